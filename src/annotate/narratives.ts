import { lemmatize } from '../lexicon/lemmas.ts'
import type { LinearRanker } from '../model/linear-ranker.ts'
import { type ScoringContext, scoreParts } from './check-worthiness/index.ts'
import { findDatelines, skipDateline } from './datelines.ts'
import type { Attribution, Narrative, Paragraph, Quotation, Range, Sentence } from './layers.ts'
import { findClauses, isReport } from './syntax/clauses.ts'
import { relationSet, tagSet } from './syntax/tagset.ts'
import { isTeaser } from './teasers.ts'
import { tokensOf } from './token-ranges.ts'
import { type Tokens, wordOf } from './tokens.ts'

export interface NarrativeContext extends ScoringContext {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  /** The check-worthiness of each sentence. */
  readonly sentenceScores: readonly number[]
}

/** Check-worthiness from which an assertion of the writer's is a claim; below it is mostly opinion and colour. */
const LEAST_SCORE = 0.5

/** Longer "sentences" are lists and tables. */
const MOST_TOKENS = 200
/** Check-worthiness from which a sentence is a claim though its tree shows no subject and predicate. */
const SURE_SCORE = 0.9
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
  const datelines = findDatelines(text, paragraphs)
  const candidates: Candidate[] = []
  sentences.forEach((sentence, s) => {
    if (paragraphs[sentence.paragraph].kind !== 'text' || text[sentence.end - 1] === '?' || isTeaser(text, sentence)) return
    for (const { leastScore, ...found } of assertionsIn(tokens, s, covered)) {
      const range = skipDateline(datelines, found) ?? found
      const key = fold(text.slice(range.start, range.end))
      if (seen.has(key)) continue
      seen.add(key)
      candidates.push({ ...range, sentence: s, leastScore })
    }
  })
  const scores = scoreParts(candidates, context, context.sentenceScores, ranker)
  return candidates.flatMap(({ leastScore, ...narrative }, k) => (scores[k] >= leastScore ? [narrative] : []))
}

/** Words that are a claim if their check-worthiness reaches the score. */
interface Assertion extends Range {
  readonly leastScore: number
}

type Candidate = Assertion & Narrative

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

function mark(tokens: Tokens, range: Range, marked: Uint8Array): void {
  const { first, end } = tokensOf(tokens, range)
  marked.fill(1, first, end)
}

/** What sentence `s` asserts beside its attributions: all of it where it has none, else clauses. */
function assertionsIn(tokens: Tokens, s: number, { attributed, quoted }: Coverage): Assertion[] {
  const from = tokens.firstOfSentence[s]
  const to = tokens.firstOfSentence[s + 1]
  if (to - from > MOST_TOKENS || share(quoted, from, to) > 0.5) return []
  const ranges: Assertion[] = []
  for (let first = from; first < to; first++) {
    if (attributed[first] === 1) continue
    let end = first + 1
    while (end < to && attributed[end] === 0) end++
    const clauses = findClauses(tokens, first, end)
    if (first === from && end === to) {
      if (clauses.some(c => tokens.head[c.head] < 0)) ranges.push({ ...rangeOf(tokens, from, to), leastScore: LEAST_SCORE })
      else if (isStatement(tokens, from, to)) ranges.push({ ...rangeOf(tokens, from, to), leastScore: SURE_SCORE })
    } else ranges.push(...clauses.map(c => ({ ...rangeOf(tokens, c.first, c.end), leastScore: LEAST_SCORE })))
    first = end
  }
  return ranges
}

const FINITE = tagSet('VBD', 'VBZ', 'VBP')
const NOMINAL = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'VBG')
/** Tags that verbs get by mistake: "the council cost the city", "parking costs taxpayers", "the project created jobs". */
const MISTAKABLE = tagSet('NN', 'NNS', 'VB', 'VBN')
/** What an object begins with, and no noun that a noun could stand before. */
const OBJECT = tagSet('DT', 'PRP$', 'CD', '$', 'NNS', 'NNP')
const OPENERS = tagSet('WRB', 'WP', 'WDT')
const MARK = relationSet('mark')
const CCOMP = relationSet('ccomp')
const DEPENDENT = relationSet('advcl', 'ccomp')

/**
 * Whether a sentence reads as a statement although no clause of its tree is the whole: it ends in a full stop and has a
 * finite verb, or between a noun and an object what may be one, and reports nobody's words.
 */
function isStatement(tokens: Tokens, from: number, to: number): boolean {
  const { tag, head, relation } = tokens
  if (wordOf(tokens, to - 1) !== '.') return false
  const opened = new Set<number>()
  for (let i = from; i < to; i++) {
    if (CCOMP[relation[i]] === 1 && isReport(tokens, head[i])) return false
    if (MARK[relation[i]] === 1 || OPENERS[tag[i]] === 1) opened.add(head[i])
  }
  for (let i = from + 1; i < to - 1; i++) {
    const finite = FINITE[tag[i]] === 1 && DEPENDENT[relation[i]] === 0 && !opened.has(i)
    const mistaken = MISTAKABLE[tag[i]] === 1 && NOMINAL[tag[i - 1]] === 1 && (OBJECT[tag[i + 1]] === 1 || isIrregularPast(tokens, i))
    if (finite || mistaken) return true
  }
  return false
}

/** "The economy shrank". */
function isIrregularPast(tokens: Tokens, i: number): boolean {
  const word = wordOf(tokens, i).toLowerCase()
  return !word.endsWith('ed') && !word.endsWith('ing') && lemmatize(word, 'VBD') !== word
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
