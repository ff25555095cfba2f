import { hash1, hash2, hash3, hash4 } from '../../model/hash.ts'
import { CLOSING, INSIDE, OPENING } from '../syntax/analysis.ts'
import { relationId, relationSet, tagSet } from '../syntax/tagset.ts'
import { differenceBin, lengthBin, probabilityBin } from './bins.ts'
import { type CandidateView, ELSEWHERE, IN_CONTENT, SAME_SENTENCE } from './candidate-view.ts'
import { isWord, TRAILING } from './candidates.ts'
import type { Measures } from './measures.ts'

/** Hashes of the features of one candidate, filled anew for each. */
export class CandidateFeatures {
  readonly values = new Int32Array(512)
  length = 0

  add(hash: number): void {
    this.values[this.length++] = hash
  }
}

/** Describes a candidate for the reranker and the verifier; `best` is what the field thought likeliest. */
export function describeCandidate(view: CandidateView, best: Measures, out: CandidateFeatures): void {
  out.length = 0
  describeOpinion(view, best, out)
  describeShape(view, out)
  describeMarks(view, out)
  describeEdges(view, out)
  describeNeighbours(view, out)
  describeEnds(view, out)
  describeTies(view, out)
  describeGaps(view, out)
  describeArguments(view, out)
  describeSource(view, out)
}

/** What the field thought of it. */
function describeOpinion({ region, candidate, measures: m, quoted }: CandidateView, best: Measures, out: CandidateFeatures): void {
  const difference = differenceBin(m.difference)
  const mean = probabilityBin(m.mean)
  const least = probabilityBin(m.least)
  const agreement = probabilityBin(m.agreement)
  const source = probabilityBin(m.source) * 2 + (candidate.source ? 1 : 0)
  const cue = probabilityBin(region.cue.probability)
  out.add(hash1(1, difference))
  out.add(hash2(2, Math.min(14, Math.floor(m.difference)), candidate.origin))
  out.add(hash2(3, difference, probabilityBin(best.probability)))
  out.add(hash1(4, probabilityBin(m.probability)))
  out.add(hash1(5, mean))
  out.add(hash1(6, least))
  out.add(hash1(7, agreement))
  out.add(hash1(8, source))
  out.add(hash1(9, cue))
  out.add(hash2(10, mean, least))
  out.add(hash2(11, agreement, difference))
  out.add(hash2(12, least, source))
  out.add(hash2(13, agreement, cue))
  out.add(hash2(14, agreement, quoted))
}

function describeShape({ region: g, measures: m, pieces, side, away, quoted, length }: CandidateView, out: CandidateFeatures): void {
  const span = m.sentences * 16 + away
  out.add(hash2(15, pieces, g.tag))
  out.add(hash2(16, pieces, g.lemma))
  out.add(hash3(17, length, g.tag, side))
  out.add(hash2(18, length, g.lemma))
  out.add(hash3(19, side, g.lemma, pieces))
  out.add(hash3(20, side, g.tag, g.relation))
  out.add(hash3(21, span, g.tag, side))
  out.add(hash2(22, span, g.lemma))
  out.add(hash3(23, span, quoted, side))
  out.add(hash3(24, Math.min(4, m.cuesInside), side, length))
  out.add(hash3(25, pieces, quoted, side))
  out.add(hash2(26, g.kids, side))
  out.add(hash3(27, g.kids, side, pieces))
}

/** How it sits in the quotation marks. */
function describeMarks(view: CandidateView, out: CandidateFeatures): void {
  const { region: g, start, end, side, quoted } = view
  const { quote } = g.context.x
  const lead = view.quoteBeside(start - 1, start)
  const tail = view.quoteBeside(end, end - 1)
  const cuts =
    (quote[start] === INSIDE && lead !== OPENING && lead !== 9 ? 1 : 0) +
    (quote[end - 1] === INSIDE && tail !== CLOSING && tail !== 9 ? 2 : 0)
  const left = Math.min(3, view.quotedLeftOut())
  out.add(hash4(30, quoted, lead, tail, cuts))
  out.add(hash3(31, quoted, Math.max(-2, Math.min(2, view.openMarks())), cuts))
  out.add(hash3(32, quoted, left, side))
  out.add(hash3(33, quoted, side, g.lemma))
  out.add(hash3(34, quoted, left, g.tag))
  out.add(hash3(35, quoted, g.shape, side))
  out.add(hash3(36, left, g.shape, cuts))
}

