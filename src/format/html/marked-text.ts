import type { Claim, Document, Quantity } from '../../document.ts'
import { numberOf, speakerText } from '../claim-text.ts'
import { valueText } from '../quantity-text.ts'
import { html, type Markup } from './markup.ts'

type Role = 'content' | 'source' | 'cue' | 'audience' | 'quantity'

interface Annotation {
  readonly start: number
  readonly end: number
  readonly role: Role
  /** DOM ids of the claims that it belongs to. */
  readonly claims: readonly string[]
  readonly claim: Claim | null
  readonly quantity: Quantity | null
}

/** A stretch of text over which the same annotations hold. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly annotations: readonly Annotation[]
}

export interface Paragraph {
  readonly start: number
  readonly end: number
}

/** Paragraphs as the sentences tell them, or by blank lines where there are no sentences; together they hold the whole text. */
export function paragraphsOf(document: Document, text: string): Paragraph[] {
  const starts = new Map<number, number>()
  for (const { paragraph, start } of document.sentences) if (!starts.has(paragraph)) starts.set(paragraph, start)
  const cuts = starts.size > 0 ? [...starts.values()] : Array.from(text.matchAll(/(?<=\n\s*\n)\S/g), ({ index }) => index)
  cuts.sort((a, b) => a - b)
  if (cuts[0] !== 0) cuts.unshift(0)
  return cuts
    .map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

/** Marks up every paragraph; `idOf` gives a claim's DOM id, and the claim's place in the text has that id with "-text" after it. */
export function markedParagraphs(
  document: Document,
  text: string,
  paragraphs: readonly Paragraph[],
  idOf: (claim: Claim) => string
): Markup[] {
  const annotations = annotationsOf(document, idOf)
  let next = 0
  let open: Annotation[] = []
  return paragraphs.map(paragraph => {
    open = open.filter(({ end }) => end > paragraph.start)
    while (next < annotations.length && annotations[next].start < paragraph.end) open.push(annotations[next++])
    return markUp(text, stretchesOf(paragraph, open), idOf)
  })
}

function annotationsOf(document: Document, idOf: (claim: Claim) => string): Annotation[] {
  const annotations: Annotation[] = []
  const shared = new Map<string, { span: { start: number; end: number }; role: Role; claims: string[] }>()
  for (const claim of document.claims) {
    const id = idOf(claim)
    for (const { start, end } of claim.content) annotations.push({ start, end, role: 'content', claims: [id], claim, quantity: null })
    for (const role of ['source', 'cue', 'audience'] as const) {
      const span = claim[role]
      if (span === null) continue
      const key = `${role} ${span.start} ${span.end}`
      const known = shared.get(key)
      if (known === undefined) shared.set(key, { span, role, claims: [id] })
      else known.claims.push(id)
    }
  }
  for (const { span, role, claims } of shared.values())
    annotations.push({ start: span.start, end: span.end, role, claims, claim: null, quantity: null })
  for (const quantity of document.quantities)
    annotations.push({ start: quantity.start, end: quantity.end, role: 'quantity', claims: [], claim: null, quantity })
  return annotations.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** @param annotations in the order of their starts */
function stretchesOf({ start, end }: Paragraph, annotations: readonly Annotation[]): Stretch[] {
  const inside = annotations.filter(annotation => annotation.start < end && annotation.end > start)
  const cuts = [...new Set([start, end, ...inside.flatMap(annotation => [annotation.start, annotation.end])])]
    .filter(cut => cut >= start && cut <= end)
    .toSorted((a, b) => a - b)
  let next = 0
  let holding: Annotation[] = []
  return cuts.slice(0, -1).map((from, index) => {
    holding = holding.filter(annotation => annotation.end > from)
    for (; next < inside.length && inside[next].start <= from; next++) if (inside[next].end > from) holding.push(inside[next])
    return { start: from, end: cuts[index + 1], annotations: [...holding] }
  })
}

function markUp(text: string, stretches: readonly Stretch[], idOf: (claim: Claim) => string): Markup {
  const pieces: Markup[] = []
  for (let at = 0; at < stretches.length; ) {
    const contents = contentsOf(stretches[at])
    let end = at + 1
    while (end < stretches.length && sameList(contents, contentsOf(stretches[end]))) end++
    const inner = stretches.slice(at, end).map(stretch => inline(text, stretch))
    pieces.push(contents.length === 0 ? html`${inner}` : content(inner, contents, stretches[at], stretches[end - 1], idOf))
    at = end
  }
  return html`${pieces}`
}

/** The contents that hold here, the innermost first. */
function contentsOf({ annotations }: Stretch): Annotation[] {
  return annotations.filter(({ role }) => role === 'content').toReversed()
}

function sameList(some: readonly Annotation[], others: readonly Annotation[]): boolean {
  return some.length === others.length && some.every((annotation, index) => annotation === others[index])
}

function content(
  inner: readonly Markup[],
  contents: readonly Annotation[],
  first: Stretch,
  last: Stretch,
  idOf: (claim: Claim) => string
): Markup {
  const { form, checkWorthiness } = contents[0].claim!
  const ids = contents.flatMap(({ claims }) => claims).join(' ')
  const begun = contents.filter(({ start, claim }) => start === first.start && start === claim!.content[0].start)
  const ended = contents.filter(({ end, claim }) => end === last.end && end === claim!.content.at(-1)!.end)
  return html`${begun.map(({ claim }) => html`<span class="anchor" id="${idOf(claim!)}-text"></span>`)}<mark class="${form}" data-claims="${ids}" style="--score:${checkWorthiness.score}">${inner}</mark>${ended.toReversed().map(({ claim }) => reference(claim!, idOf(claim!)))}`
}

/** The number that leads from the words of a claim to its card. */
function reference(claim: Claim, id: string): Markup {
  return html`<a class="reference" href="#${id}" data-claims="${id}"><span class="unseen">Claim </span>${numberOf(claim)}<span class="unseen">, ${speakerText(claim)}</span></a>`
}

function inline(text: string, { start, end, annotations }: Stretch): Markup {
  let markup = html`${text.slice(start, end)}`
  for (const { role, claims, quantity } of annotations.toReversed()) {
    if (role === 'content') continue
    markup =
      quantity === null
        ? html`<span class="${role}" data-claims="${claims.join(' ')}">${markup}</span>`
        : html`<span class="quantity" title="${valueText(quantity)}">${markup}</span>`
  }
  return markup
}
