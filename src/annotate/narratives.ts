import type { LinearRanker } from '../model/linear-ranker.ts'
import { type ScoringContext, scoreTexts } from './check-worthiness/index.ts'
import type { Attribution, Narrative, Paragraph, Quotation, Range, Sentence } from './layers.ts'
import { findClauses } from './syntax/clauses.ts'
import { tagSet } from './syntax/tagset.ts'
import { type Tokens, tokenAt } from './tokens.ts'

export interface NarrativeContext extends ScoringContext {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
}

/** Check-worthiness from which an assertion of the writer's is a claim; below it is mostly opinion and colour. */
const LEAST_SCORE = 0.5

/** Longer "sentences" are lists and tables. */
const MOST_TOKENS = 200
const EDGES = tagSet('.', ',', ':', 'CC')

/**
 * Finds what the writer asserts: sentences that nobody is cited for, and the clauses beside an attribution that state
 * a fact of their own ("…, she said, after the council had cut the budget"). Questions, quoted words and lines that are
 * no prose are left out, and what stands there twice is taken once.
 */
export function findNarratives(context: NarrativeContext, ranker: LinearRanker): Narrative[] {
  const { text, paragraphs, sentences, tokens } = context
  const covered = coverTokens(context)
  const seen = new Set(paragraphs.filter(p => p.kind === 'headline').map(p => fold(text.slice(p.start, p.end))))
  const candidates: Narrative[] = []
  sentences.forEach((sentence, s) => {
    if (paragraphs[sentence.paragraph].kind !== 'text' || text[sentence.end - 1] === '?') return
    for (const range of assertionsIn(tokens, s, covered)) {
      const key = fold(text.slice(range.start, range.end))
      if (seen.has(key)) continue
      seen.add(key)
      candidates.push({ ...range, sentence: s })
    }
  })
  const scores = scoreTexts(
    candidates.map(c => [c]),
    context,
    ranker
  )
  return candidates.filter((_, k) => scores[k] >= LEAST_SCORE)
}

const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The tokens of a document, each with 1 where it is somebody else's word, and where it is in quotation marks. */
interface Coverage {
  readonly attributed: Uint8Array
  readonly quoted: Uint8Array
}

/** Source, cue and content of attributions; but what somebody plans or does (an eventuality) is the writer's to tell. */
function coverTokens({ tokens, attributions, quotations }: NarrativeContext): Coverage {
  const attributed = new Uint8Array(tokens.length)
  const quoted = new Uint8Array(tokens.length)
  for (const { type, source, cue, content } of attributions) {
    if (type === 'eventuality') continue
    for (const range of [...content, source, cue]) if (range) mark(tokens, range, attributed)
  }
  for (const quotation of quotations) mark(tokens, quotation, quoted)
  return { attributed, quoted }
}

function mark(tokens: Tokens, { start, end }: Range, marked: Uint8Array): void {
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i] < end; i++) marked[i] = 1
}

/** What sentence `s` asserts beside its attributions: all of it where it has none, else clauses. */
function assertionsIn(tokens: Tokens, s: number, { attributed, quoted }: Coverage): Range[] {
  const from = tokens.firstOfSentence[s]
  const to = tokens.firstOfSentence[s + 1]
  if (to - from > MOST_TOKENS || share(quoted, from, to) > 0.5) return []
  const ranges: Range[] = []
  for (let first = from; first < to; first++) {
    if (attributed[first] === 1) continue
    let end = first + 1
    while (end < to && attributed[end] === 0) end++
    const clauses = findClauses(tokens, first, end)
    if (first === from && end === to) {
      if (clauses.some(c => tokens.head[c.head] < 0)) ranges.push(rangeOf(tokens, from, to))
    } else ranges.push(...clauses.map(c => rangeOf(tokens, c.first, c.end)))
    first = end
  }
  return ranges
}

function share(marked: Uint8Array, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) n += marked[i]
  return n / (to - from)
}

/** The offsets of the tokens from `first` to before `end`, without punctuation at the edges. */
function rangeOf(tokens: Tokens, first: number, end: number): Range {
  while (first < end - 1 && EDGES[tokens.tag[first]] === 1) first++
  while (end > first + 1 && EDGES[tokens.tag[end - 1]] === 1) end--
  return { start: tokens.start[first], end: tokens.end[end - 1] }
}