/** The words on both sides of its edges. */
function describeEdges({ region: g, start, end, side, quoted, next, previous }: CandidateView, out: CandidateFeatures): void {
  const { tokens, lexemes } = g.context.x
  const { tag, sentence, firstOfSentence } = tokens
  const W = lexemes.lower
  const opensSentence = start === firstOfSentence[sentence[start]] ? 1 : 0
  const endsSentence = end === firstOfSentence[sentence[end - 1] + 1] ? 1 : 0
  out.add(hash3(40, opensSentence, endsSentence, side))
  out.add(hash3(41, opensSentence, previous.kind, quoted))
  out.add(hash3(42, endsSentence, next.kind, quoted))
  out.add(hash3(43, next.kind, next.word, next.gap))
  out.add(hash4(44, next.kind, next.tag, next.gap, quoted))
  out.add(hash3(45, previous.kind, previous.word, previous.gap))
  out.add(hash4(46, previous.kind, previous.tag, previous.gap, quoted))
  out.add(hash2(47, W[start], previous.kind))
  out.add(hash2(48, tag[start], previous.kind))
  out.add(hash3(49, W[start], g.lemma, previous.kind))
  out.add(hash2(50, W[end - 1], next.kind))
  out.add(hash3(51, tag[end - 1], next.kind, next.tag))
  out.add(hash3(52, next.word, g.lemma, next.kind))
  out.add(hash3(53, previous.tag, tag[start], previous.kind))
  out.add(hash4(54, next.kind, next.gap, g.lemma, side))
  out.add(hash4(55, previous.kind, previous.gap, g.lemma, side))
}

/** The constituents that begin after it and end before it. */
function describeNeighbours(view: CandidateView, out: CandidateFeatures): void {
  const { region: g, quoted, next, previous } = view
  const { x, constituents, inCue } = g.context
  const { tag, relation, head } = x.tokens
  const { first, last, startsAt, endsAt } = constituents
  const W = x.lexemes.lower
  const headTag = (node: number) => (head[node] < 0 ? 98 : tag[head[node]])
  if (next.kind >= SAME_SENTENCE) {
    const S = startsAt[next.token]
    const r = relation[S]
    const to = view.where(head[S])
    out.add(hash3(60, r, to, next.gap))
    out.add(hash4(61, r, to, next.gap, next.word))
    out.add(hash4(62, r, to, lengthBin(last[S] - first[S] + 1), next.gap))
    out.add(hash4(63, r, to, g.lemma, next.gap))
    out.add(hash4(64, r, to, headTag(S), tag[S]))
    out.add(hash3(65, r, to, inCue[next.token]))
    out.add(hash4(66, r, to, next.kind, quoted))
    out.add(hash3(67, W[S], to, r))
  }
  if (previous.kind >= SAME_SENTENCE) {
    const T = endsAt[previous.token]
    const r = relation[T]
    const to = view.where(head[T])
    out.add(hash3(70, r, to, previous.gap))
    out.add(hash4(71, r, to, previous.gap, W[first[T]]))
    out.add(hash4(72, r, to, lengthBin(last[T] - first[T] + 1), previous.gap))
    out.add(hash4(73, r, to, g.lemma, previous.gap))
    out.add(hash4(74, r, to, headTag(T), tag[T]))
    out.add(hash4(75, r, to, previous.kind, quoted))
  }
}

