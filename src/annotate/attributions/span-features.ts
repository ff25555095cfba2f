import { hash1, hash2, hash3, hash4 } from '../../model/hash.ts'
import { OUTSIDE } from '../syntax/analysis.ts'
import { relationSet } from '../syntax/tagset.ts'
import { BRACKETS, CLOSINGS, COLONS, COMMAS, CONJUNCTIONS, CUES, DASHES, OPENINGS, type Region, SUBORDINATORS, VERBS } from './region.ts'

export const SPAN_FEATURES = 160

const EDGE = -7

const BUCKETS = Uint8Array.from({ length: 64 }, (_, d) => (d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : d < 40 ? 9 : 10))
const bucket = (distance: number): number => (distance < 64 ? BUCKETS[distance] : 11)

/** Relations that hang a clause or phrase loosely onto what stands before. */
const LOOSE = relationSet('acl', 'acl:relcl', 'advcl', 'conj', 'parataxis', 'appos')
const INTRODUCER = relationSet('mark', 'case')

/**
 * Features of token i for the source and content of the region's cue. The first ones know the cue's own words;
 * returns [number of those, number of all] packed as lexical * 4096 + all.
 */
export function spanFeatures(g: Region, i: number, out: Int32Array): number {
  const { context, cue } = g
  const { x, constituents } = context
  const { tokens, lexemes, quote } = x
  const { tag, relation } = tokens
  const W = (k: number) => (k < g.from || k >= g.to ? EDGE : lexemes.lower[k])
  const P = (k: number) => (k < g.from || k >= g.to ? 99 : tag[k])
  const k = i - g.from
  const after = i >= cue.to
  const inCue = g.inside(i)
  const sentence = tokens.sentence[i]
  const away = sentence - tokens.sentence[cue.from]
  const sd = (inCue ? 2 : after ? 1 : 0) + 3 * (away + 4)
  const low = after ? cue.to : i + 1
  const high = after ? i : cue.from
  const distance = inCue ? 0 : high - low + 1
  const n1 = tokens.length + 1
  const between = (kind: number) => (high > low ? Math.min(3, context.counts[kind * n1 + high] - context.counts[kind * n1 + low]) : 0)
  const commas = between(COMMAS)
  const verbs = between(VERBS)
  const cues = between(CUES)
  const colons = between(COLONS)
  const marks = between(OPENINGS) * 4 + between(CLOSINGS)
  const brackets = between(BRACKETS)
  const joints = between(SUBORDINATORS) + 4 * between(CONJUNCTIONS) + 16 * between(DASHES)
  const b = bucket(distance)
  const cl = g.lemma
  const cp = g.tag
  const cs = g.words
  const { shape, kids } = g
  const w = lexemes.lower[i]
  const l = x.lemma[i]
  const p = tag[i]
  const q = quote[i]
  const r = relation[i]
  const br = g.branch[k]
  const top = g.top[k]
  const topTag = tag[top]
  const topRelation = away === 0 ? relation[top] : 90 + away
  const side = after ? 1 : 0
  const height = g.height[k]
  const rise = g.rise[k]
  const sq = context.sentenceQuotes[sentence] * 4 + context.sentenceCues[sentence]
  const otherCue = !inCue && context.inCue[i] === 1 ? 1 : 0
  let n = 0
  // what knows the cue's own words
  out[n++] = hash2(1, sd, cl)
  out[n++] = hash3(2, sd, cl, b)
  out[n++] = hash3(3, sd, p, cl)
  out[n++] = hash3(4, sd, cs, q)
  out[n++] = hash3(5, sd, cs, b)
  out[n++] = hash4(6, sd, commas * 4 + verbs, cl, 0)
  out[n++] = hash4(7, sd, context.sentenceQuotes[sentence], shape, cl)
  out[n++] = hash2(8, br, cl)
  out[n++] = hash3(9, br, x.lemma[top], cl)
  out[n++] = hash2(10, br, cs)
  out[n++] = hash2(11, g.path[k], cl)
  out[n++] = hash3(12, br, cl, p)
  out[n++] = hash4(13, sd, kids, cl, topRelation)
  const lexical = n
  out[n++] = hash1(20, sd)
  out[n++] = hash2(21, sd, b)
  out[n++] = hash2(22, sd, p)
  out[n++] = hash2(23, sd, q)
  out[n++] = hash3(24, sd, q, shape)
  out[n++] = hash3(25, sd, p, b)
  out[n++] = hash2(26, sd, w)
  out[n++] = hash2(27, sd, l)
  out[n++] = hash3(28, sd, P(i - 1), p)
  out[n++] = hash3(29, sd, p, P(i + 1))
  out[n++] = hash2(30, sd, W(i - 1))
  out[n++] = hash2(31, sd, W(i + 1))
  out[n++] = hash4(32, sd, P(i - 1), p, P(i + 1))
  out[n++] = hash3(33, sd, commas, marks)
  out[n++] = hash3(34, sd, commas * 4 + verbs, q)
  out[n++] = hash3(35, sd, cues, q)
  out[n++] = hash3(36, sd, cues + 4 * commas, verbs + 4 * colons)
  out[n++] = hash2(37, sd, joints)
  out[n++] = hash3(38, sd, b > 6 ? 1 : 0, cues)
  out[n++] = hash3(39, sd, brackets, p)
  out[n++] = hash4(40, sd, marks, shape, q)
  out[n++] = hash3(41, sd, otherCue, q)
  out[n++] = hash3(42, sd, lexemes.capital[i], b)
  out[n++] = hash3(43, sd, lexemes.shape[i], p)
  out[n++] = hash3(44, sd, p, shape)
  out[n++] = hash2(45, sd, sq)
  out[n++] = hash3(46, sd, sq, shape)
  const edge = (i === tokens.firstOfSentence[sentence] ? 1 : 0) + (i + 1 === tokens.firstOfSentence[sentence + 1] ? 2 : 0)
  out[n++] = hash3(47, sd, edge, p)
  const same = q === OUTSIDE ? 0 : x.quotation[i] === x.quotation[cue.head] ? 2 : 1
  out[n++] = hash3(48, sd, same, q)
  out[n++] = hash3(49, sd, same, shape)
  if (away !== 0) out[n++] = hash3(50, sd, r, p)
  out[n++] = hash3(51, sd, kids, q)
  out[n++] = hash3(52, sd, kids, topRelation)
  out[n++] = hash3(53, sd, kids, b)
  out[n++] = hash3(54, sd, g.relation, topRelation)
  out[n++] = hash4(55, sd, g.relation, cp, q)
  out[n++] = hash2(56, w, lexemes.capital[i])
  out[n++] = hash1(60, br)
  out[n++] = hash2(61, br, side)
  out[n++] = hash2(62, br, cp)
  out[n++] = hash2(63, br, p)
  out[n++] = hash2(64, br, q)
  out[n++] = hash2(65, br, x.lemma[top])
  out[n++] = hash2(66, br, topTag)
  out[n++] = hash2(67, rise, side)
  out[n++] = hash2(68, r, rise)
  out[n++] = hash3(69, br, commas, side)
  out[n++] = hash2(70, br, w)
  out[n++] = hash3(71, br, otherCue, cues)
  out[n++] = hash3(72, br, P(i - 1), p)
  out[n++] = hash3(73, br, p, P(i + 1))
  out[n++] = hash3(74, br, shape, q)
  out[n++] = hash3(75, br, b, side)
  out[n++] = hash3(76, br, i === top ? 1 : 0, p)
  out[n++] = hash3(77, br, r, p)
  out[n++] = hash2(78, br, context.inCue[top])
  out[n++] = hash1(79, g.path[k])
  out[n++] = hash2(80, g.path[k], p)
  out[n++] = hash2(81, g.path[k], cp)
  out[n++] = hash2(82, height, side)
  out[n++] = hash3(83, height, r, cp)
  const S = constituents.startsAt[i]
  const T = constituents.endsAt[i]
  out[n++] = hash2(84, relation[S], relation[T])
  out[n++] = hash2(85, g.standing(S), p)
  out[n++] = hash2(86, g.standing(T), p)
  // how the branch is joined on, and what loose nodes lie between the token and the cue
  const joint = introducer(g, top)
  out[n++] = hash3(87, br, joint, side)
  const chain = looseChain(g, i, top)
  out[n++] = hash2(88, sd, chain)
  out[n++] = hash3(89, sd, chain, q)
  out[n++] = hash2(90, br, chain)
  out[n++] = hash3(91, chain, cp, topRelation)
  return lexical * 4096 + n
}

