import { hash1, hash2 } from '../../model/hash.ts'
import { type Analysis, CLOSING, OPENING, OUTSIDE } from '../syntax/analysis.ts'
import { relationSet, tagId, tagSet } from '../syntax/tagset.ts'
import { wordOf } from '../tokens.ts'
import { type Constituents, findConstituents } from './constituents.ts'
import type { Cue } from './cues.ts'

/** How many quoted sentences in a row are followed, and how many sentences after a colon. */
const LONGEST_RUN = 15
const AFTER_COLON = 8
/** Farthest token from the cue that is looked at, so that a text without full stops takes no longer than another. */
const REACH = 250
/** Steps up the tree that are followed from a token. */
const LONGEST_CLIMB = 60

/** Kinds of token whose number between token and cue tells how far apart they are. */
export const COMMAS = 0
export const COLONS = 1
export const OPENINGS = 2
export const CLOSINGS = 3
export const VERBS = 4
export const CUES = 5
export const SUBORDINATORS = 6
export const CONJUNCTIONS = 7
export const DASHES = 8
export const BRACKETS = 9
/** Tokens with a letter or digit, and those of them that are quoted. */
export const WORDS = 10
export const QUOTED_WORDS = 11
const COUNTS = 12

const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD')
const SUBORDINATOR = tagSet('IN', 'WDT', 'WP', 'WRB', 'WP$')
const COMMA = tagId(',')
const CONJUNCTION = tagId('CC')
const COLON = tagId(':')
const WORD = /[\p{L}\p{N}]/u
const BRACKET = tagSet('-LRB-', '-RRB-')

/** What the span field reads of a whole document, computed once for all of its cues. */
export interface SpanContext {
  readonly x: Analysis
  readonly constituents: Constituents
  /** Running numbers of each kind of token before token i: counts[kind * (length + 1) + i]. */
  readonly counts: Int32Array
  /** 1 where the token belongs to a cue. */
  readonly inCue: Uint8Array
  /** 1 where the token has a letter or digit. */
  readonly isWord: Uint8Array
  /** How each sentence is quoted: share (none, part, all) and whether it begins and ends inside a quotation. */
  readonly sentenceQuotes: Uint8Array
  /** Number of cues in each sentence, up to 3. */
  readonly sentenceCues: Uint8Array
}

/** Cues surer than this count as context for their neighbours. */
export const CONTEXT_THRESHOLD = 0.4

export function spanContext(x: Analysis, candidates: readonly Cue[]): SpanContext {
  const cues = candidates.filter(c => c.probability >= CONTEXT_THRESHOLD)
  const { tokens, quote } = x
  const n = tokens.length
  const inCue = new Uint8Array(n)
  const sentences = tokens.firstOfSentence.length - 1
  const sentenceCues = new Uint8Array(sentences)
  for (const c of cues) {
    inCue.fill(1, c.from, c.to)
    sentenceCues[tokens.sentence[c.from]] = Math.min(3, sentenceCues[tokens.sentence[c.from]] + 1)
  }
  const counts = new Int32Array(COUNTS * (n + 1))
  const add = (kind: number, i: number) => counts[kind * (n + 1) + i + 1]++
  const isWord = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < COUNTS; k++) counts[k * (n + 1) + i + 1] = counts[k * (n + 1) + i]
    const p = tokens.tag[i]
    if (p === COMMA) add(COMMAS, i)
    else if (p === COLON) add(tokens.text[tokens.start[i]] === ':' ? COLONS : DASHES, i)
    else if (p === CONJUNCTION) add(CONJUNCTIONS, i)
    else if (VERB[p] === 1) add(VERBS, i)
    else if (SUBORDINATOR[p] === 1) add(SUBORDINATORS, i)
    else if (BRACKET[p] === 1) add(BRACKETS, i)
    if (quote[i] === OPENING) add(OPENINGS, i)
    else if (quote[i] === CLOSING) add(CLOSINGS, i)
    if (WORD.test(wordOf(tokens, i))) {
      isWord[i] = 1
      add(WORDS, i)
      if (quote[i] !== OUTSIDE) add(QUOTED_WORDS, i)
    }
    if (inCue[i] === 1 && (i === 0 || inCue[i - 1] === 0)) add(CUES, i)
  }
  const sentenceQuotes = new Uint8Array(sentences)
  for (let s = 0; s < sentences; s++) {
    const from = tokens.firstOfSentence[s]
    const to = tokens.firstOfSentence[s + 1]
    if (from === to) continue
    let quoted = 0
    for (let i = from; i < to; i++) if (quote[i] !== OUTSIDE) quoted++
    const share = quoted === 0 ? 0 : quoted >= to - from - 1 ? 2 : 1
    sentenceQuotes[s] = share + 3 * (quote[from] !== OUTSIDE ? 1 : 0) + 6 * (quote[to - 1] !== OUTSIDE ? 1 : 0)
  }
  return { x, constituents: findConstituents(x), counts, inCue, isWord, sentenceQuotes, sentenceCues }
}

