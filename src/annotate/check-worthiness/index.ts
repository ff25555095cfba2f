import { type LinearRanker, probability } from '../../model/linear-ranker.ts'
import type { Lexemes } from '../syntax/lexemes.ts'
import type { Tokens } from '../tokens.ts'
import { Features } from './features.ts'
import { isReadable, readFeatures } from './templates.ts'

/** The check-worthiness of each sentence, in [0, 1]. */
export function scoreSentences(tokens: Tokens, lexemes: Lexemes, ranker: LinearRanker): Float32Array {
  const { firstOfSentence } = tokens
  const features = new Features()
  const scores = new Float32Array(firstOfSentence.length - 1)
  for (let s = 0; s < scores.length; s++) {
    const members: number[] = []
    for (let i = firstOfSentence[s]; i < firstOfSentence[s + 1]; i++) if (isReadable(tokens, lexemes, i)) members.push(i)
    readFeatures(tokens, lexemes, members, features)
    scores[s] = members.length ? probability(ranker.logOdds(features)) : 0
  }
  return scores
}
