import type { Claim, Document, Quantity, Speaker } from '../document.ts'
import { aboutOf, countsOf, titleOf } from './article-text.ts'
import { framingOf, numberOf, quantitiesById, segmentsOf, speakersById, speakerText } from './claim-text.ts'
import type { Entry, FormatOptions, Writer } from './format.ts'
import { webAddress } from './links.ts'
import { escapeMarkdown } from './markdown-text.ts'

function article(document: Document, why: boolean): string {
  const name = escapeMarkdown(titleOf(document))
  const address = webAddress(document.document.url)
  const heading = `## ${address === null ? name : `[${name}](<${address}>)`}`
  const about = aboutOf(document).map(escapeMarkdown).join(' · ')
  return `${[heading, about, table(document, why), countsOf(document).join(' · ')].filter(part => part !== '').join('\n\n')}\n`
}

function table({ claims, speakers, quantities }: Document, why: boolean): string {
  if (claims.length === 0) return ''
  const people = speakersById(speakers)
  const amounts = quantitiesById(quantities)
  const rows = claims.map(claim => [
    numberOf(claim),
    claim.checkWorthiness.score.toFixed(2),
    speakerCell(claim, people),
    claimCell(claim, amounts, why)
  ])
  return ['# | Score | Speaker | Claim'.split(' | '), ['--:', '--:', '---', '---'], ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function speakerCell(claim: Claim, speakers: ReadonlyMap<string, Speaker>): string {
  const who = escapeMarkdown(speakerText(claim))
  if (claim.speaker === null) return claim.source === null ? `*${who}*` : who
  const role = speakers.get(claim.speaker.id)?.role ?? null
  return `**${who}**${role === null ? '' : `, ${escapeMarkdown(role)}`}`
}

function claimCell(claim: Claim, quantities: ReadonlyMap<string, Quantity>, why: boolean): string {
  const words = segmentsOf(claim, quantities)
    .map(({ text, quantity }) => (quantity === null ? escapeInline(text) : `**${escapeMarkdown(text)}**`))
    .join('')
  const framing = framingOf(claim)
  const reasons = why ? claim.checkWorthiness.reasons.map(escapeMarkdown).join(' · ') : ''
  return `${framing === null ? '' : `*${escapeMarkdown(framing)}:* `}${words}${reasons === '' ? '' : `<br>*${reasons}*`}`
}

/** Keeps the spaces at the edges, which `escapeMarkdown` trims. */
function escapeInline(text: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${escapeMarkdown(text)}${/\S\s+$/.test(text) ? ' ' : ''}`
}

/** GitHub-flavoured Markdown: a section with a table an article. */
export function open({ why }: FormatOptions): Writer<Entry> {
  let articles = 0
  return { add: ({ document }) => (articles++ === 0 ? '' : '\n') + article(document, why), end: () => '' }
}
