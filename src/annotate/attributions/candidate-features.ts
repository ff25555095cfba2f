import type { Field } from '../../model/field.ts'
import { hash1, hash2, hash3, hash4 } from '../../model/hash.ts'
import { CLOSING, INSIDE, OPENING } from '../syntax/analysis.ts'
import { relationId, relationSet, tagSet } from '../syntax/tagset.ts'
import { isWord, type Candidate } from './candidates.ts'
import { CUES, QUOTED_WORDS, WORDS, type Region } from './region.ts'
import { CONTENT, SOURCE, SPAN_LABELS } from './spans.ts'

export const CANDIDATE_FEATURES = 400

const PROBABILITY_EDGES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995]
const DIFFERENCE_EDGES = [0.01, 0.1, 0.3, 0.6, 1, 1.5, 2, 3, 4, 6]
const LENGTH_EDGES = [1, 2, 3, 5, 8, 12, 17, 24, 35, 50]

const bin = (value: number, edges: readonly number[]): number => {
  let k = 0
  while (k < edges.length && value > edges[k]) k++
  return k
}
export const probabilityBin = (p: number): number => bin(p, PROBABILITY_EDGES)
const differenceBin = (d: number): number => bin(d, DIFFERENCE_EDGES)
export const lengthBin = (n: number): number => bin(n, LENGTH_EDGES)

/** What the chooser and the verifier read of a candidate as a whole. */
export interface Measures {
  readonly probability: number
  readonly difference: number
  readonly mean: number
  readonly least: number
  /** F-measure of the content against all content mass of the region. */
  readonly agreement: number
  readonly source: number
  readonly words: number
  /** Words between content and cue before and after it; 63 where there is none on that side. */
  readonly before: number
  readonly after: number
  readonly sentences: number
  readonly quoted: number
  readonly cuesInside: number
}

/** What the field found in a region as a whole: all content mass, and the likeliest source token. */
export interface RegionMass {
  readonly content: number
  readonly source: number
}

export function massOf(field: Field): RegionMass {
  let content = 0
  let source = 0
  for (let t = 0; t < field.length; t++) {
    content += field.marginal[t * SPAN_LABELS + CONTENT]
    source = Math.max(source, field.marginal[t * SPAN_LABELS + SOURCE])
  }
  return { content, source }
}

export function measure(g: Region, field: Field, c: Candidate, best: Candidate, mass: RegionMass): Measures {
  const { x, counts, isWord } = g.context
  const n1 = x.tokens.length + 1
  const count = (kind: number, from: number, to: number) => counts[kind * n1 + to] - counts[kind * n1 + from]
  let inside = 0
  let size = 0
  let least = 1
  let words = 0
  let quoted = 0
  let cues = 0
  for (const [from, to] of c.content) {
    for (let i = from; i < to; i++) {
      const p = field.marginal[(i - g.from) * SPAN_LABELS + CONTENT]
      inside += p
      if (p < least && isWord[i] === 1) least = p
    }
    size += to - from
    words += count(WORDS, from, to)
    quoted += count(QUOTED_WORDS, from, to)
    cues += count(CUES, from, to)
  }
  let source = 0
  if (c.source) {
    for (let i = c.source[0]; i < c.source[1]; i++) source += field.marginal[(i - g.from) * SPAN_LABELS + SOURCE]
    source /= c.source[1] - c.source[0]
  } else source = mass.source
  const [start] = c.content[0]
  const [, end] = c.content[c.content.length - 1]
  let before = 63
  let after = 63
  for (const [from, to] of c.content) {
    if (to <= g.cue.from) before = Math.min(before, g.cue.from - to)
    else after = Math.min(after, from - g.cue.to)
  }
  return {
    probability: Math.exp(Math.min(0, c.logProbability)),
    difference: best.logProbability - c.logProbability,
    mean: inside / size,
    least,
    agreement: (2 * inside) / (size + mass.content),
    source,
    words,
    before,
    after,
    sentences: x.tokens.sentence[end - 1] - x.tokens.sentence[start] + 1,
    quoted: words === 0 ? 0 : quoted / words,
    cuesInside: cues
  }
}

