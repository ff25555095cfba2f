import type { Analysis } from '../syntax/analysis.ts'

/** Subtrees of a document's parse, as spans of tokens; one entry a token. */
export interface Constituents {
  /** First and last token of the subtree. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** The highest node whose subtree begins (ends) at the token. */
  readonly startsAt: Int32Array
  readonly endsAt: Int32Array
  /** Steps to the root of its sentence. */
  readonly depth: Int32Array
}

export function findConstituents(x: Analysis): Constituents {
  const { length, head, firstOfSentence } = x.tokens
  const first = Int32Array.from({ length }, (_, i) => i)
  const last = Int32Array.from(first)
  const startsAt = new Int32Array(length)
  const endsAt = new Int32Array(length)
  const depth = new Int32Array(length).fill(-1)
  const chain: number[] = []
  const order = new Int32Array(length)
  for (let s = 0; s + 1 < firstOfSentence.length; s++) {
    const from = firstOfSentence[s]
    const to = firstOfSentence[s + 1]
    let deepest = 0
    for (let i = from; i < to; i++) {
      let k = i
      while (k >= 0 && depth[k] < 0 && chain.length <= to - from) {
        chain.push(k)
        k = head[k]
      }
      let d = k < 0 ? -1 : depth[k]
      while (chain.length) depth[chain.pop()!] = ++d
      deepest = Math.max(deepest, d)
    }
    // deepest first, so that every subtree is whole before it is added to its head's
    sortByDepth(depth, order, from, to, deepest)
    for (let k = from; k < to; k++) {
      const i = order[k]
      const h = head[i]
      if (h >= 0) {
        if (first[i] < first[h]) first[h] = first[i]
        if (last[i] > last[h]) last[h] = last[i]
      }
      startsAt[first[i]] = i
      endsAt[last[i]] = i
    }
  }
  return { first, last, startsAt, endsAt, depth }
}

/** Counting sort of the tokens [from, to) by falling depth. */
function sortByDepth(depth: Int32Array, order: Int32Array, from: number, to: number, deepest: number): void {
  const place = new Int32Array(deepest + 2)
  for (let i = from; i < to; i++) place[deepest - depth[i] + 1]++
  for (let d = 1; d < place.length; d++) place[d] += place[d - 1]
  for (let i = from; i < to; i++) order[from + place[deepest - depth[i]]++] = i
}
