import type { Quotation, Range } from '../layers.ts'
import { quotationsFrom } from '../ranges.ts'

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
    pieces.push(trimEnd(text, { start, end }))
  }
  return pieces.length > 0 ? pieces : [...content]
}

/** A range without the space, comma, colon or full stop at its end. */
export function trimEnd(text: string, { start, end }: Range): Range {
  let to = end
  while (to > start && /[\s,;:.]/u.test(text[to - 1]) && !endsAbbreviation(text, to)) to--
  return { start, end: to }
}

/** "the U.S.": the stop belongs to the word. */
const endsAbbreviation = (text: string, end: number): boolean => text[end - 1] === '.' && /(?:\.\p{L}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr))\.$/u.test(text.slice(Math.max(0, end - 6), end))
