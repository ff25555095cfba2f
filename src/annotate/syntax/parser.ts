import { hash1, hash2, hash3, hash4 } from '../../model/hash.ts'
import type { Table } from '../../model/table.ts'
import type { Tokens } from '../tokens.ts'
import type { Lexemes } from './lexemes.ts'
import { relationId } from './tagset.ts'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export const TRANSITIONS = 3

/** Stands for a place where there is no token. */
const NONE = -1

/**
 * State of the arc-hybrid system (Kuhlmann et al. 2011) over one sentence. Tokens are numbered from 0 within the
 * sentence; `size` is an artificial root at the end, so the buffer is never empty before the last transition.
 */
export class ParserState {
  size = 0
  next = 0
  depth = 0
  stack = new Int32Array(64)
  head = new Int32Array(64)
  left1 = new Int32Array(64)
  left2 = new Int32Array(64)
  right1 = new Int32Array(64)
  right2 = new Int32Array(64)
  leftCount = new Int32Array(64)
  rightCount = new Int32Array(64)

  reset(size: number): void {
    if (size >= this.stack.length) {
      const room = 2 * size + 2
      for (const k of ['stack', 'head', 'left1', 'left2', 'right1', 'right2', 'leftCount', 'rightCount'] as const)
        this[k] = new Int32Array(room)
    }
    this.size = size
    this.next = 0
    this.depth = 0
    this.head.fill(NONE, 0, size + 1)
    this.left1.fill(NONE, 0, size + 1)
    this.left2.fill(NONE, 0, size + 1)
    this.right1.fill(NONE, 0, size + 1)
    this.right2.fill(NONE, 0, size + 1)
    this.leftCount.fill(0, 0, size + 1)
    this.rightCount.fill(0, 0, size + 1)
  }

  get done(): boolean {
    return this.next === this.size && this.depth === 0
  }

  allows(transition: number): boolean {
    if (transition === SHIFT) return this.next < this.size
    if (transition === LEFT) return this.depth > 0
    return this.depth > 1
  }

  apply(transition: number): void {
    if (transition === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const child = this.stack[--this.depth]
    const head = transition === LEFT ? this.next : this.stack[this.depth - 1]
    this.head[child] = head
    if (child < head) {
      this.left2[head] = this.left1[head]
      this.left1[head] = child
      this.leftCount[head]++
    } else {
      this.right2[head] = this.right1[head]
      this.right1[head] = child
      this.rightCount[head]++
    }
  }
}

/** Words and tags by place in the sentence, with room for the absent and the root. */
export class SentenceView {
  lower: Int32Array
  tag: Uint8Array
  from = 0
  size = 0

  constructor(lower: Int32Array, tag: Uint8Array) {
    this.lower = lower
    this.tag = tag
  }

  word(i: number): number {
    return i === NONE ? -3 : i === this.size ? -5 : this.lower[this.from + i]
  }

