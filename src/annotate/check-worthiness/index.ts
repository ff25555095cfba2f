import { type LinearRanker, probability } from '../../model/linear-ranker.ts'
import { judgeKinds } from '../kinds.ts'
import type { Paragraph, ParagraphKind, Quantity, Range, Sentence, Worth } from '../layers.ts'
import type { Lexemes } from '../syntax/lexemes.ts'
import type { Tokens } from '../tokens.ts'
import { findAspects } from './aspects.ts'
import { Features } from './features.ts'
import { explainScore } from './reasons.ts'
import { readableTokens, readFeatures } from './templates.ts'

export interface ScoringContext {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: Tokens
  readonly lexemes: Lexemes
}

/** Lines of these kinds state nothing to check. */
const UNSCORED: ReadonlySet<ParagraphKind> = new Set(['byline', 'credit', 'dateline'])

/** The check-worthiness of each sentence, in [0, 1]. */
export function scoreSentences({ paragraphs, sentences, tokens, lexemes }: ScoringContext, ranker: LinearRanker): number[] {
  const texts = sentences.map(s => (UNSCORED.has(paragraphs[s.paragraph].kind) ? [] : [s]))
  return scoreTexts(texts, tokens, lexemes, ranker)
}

/** The check-worthiness of texts that each consist of some ranges, in [0, 1]. */
export function scoreTexts(texts: readonly (readonly Range[])[], tokens: Tokens, lexemes: Lexemes, ranker: LinearRanker): number[] {
  const features = new Features()
  return texts.map(ranges => {
    const members = readableTokens(tokens, lexemes, ranges)
    readFeatures(tokens, lexemes, members, features)
    return members.length ? probability(ranker.logOdds(features)) : 0
  })
}

const NOTHING: Worth = { score: 0, reasons: [], kinds: [] }

/**
 * Judges claims by their content's ranges. A content of several sentences is worth as much as its best sentence, which
 * also gives the reasons; it is of the kinds of them all. Quantities are in the order of the text.
 */
export function judgeClaims(
  contents: readonly (readonly Range[])[],
  tokens: Tokens,
  lexemes: Lexemes,
  quantities: readonly Quantity[],
  ranker: LinearRanker
): Worth[] {
  const features = new Features()
  return contents.map(content => {
    const parts = bySentence(tokens, readableTokens(tokens, lexemes, content)).map(members => {
      readFeatures(tokens, lexemes, members, features)
      const score = probability(ranker.logOdds(features))
      const mentions = findAspects(tokens, members, quantitiesOver(tokens, members, quantities))
      return {
        score,
        reasons: explainScore(tokens, lexemes, members, mentions, features, ranker),
        kinds: judgeKinds(tokens, members, mentions, score)
      }
    })
    if (parts.length === 0) return NOTHING
    const best = parts.reduce((a, b) => (b.score > a.score ? b : a))
    return { ...best, kinds: [...new Set(parts.flatMap(p => p.kinds))] }
  })
}

function bySentence({ sentence }: Tokens, members: readonly number[]): number[][] {
  const parts: number[][] = []
  members.forEach((i, k) => {
    if (k === 0 || sentence[i] !== sentence[members[k - 1]]) parts.push([])
    parts[parts.length - 1].push(i)
  })
  return parts
}

/** The quantities from the first member to the last. */
function quantitiesOver({ start, end }: Tokens, members: readonly number[], quantities: readonly Quantity[]): Quantity[] {
  const from = start[members[0]]
  const to = end[members[members.length - 1]]
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quantities[middle].end > from) high = middle
    else low = middle + 1
  }
  const found: Quantity[] = []
  for (; low < quantities.length && quantities[low].start < to; low++) found.push(quantities[low])
  return found
}
