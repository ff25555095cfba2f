import { RELATIONS, TAGS, type Tag, tagId } from '../../../src/annotate/syntax/tagset.ts'
import type { Tokens } from '../../../src/annotate/tokens.ts'

/** One sentence of tokens, each written word/TAG or word/TAG/head/relation, the head counted from 0. */
export function tagged(sentence: string): Tokens {
  const parts = sentence.split(' ').map(token => token.split('/'))
  const { length } = parts
  const text = parts.map(([word]) => word).join(' ')
  const start = new Int32Array(length)
  const end = new Int32Array(length)
  let at = 0
  parts.forEach(([word], i) => {
    start[i] = at
    end[i] = at + word.length
    at = end[i] + 1
  })
  return {
    text,
    length,
    start,
    end,
    sentence: new Int32Array(length),
    firstOfSentence: Int32Array.of(0, length),
    tag: Uint8Array.from(parts, ([, tag]) => (TAGS.includes(tag as Tag) ? tagId(tag as Tag) : 0)),
    head: Int32Array.from(parts, ([, , head]) => (head === undefined ? -1 : Number(head))),
    relation: Uint8Array.from(parts, ([, , , relation]) => Math.max(0, (RELATIONS as readonly string[]).indexOf(relation)))
  }
}