  pos(i: number): number {
    return i === NONE ? 60 : i === this.size ? 61 : this.tag[this.from + i]
  }
}

/** Features of a state; returns their number. */
export function parserFeatures(state: ParserState, x: SentenceView, out: Int32Array): number {
  const { stack, depth, next, size } = state
  const s0 = depth > 0 ? stack[depth - 1] : NONE
  const s1 = depth > 1 ? stack[depth - 2] : NONE
  const s2 = depth > 2 ? stack[depth - 3] : NONE
  const b0 = next
  const b1 = next + 1 <= size ? next + 1 : NONE
  const b2 = next + 2 <= size ? next + 2 : NONE
  const child = (column: Int32Array, i: number) => (i === NONE ? NONE : column[i])
  const s0l1 = child(state.left1, s0)
  const s0l2 = child(state.left2, s0)
  const s0r1 = child(state.right1, s0)
  const s0r2 = child(state.right2, s0)
  const s1l1 = child(state.left1, s1)
  const s1r1 = child(state.right1, s1)
  const b0l1 = state.left1[b0]
  const b0l2 = state.left2[b0]
  const w0 = x.word(s0)
  const w1 = x.word(s1)
  const v0 = x.word(b0)
  const v1 = x.word(b1)
  const p0 = x.pos(s0)
  const p1 = x.pos(s1)
  const p2 = x.pos(s2)
  const q0 = x.pos(b0)
  const q1 = x.pos(b1)
  const q2 = x.pos(b2)
  const ps0l = x.pos(s0l1)
  const ps0r = x.pos(s0r1)
  const pb0l = x.pos(b0l1)
  const distance = s0 === NONE ? 0 : Math.min(b0 - s0, 6)
  const gap = s1 === NONE ? 0 : Math.min(s0 - s1, 6)
  const valency0l = s0 === NONE ? 0 : Math.min(state.leftCount[s0], 4)
  const valency0r = s0 === NONE ? 0 : Math.min(state.rightCount[s0], 4)
  const valencyB = Math.min(state.leftCount[b0], 4)
  let n = 0
  out[n++] = hash1(0, 0)
  out[n++] = hash1(1, w0)
  out[n++] = hash1(2, p0)
  out[n++] = hash2(3, w0, p0)
  out[n++] = hash2(4, w1, p1)
  out[n++] = hash1(5, p1)
  out[n++] = hash2(6, x.word(s2), p2)
  out[n++] = hash1(7, v0)
  out[n++] = hash1(8, q0)
  out[n++] = hash2(9, v0, q0)
  out[n++] = hash2(10, v1, q1)
  out[n++] = hash2(11, x.word(b2), q2)
  out[n++] = hash4(12, w0, p0, v0, q0)
  out[n++] = hash3(13, w0, p0, q0)
  out[n++] = hash3(14, p0, v0, q0)
  out[n++] = hash2(15, w0, v0)
  out[n++] = hash2(16, p0, q0)
  out[n++] = hash4(17, w1, p1, w0, p0)
  out[n++] = hash3(18, w1, p1, p0)
  out[n++] = hash3(19, p1, w0, p0)
  out[n++] = hash2(20, p1, p0)
  out[n++] = hash2(21, q0, q1)
  out[n++] = hash2(22, v0, q1)
  out[n++] = hash3(23, q0, q1, q2)
  out[n++] = hash3(24, p0, q0, q1)
  out[n++] = hash4(25, p0, q0, q1, q2)
  out[n++] = hash3(26, p1, p0, q0)
  out[n++] = hash4(27, p2, p1, p0, q0)
  out[n++] = hash4(28, p1, p0, q0, q1)
  out[n++] = hash3(29, w0, q0, q1)
  out[n++] = hash3(30, p0, v0, q1)
  out[n++] = hash3(31, w1, p0, q0)
  out[n++] = hash3(32, p1, w0, q0)
  out[n++] = hash3(33, p1, p0, v0)
  out[n++] = hash3(34, p0, ps0l, q0)
  out[n++] = hash3(35, p0, ps0r, q0)
  out[n++] = hash3(36, p0, q0, pb0l)
  out[n++] = hash3(37, p1, p0, ps0l)
  out[n++] = hash3(38, p1, p0, ps0r)
  out[n++] = hash3(39, p1, x.pos(s1r1), p0)
  out[n++] = hash3(40, p1, x.pos(s1l1), p0)
  out[n++] = hash3(41, p0, ps0l, x.pos(s0l2))
  out[n++] = hash3(42, p0, ps0r, x.pos(s0r2))
  out[n++] = hash3(43, q0, pb0l, x.pos(b0l2))
  out[n++] = hash2(44, x.word(s0l1), w0)
  out[n++] = hash2(45, x.word(s0r1), w0)
  out[n++] = hash2(46, x.word(b0l1), v0)
  out[n++] = hash3(47, x.word(s0r1), p0, q0)
  out[n++] = hash3(48, x.word(s1r1), p1, p0)
  out[n++] = hash2(49, w0, valency0r)
  out[n++] = hash2(50, p0, valency0r)
  out[n++] = hash2(51, p0, valency0l)
  out[n++] = hash2(52, v0, valencyB)
  out[n++] = hash2(53, q0, valencyB)
  out[n++] = hash3(54, distance, w0, q0)
  out[n++] = hash3(55, distance, p0, v0)
  out[n++] = hash3(56, distance, p0, q0)
  out[n++] = hash3(57, gap, p1, p0)
  out[n++] = hash3(58, gap, w1, w0)
  out[n++] = hash4(59, p0, valency0r, q0, valencyB)
  out[n++] = hash4(60, p1, p0, ps0r, q0)
  return n
}

/** Features of the arc from head to child (places in the sentence, head -1 for a root), for its relation. */
export function relationFeatures(x: SentenceView, child: number, head: number, heads: Int32Array, out: Int32Array): number {
  const w = x.word(child)
  const p = x.pos(child)
  const hw = x.word(head)
  const hp = x.pos(head)
  const before = x.pos(child > 0 ? child - 1 : NONE)
  const after = x.pos(child + 1 < x.size ? child + 1 : NONE)
  const hBefore = x.pos(head > 0 ? head - 1 : NONE)
  const hAfter = x.pos(head !== NONE && head + 1 < x.size ? head + 1 : NONE)
  const side = head === NONE ? 0 : child < head ? 1 : 2
  const distance = head === NONE ? 0 : Math.min(Math.abs(child - head), 6)
  const above = head === NONE ? 62 : heads[head] < 0 ? 63 : x.pos(heads[head] - x.from)
  let n = 0
  out[n++] = hash1(0, side)
  out[n++] = hash2(1, w, side)
  out[n++] = hash2(2, p, side)
  out[n++] = hash2(3, hw, side)
  out[n++] = hash2(4, hp, side)
  out[n++] = hash3(5, p, hp, side)
  out[n++] = hash3(6, w, hp, side)
  out[n++] = hash3(7, p, hw, side)
  out[n++] = hash3(8, w, hw, side)
  out[n++] = hash4(9, p, before, hp, side)
  out[n++] = hash4(10, p, after, hp, side)
  out[n++] = hash4(11, p, hp, hBefore, side)
  out[n++] = hash4(12, p, hp, hAfter, side)
  out[n++] = hash3(13, p, hp, side * 8 + distance)
  out[n++] = hash3(14, hw, p, side * 8 + distance)
  out[n++] = hash4(15, p, hp, above, side)
  out[n++] = hash4(16, before, p, after, side)
  out[n++] = hash4(17, w, before, hp, side)
  return n
}

/** Features of the arc's surroundings that need all heads: outermost children of both ends. */
export function relationContext(x: SentenceView, state: ParserState, child: number, head: number, out: Int32Array, n: number): number {
  const side = head === NONE ? 0 : child < head ? 1 : 2
  const p = x.pos(child)
  const hp = x.pos(head)
  const l = state.left1[child]
  const r = state.right1[child]
  out[n++] = hash4(18, p, hp, x.pos(l), side)
  out[n++] = hash4(19, p, hp, x.pos(r), side)
  out[n++] = hash4(20, p, x.word(l), hp, side)
  out[n++] = hash4(21, p, x.word(l), x.word(head), side)
  out[n++] = hash3(22, x.word(r), p, side)
  const hl = head === NONE ? NONE : state.left1[head]
  const hr = head === NONE ? NONE : state.right1[head]
  out[n++] = hash4(23, p, hp, x.pos(hl), side * 2 + (hl === child ? 1 : 0))
  out[n++] = hash4(24, p, hp, x.pos(hr), side * 2 + (hr === child ? 1 : 0))
  return n
}

export interface ParserModel {
  readonly transitions: Table
  readonly relations: Table
}

const ROOT = relationId('root')

/** Greedy arc-hybrid parsing, then a relation for each arc; fills tokens.head and tokens.relation. */
export function parseTokens(tokens: Tokens, lexemes: Lexemes, model: ParserModel): void {
  const state = new ParserState()
  const view = new SentenceView(lexemes.lower, tokens.tag)
  const features = new Int32Array(72)
  const scores = new Float32Array(TRANSITIONS)
  const labels = new Float32Array(model.relations.labels)
  for (let s = 0; s + 1 < tokens.firstOfSentence.length; s++) {
    const from = tokens.firstOfSentence[s]
    const size = tokens.firstOfSentence[s + 1] - from
    if (size === 0) continue
    view.from = from
    view.size = size
    state.reset(size)
    while (!state.done) {
      scores.fill(0)
      model.transitions.score(features, parserFeatures(state, view, features), scores)
      state.apply(bestTransition(state, scores))
    }
    for (let i = 0; i < size; i++) tokens.head[from + i] = state.head[i] === size ? -1 : from + state.head[i]
    for (let i = 0; i < size; i++) {
      const head = state.head[i] === size ? NONE : state.head[i]
      if (head === NONE) {
        tokens.relation[from + i] = ROOT
        continue
      }
      labels.fill(0)
      const n = relationContext(view, state, i, head, features, relationFeatures(view, i, head, tokens.head, features))
      model.relations.score(features, n, labels)
      let best = 0
      for (let l = 1; l < labels.length; l++) if (l !== ROOT && labels[l] > labels[best]) best = l
      tokens.relation[from + i] = best
    }
  }
}

export function bestTransition(state: ParserState, scores: Float32Array): number {
  let best = -1
  for (let t = 0; t < TRANSITIONS; t++) if (state.allows(t) && (best < 0 || scores[t] > scores[best])) best = t
  return best
}