/** The constituents that end it and start it. */
function describeEnds(view: CandidateView, out: CandidateFeatures): void {
  const { region: g, start, end, side, quoted, length, next, previous } = view
  const { x, constituents } = g.context
  const { tag, relation, head } = x.tokens
  const { first, last, startsAt, endsAt } = constituents
  const W = x.lexemes.lower
  let word = end - 1
  while (word > start && !isWord(g, word)) word--
  const T = endsAt[word]
  out.add(hash3(80, relation[T], first[T] >= start ? 1 : 0, side))
  out.add(hash3(81, relation[T], view.where(head[T]), next.kind))
  let links = 0
  for (let node = word; node >= start && last[node] <= end - 1 && links < 6; node = head[node]) {
    if (TRAILING[relation[node]] === 1) {
      const comma = view.comma(first[node] - 1)
      const r = relation[node]
      out.add(hash3(82, r, comma, side))
      out.add(hash4(83, r, comma, W[first[node]], 0))
      out.add(hash4(84, r, comma, lengthBin(last[node] - first[node] + 1), length))
      out.add(hash4(85, r, comma, g.lemma, side))
      out.add(hash4(86, r, comma, head[node] < 0 ? 98 : tag[head[node]], quoted))
      links++
    }
    if (head[node] < 0) break
  }
  const S = startsAt[start]
  const to = view.where(head[S])
  out.add(hash3(90, relation[S], to, head[S] === g.cue.head ? 1 : 0))
  out.add(hash3(91, relation[S], to, g.lemma))
  out.add(hash3(92, relation[S], W[start], to))
  out.add(hash3(93, relation[S], last[S] < end ? 1 : 0, previous.tag))
}

const PUNCT = relationId('punct')

/** Words whose head it leaves out, and dependents that it leaves out. */
function describeTies(view: CandidateView, out: CandidateFeatures): void {
  const { region: g, candidate, side, quoted } = view
  const { x } = g.context
  const { tag, relation, head } = x.tokens
  let strays = 0
  let lost = 0
  let list = 0
  for (const [from, to] of candidate.content) {
    for (let i = from; i < to; i++) {
      if (relation[i] === PUNCT) continue
      const at = view.where(head[i])
      if (at !== IN_CONTENT && ++strays <= 3) {
        const mark = head[i] === g.cue.head ? 5 : at
        list = hash2(list, relation[i], mark)
        out.add(hash3(100, relation[i], mark, g.tag))
        out.add(hash3(101, relation[i], mark, g.lemma))
      }
      for (let k = x.childStart[i]; k < x.childStart[i + 1]; k++) {
        const d = x.child[k]
        if (relation[d] === PUNCT) continue
        const place = view.where(d)
        if (place === IN_CONTENT || ++lost > 2) continue
        out.add(hash4(102, relation[d], d < i ? 1 : 2, place, tag[i]))
        out.add(hash4(103, relation[d], d < i ? 1 : 2, place, g.lemma))
      }
    }
  }
  out.add(hash3(104, Math.min(5, strays), g.tag, side))
  out.add(hash2(105, list, g.tag))
  out.add(hash2(106, list, g.lemma))
  out.add(hash3(107, Math.min(5, lost), g.tag, quoted))
  out.add(hash3(108, Math.min(5, strays), Math.min(5, lost), quoted))
}

/** What stands between its pieces. */
function describeGaps(view: CandidateView, out: CandidateFeatures): void {
  const { region: g, quoted } = view
  const { content } = view.candidate
  const { quote } = g.context.x
  for (let k = 0; k + 1 < content.length && k < 2; k++) {
    let others = 0
    let comma = 0
    let marks = 0
    for (let i = content[k][1]; i < content[k + 1][0]; i++) {
      if (view.comma(i) === 1) comma = 1
      if (quote[i] === CLOSING || quote[i] === OPENING) marks = 1
      if (view.where(i) === ELSEWHERE && isWord(g, i)) others++
    }
    out.add(hash4(110, Math.min(6, others), comma, marks, quoted))
    out.add(hash3(111, Math.min(6, others), g.lemma, marks))
  }
}