const TRAILING = relationSet('advcl', 'acl', 'acl:relcl', 'nmod', 'nmod:tmod', 'conj', 'appos', 'parataxis', 'dep', 'ccomp', 'xcomp', 'advmod')
const SUBJECT = relationSet('nsubj', 'nsubjpass')
const PUNCT = relationId('punct')
const PRONOUN = tagSet('PRP', 'WP', 'WDT', 'DT')
const PROPER = tagSet('NNP', 'NNPS')

/** Features of a candidate for the reranker; returns their number. */
export function candidateFeatures(g: Region, c: Candidate, m: Measures, best: Measures, cueProbability: number, out: Int32Array): number {
  const { context, cue } = g
  const { x, constituents } = context
  const { tokens, lexemes, quote } = x
  const { tag, relation, head, sentence } = tokens
  const { first, last, startsAt, endsAt } = constituents
  const cl = g.lemma
  const cp = g.tag
  const W = lexemes.lower
  const pieces = Math.min(4, c.content.length)
  const [start] = c.content[0]
  const [, end] = c.content[c.content.length - 1]
  const inContent = (i: number) => {
    for (const [from, to] of c.content) if (i >= from && i < to) return true
    return false
  }
  const inSource = (i: number) => c.source !== null && i >= c.source[0] && i < c.source[1]
  const where = (i: number) => (i < 0 ? 0 : inContent(i) ? 1 : g.inside(i) ? 2 : inSource(i) ? 3 : 4)
  const side = (m.before < 63 ? 1 : 0) + (m.after < 63 ? 2 : 0)
  const away = Math.max(-4, Math.min(5, sentence[start] - sentence[cue.from]))
  const quoted = m.quoted === 0 ? 0 : m.quoted < 1 ? 1 : 2
  const length = lengthBin(m.words)
  const cueBin = probabilityBin(cueProbability)
  let n = 0
  // what the field thought of it
  const difference = differenceBin(m.difference)
  const probability = probabilityBin(m.probability)
  const mean = probabilityBin(m.mean)
  const least = probabilityBin(m.least)
  const agreement = probabilityBin(m.agreement)
  const sourceBin = probabilityBin(m.source) * 2 + (c.source ? 1 : 0)
  out[n++] = hash1(1, difference)
  out[n++] = hash2(2, Math.min(14, Math.floor(m.difference)), c.origin)
  out[n++] = hash2(3, difference, probabilityBin(best.probability))
  out[n++] = hash1(4, probability)
  out[n++] = hash1(5, mean)
  out[n++] = hash1(6, least)
  out[n++] = hash1(7, agreement)
  out[n++] = hash1(8, sourceBin)
  out[n++] = hash1(9, cueBin)
  out[n++] = hash2(10, mean, least)
  out[n++] = hash2(11, agreement, difference)
  out[n++] = hash2(12, least, sourceBin)
  out[n++] = hash2(13, agreement, cueBin)
  out[n++] = hash2(14, agreement, quoted)
  // shape
  const span = m.sentences * 16 + away
  out[n++] = hash2(15, pieces, cp)
  out[n++] = hash2(16, pieces, cl)
  out[n++] = hash3(17, length, cp, side)
  out[n++] = hash2(18, length, cl)
  out[n++] = hash3(19, side, cl, pieces)
  out[n++] = hash3(20, side, cp, g.relation)
  out[n++] = hash3(21, span, cp, side)
  out[n++] = hash2(22, span, cl)
  out[n++] = hash3(23, span, quoted, side)
  out[n++] = hash3(24, Math.min(4, m.cuesInside), side, length)
  out[n++] = hash3(25, pieces, quoted, side)
  out[n++] = hash2(26, g.kids, side)
  out[n++] = hash3(27, g.kids, side, pieces)
  // quotation marks
  const lead = start > 0 && sentence[start - 1] === sentence[start] ? quote[start - 1] : 9
  const tail = end < tokens.length && sentence[end] === sentence[end - 1] ? quote[end] : 9
  const cuts = (quote[start] === INSIDE && lead !== OPENING && lead !== 9 ? 1 : 0) + (quote[end - 1] === INSIDE && tail !== CLOSING && tail !== 9 ? 2 : 0)
  let opened = 0
  for (const [from, to] of c.content) for (let i = from; i < to; i++) opened += quote[i] === OPENING ? 1 : quote[i] === CLOSING ? -1 : 0
  let leftOut = 0
  const stop = Math.min(g.to, tokens.firstOfSentence[sentence[cue.from] + 1])
  for (let i = Math.max(g.from, tokens.firstOfSentence[sentence[cue.from]]); i < stop; i++) if (quote[i] === INSIDE && !inContent(i)) leftOut++
  const left = Math.min(3, leftOut)
  out[n++] = hash4(30, quoted, lead, tail, cuts)
  out[n++] = hash3(31, quoted, Math.max(-2, Math.min(2, opened)), cuts)
  out[n++] = hash3(32, quoted, left, side)
  out[n++] = hash3(33, quoted, side, cl)
  out[n++] = hash3(34, quoted, left, cp)
  out[n++] = hash3(35, quoted, g.shape, side)
  out[n++] = hash3(36, left, g.shape, cuts)
  // boundaries
  const atStart = start === tokens.firstOfSentence[sentence[start]] ? 1 : 0
  const atEnd = end === tokens.firstOfSentence[sentence[end - 1] + 1] ? 1 : 0
  let next = end
  while (next < g.to && !isWord(g, next) && next - end < 2) next++
  let previous = start - 1
  while (previous >= g.from && !isWord(g, previous) && start - previous < 3) previous--
  const comma = (i: number) => (i >= 0 && i < tokens.length && tokens.text.charCodeAt(tokens.start[i]) === 0x2c ? 1 : 0)
  const nextComma = next > end ? 1 + comma(end) : 0
  const previousComma = previous < start - 1 ? 1 + comma(start - 1) : 0
  const kindOf = (i: number, from: number) => (i < g.from || i >= g.to ? 0 : g.inside(i) ? 1 : inSource(i) ? 2 : sentence[i] === sentence[from] ? 3 : 4)
  const nextKind = kindOf(next, end - 1)
  const previousKind = kindOf(previous, start)
  const nextWord = nextKind === 0 ? 0 : W[next]
  const nextTag = nextKind === 0 ? 99 : tag[next]
  const previousWord = previousKind === 0 ? 0 : W[previous]
  const previousTag = previousKind === 0 ? 99 : tag[previous]
  out[n++] = hash3(40, atStart, atEnd, side)
  out[n++] = hash3(41, atStart, previousKind, quoted)
  out[n++] = hash3(42, atEnd, nextKind, quoted)
  out[n++] = hash3(43, nextKind, nextWord, nextComma)
  out[n++] = hash4(44, nextKind, nextTag, nextComma, quoted)
  out[n++] = hash3(45, previousKind, previousWord, previousComma)
  out[n++] = hash4(46, previousKind, previousTag, previousComma, quoted)
  out[n++] = hash2(47, W[start], previousKind)
  out[n++] = hash2(48, tag[start], previousKind)
  out[n++] = hash3(49, W[start], cl, previousKind)
  out[n++] = hash2(50, W[end - 1], nextKind)
  out[n++] = hash3(51, tag[end - 1], nextKind, nextTag)
  out[n++] = hash3(52, nextWord, cl, nextKind)
  out[n++] = hash3(53, previousTag, tag[start], previousKind)
  out[n++] = hash4(54, nextKind, nextComma, cl, side)
  out[n++] = hash4(55, previousKind, previousComma, cl, side)
  // what follows, what precedes
  if (nextKind >= 3) {
    const S = startsAt[next]
    const r = relation[S]
    const to = where(head[S])
    const size = lengthBin(last[S] - first[S] + 1)
    out[n++] = hash3(60, r, to, nextComma)
    out[n++] = hash4(61, r, to, nextComma, nextWord)
    out[n++] = hash4(62, r, to, size, nextComma)
    out[n++] = hash4(63, r, to, cl, nextComma)
    out[n++] = hash4(64, r, to, head[S] < 0 ? 98 : tag[head[S]], tag[S])
    out[n++] = hash3(65, r, to, context.inCue[next])
    out[n++] = hash4(66, r, to, nextKind, quoted)
    out[n++] = hash3(67, W[S], to, r)
  }
  if (previousKind >= 3) {
    const T = endsAt[previous]
    const r = relation[T]
    const to = where(head[T])
    out[n++] = hash3(70, r, to, previousComma)
    out[n++] = hash4(71, r, to, previousComma, W[first[T]])
    out[n++] = hash4(72, r, to, lengthBin(last[T] - first[T] + 1), previousComma)
    out[n++] = hash4(73, r, to, cl, previousComma)
    out[n++] = hash4(74, r, to, head[T] < 0 ? 98 : tag[head[T]], tag[T])
    out[n++] = hash4(75, r, to, previousKind, quoted)
  }
  // what ends it, what starts it
  let word = end - 1
  while (word > start && !isWord(g, word)) word--
  const T = endsAt[word]
  out[n++] = hash3(80, relation[T], first[T] >= start ? 1 : 0, side)
  out[n++] = hash3(81, relation[T], where(head[T]), nextKind)
  let links = 0
  for (let node = word; node >= start && last[node] <= end - 1 && links < 6; node = head[node]) {
    if (TRAILING[relation[node]] === 1) {
      const lead = comma(first[node] - 1)
      const r = relation[node]
      out[n++] = hash3(82, r, lead, side)
      out[n++] = hash4(83, r, lead, W[first[node]], 0)
      out[n++] = hash4(84, r, lead, lengthBin(last[node] - first[node] + 1), length)
      out[n++] = hash4(85, r, lead, cl, side)
      out[n++] = hash4(86, r, lead, head[node] < 0 ? 98 : tag[head[node]], quoted)
      links++
    }
    if (head[node] < 0) break
  }
  const S = startsAt[start]
  out[n++] = hash3(90, relation[S], where(head[S]), head[S] === cue.head ? 1 : 0)
  out[n++] = hash3(91, relation[S], where(head[S]), cl)
  out[n++] = hash3(92, relation[S], W[start], where(head[S]))
  out[n++] = hash3(93, relation[S], last[S] < end ? 1 : 0, previousTag)
  // completeness
  let strays = 0
  let lost = 0
  let list = 0
  for (const [from, to] of c.content) {
    for (let i = from; i < to; i++) {
      if (relation[i] === PUNCT) continue
      const h = head[i]
      const at = where(h)
      if (at !== 1) {
        strays++
        if (strays <= 3) {
          const mark = h === cue.head ? 5 : at
          list = hash2(list, relation[i], mark)
          out[n++] = hash3(100, relation[i], mark, cp)
          out[n++] = hash3(101, relation[i], mark, cl)
        }
      }
      for (let k = x.childStart[i]; k < x.childStart[i + 1]; k++) {
        const d = x.child[k]
        if (relation[d] === PUNCT || where(d) === 1) continue
        lost++
        if (lost <= 2) {
          out[n++] = hash4(102, relation[d], d < i ? 1 : 2, where(d), tag[i])
          out[n++] = hash4(103, relation[d], d < i ? 1 : 2, where(d), cl)
        }
      }
    }
  }
  out[n++] = hash3(104, Math.min(5, strays), cp, side)
  out[n++] = hash2(105, list, cp)
  out[n++] = hash2(106, list, cl)
  out[n++] = hash3(107, Math.min(5, lost), cp, quoted)
  out[n++] = hash3(108, Math.min(5, strays), Math.min(5, lost), quoted)
  for (let k = 0; k + 1 < c.content.length && k < 2; k++) {
    let others = 0
    let comma = 0
    let gapQuote = 0
    for (let i = c.content[k][1]; i < c.content[k + 1][0]; i++) {
      if (tokens.text.charCodeAt(tokens.start[i]) === 0x2c) comma = 1
      if (quote[i] === CLOSING || quote[i] === OPENING) gapQuote = 1
      if (where(i) === 4 && isWord(g, i)) others++
    }
    out[n++] = hash4(110, Math.min(6, others), comma, gapQuote, quoted)
    out[n++] = hash3(111, Math.min(6, others), cl, gapQuote)
  }
  let kids = 0
  for (let k = x.childStart[cue.head]; k < x.childStart[cue.head + 1] && kids < 10; k++) {
    const d = x.child[k]
    const r = relation[d]
    if (r === PUNCT || g.inside(d)) continue
    kids++
    const at = where(d)
    const s = d < cue.head ? 1 : 2
    out[n++] = hash4(112, r, at, s, cp)
    out[n++] = hash4(113, r, at, s, cl)
    out[n++] = hash4(114, r, at, W[first[d]], s)
  }
  // the source
  if (c.source) {
    const [from, to] = c.source
    let top = from
    for (let i = from; i < to; i++) if (head[i] < from || head[i] >= to) top = i
    const whole = (first[top] < from ? 1 : 0) + (last[top] >= to ? 2 : 0)
    const kind = PRONOUN[tag[top]] === 1 ? 1 : PROPER[tag[top]] === 1 ? 2 : lexemes.capital[top] === 1 ? 3 : 4
    const r = relation[top]
    const mine = head[top] === cue.head ? 1 : head[cue.head] >= 0 && head[top] === head[cue.head] ? 2 : head[top] < 0 ? 3 : 4
    const gap = from >= cue.to ? from - cue.to : cue.from - to
    const s = from >= cue.to ? 1 : 0
    const off = sentence[from] - sentence[cue.from]
    out[n++] = hash3(120, whole, kind, cp)
    out[n++] = hash3(121, r, mine, whole)
    out[n++] = hash4(122, r, mine, cp, s)
    out[n++] = hash3(123, lengthBin(gap), s, cp)
    out[n++] = hash3(124, off, kind, quoted)
    out[n++] = hash2(125, W[top], cp)
    out[n++] = hash3(126, kind, cl, s)
    out[n++] = hash3(127, to < tokens.length ? tag[to] : 99, kind, s)
    out[n++] = hash3(128, from > 0 ? tag[from - 1] : 99, kind, s)
    out[n++] = hash3(129, lengthBin(to - from), whole, s)
    out[n++] = hash3(130, quote[from], quoted, s)
    out[n++] = hash4(131, r, mine, cl, s)
    out[n++] = hash3(132, to < tokens.length ? W[to] : 0, whole, r)
  } else {
    let subject = -1
    for (let k = x.childStart[cue.head]; k < x.childStart[cue.head + 1]; k++) if (SUBJECT[relation[x.child[k]]] === 1) subject = x.child[k]
    const kind = subject < 0 ? 0 : 1 + tag[subject]
    out[n++] = hash2(133, kind, cp)
    out[n++] = hash3(134, kind, cl, quoted)
    out[n++] = hash3(135, kind, g.relation, cp)
    out[n++] = hash3(136, subject < 0 ? 0 : W[subject], side, quoted)
  }
  return n
}
