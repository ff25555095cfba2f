import type { LinearRanker } from '../../model/linear-ranker.ts'
import type { Lexemes } from '../syntax/lexemes.ts'
import type { Tokens } from '../tokens.ts'
import { ASPECTS, type Aspect, type Mention } from './aspects.ts'
import { countersOf, LENGTH } from './counters.ts'
import { ASPECT, COUNT, type Features } from './features.ts'

const MOST_REASONS = 3
/** Log-odds that a reason moves the score by at least. */
const LEAST_SHARE = 0.3

/** How an aspect reads as a reason, and whether it speaks for checking a claim (1) or against (-1). */
const READINGS: Readonly<Record<Aspect, readonly [1 | -1, (words: string) => string]>> = {
  amount: [1, words => `names an amount: ${words}`],
  date: [1, words => `says when: ${words}`],
  comparison: [1, words => `compares: '${words}'`],
  change: [1, words => `tells of a change: '${words}'`],
  cause: [1, words => `states a cause: '${words}'`],
  law: [1, words => `speaks of law: '${words}'`],
  name: [1, words => `names ${words}`],
  deed: [1, words => `tells what was done: '${words}'`],
  topic: [1, words => `speaks of '${words}'`],
  prediction: [-1, () => 'predicts: can’t be checked yet'],
  opinion: [-1, words => `opinion: '${words}'`],
  question: [-1, () => 'asks'],
  'first person': [-1, words => `speaks of oneself: '${words}'`]
}

/**
 * Names what moved the score most: every feature's share in the log-odds falls on the words that it stands for, and the
 * shares of an aspect's words are summed up. `features` and `members` are the text's, `mentions` its aspects.
 */
export function explainScore(
  tokens: Tokens,
  lexemes: Lexemes,
  members: readonly number[],
  mentions: readonly Mention[],
  features: Features,
  ranker: LinearRanker
): string[] {
  const base = members[0]
  const { ofTokens, ofAspects, ofLength } = divideScore(tokens, lexemes, members, features, ranker)
  const sums = new Map<Aspect, { sum: number; best: Mention; ofBest: number }>()
  for (const mention of mentions) {
    let share = 0
    for (let i = mention.first; i <= mention.last; i++) share += ofTokens[i - base]
    const [sign] = READINGS[mention.aspect]
    const found = sums.get(mention.aspect) ?? { sum: ofAspects[ASPECTS.indexOf(mention.aspect)], best: mention, ofBest: -Infinity }
    // of topics only the strongest counts, as they have nothing in common
    found.sum = mention.aspect === 'topic' ? Math.max(found.sum, share) : found.sum + share
    if (share * sign > found.ofBest) Object.assign(found, { best: mention, ofBest: share * sign })
    sums.set(mention.aspect, found)
  }
  const reasons = Array.from(sums, ([aspect, { sum, best }]) => {
    const [sign, read] = READINGS[aspect]
    return { weight: sum * sign, text: read(tokens.text.slice(tokens.start[best.first], tokens.end[best.last]).replace(/\s+/g, ' ')) }
  })
  reasons.push({ weight: -ofLength, text: 'says little' })
  return reasons
    .filter(r => r.weight >= LEAST_SHARE)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(r => r.text)
}

/** The log-odds that each token brings, from the first member on; those of each aspect's count, and of the text's length. */
function divideScore(tokens: Tokens, lexemes: Lexemes, members: readonly number[], features: Features, ranker: LinearRanker) {
  const base = members[0]
  const ofTokens = new Float32Array(members[members.length - 1] - base + 1)
  const ofAspects = new Float32Array(ASPECTS.length)
  const counters = members.map(i => countersOf(tokens, lexemes, i))
  let ofLength = 0
  for (let f = 0; f < features.length; f++) {
    const share = ranker.share(features, f)
    if (share === 0) continue
    const first = features.first[f]
    const last = features.last[f]
    if (features.template[f] === ASPECT) ofAspects[first] += share
    else if (features.template[f] !== COUNT) for (let i = first; i <= last; i++) ofTokens[i - base] += share / (last - first + 1)
    else if (first === LENGTH) ofLength += share
    else {
      const counted = members.filter((_, k) => (counters[k] >> first) & 1)
      for (const i of counted) ofTokens[i - base] += share / counted.length
    }
  }
  return { ofTokens, ofAspects, ofLength }
}