function introducer({ context: { x } }: Region, top: number): number {
  for (let k = x.childStart[top]; k < x.childStart[top + 1]; k++) {
    const c = x.child[k]
    if (c > top) break
    if (INTRODUCER[x.tokens.relation[c]] === 1) return x.lexemes.lower[c]
  }
  return 0
}

/** Hash of the loose relations from token to branch, with whether a comma stands before each. */
function looseChain({ context: { x, constituents } }: Region, i: number, top: number): number {
  let h = 0
  let steps = 0
  for (let node = i; node >= 0 && steps < 12; node = x.tokens.head[node], steps++) {
    const r = x.tokens.relation[node]
    if (LOOSE[r] === 1) {
      const before = constituents.first[node] - 1
      h = hash2(h, r, before >= 0 && x.tokens.text.charCodeAt(x.tokens.start[before]) === 0x2c ? 1 : 0)
    }
    if (node === top) break
  }
  return h
}

/** Features of the step from token i - 1 to i. Returns their number. */
export function spanEdgeFeatures(g: Region, i: number, out: Int32Array): number {
  const { context, cue } = g
  const { x, constituents } = context
  const { tokens, lexemes, quote } = x
  const { tag, relation, head } = tokens
  const j = i - 1
  const side = i > cue.from && i < cue.to ? 2 : i === cue.from ? 3 : i === cue.to ? 4 : i > cue.to ? 1 : 0
  const w = lexemes.lower[i]
  const w1 = lexemes.lower[j]
  const p = tag[i]
  const p1 = tag[j]
  const k = i - g.from
  const sameBranch = g.top[k] === g.top[k - 1] ? 1 : 0
  const r = relation[g.top[k]]
  const r1 = relation[g.top[k - 1]]
  const attached = head[i] === j ? 1 : head[j] === i ? 2 : head[i] === head[j] ? 3 : 0
  const change = tokens.sentence[i] !== tokens.sentence[j] ? 1 : 0
  const S = constituents.startsAt[i]
  const T = constituents.endsAt[j]
  const rS = relation[S]
  const rT = relation[T]
  const sS = g.standing(S)
  const sT = g.standing(T)
  let n = 0
  out[n++] = hash1(1, side)
  out[n++] = hash2(2, side, p)
  out[n++] = hash2(3, side, p1)
  out[n++] = hash3(4, side, p1, p)
  out[n++] = hash2(5, side, w)
  out[n++] = hash2(6, side, w1)
  out[n++] = hash3(7, side, w1, w)
  out[n++] = hash3(8, side, p1, w)
  out[n++] = hash3(9, side, w1, p)
  out[n++] = hash3(10, side, quote[j], quote[i])
  out[n++] = hash4(11, side, quote[j], quote[i], g.shape)
  out[n++] = hash3(12, side, change, quote[j])
  out[n++] = hash4(13, side, sameBranch, r1, r)
  out[n++] = hash4(14, side, sameBranch, p1, p)
  out[n++] = hash4(15, side, attached, relation[j], relation[i])
  out[n++] = hash4(16, side, g.path[k], w1, r)
  out[n++] = hash4(17, side, g.rise[k] * 10 + g.rise[k - 1], p1, p)
  out[n++] = hash4(18, side, g.lemma, r, p)
  out[n++] = hash3(19, side, context.inCue[j] * 2 + context.inCue[i], p)
  out[n++] = hash2(20, side, rS)
  out[n++] = hash2(21, side, rT)
  out[n++] = hash3(22, side, rS, rT)
  out[n++] = hash3(23, side, sS, rS)
  out[n++] = hash3(24, side, sT, rT)
  out[n++] = hash4(25, side, sS, rS, w1)
  out[n++] = hash4(26, side, sT, rT, w1)
  out[n++] = hash4(27, side, rS, p, w1)
  out[n++] = hash4(28, side, rT, sT, w)
  out[n++] = hash4(29, side, rT, rS, p1)
  out[n++] = hash4(30, side, rS, p, head[S] < 0 ? 98 : tag[head[S]])
  out[n++] = hash4(31, side, rS, w, sS)
  return n
}