/** Where the arguments of the cue's head went. */
function describeArguments(view: CandidateView, out: CandidateFeatures): void {
  const { region: g } = view
  const { x, constituents } = g.context
  const { relation } = x.tokens
  let seen = 0
  for (let k = x.childStart[g.cue.head]; k < x.childStart[g.cue.head + 1] && seen < 10; k++) {
    const d = x.child[k]
    const r = relation[d]
    if (r === PUNCT || g.inside(d)) continue
    seen++
    const at = view.where(d)
    const side = d < g.cue.head ? 1 : 2
    out.add(hash4(112, r, at, side, g.tag))
    out.add(hash4(113, r, at, side, g.lemma))
    out.add(hash4(114, r, at, x.lexemes.lower[constituents.first[d]], side))
  }
}

const SUBJECT = relationSet('nsubj', 'nsubjpass')
const PRONOUN = tagSet('PRP', 'WP', 'WDT', 'DT')
const PROPER = tagSet('NNP', 'NNPS')

function describeSource(view: CandidateView, out: CandidateFeatures): void {
  const { source } = view.candidate
  if (source) describeGivenSource(view, source, out)
  else describeMissingSource(view, out)
}

function describeGivenSource({ region: g, quoted }: CandidateView, [from, to]: readonly [number, number], out: CandidateFeatures): void {
  const { context, cue } = g
  const { tokens, lexemes, quote } = context.x
  const { tag, relation, head, sentence } = tokens
  const { first, last } = context.constituents
  const W = lexemes.lower
  let top = from
  for (let i = from; i < to; i++) if (head[i] < from || head[i] >= to) top = i
  const whole = (first[top] < from ? 1 : 0) + (last[top] >= to ? 2 : 0)
  const kind = PRONOUN[tag[top]] === 1 ? 1 : PROPER[tag[top]] === 1 ? 2 : lexemes.capital[top] === 1 ? 3 : 4
  const r = relation[top]
  const above = head[top] === cue.head ? 1 : head[cue.head] >= 0 && head[top] === head[cue.head] ? 2 : head[top] < 0 ? 3 : 4
  const side = from >= cue.to ? 1 : 0
  const gap = side === 1 ? from - cue.to : cue.from - to
  const after = to < tokens.length ? tag[to] : 99
  out.add(hash3(120, whole, kind, g.tag))
  out.add(hash3(121, r, above, whole))
  out.add(hash4(122, r, above, g.tag, side))
  out.add(hash3(123, lengthBin(gap), side, g.tag))
  out.add(hash3(124, sentence[from] - sentence[cue.from], kind, quoted))
  out.add(hash2(125, W[top], g.tag))
  out.add(hash3(126, kind, g.lemma, side))
  out.add(hash3(127, after, kind, side))
  out.add(hash3(128, from > 0 ? tag[from - 1] : 99, kind, side))
  out.add(hash3(129, lengthBin(to - from), whole, side))
  out.add(hash3(130, quote[from], quoted, side))
  out.add(hash4(131, r, above, g.lemma, side))
  out.add(hash3(132, to < tokens.length ? W[to] : 0, whole, r))
}

/** Without a source: the subject that the cue's head has all the same. */
function describeMissingSource({ region: g, side, quoted }: CandidateView, out: CandidateFeatures): void {
  const { x } = g.context
  let subject = -1
  for (let k = x.childStart[g.cue.head]; k < x.childStart[g.cue.head + 1]; k++)
    if (SUBJECT[x.tokens.relation[x.child[k]]] === 1) subject = x.child[k]
  const kind = subject < 0 ? 0 : 1 + x.tokens.tag[subject]
  out.add(hash2(133, kind, g.tag))
  out.add(hash3(134, kind, g.lemma, quoted))
  out.add(hash3(135, kind, g.relation, g.tag))
  out.add(hash3(136, subject < 0 ? 0 : x.lexemes.lower[subject], side, quoted))
}
