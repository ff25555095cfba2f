import { hash1, hash2, hash3 } from '../../model/hash.ts'
import type { Table } from '../../model/table.ts'
import type { Tokens } from '../tokens.ts'
import type { Lexemes } from './lexemes.ts'

/** Stands for a word or tag beyond the sentence's edge. */
const EDGE = -7

/** What a sentence's edge looks like in each column of lexemes. */
const at = (column: Int32Array, i: number, from: number, to: number): number => (i < from || i >= to ? EDGE : column[i])

/** Features of token i of the sentence [from, to), given the two tags before it. Returns their number. */
export function tagFeatures(x: Lexemes, i: number, from: number, to: number, tag1: number, tag2: number, out: Int32Array): number {
  const lower = x.lower[i]
  const next = at(x.lower, i + 1, from, to)
  const before = at(x.lower, i - 1, from, to)
  const shape = x.shape[i]
  const capital = x.capital[i] + (i === from ? 2 : 0)
  let n = 0
  out[n++] = hash1(1, 0)
  out[n++] = hash1(2, lower)
  out[n++] = hash1(3, x.exact[i])
  out[n++] = hash1(4, x.suffix1[i])
  out[n++] = hash1(5, x.suffix2[i])
  out[n++] = hash1(6, x.suffix3[i])
  out[n++] = hash1(7, x.suffix4[i])
  out[n++] = hash1(8, x.prefix1[i])
  out[n++] = hash1(9, x.prefix3[i])
  out[n++] = hash1(10, shape)
  out[n++] = hash2(11, capital, x.suffix3[i])
  out[n++] = hash1(12, before)
  out[n++] = hash1(13, at(x.lower, i - 2, from, to))
  out[n++] = hash1(14, next)
  out[n++] = hash1(15, at(x.lower, i + 2, from, to))
  out[n++] = hash1(16, at(x.suffix3, i - 1, from, to))
  out[n++] = hash1(17, at(x.suffix3, i + 1, from, to))
  out[n++] = hash1(18, tag1)
  out[n++] = hash2(19, tag1, tag2)
  out[n++] = hash2(20, tag1, lower)
  out[n++] = hash3(21, tag1, tag2, lower)
  out[n++] = hash2(22, tag1, x.suffix3[i])
  out[n++] = hash2(23, tag1, next)
  out[n++] = hash2(24, shape, at(x.shape, i - 1, from, to))
  out[n++] = hash2(25, shape, at(x.shape, i + 1, from, to))
  out[n++] = hash2(26, lower, next)
  out[n++] = hash2(27, before, lower)
  out[n++] = hash2(28, capital, tag1)
  out[n++] = hash3(29, tag1, x.suffix2[i], at(x.suffix2, i + 1, from, to))
  return n
}

export interface TaggerModel {
  readonly table: Table
  /** Tag of each word (hash of its exact letters) that hardly ever has another. */
  readonly known: ReadonlyMap<number, number>
}

/** Greedy left-to-right tagging (Collins 2002); fills tokens.tag. */
export function tagTokens(tokens: Tokens, lexemes: Lexemes, model: TaggerModel): void {
  const { table, known } = model
  const features = new Int32Array(32)
  const scores = new Float32Array(table.labels)
  for (let s = 0; s + 1 < tokens.firstOfSentence.length; s++) {
    const from = tokens.firstOfSentence[s]
    const to = tokens.firstOfSentence[s + 1]
    let tag1 = EDGE
    let tag2 = EDGE
    for (let i = from; i < to; i++) {
      let best = known.get(lexemes.exact[i])
      if (best === undefined) {
        scores.fill(0)
        table.score(features, tagFeatures(lexemes, i, from, to, tag1, tag2, features), scores)
        best = 0
        for (let l = 1; l < scores.length; l++) if (scores[l] > scores[best]) best = l
      }
      tokens.tag[i] = best
      tag2 = tag1
      tag1 = best
    }
  }
}
