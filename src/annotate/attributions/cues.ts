import { Field } from '../../model/field.ts'
import type { Table } from '../../model/table.ts'
import type { Analysis } from '../syntax/analysis.ts'
import { tagSet } from '../syntax/tagset.ts'
import { CUE_FEATURES, cueEdgeFeatures, cueFeatures, hasQuotation } from './cue-features.ts'

export const CUE_LABELS = 3
const O = 0
const B = 1
const I = 2

/** Tokens that may cue an attribution: [from, to), the head of the phrase and how likely it is a cue. */
export interface Cue {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly probability: number
}

export interface FieldModel {
  readonly nodes: Table
  readonly edges: Table
}

/** Added to the label B in turn, so that a less likely cue comes to light beside the likelier. */
const BONUSES = [0, 0.5, 1, 1.5, 2.5]

/** Candidates for cues, in the order of the text, each at least as likely as `threshold`. */
export function findCues(x: Analysis, model: FieldModel, threshold: number): Cue[] {
  const field = new Field(CUE_LABELS)
  const features = new Int32Array(CUE_FEATURES)
  const cues: Cue[] = []
  const { firstOfSentence } = x.tokens
  for (let s = 0; s + 1 < firstOfSentence.length; s++) {
    const from = firstOfSentence[s]
    const to = firstOfSentence[s + 1]
    if (from === to) continue
    scoreSentence(x, from, to, model, field, features)
    field.infer()
    let top = 0
    for (let t = 0; t < to - from; t++) top = Math.max(top, 1 - field.marginal[t * CUE_LABELS + O])
    if (top >= threshold) readCues(x, from, field, threshold, cues)
  }
  return cues
}

function scoreSentence(x: Analysis, from: number, to: number, model: FieldModel, field: Field, features: Int32Array): void {
  field.resize(to - from)
  const quoted = hasQuotation(x, from, to)
  for (let i = from; i < to; i++) {
    const t = i - from
    const n = cueFeatures(x, i, from, to, quoted, features) & 4095
    model.nodes.score(features, n, field.node, t * CUE_LABELS)
    if (t > 0) model.edges.score(features, cueEdgeFeatures(x, i, features), field.edge, t * CUE_LABELS * CUE_LABELS)
  }
}

function readCues(x: Analysis, from: number, field: Field, threshold: number, out: Cue[]): void {
  const taken = new Uint8Array(field.length)
  const found: Cue[] = []
  for (const bonus of BONUSES) {
    const path = field.best(B, bonus)
    for (let t = 0; t < path.length; t++) {
      if (path[t] !== B) continue
      let end = t + 1
      while (end < path.length && path[end] === I) end++
      let free = true
      let probability = 0
      for (let k = t; k < end; k++) {
        if (taken[k] === 1) free = false
        probability = Math.max(probability, 1 - field.marginal[k * CUE_LABELS + O])
      }
      if (!free || probability < threshold) continue
      taken.fill(1, t, end)
      found.push({ from: from + t, to: from + end, head: headOf(x, from + t, from + end), probability })
    }
  }
  found.sort((a, b) => a.from - b.from)
  out.push(...found)
}

const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ')
const isVerb = (x: Analysis, i: number): boolean => VERB[x.tokens.tag[i]] === 1

/** The token of [from, to) whose head lies outside, a verb if there is one. */
export function headOf(x: Analysis, from: number, to: number): number {
  let best = -1
  for (let i = from; i < to; i++) {
    const h = x.tokens.head[i]
    if (h >= from && h < to) continue
    if (best < 0 || (isVerb(x, i) && !isVerb(x, best))) best = i
  }
  return best < 0 ? from : best
}
