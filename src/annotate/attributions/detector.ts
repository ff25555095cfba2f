import { Field } from '../../model/field.ts'
import type { Table } from '../../model/table.ts'
import type { Range } from '../layers.ts'
import type { Analysis } from '../syntax/analysis.ts'
import { findCandidates } from './candidates.ts'
import { type FieldModel, findCues } from './cues.ts'
import { Region, spanContext } from './region.ts'
import { type Choice, choose, judgeCandidates, overlapOf } from './reranker.ts'
import { SPAN_LABELS, scoreRegion } from './spans.ts'
import { gatherEvidence, type VerifierModel, verify } from './verifier.ts'

/** Cues less likely than this are not looked into. */
export const CANDIDATE_THRESHOLD = 0.12

export interface AttributionModel {
  readonly cues: FieldModel
  readonly spans: FieldModel
  readonly reranker: Table
  readonly verifier: VerifierModel
  /** Probability from which on an attribution is kept, by default. */
  readonly threshold: number
}

/** An attribution as the models find it. */
export interface Finding {
  readonly source: Range | null
  readonly cue: Range
  /** Token index of the cue's head. */
  readonly cueToken: number
  readonly content: readonly Range[]
  /** Probability that it is wholly right. */
  readonly probability: number
}

/** Attributions of a text by the trained models, in the order of their cues. */
export function detectAttributions(x: Analysis, model: AttributionModel): Finding[] {
  const cues = findCues(x, model.cues, CANDIDATE_THRESHOLD)
  const context = spanContext(x, cues)
  const field = new Field(SPAN_LABELS)
  const choices: Choice[] = []
  for (const cue of cues) {
    const region = new Region(context, cue)
    scoreRegion(region, model.spans, field)
    const candidates = findCandidates(region, field, field.infer())
    if (candidates.length) choices.push(choose(region, judgeCandidates(region, field, candidates), model.reranker))
  }
  const { length } = x.tokens
  const paragraphs = length ? x.paragraph[length - 1] + 1 : 0
  const probabilities = verify(gatherEvidence(choices, paragraphs), model.verifier)
  const range = ([from, to]: readonly [number, number]): Range => ({ start: x.tokens.start[from], end: x.tokens.end[to - 1] })
  const repeats = findRepeats(choices, probabilities)
  return choices.flatMap(({ region: { cue }, candidate }, k) =>
    probabilities[k] < model.threshold || repeats[k] === 1
      ? []
      : [
          {
            source: candidate.source && range(candidate.source),
            cue: range([cue.from, cue.to]),
            cueToken: cue.head,
            content: candidate.content.map(range),
            probability: probabilities[k]
          }
        ]
  )
}

/** Content overlap (Dice) from which two cues give the same words ("In a statement she said: “…,” she said"). */
const SAME_CONTENT = 0.8

/** 1 for each choice whose content a likelier choice gives too. */
function findRepeats(choices: readonly Choice[], probabilities: Float32Array): Uint8Array {
  const repeats = new Uint8Array(choices.length)
  choices.forEach((a, k) => {
    for (let j = k + 1; j < choices.length && choices[j].region.from < a.region.to; j++) {
      if (overlapOf(a, choices[j]) >= SAME_CONTENT) repeats[probabilities[j] > probabilities[k] ? k : j] = 1
    }
  })
  return repeats
}
