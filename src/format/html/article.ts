import type { Claim, Document } from '../../document.ts'
import { convertOffsets } from '../../offsets.ts'
import { count, titleOf } from '../article-text.ts'
import { oneLine, quantitiesById, speakersById } from '../claim-text.ts'
import { type Entry, textOf } from '../format.ts'
import { webAddress } from '../links.ts'
import { claimList, controls, speakerList } from './claim-list.ts'
import { markedParagraphs, paragraphsOf } from './marked-text.ts'
import { html, Markup } from './markup.ts'

/** More than these would push the claims out of sight. */
const MANY_SPEAKERS = 10

export interface Article {
  readonly id: string
  readonly title: string
  /** The file or record, where the title doesn't tell. */
  readonly name: string | null
  readonly claims: number
  readonly speakers: number
  readonly highest: number | null
  /** Its part of the page, with the heading at this level. */
  at(level: 1 | 2): Markup
}

/** @param number of the article in the page, from 1 */
export function articleOf(entry: Entry, number: number): Article {
  const text = textOf(entry)
  const document = convertOffsets(entry.document, text, 'utf-16')
  const { id: name } = document.document
  const id = `a${number}`
  return {
    id,
    title: titleOf(document),
    name: document.document.title === null || name === '-' ? null : oneLine(name),
    claims: document.claims.length,
    speakers: new Set(document.claims.flatMap(({ speaker }) => speaker?.id ?? [])).size,
    highest:
      document.claims.length === 0 ? null : document.claims.reduce((most, { checkWorthiness }) => Math.max(most, checkWorthiness.score), 0),
    at: level => section(document, text, id, level)
  }
}

function section(document: Document, text: string, id: string, level: 1 | 2): Markup {
  const numbers = new Map(document.claims.map((claim, index) => [claim, index + 1]))
  const idOf = (claim: Claim): string => `${id}c${numbers.get(claim)}`
  const lookup = {
    claims: new Map(document.claims.map(claim => [claim.id, claim])),
    speakers: speakersById(document.speakers),
    quantities: quantitiesById(document.quantities),
    idOf
  }
  const paragraphs = paragraphsOf(document, text)
  const marked = markedParagraphs(document, text, paragraphs, idOf)
  const { title } = document.document
  const first = paragraphs[0]
  const headed = title !== null && first !== undefined && oneLine(text.slice(first.start, first.end)) === oneLine(title)
  const heading = headed ? marked[0] : html`${titleOf(document)}`
  const body = headed ? marked.slice(1) : marked
  return html`
<article id="${id}" aria-labelledby="${id}-title">
<header>
${element(`h${level}`, heading, `${id}-title`)}
<p class="about">${about(document, id)}</p>
<p class="legend" aria-label="Legend">${LEGEND}</p>
</header>
<div class="columns">
<div class="text">
${body.map(paragraph => html`<p>${paragraph}</p>\n`)}</div>
<section class="panel" aria-labelledby="${id}-claims ${id}-title">
${element(`h${level + 1}`, html`${count(document.claims.length, 'claim')}`, `${id}-claims`)}
${
  document.claims.length === 0
    ? null
    : html`<p class="about">The score says how worth checking a claim is, from 0 to 1.</p>
${controls(document)}
<details class="people"${document.speakers.length > MANY_SPEAKERS ? null : html` open`}><summary>Speakers</summary>
${speakerList(document)}</details>
${claimList(document, lookup)}`
}
</section>
</div>
</article>`
}

function element(name: string, content: Markup, id: string): Markup {
  return new Markup(`<${name} id="${id}">${content.source}</${name}>`)
}

const LEGEND = html`<span><mark style="--score:.2">claim</mark> <mark style="--score:.9">more worth checking</mark></span> <span><mark class="narrative" style="--score:.9">the writer’s own</mark></span> <span class="source">source</span> <span class="cue">cue</span> <span><span class="quantity">quantity</span></span>`

function about(document: Document, article: string): Markup {
  const { id, url, date, words } = document.document
  const address = webAddress(url)
  const parts = [
    id === '-' || oneLine(id) === titleOf(document) ? null : html`${oneLine(id)}`,
    date === null ? null : html`<time datetime="${date}">${date}</time>`,
    html`${count(words, 'word')}`,
    html`<a href="#${article}-claims">${count(document.claims.length, 'claim')}</a>`,
    address === null ? null : html`<a href="${address}">${new URL(address).host}</a>`
  ].filter(part => part !== null)
  return html`${parts.map((part, index) => (index === 0 ? part : html` · ${part}`))}`
}