/** Relations of a cue's arguments; their indexes are below 32. */
const ARGUMENTS = relationSet('nsubj', 'ccomp', 'dobj', 'parataxis', 'xcomp', 'nsubjpass', 'nmod')

/** The surroundings in which one cue's source and content are looked for, and how each token stands to the cue. */
export class Region {
  readonly context: SpanContext
  readonly cue: Cue
  /** Tokens [from, to). */
  readonly from: number
  readonly to: number
  /** Lemma and tag of the cue's head; hash of the cue's words. */
  readonly lemma: number
  readonly tag: number
  readonly words: number
  /** How much of the cue's sentence is quoted, whether the cue is, and whether marks touch it. */
  readonly shape: number
  /** Which arguments the cue's head has: a bit for each relation. */
  readonly kids: number
  readonly relation: number
  /** Chain of heads up from the cue's head: steps + 1 for its members, else 0; by token - from. */
  private readonly above: Uint8Array
  /** The part of the cue's sentence that lies in the region. */
  private readonly sentenceFrom: number
  private readonly sentenceTo: number
  /** Hash of up to three relations from the cue's head up, by step. */
  private readonly climb: Int32Array
  /** By token - from: hash of the way to the cue, topmost token of the branch, steps of the cue up, steps down. */
  readonly branch: Int32Array
  readonly top: Int32Array
  readonly rise: Uint8Array
  readonly height: Uint8Array
  readonly path: Int32Array

  constructor(context: SpanContext, cue: Cue) {
    const { x } = context
    const { tokens } = x
    this.context = context
    this.cue = cue
    const sentence = tokens.sentence[cue.from]
    const [from, to] = bounds(context, cue, sentence)
    this.from = from
    this.to = to
    this.sentenceFrom = Math.max(from, tokens.firstOfSentence[sentence])
    this.sentenceTo = Math.min(to, tokens.firstOfSentence[sentence + 1])
    this.lemma = x.lemma[cue.head]
    this.tag = tokens.tag[cue.head]
    this.relation = tokens.relation[cue.head]
    let words = 0
    for (let i = cue.from; i < cue.to; i++) words = hash2(1, words, x.lexemes.lower[i])
    this.words = words
    this.shape = shapeOf(context, cue, sentence)
    let kids = 0
    for (let k = x.childStart[cue.head]; k < x.childStart[cue.head + 1]; k++) {
      const c = x.child[k]
      if (ARGUMENTS[tokens.relation[c]] === 1) kids |= 1 << (tokens.relation[c] & 31)
    }
    this.kids = kids
    this.above = new Uint8Array(to - from)
    this.climb = new Int32Array(LONGEST_CLIMB)
    let step = 0
    for (let k = cue.head, h = 0; k >= this.sentenceFrom && k < this.sentenceTo && step < LONGEST_CLIMB; k = tokens.head[k], step++) {
      this.above[k - from] = step + 1
      this.climb[step] = h
      if (step < 3) h = hash1(h, tokens.relation[k])
    }
    this.branch = new Int32Array(to - from)
    this.top = new Int32Array(to - from)
    this.rise = new Uint8Array(to - from)
    this.height = new Uint8Array(to - from)
    this.path = new Int32Array(to - from)
    for (let i = from; i < to; i++) this.place(i)
  }

