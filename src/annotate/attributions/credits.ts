import { LABELS } from '../../lexicon/headline-words.ts'
import type { Attribution, Paragraph, Quotation, Range } from '../layers.ts'
import { attributionOf } from './attribution.ts'

/** A name with or without an office: "Commissioner Maria Lopez", "Ana Ruiz, 52", "Tom Reyes, Harbor Institute". */
const NAME =
  "(?:\\p{Lu}[\\p{L}.'’-]*|@\\w+)(?:,? (?:\\p{Lu}[\\p{L}.'’&-]*|\\([^()]{1,40}\\)|\\d{1,3}|of|for|the|and|at|in|on|de|van|von|bin|al|(?!(?:of|for|the|and|at|in|on|de|van|von|bin|al) )[a-z-]+(?= (?:of|for|at|and|in|\\p{Lu})))){0,14}"
const DASH = '[-–—―]{1,2}'
const CREDIT = new RegExp(`^\\s*${DASH}\\s?(${NAME}(?:, [^.!?“”"]{2,80})?)\\.?\\s*$`, 'u')
const LABEL = new RegExp(`^(?:(?:And|But|Then)\\s+)?(?:([Ff]rom)\\s+)?(${NAME}(?:, [^.:!?“”"]{2,80},?)?)\\s?(:|${DASH})\\s*$`, 'u')
/** What a label's words hold that make it a clause of the writer's: "Smith said:". */
const CLAUSE =
  /\b(?:[a-z]+ed|put it|to say|as|said|says|asked|added|wrote|writes|told|tweeted|continued|replied|responded|noted|stated|is|are|was|were|has|had|reads?|follows|this|that|here|there|one|for)\b|^(?:According|Or|Then|Wait|More|Of|As|If|When|So|Yet|Still|Also|Now|Here|Even|Just|The|A|An|This|That|His|Her|Their|My|Our|It|In|On|At|But|And|For|Another|Note|Update|Example|Tweet|Quote|Title|Headline|Question)\b/iu
const LONGEST = 160

/**
 * Quotations whose speaker stands beside them without a verb: a dash and a name after (“…” — Ana Ruiz), a name and a
 * colon or dash before (Ana Ruiz: “…”), or a paragraph that hands over to the next (And from Ana Ruiz:). The cue is the
 * mark, or the preposition where there is one.
 */
export function findCredits(text: string, paragraphs: readonly Paragraph[], quotations: readonly Quotation[]): Attribution[] {
  const found: Attribution[] = []
  let q = 0
  let last: Quotation | null = null
  for (const [i, paragraph] of paragraphs.entries()) {
    const headline = paragraph.kind === 'headline'
    const own: Quotation[] = []
    for (; q < quotations.length && quotations[q].start < paragraph.end; q++) if (isSpeech(text, quotations[q])) own.push(quotations[q])
    const previous = paragraphs[i - 1]
    if (headline) {
      last = null
      continue
    }
    if (own.length === 0) {
      const credited = last !== null && previous !== undefined && isWhole(text, previous, last) ? last : null
      const credit = credited === null ? null : readCredit(text, paragraph.start, paragraph.end)
      if (credited !== null && credit !== null) found.push(attribution(credited, credit))
    } else {
      found.push(...creditsWithin(text, paragraph, own))
      if (previous !== undefined && own[0].start === paragraph.start) {
        const label = readLabel(text, Math.max(previous.start, previous.end - LONGEST), previous.end, ':')
        if (label !== null && label.source.start - previous.start < 20) found.push(attribution(own[0], label))
      }
    }
    last = own.at(-1) ?? null
  }
  return found
}

interface Credit {
  readonly source: Range
  readonly cue: Range
}

