import { lemmatize } from '../../lexicon/lemmas.ts'
import { hashText } from '../../model/hash.ts'
import type { Quotation } from '../layers.ts'
import { type Tokens, wordOf } from '../tokens.ts'
import type { Lexemes } from './lexemes.ts'
import { TAGS, tagSet } from './tagset.ts'

/** Place of a token in a quotation. */
export const OUTSIDE = 0
export const OPENING = 1
export const INSIDE = 2
export const CLOSING = 3

/** What the attribution models read of a text: tokens, their letters, lemmas, trees and quotation marks. */
export interface Analysis {
  readonly tokens: Tokens
  readonly lexemes: Lexemes
  /** Hash of the lemma. */
  readonly lemma: Int32Array
  /** Children of token i: child[childStart[i]] to child[childStart[i + 1] - 1], in the order of the text. */
  readonly childStart: Int32Array
  readonly child: Int32Array
  /** OUTSIDE, OPENING, INSIDE or CLOSING. */
  readonly quote: Uint8Array
  /** Number of the outermost quotation that the token belongs to, or -1. */
  readonly quotation: Int32Array
  /** Paragraph of each token. */
  readonly paragraph: Int32Array
}

const INFLECTED = tagSet('NNS', 'NNPS', 'VBD', 'VBZ', 'VBG', 'VBN', 'VBP', 'VB', 'MD')

export function analyse(tokens: Tokens, lexemes: Lexemes, quotations: readonly Quotation[], paragraph: Int32Array): Analysis {
  const { length } = tokens
  const lemma = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    if (INFLECTED[tokens.tag[i]] === 0) lemma[i] = lexemes.lower[i]
    else {
      const l = lemmatize(wordOf(tokens, i), TAGS[tokens.tag[i]])
      lemma[i] = hashText(l, 0, l.length)
    }
  }
  const { quote, quotation } = markQuotations(tokens, quotations)
  return { tokens, lexemes, lemma, ...listChildren(tokens), quote, quotation, paragraph }
}

/** Children that are listed of one head; in prose hardly any has more. */
const MOST_CHILDREN = 24

function listChildren({ length, head }: Tokens): { childStart: Int32Array; child: Int32Array } {
  const childStart = new Int32Array(length + 1)
  const count = new Uint8Array(length)
  for (let i = 0; i < length; i++) if (head[i] >= 0 && count[head[i]] < MOST_CHILDREN) count[head[i]]++
  for (let i = 0; i < length; i++) childStart[i + 1] = childStart[i] + count[i]
  const child = new Int32Array(childStart[length])
  const place = childStart.slice(0, length)
  for (let i = 0; i < length; i++) if (head[i] >= 0 && place[head[i]] < childStart[head[i] + 1]) child[place[head[i]]++] = i
  return { childStart, child }
}

function markQuotations(tokens: Tokens, quotations: readonly Quotation[]): { quote: Uint8Array; quotation: Int32Array } {
  const quote = new Uint8Array(tokens.length)
  const quotation = new Int32Array(tokens.length).fill(-1)
  let i = 0
  quotations.forEach((q, k) => {
    if (q.within >= 0) return
    while (i < tokens.length && tokens.end[i] <= q.start) i++
    for (; i < tokens.length && tokens.start[i] < q.end; i++) {
      quotation[i] = k
      quote[i] = tokens.end[i] <= q.inner.start ? OPENING : tokens.start[i] >= q.inner.end ? CLOSING : INSIDE
    }
  })
  return { quote, quotation }
}
