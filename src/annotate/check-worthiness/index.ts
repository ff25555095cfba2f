import { type LinearRanker, probability } from '../../model/linear-ranker.ts'
import type { Paragraph, ParagraphKind, Quantity, Range, Sentence, Worth } from '../layers.ts'
import { endingAfter, lowerBound } from '../ranges.ts'
import type { Lexemes } from '../syntax/lexemes.ts'
import type { Tokens } from '../tokens.ts'
import { findAspects, type Mention } from './aspects.ts'
import { Features } from './features.ts'
import { judgeKinds, uniteKinds } from './kinds.ts'
import { explainScore } from './reasons.ts'
import { readableTokens, readFeatures } from './templates.ts'

/** The layers that a score reads. */
export interface ScoringContext {
  readonly tokens: Tokens
  readonly lexemes: Lexemes
  /** In the order of the text. */
  readonly quantities: readonly Quantity[]
}

/** Lines of these kinds state nothing to check. */
const UNSCORED: ReadonlySet<ParagraphKind> = new Set(['byline', 'credit', 'dateline'])

/** Filled for one text and read before the next. */
const features = new Features()

/** The check-worthiness of each sentence, in [0, 1]; 0 for one without words. */
export function scoreSentences(
  context: ScoringContext & { readonly paragraphs: readonly Paragraph[]; readonly sentences: readonly Sentence[] },
  ranker: LinearRanker
): number[] {
  const { paragraphs, sentences } = context
  return sentences.map(s =>
    UNSCORED.has(paragraphs[s.paragraph].kind) ? 0 : scoreMembers(readableTokens(context.tokens, context.lexemes, [s]), context, ranker)
  )
}

/**
 * The check-worthiness of ranges that each lie in a sentence, given the sentences' own: a range that leaves out nothing
 * that is read has its sentence's.
 */
export function scoreParts(
  parts: readonly (Range & { readonly sentence: number })[],
  context: ScoringContext & { readonly sentences: readonly Sentence[] },
  sentenceScores: readonly number[],
  ranker: LinearRanker
): number[] {
  const { tokens, lexemes, sentences } = context
  return parts.map(part => {
    const members = readableTokens(tokens, lexemes, [part])
    const whole = readableTokens(tokens, lexemes, [sentences[part.sentence]])
    return members.length === whole.length ? sentenceScores[part.sentence] : scoreMembers(members, context, ranker)
  })
}

function scoreMembers(members: readonly number[], context: ScoringContext, ranker: LinearRanker): number {
  if (members.length === 0) return 0
  readText(context, members, features)
  return probability(ranker.logOdds(features))
}

/** Fills in the features of the text that some tokens make, and returns its aspects. */
export function readText({ tokens, lexemes, quantities }: ScoringContext, members: readonly number[], features: Features): Mention[] {
  const mentions = findAspects(tokens, members, quantitiesOver(tokens, members, quantities))
  readFeatures(tokens, lexemes, members, mentions, features)
  return mentions
}

const NOTHING: Worth = { score: 0, reasons: [], kinds: [] }

/**
 * Judges claims by their content's ranges. A content of several sentences is worth as much as its best sentence, which
 * also gives the reasons; it is of the kinds of them all.
 */
export function judgeClaims(contents: readonly (readonly Range[])[], context: ScoringContext, ranker: LinearRanker): Worth[] {
  const { tokens, lexemes } = context
  return contents.map(content => {
    const parts = bySentence(tokens, readableTokens(tokens, lexemes, content)).map(members => {
      const mentions = readText(context, members, features)
      const score = probability(ranker.logOdds(features))
      return {
        score,
        reasons: explainScore(tokens, lexemes, members, mentions, features, ranker),
        kinds: judgeKinds(tokens, members, mentions, score)
      }
    })
    if (parts.length === 0) return NOTHING
    const best = parts.reduce((a, b) => (b.score > a.score ? b : a))
    return { ...best, kinds: uniteKinds(parts.map(p => p.kinds)) }
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
  const first = endingAfter(quantities, from)
  return quantities.slice(
    first,
    lowerBound(quantities.length, q => quantities[q].start < to)
  )
}