function creditsWithin(text: string, paragraph: Paragraph, quotations: readonly Quotation[]): Attribution[] {
  const found: Attribution[] = []
  let from = paragraph.start
  for (const [k, quotation] of quotations.entries()) {
    const before = readLabel(text, from, quotation.start)
    if (before !== null) found.push(attribution(quotation, before))
    const next = quotations[k + 1]?.start ?? paragraph.end
    const lineEnd = next < paragraph.end ? -1 : paragraph.end
    const after = before === null && lineEnd > 0 && quotation.start === from ? readCredit(text, quotation.end, lineEnd) : null
    if (after !== null) found.push(attribution(quotation, after))
    from = quotation.end
    while (from < paragraph.end && /[\s.,;]/u.test(text[from])) from++
  }
  return found
}

function readCredit(text: string, start: number, end: number): Credit | null {
  if (end - start > LONGEST) return null
  const match = CREDIT.exec(text.slice(start, end))
  if (match === null) return null
  const dash = start + match[0].search(/[-–—―]/u)
  const from = start + match[0].indexOf(match[1], dash - start + 1)
  return {
    source: { start: from, end: from + nameLength(match[1]) },
    cue: { start: dash, end: dash + /^[-–—―]+/u.exec(text.slice(dash))![0].length }
  }
}

function readLabel(text: string, start: number, end: number, mark = ''): Credit | null {
  const from = Math.max(start, end - LONGEST)
  const tail = text.slice(from, end)
  // Only the sentence that the mark ends, and in it what follows a heading ("POLLS DIFFER - Ana Ruiz:").
  const cut = Math.max(
    ...Array.from(tail.matchAll(/[.!?]["”)]?\s+(?=\p{Lu})|\s[-–—]\s+(?=\p{Lu})/gu), ({ 0: gap, index }) =>
      /\b(?:\p{Lu}|[A-Z][a-z]{1,3})$/u.test(tail.slice(0, index)) && gap.startsWith('.') ? 0 : index + gap.length
    ),
    0
  )
  if (cut === 0 && from > start) return null
  return matchLabel(tail.slice(cut), from + cut, mark)
}

function matchLabel(words: string, start: number, mark: string): Credit | null {
  const match = LABEL.exec(words)
  if (match === null || !match[3].startsWith(mark) || CLAUSE.test(match[2]) || LABELS.has(match[2].toLowerCase())) return null
  // A place and a date open news too: "LONDON - “We are done,” the firm said."
  if (match[3] !== ':' && (!/ /u.test(match[2]) || /^[\p{Lu}\s.,]+$/u.test(match[2]))) return null
  const from = start + words.indexOf(match[2], match[1] === undefined ? 0 : words.indexOf(match[1]) + match[1].length)
  const source = { start: from, end: from + nameLength(match[2]) }
  const at = match[1] === undefined ? start + words.lastIndexOf(match[3]) : start + words.indexOf(match[1])
  return { source, cue: { start: at, end: at + (match[1] ?? match[3]).length } }
}

/** Length of the source without a comma or full stop at its end. */
const nameLength = (words: string) => words.replace(/(?:,|(?<!\b\p{Lu}|\b[A-Z][a-z]{1,2})\.)$/u, '').replace(/, [a-z]+ing .*$/u, '').length

/** Whether a quotation is no title or phrase: three words or more, or a stop within the marks. */
const isSpeech = (text: string, { within, inner }: Quotation) => within < 0 && /\s\S+\s|[.!?,…]$/u.test(text.slice(inner.start, inner.end))

/** Whether a paragraph is one quotation and nothing more. */
const isWhole = (text: string, paragraph: Range, quotation: Quotation) =>
  quotation.start === paragraph.start &&
  /^[\s.,]*$/u.test(text.slice(quotation.end, Math.min(paragraph.end, quotation.end + 10))) &&
  paragraph.end - quotation.end < 10

const attribution = ({ start, end }: Range, credit: Credit): Attribution =>
  attributionOf({ form: 'direct', ...credit, content: [{ start, end }], confidence: 0.85 })
