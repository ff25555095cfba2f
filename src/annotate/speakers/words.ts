import type { Paragraph, Quotation, Sentence } from '../layers.ts'
import { tagId, tagSet } from '../syntax/tagset.ts'
import { tokensOf } from '../token-ranges.ts'
import { type Tokens, wordOf } from '../tokens.ts'

/** What the speakers pass reads of a text. */
export interface Words {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  /** 1 for tokens inside a quotation, its marks included. */
  readonly quoted: Uint8Array
  /** 1 for sentences in which nearly every word is capitalised, so that capitals tell no names. */
  readonly titleCase: Uint8Array
  /** Time of each sentence as salience counts it: sentences that are quoted whole take less of it. */
  readonly clock: Float32Array
  /** Clock at a token. */
  timeOf(i: number): number
  word(i: number): string
  lower(i: number): string
}

const PROPER = tagSet('NNP', 'NNPS')
const QUOTED_SENTENCE = 0.3
/** Where headlines stand that are not laid out as such. */
const LEADING_PARAGRAPHS = 3

export const isProperTag = (tokens: Tokens, i: number): boolean => PROPER[tokens.tag[i]] === 1
export const POSSESSIVE = tagId('POS')

export function readWords(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[]
): Words {
  const quoted = new Uint8Array(tokens.length)
  for (const quotation of quotations) {
    const { first, end } = tokensOf(tokens, quotation)
    quoted.fill(1, first, end)
  }
  const titleCase = new Uint8Array(sentences.length)
  const clock = new Float32Array(sentences.length)
  let time = 0
  for (let s = 0; s < sentences.length; s++) {
    const from = tokens.firstOfSentence[s]
    const to = tokens.firstOfSentence[s + 1]
    const paragraph = paragraphs[sentences[s].paragraph]
    const whole =
      sentences[s].start === paragraph.start && sentences[s].end === paragraph.end && sentences[s].paragraph < LEADING_PARAGRAPHS
    if ((whole || paragraph.kind === 'headline') && isTitleCase(tokens, from, to)) titleCase[s] = 1
    let outside = false
    for (let i = from; i < to && !outside; i++) outside = quoted[i] === 0
    time += outside ? 1 : QUOTED_SENTENCE
    clock[s] = time
  }
  const word = (i: number) => (i >= 0 && i < tokens.length ? wordOf(tokens, i) : '')
  const timeOf = (i: number) => clock[tokens.sentence[Math.min(i, tokens.length - 1)]] ?? 0
  return { tokens, sentences, paragraphs, quoted, titleCase, clock, timeOf, word, lower: i => word(i).toLowerCase() }
}

const CAPITAL = /^\p{Lu}/u
const LETTER = /^\p{L}/u
const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ')

function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  let letters = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const length = tokens.end[i] - tokens.start[i]
    if (length < 3) continue
    const word = wordOf(tokens, i)
    const capital = CAPITAL.test(word)
    if (!capital && VERB[tokens.tag[i]] === 1) return false
    if (length < 4 || !LETTER.test(word)) continue
    letters++
    if (capital) capitals++
  }
  return letters >= 4 && capitals >= 0.8 * letters
}