  private place(i: number): void {
    const { tokens } = this.context.x
    const k = i - this.from
    if (i < this.sentenceFrom || i >= this.sentenceTo) {
      const near = tokens.sentence[i] - tokens.sentence[this.cue.from]
      this.branch[k] = hash1(77, near)
      this.top[k] = i
      this.path[k] = hash1(78, near)
      this.rise[k] = 9
      return
    }
    let top = i
    let path = 0
    let height = 0
    let node = i
    while (this.above[node - this.from] === 0) {
      if (height < 4) path = hash1(path, tokens.relation[node])
      height++
      top = node
      node = tokens.head[node]
      if (node < this.sentenceFrom || node >= this.sentenceTo || height === LONGEST_CLIMB) {
        node = -1
        break
      }
    }
    const rise = node < 0 ? 8 : Math.min(7, this.above[node - this.from] - 1)
    const up = node < 0 ? 99 : this.climb[this.above[node - this.from] - 1]
    const side = node < 0 ? 0 : top < node ? 1 : top > node ? 2 : 3
    this.top[k] = top
    this.rise[k] = rise
    this.height[k] = Math.min(7, height)
    this.branch[k] = hash2(up, height === 0 ? 50 : tokens.relation[top], side)
    this.path[k] = hash2(79, up, path)
  }

  /** How a node stands to the cue: above it, below it, beside it, in a branch. */
  standing(node: number): number {
    if (node < this.sentenceFrom || node >= this.sentenceTo) return 40
    const { head, relation } = this.context.x.tokens
    const up = this.above[node - this.from]
    if (up > 0) return Math.min(6, up)
    const h = head[node]
    if (h === this.cue.head) return node < h ? 8 : 9
    const upHead = h >= this.sentenceFrom && h < this.sentenceTo ? this.above[h - this.from] : 0
    if (upHead > 0) return 10 + Math.min(3, upHead) * 2 + (node < this.cue.head ? 0 : 1)
    return 50 + relation[this.top[node - this.from]]
  }

  inside(i: number): boolean {
    return i >= this.cue.from && i < this.cue.to
  }
}

/**
 * The cue's sentence and the wholly quoted sentences of its paragraph that touch it, for content hardly ever lies
 * elsewhere (0.7 % of PolNeAR's); after a colon that ends the paragraph also the next one.
 */
function bounds({ x, sentenceQuotes }: SpanContext, cue: Cue, sentence: number): [number, number] {
  const { firstOfSentence } = x.tokens
  const sentences = firstOfSentence.length - 1
  const paragraphOf = (s: number) =>
    s >= 0 && s < sentences && firstOfSentence[s] < firstOfSentence[s + 1] ? x.paragraph[firstOfSentence[s]] : -1
  const isQuoted = (s: number) => sentenceQuotes[s] % 3 === 2
  const paragraph = paragraphOf(sentence)
  let first = sentence
  while (paragraphOf(first - 1) === paragraph && isQuoted(first - 1) && sentence - first < LONGEST_RUN) first--
  let last = sentence
  while (paragraphOf(last + 1) === paragraph && isQuoted(last + 1) && last - sentence < LONGEST_RUN) last++
  const next = paragraphOf(sentence + 1)
  if (next >= 0 && wordOf(x.tokens, firstOfSentence[sentence + 1] - 1) === ':') {
    while (paragraphOf(last + 1) === next && last - sentence < AFTER_COLON) last++
  }
  return [Math.max(firstOfSentence[first], cue.from - REACH), Math.min(firstOfSentence[last + 1], cue.to + REACH)]
}

function shapeOf({ x, sentenceQuotes }: SpanContext, cue: Cue, sentence: number): number {
  const { quote } = x
  const { firstOfSentence } = x.tokens
  const after = cue.to < firstOfSentence[sentence + 1] ? quote[cue.to] : 0
  const before = cue.from > firstOfSentence[sentence] ? quote[cue.from - 1] : 0
  return (
    (sentenceQuotes[sentence] % 3) +
    3 * (quote[cue.head] !== OUTSIDE ? 1 : 0) +
    6 * (after === OPENING ? 1 : 0) +
    12 * (before === CLOSING ? 1 : 0)
  )
}
