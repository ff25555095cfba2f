import { type Field, IMPOSSIBLE } from '../../model/field.ts'
import type { FieldModel } from './cues.ts'
import type { Region } from './region.ts'
import { SPAN_FEATURES, spanEdgeFeatures, spanFeatures } from './span-features.ts'

export const SPAN_LABELS = 3
export const NONE = 0
export const SOURCE = 1
export const CONTENT = 2

const features = new Int32Array(SPAN_FEATURES)

/** Puts the scores of a region's tokens into the field; the cue's own tokens can only be NONE. */
export function scoreRegion(g: Region, model: FieldModel, field: Field): void {
  field.resize(g.to - g.from)
  for (let i = g.from; i < g.to; i++) {
    const t = i - g.from
    const n = spanFeatures(g, i, features) & 4095
    model.nodes.score(features, n, field.node, t * SPAN_LABELS)
    if (t > 0) model.edges.score(features, spanEdgeFeatures(g, i, features), field.edge, t * SPAN_LABELS * SPAN_LABELS)
    if (g.inside(i)) for (let y = 1; y < SPAN_LABELS; y++) field.node[t * SPAN_LABELS + y] += IMPOSSIBLE
  }
}

/** Source and content that a path of labels spells out: token ranges, half-open. */
export interface Reading {
  readonly source: readonly [number, number] | null
  readonly content: readonly (readonly [number, number])[]
}

const PUNCTUATION = /^[^\p{L}\p{N}]+$/u

/** Runs of content, joined over at most two tokens of punctuation; of several source runs the one nearest to the cue. */
export function readPath(g: Region, path: Uint8Array): Reading {
  const { tokens } = g.context.x
  const content: [number, number][] = []
  let source: [number, number] | null = null
  const gapTo = ([from, to]: [number, number]) => (to <= g.cue.from ? g.cue.from - to : from - g.cue.to)
  for (let t = 0; t < path.length; t++) {
    if (path[t] === NONE) continue
    let end = t + 1
    while (end < path.length && path[end] === path[t]) end++
    const run: [number, number] = [g.from + t, g.from + end]
    if (path[t] === SOURCE) {
      if (!source || gapTo(run) < gapTo(source)) source = run
    } else {
      const last = content.at(-1)
      const gap = last ? run[0] - last[1] : 9
      if (
        last &&
        gap <= 2 &&
        !(last[1] <= g.cue.from && run[0] >= g.cue.to) &&
        PUNCTUATION.test(tokens.text.slice(tokens.start[last[1]], tokens.end[run[0] - 1]))
      )
        last[1] = run[1]
      else content.push(run)
    }
    t = end - 1
  }
  return { source, content }
}
