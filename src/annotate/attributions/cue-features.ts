import { hash1, hash2, hash3, hash4 } from '../../model/hash.ts'
import { type Analysis, CLOSING, INSIDE, OPENING, OUTSIDE } from '../syntax/analysis.ts'
import { relationId, relationSet } from '../syntax/tagset.ts'

/** Stands for what lies beyond the sentence. */
const EDGE = -7

const CORE = relationSet(
  'nsubj',
  'nsubjpass',
  'dobj',
  'ccomp',
  'xcomp',
  'iobj',
  'advcl',
  'parataxis',
  'dep',
  'nmod',
  'acl',
  'conj',
  'mark',
  'auxpass',
  'neg',
  'csubj'
)
const CLAUSAL = relationSet('ccomp', 'xcomp', 'acl', 'advcl')
const NMOD = relationId('nmod')
const MARK = relationId('mark')
const NSUBJ = relationId('nsubj')
const CASE = relationId('case')

/** Hash of the relations of a token's core children, in order. */
function coreList(x: Analysis, i: number): number {
  let h = 17
  for (let k = x.childStart[i]; k < x.childStart[i + 1]; k++) {
    const r = x.tokens.relation[x.child[k]]
    if (CORE[r] === 1) h = hash1(h, r)
  }
  return h
}

function childWith(x: Analysis, i: number, relation: number): number {
  for (let k = x.childStart[i]; k < x.childStart[i + 1]; k++) if (x.tokens.relation[x.child[k]] === relation) return x.child[k]
  return -1
}

/** For each sentence: is anything in it quoted? */
export const hasQuotation = (x: Analysis, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (x.quote[i] !== OUTSIDE) return 1
  return 0
}

/** What an upper bound on the features of one token is. */
export const CUE_FEATURES = 1024

/**
 * Features of token i of the sentence [from, to) for the cue field. The first ones know the token's own word or lemma;
 * returns [number of those, number of all] packed as lexical * 4096 + all.
 */
