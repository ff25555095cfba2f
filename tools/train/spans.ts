/** Trains the span field: which tokens around a cue are its source and its content. */
import type { Cue } from '../../src/annotate/attributions/cues.ts'
import { headOf } from '../../src/annotate/attributions/cues.ts'
import { CONTEXT_THRESHOLD, Region, spanContext } from '../../src/annotate/attributions/region.ts'
import { SPAN_FEATURES, spanEdgeFeatures, spanFeatures } from '../../src/annotate/attributions/span-features.ts'
import { CONTENT, SOURCE, SPAN_LABELS } from '../../src/annotate/attributions/spans.ts'
import type { TokenAttribution, TrainingDocument } from './documents.ts'
import { type FieldItem, type FieldWeights, trainField } from './field-trainer.ts'

const SPAN_NODE_BITS = 22
const SPAN_EDGE_BITS = 17

/** One item a gold cue: found cues (from a model that has not seen the document) that overlap it, else the gold cue. */
export function spanItems({ x, gold }: TrainingDocument, cues: readonly Cue[]): FieldItem[] {
  const sure = cues.filter(c => c.probability >= CONTEXT_THRESHOLD)
  const context = spanContext(x, cues)
  const items: FieldItem[] = []
  for (const g of gold) {
    if (!g.cue) continue
    const [from, to] = g.cue
    const found = sure.find(c => c.from < to && c.to > from)
    items.push(regionItem(new Region(context, found ?? { from, to, head: headOf(x, from, to), probability: 0 }), g))
  }
  return items
}

const features = new Int32Array(SPAN_FEATURES)

function regionItem(g: Region, gold: TokenAttribution): FieldItem {
  const { from, to } = g
  const length = to - from
  const label = new Uint8Array(length)
  for (const i of gold.content) if (i >= from && i < to) label[i - from] = CONTENT
  for (const i of gold.source) if (i >= from && i < to) label[i - from] = SOURCE
  const fixed = new Uint8Array(length).fill(255)
  for (let i = g.cue.from; i < g.cue.to; i++) label[i - from] = fixed[i - from] = 0
  const nodeStart = new Int32Array(length + 1)
  const edgeStart = new Int32Array(length + 1)
  const lexical = new Uint16Array(length)
  const nodes: number[] = []
  const edges: number[] = []
  for (let i = from; i < to; i++) {
    const packed = spanFeatures(g, i, features)
    lexical[i - from] = packed >> 12
    for (let f = 0; f < (packed & 4095); f++) nodes.push(features[f])
    nodeStart[i - from + 1] = nodes.length
    if (i > from) for (let f = 0, n = spanEdgeFeatures(g, i, features); f < n; f++) edges.push(features[f])
    edgeStart[i - from + 1] = edges.length
  }
  return { length, nodes: Int32Array.from(nodes), nodeStart, lexical, edges: Int32Array.from(edges), edgeStart, gold: label, fixed }
}

export function trainSpans(items: readonly FieldItem[], seeds: readonly number[]): FieldWeights {
  return trainField(items, {
    labels: SPAN_LABELS,
    nodeBits: SPAN_NODE_BITS,
    edgeBits: SPAN_EDGE_BITS,
    alpha: 0.1,
    l1: 8,
    l2: 1,
    epochs: 8,
    averageFrom: 2,
    featureDropout: 0.4,
    lexicalDropout: 0.2,
    dropWholeItem: true,
    seeds
  })
}
