import type { Field } from '../../model/field.ts'
import type { Table } from '../../model/table.ts'
import { CandidateFeatures, describeCandidate } from './candidate-features.ts'
import { CandidateView } from './candidate-view.ts'
import { type Candidate, isWord } from './candidates.ts'
import { type Measures, massOf, measure } from './measures.ts'
import type { Region } from './region.ts'

/** How far the field's own opinion counts beside the reranker's: a factor, and a floor in nats below the best. */
const FIELD_SHARE = 0.5
const FIELD_FLOOR = -6

export const fieldShare = (difference: number): number => FIELD_SHARE * Math.max(-difference, FIELD_FLOOR)

/** A candidate with all that was measured of it. */
export interface Judged {
  readonly candidate: Candidate
  readonly measures: Measures
  readonly features: Int32Array
}

const features = new CandidateFeatures()

/** Measures and describes every candidate of a region whose field is inferred. */
export function judgeCandidates(g: Region, field: Field, candidates: readonly Candidate[]): Judged[] {
  let best = candidates[0]
  for (const c of candidates) if (c.logProbability > best.logProbability) best = c
  const mass = massOf(field)
  const bestMeasures = measure(g, field, best, best, mass)
  return candidates.map(candidate => {
    const measures = candidate === best ? bestMeasures : measure(g, field, candidate, best, mass)
    describeCandidate(new CandidateView(g, candidate, measures), bestMeasures, features)
    return { candidate, measures, features: features.values.slice(0, features.length) }
  })
}

/** The reranker's choice for one cue. */
export interface Choice extends Judged {
  readonly region: Region
  /** The reranker's probability of this candidate. */
  readonly probability: number
  /** Expected word overlap (Dice) with the other candidates, and the mass of those that overlap by at least 0.8. */
  readonly overlap: number
  readonly support: number
  /** Whether the field thought it likeliest too, and how many candidates there were. */
  readonly first: boolean
  readonly candidates: number
}

/** Scores candidates by a linear model and the field, and takes the best. */
export function choose(g: Region, judged: readonly Judged[], table: Table): Choice {
  const scores = new Float32Array(judged.length)
  judged.forEach(({ features, measures }, k) => {
    table.score(features, features.length, scores, k)
    scores[k] += fieldShare(measures.difference)
  })
  let best = 0
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k
  const top = scores[best]
  let sum = 0
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp(scores[k] - top)
  return {
    ...judged[best],
    region: g,
    probability: 1 / sum,
    ...agreement(g, judged, scores, sum, best),
    first: judged[best].measures.difference === 0,
    candidates: judged.length
  }
}

function agreement(
  g: Region,
  judged: readonly Judged[],
  weight: Float32Array,
  sum: number,
  best: number
): { overlap: number; support: number } {
  const own = new Uint8Array(g.to - g.from)
  let ownSize = 0
  for (const [from, to] of judged[best].candidate.content) {
    for (let i = from; i < to; i++) if (isWord(g, i)) ownSize += own[i - g.from] = 1
  }
  let overlap = 0
  let support = 0
  judged.forEach(({ candidate, measures }, k) => {
    let common = 0
    for (const [from, to] of candidate.content) for (let i = from; i < to; i++) common += own[i - g.from]
    const dice = (2 * common) / (ownSize + measures.words)
    overlap += (weight[k] / sum) * dice
    if (dice >= 0.8) support += weight[k] / sum
  })
  return { overlap, support }
}

/** Overlap of two choices' contents in tokens (Dice). */
export function overlapOf({ candidate: a }: Choice, { candidate: b }: Choice): number {
  let common = 0
  let size = 0
  for (const [from, to] of a.content) {
    size += to - from
    for (const [f, t] of b.content) common += Math.max(0, Math.min(to, t) - Math.max(from, f))
  }
  for (const [from, to] of b.content) size += to - from
  return (2 * common) / size
}