export function cueFeatures(x: Analysis, i: number, from: number, to: number, quoted: number, out: Int32Array): number {
  const { tag, relation, head } = x.tokens
  const { lower, suffix2, suffix3, shape } = x.lexemes
  const W = (k: number) => (k < from || k >= to ? EDGE : lower[k])
  const P = (k: number) => (k < from || k >= to ? 99 : tag[k])
  const Q = (k: number) => (k < from || k >= to ? 9 : x.quote[k])
  const L = (k: number) => (k < 0 ? EDGE : x.lemma[k])
  const w = lower[i]
  const l = x.lemma[i]
  const p = tag[i]
  const q = x.quote[i]
  const r = relation[i]
  const h = head[i]
  const hl = L(h)
  const hp = h < 0 ? 98 : tag[h]
  const side = h < 0 ? 0 : h < i ? 1 : 2
  const core = coreList(x, i)
  const grand = h < 0 ? -1 : head[h]
  const distance = h < 0 ? 0 : Math.max(-5, Math.min(5, h - i))
  let n = 0
  // the token's own word or lemma
  out[n++] = hash1(1, w)
  out[n++] = hash1(2, l)
  out[n++] = hash2(3, l, suffix2[i])
  out[n++] = hash2(4, W(i - 1), w)
  out[n++] = hash2(5, w, W(i + 1))
  out[n++] = hash3(6, W(i - 1), w, W(i + 1))
  out[n++] = hash3(7, w, W(i + 1), W(i + 2))
  out[n++] = hash3(8, W(i - 2), W(i - 1), w)
  out[n++] = hash2(9, l, P(i + 1))
  out[n++] = hash2(10, l, P(i - 1))
  out[n++] = hash3(11, l, P(i + 1), P(i + 2))
  out[n++] = hash3(12, l, P(i - 1), P(i - 2))
  out[n++] = hash2(13, l, p)
  out[n++] = hash3(14, P(i - 1), w, P(i + 1))
  out[n++] = hash2(15, q, l)
  out[n++] = hash2(16, quoted, l)
  out[n++] = hash2(17, r, l)
  out[n++] = hash2(18, hl, l)
  out[n++] = hash2(19, core, l)
  for (let k = x.childStart[i]; k < x.childStart[i + 1]; k++) {
    const c = x.child[k]
    const rc = relation[c]
    out[n++] = hash2(20, rc, l)
    out[n++] = hash3(21, rc, c < i ? 1 : 2, l)
    if (CORE[rc] === 1) {
      out[n++] = hash3(22, rc, x.lemma[c], l)
      out[n++] = hash3(23, rc, tag[c], l)
    }
    if (CLAUSAL[rc] === 1) {
      out[n++] = hash3(24, rc, L(childWith(x, c, MARK)), l)
      out[n++] = hash3(25, rc, L(childWith(x, c, NSUBJ)), l)
    } else if (rc === NMOD) out[n++] = hash2(26, L(childWith(x, c, CASE)), l)
    if (n > 300) break
  }
  const lexical = n
  out[n++] = hash1(30, 0)
  out[n++] = hash1(31, suffix3[i])
  out[n++] = hash1(32, shape[i])
  for (let k = 1; k <= 3; k++) {
    out[n++] = hash2(33, k, W(i + k))
    out[n++] = hash2(33, -k, W(i - k))
  }
  out[n++] = hash2(34, W(i - 1), W(i - 2))
  out[n++] = hash2(35, W(i + 1), W(i + 2))
  out[n++] = hash1(36, p)
  for (let k = 1; k <= 2; k++) {
    out[n++] = hash2(37, k, P(i + k))
    out[n++] = hash2(37, -k, P(i - k))
  }
  out[n++] = hash2(38, P(i - 1), p)
  out[n++] = hash2(39, p, P(i + 1))
  out[n++] = hash3(40, P(i - 2), P(i - 1), p)
  out[n++] = hash3(41, P(i - 1), p, P(i + 1))
  out[n++] = hash3(42, p, P(i + 1), P(i + 2))
  out[n++] = hash1(43, q)
  out[n++] = hash2(44, q, p)
  out[n++] = hash2(45, Q(i - 1), Q(i + 1))
  out[n++] = hash3(46, Q(i - 1), Q(i + 1), p)
  out[n++] = hash1(47, quoted)
  out[n++] = hash2(48, quoted, p)
  out[n++] = hash2(49, Math.min(3, i - from), p)
  out[n++] = hash2(50, Math.min(3, to - 1 - i), p)
  out[n++] = hash3(51, Math.min(3, to - 1 - i), p, quoted)
  const marks = markDistance(x, i, from, to)
  out[n++] = hash1(52, marks)
  out[n++] = hash2(53, marks, p)
  out[n++] = hash1(54, r)
  out[n++] = hash2(55, r, p)
  out[n++] = hash2(56, r, hl)
  out[n++] = hash2(57, r, hp)
  out[n++] = hash3(58, r, hl, p)
  out[n++] = hash2(59, core, p)
  const headCore = h < 0 ? 0 : coreList(x, h)
  out[n++] = hash3(60, r, headCore, hp)
  out[n++] = hash4(61, r, headCore, hl, side)
  out[n++] = hash3(62, r, hl, distance)
  const hr = h < 0 ? 97 : relation[h]
  out[n++] = hash4(63, r, hr, L(grand), 0)
  out[n++] = hash3(64, hr, grand < 0 ? 97 : tag[grand], p)
  for (let k = x.childStart[i]; k < x.childStart[i + 1]; k++) {
    const c = x.child[k]
    const rc = relation[c]
    out[n++] = hash2(65, rc, p)
    if (CORE[rc] === 1) {
      out[n++] = hash2(66, rc, x.lemma[c])
      out[n++] = hash3(67, rc, tag[c], p)
      out[n++] = hash3(68, rc, x.lemma[c], p)
    }
    if (CLAUSAL[rc] === 1) {
      out[n++] = hash3(69, rc, L(childWith(x, c, MARK)), p)
      out[n++] = hash3(70, rc, L(childWith(x, c, NSUBJ)), p)
    } else if (rc === NMOD) out[n++] = hash2(71, L(childWith(x, c, CASE)), p)
    if (n > CUE_FEATURES - 16) break
  }
  return lexical * 4096 + n
}

/** Tokens to the next opening mark (up to 4) and from the last closing one. */
function markDistance(x: Analysis, i: number, from: number, to: number): number {
  let ahead = 5
  for (let k = 1; k <= 4 && i + k < to; k++) {
    if (x.quote[i + k] === OPENING) {
      ahead = k
      break
    }
  }
  let behind = 5
  for (let k = 1; k <= 4 && i - k >= from; k++) {
    if (x.quote[i - k] === CLOSING) {
      behind = k
      break
    }
  }
  return ahead * 8 + behind + (x.quote[i] === INSIDE ? 64 : 0)
}

/** Features of the step from token i - 1 to i. Returns their number. */
export function cueEdgeFeatures(x: Analysis, i: number, out: Int32Array): number {
  const { tag, relation, head } = x.tokens
  const attached = head[i] === i - 1 ? 1 : head[i - 1] === i ? 2 : head[i] === head[i - 1] ? 3 : 0
  out[0] = hash1(1, 0)
  out[1] = hash1(2, tag[i])
  out[2] = hash2(3, tag[i - 1], tag[i])
  out[3] = hash1(4, x.lexemes.lower[i])
  out[4] = hash1(5, x.lexemes.lower[i - 1])
  out[5] = hash1(6, relation[i])
  out[6] = hash3(7, attached, relation[i - 1], relation[i])
  return 7
}
