import type { ClaimForm } from '../../document.ts'
import type { Quotation, Range } from '../layers.ts'
import { quotationsFrom } from '../ranges.ts'

const WORD = /[\p{L}\p{N}]/u
/** Subjects with which a quotation that starts small is a sentence of its own, and no part of the writer's. */
const SUBJECT = /^(?:i|we|you|he|she|it|they|this|that|these|those|there|nobody|everyone|no one)\b/iu

/**
 * How the words of a content are given: `direct` where quotation marks hold them all, `mixed` where they hold some, or
 * all but as a part of the writer's own sentence (called it “a farce”), `indirect` where none. Marks that hold the cue
 * too belong to somebody else's words around it.
 */
export function formOf(text: string, content: readonly Range[], cue: Range | null, quotations: readonly Quotation[]): ClaimForm {
  let inside = 0
  let outside = 0
  let first: Quotation | null = null
  for (const piece of content) {
    let at = piece.start
    for (let q = quotationsFrom(quotations, piece.start); q < quotations.length && quotations[q].start < piece.end; q++) {
      const quotation = quotations[q]
      if (quotation.end <= at || (cue !== null && quotation.start <= cue.start && quotation.end >= cue.end)) continue
      outside += countWords(text, at, quotation.start)
      inside += countWords(text, Math.max(at, quotation.inner.start), Math.min(quotation.inner.end, piece.end))
      first ??= quotation
      at = Math.min(quotation.end, piece.end)
    }
    outside += countWords(text, at, piece.end)
  }
  if (first === null || inside === 0) return 'indirect'
  return outside > 0 || isFragment(text, first) ? 'mixed' : 'direct'
}

function countWords(text: string, start: number, end: number): number {
  let n = 0
  for (let i = start; i < end; i++) if (WORD.test(text[i]) && (i === start || !WORD.test(text[i - 1]))) n++
  return n
}

function isFragment(text: string, { start, inner }: Quotation): boolean {
  const head = text.slice(inner.start, inner.start + 12).trimStart()
  if (!/^\p{Ll}/u.test(head) || SUBJECT.test(head)) return false
  let before = start - 1
  while (before >= 0 && text[before] === ' ') before--
  return before >= 0 && /[\p{L}\p{N}]/u.test(text[before])
}
