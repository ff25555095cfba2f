import type { Field } from '../../model/field.ts'
import type { Candidate } from './candidates.ts'
import { CUES, QUOTED_WORDS, type Region, WORDS } from './region.ts'
import { CONTENT, SOURCE, SPAN_LABELS } from './spans.ts'

/** What the chooser and the verifier read of a candidate as a whole. */
export interface Measures {
  readonly probability: number
  readonly difference: number
  readonly mean: number
  readonly least: number
  /** F-measure of the content against all content mass of the region. */
  readonly agreement: number
  readonly source: number
  readonly words: number
  /** Words between content and cue before and after it; 63 where there is none on that side. */
  readonly before: number
  readonly after: number
  readonly sentences: number
  readonly quoted: number
  readonly cuesInside: number
}

/** What the field found in a region as a whole: all content mass, and the likeliest source token. */
export interface RegionMass {
  readonly content: number
  readonly source: number
}

export function massOf(field: Field): RegionMass {
  let content = 0
  let source = 0
  for (let t = 0; t < field.length; t++) {
    content += field.marginal[t * SPAN_LABELS + CONTENT]
    source = Math.max(source, field.marginal[t * SPAN_LABELS + SOURCE])
  }
  return { content, source }
}

export function measure(g: Region, field: Field, c: Candidate, best: Candidate, mass: RegionMass): Measures {
  const { x, counts, isWord } = g.context
  const n1 = x.tokens.length + 1
  const count = (kind: number, from: number, to: number) => counts[kind * n1 + to] - counts[kind * n1 + from]
  let inside = 0
  let size = 0
  let least = 1
  let words = 0
  let quoted = 0
  let cues = 0
  for (const [from, to] of c.content) {
    for (let i = from; i < to; i++) {
      const p = field.marginal[(i - g.from) * SPAN_LABELS + CONTENT]
      inside += p
      if (p < least && isWord[i] === 1) least = p
    }
    size += to - from
    words += count(WORDS, from, to)
    quoted += count(QUOTED_WORDS, from, to)
    cues += count(CUES, from, to)
  }
  let source = 0
  if (c.source) {
    for (let i = c.source[0]; i < c.source[1]; i++) source += field.marginal[(i - g.from) * SPAN_LABELS + SOURCE]
    source /= c.source[1] - c.source[0]
  } else source = mass.source
  const [start] = c.content[0]
  const [, end] = c.content[c.content.length - 1]
  let before = 63
  let after = 63
  for (const [from, to] of c.content) {
    if (to <= g.cue.from) before = Math.min(before, g.cue.from - to)
    else after = Math.min(after, from - g.cue.to)
  }
  return {
    probability: Math.exp(Math.min(0, c.logProbability)),
    difference: best.logProbability - c.logProbability,
    mean: inside / size,
    least,
    agreement: (2 * inside) / (size + mass.content),
    source,
    words,
    before,
    after,
    sentences: x.tokens.sentence[end - 1] - x.tokens.sentence[start] + 1,
    quoted: words === 0 ? 0 : quoted / words,
    cuesInside: cues
  }
}
