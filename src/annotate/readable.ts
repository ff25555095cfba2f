import { NAME_ENDINGS } from '../lexicon/name-endings.ts'
import type { Range } from './layers.ts'

const OPENING = /^(?:''|``|["“‘«„‟])\s*/u
const CLOSING = /\s*(?:''|["”’»])([.,;:!?]*)$/u
const MARKS = /''|``|["“”«»„‟]/gu
const EDGE = /[\s,;:–—―-]/u
/** A word that only ties a content to its cue. */
const TIE = /^that\s+/u
/** A full stop at the end belongs to the writer's sentence, unless the words are quoted or several sentences. */
const LAST_STOP = /(?<=[\p{L}\p{N}%)])\.$/u
const ABBREVIATED = new RegExp(`(?:\\p{L}\\.\\p{L}|\\s\\p{L}|\\b(?:${NAME_ENDINGS.join('|')}|etc))\\.$`, 'u')

/** A content to read: marks around it all, odd marks, a leading "that" and edge commas gone, pieces joined. */
export function readContent(text: string, content: readonly Range[]): string {
  const pieces = content
    .map(({ start, end }) => tidyPiece(text.slice(start, end).replace(/\s+/gu, ' '), content.length > 1))
    .filter(p => p !== '')
  let whole = ''
  for (const piece of pieces) whole += whole === '' ? piece : `${/[.!?…]$/u.test(whole) && /^\p{Lu}/u.test(piece) ? ' ' : ' … '}${piece}`
  return whole.replace(TIE, '') || whole
}

function trimEdges(words: string): string {
  let start = 0
  let end = words.length
  while (start < end && EDGE.test(words[start])) start++
  while (end > start && EDGE.test(words[end - 1])) end--
  return words.slice(start, end)
}

function tidyPiece(piece: string, several: boolean): string {
  const bare = trimEdges(piece)
  const opens = OPENING.test(bare)
  const closes = CLOSING.test(bare)
  const marks = bare.match(MARKS)?.length ?? 0
  // a pair around it all, or a mark whose other half lies elsewhere
  const wrapped = opens && closes && marks <= 2
  const odd = marks === 1 || (several && marks % 2 === 1)
  const inner = wrapped || (odd && opens) ? bare.replace(OPENING, '') : bare
  const unmarked = (wrapped || (odd && closes)) && CLOSING.test(inner) ? inner.replace(CLOSING, '$1') : inner
  const tidy = trimEdges(unmarked)
  return wrapped || /[.!?]\s+\p{Lu}/u.test(tidy) || ABBREVIATED.test(tidy) ? tidy : tidy.replace(LAST_STOP, '')
}
