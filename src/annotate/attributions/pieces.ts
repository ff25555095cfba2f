import { NAME_ENDINGS } from '../../lexicon/name-endings.ts'
import type { Attribution, Quotation, Range, Sentence } from '../layers.ts'
import { endingAfter, quotationsFrom } from '../ranges.ts'

const WORD = /[\p{L}\p{N}]/u

/**
 * The pieces of a content as they are shown: those without a word dropped; an edge that leaves only punctuation between
 * it and a quotation's mark moved to take the mark in; a full stop, comma or colon at the end of the writer's own words
 * left out.
 */
export function trimPieces(text: string, content: readonly Range[], cue: Range | null, quotations: readonly Quotation[]): Range[] {
  const pieces: Range[] = []
  for (const piece of content) {
    if (!WORD.test(text.slice(piece.start, piece.end))) continue
    let { start, end } = piece
    for (let q = quotationsFrom(quotations, start); q < quotations.length && quotations[q].start < end; q++) {
      const quotation = quotations[q]
      if (quotation.end <= start || (cue !== null && quotation.start <= cue.start && quotation.end >= cue.end)) continue
      if (start > quotation.start && !WORD.test(text.slice(quotation.start, start))) start = quotation.start
      if (end < quotation.end && quotation.closed && !WORD.test(text.slice(end, quotation.end))) end = quotation.end
    }
    pieces.push(trimEnd(text, { start: skipEnd(text, start, quotations), end }))
  }
  return pieces.length > 0 ? pieces : [...content]
}

/** Where a piece begins after the end of a sentence or quotation before it. */
function skipEnd(text: string, start: number, quotations: readonly Quotation[]): number {
  let from = start
  for (let q = quotationsFrom(quotations, start); q < quotations.length && quotations[q].start < start; q++)
    if (quotations[q].closed && quotations[q].inner.end <= start) from = Math.max(from, quotations[q].end)
  const stops = /^[\s.,;:]+(?=["“‘«\p{L}\p{N}])/u.exec(text.slice(from, from + 8))
  // ".5 percent"
  return stops === null || /^\.\d/u.test(text.slice(from, from + 2)) ? from : from + stops[0].length
}

/** A clause that a contrast adds, with a subject of its own: as a rule it is the writer's again. */
const CONTRAST = /,? but (?:he|she|they|it|I|we|the \p{L}+|\p{Lu}\p{Ll}+) /u

/** What follows the cue without the contrast that ends it (said it was “a mistake”, but she denied …); not within marks. */
export function cutContrast(
  text: string,
  content: readonly Range[],
  cue: Range | null,
  quotations: readonly Quotation[]
): readonly Range[] {
  const last = content[content.length - 1]
  if (cue === null || last.start < cue.end) return content
  const words = text.slice(last.start, last.end)
  const contrast = CONTRAST.exec(words)
  if (contrast === null || /[.!?]["”]? /u.test(words.slice(0, contrast.index))) return content
  const end = last.start + contrast.index
  for (let q = quotationsFrom(quotations, end); q < quotations.length && quotations[q].start < end; q++)
    if (quotations[q].end > end) return content
  return [...content.slice(0, -1), { start: last.start, end }]
}

/** A range without the space, comma, colon or full stop at its end. */
export function trimEnd(text: string, { start, end }: Range): Range {
  let to = end
  while (to > start && /[\s,;:.]/u.test(text[to - 1]) && !endsAbbreviation(text, to)) to--
  return { start, end: to }
}

const ABBREVIATED = new RegExp(`(?:\\.\\p{L}|\\b(?:${NAME_ENDINGS.join('|')}))\\.$`, 'u')

/** "the U.S.": the stop belongs to the word. */
const endsAbbreviation = (text: string, end: number): boolean =>
  text[end - 1] === '.' && ABBREVIATED.test(text.slice(Math.max(0, end - 6), end))

/**
 * A sentence that its reporting clause interrupts ("The bill, she said, is dead") is content to its end: the last piece,
 * where it stops before. Marks of quotation and other cues in what is left keep it as it is.
 */
export function completeInterrupted(
  text: string,
  attribution: Attribution,
  sentences: readonly Sentence[],
  isCue: (range: Range) => boolean
): Attribution {
  const { source, cue, content } = attribution
  if (source === null || cue === null || content.length < 2) return attribution
  const clause = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) }
  const last = content[content.length - 1]
  const sentence = sentences[endingAfter(sentences, clause.start)]
  const interrupts =
    content[0].end <= clause.start && content[0].start >= sentence.start && last.start >= clause.end && last.end < sentence.end
  if (!interrupts || !/,\s*$/u.test(text.slice(clause.start - 2, clause.start)) || text[clause.end] !== ',') return attribution
  const rest = { start: last.end, end: sentence.end }
  if (/["“”'«»]/u.test(text.slice(rest.start, rest.end)) || isCue(rest)) return attribution
  return { ...attribution, content: [...content.slice(0, -1), trimEnd(text, { start: last.start, end: sentence.end })] }
}
