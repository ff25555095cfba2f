/** Trains the cue field. */

import { CUE_FEATURES, cueEdgeFeatures, cueFeatures, hasQuotation } from '../../src/annotate/attributions/cue-features.ts'
import { CUE_LABELS } from '../../src/annotate/attributions/cues.ts'
import type { Analysis } from '../../src/annotate/syntax/analysis.ts'
import type { TrainingDocument } from './documents.ts'
import { type FieldItem, type FieldWeights, trainField } from './field-trainer.ts'

const CUE_NODE_BITS = 21
const CUE_EDGE_BITS = 16

/** The sentences of a document with their features and gold labels (O, B, I). */
export function cueItems({ x, gold }: TrainingDocument): FieldItem[] {
  const label = new Uint8Array(x.tokens.length)
  for (const { cue } of gold) {
    if (!cue) continue
    label[cue[0]] = 1
    for (let i = cue[0] + 1; i < cue[1]; i++) label[i] = 2
  }
  const { firstOfSentence } = x.tokens
  const items: FieldItem[] = []
  for (let s = 0; s + 1 < firstOfSentence.length; s++) {
    if (firstOfSentence[s + 1] > firstOfSentence[s]) items.push(sentenceItem(x, firstOfSentence[s], firstOfSentence[s + 1], label))
  }
  return items
}

const features = new Int32Array(CUE_FEATURES)

function sentenceItem(x: Analysis, from: number, to: number, label: Uint8Array): FieldItem {
  const length = to - from
  const nodeStart = new Int32Array(length + 1)
  const edgeStart = new Int32Array(length + 1)
  const lexical = new Uint16Array(length)
  const nodes: number[] = []
  const edges: number[] = []
  const quoted = hasQuotation(x, from, to)
  for (let i = from; i < to; i++) {
    const packed = cueFeatures(x, i, from, to, quoted, features)
    lexical[i - from] = packed >> 12
    for (let f = 0; f < (packed & 4095); f++) nodes.push(features[f])
    nodeStart[i - from + 1] = nodes.length
    if (i > from) for (let f = 0, n = cueEdgeFeatures(x, i, features); f < n; f++) edges.push(features[f])
    edgeStart[i - from + 1] = edges.length
  }
  return {
    length,
    nodes: Int32Array.from(nodes),
    nodeStart,
    lexical,
    edges: Int32Array.from(edges),
    edgeStart,
    gold: label.slice(from, to)
  }
}

export function trainCues(items: readonly FieldItem[], seeds: readonly number[]): FieldWeights {
  return trainField(items, {
    labels: CUE_LABELS,
    nodeBits: CUE_NODE_BITS,
    edgeBits: CUE_EDGE_BITS,
    alpha: 0.05,
    l1: 1,
    l2: 1,
    epochs: 6,
    averageFrom: 2,
    featureDropout: 0.2,
    lexicalDropout: 0.2,
    dropWholeItem: false,
    seeds
  })
}
