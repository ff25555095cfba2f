/** Trains what chooses among candidates (reranker) and what keeps the choice or not (verifier, trees). */
import { findCandidates, isWord } from '../../src/annotate/attributions/candidates.ts'
import type { Cue, FieldModel } from '../../src/annotate/attributions/cues.ts'
import { Region, spanContext } from '../../src/annotate/attributions/region.ts'
import { type Choice, choose, fieldShare, type Judged, judgeCandidates } from '../../src/annotate/attributions/reranker.ts'
import { SPAN_LABELS, scoreRegion } from '../../src/annotate/attributions/spans.ts'
import { type Evidence, gatherEvidence } from '../../src/annotate/attributions/verifier.ts'
import { Field } from '../../src/model/field.ts'
import { scoreTrees, type Trees } from '../../src/model/trees.ts'
import type { TokenAttribution, TrainingDocument } from './documents.ts'
import { type RankingItem, trainBinary, trainRanking } from './linear.ts'
import { FloatTable } from './perceptron.ts'
import { boostTrees } from './trees.ts'

/** One cue's candidates and how useful each would be; null where the cue is none of the gold's. */
export interface Example {
  readonly region: Region
  readonly judged: Judged[]
  readonly utility: Float32Array | null
}

const field = new Field(SPAN_LABELS)

export function makeExamples(document: TrainingDocument, cues: readonly Cue[], spans: FieldModel): Example[] {
  const context = spanContext(document.x, cues)
  return cues.flatMap(cue => {
    const region = new Region(context, cue)
    scoreRegion(region, spans, field)
    const candidates = findCandidates(region, field, field.infer())
    if (!candidates.length) return []
    const judged = judgeCandidates(region, field, candidates)
    let gold: TokenAttribution | null = null
    let most = 0
    for (const g of document.gold) {
      const common = g.cue ? Math.min(g.cue[1], cue.to) - Math.max(g.cue[0], cue.from) : 0
      if (common > most) {
        most = common
        gold = g
      }
    }
    return [{ region, judged, utility: gold ? Float32Array.from(judged, j => utilityOf(region, j, gold)) : null }]
  })
}

const wordsOf = (g: Region, tokens: Iterable<number>): Set<number> => {
  const out = new Set<number>()
  for (const i of tokens) if (isWord(g, i)) out.add(i)
  return out
}
function* tokensOf(pieces: readonly (readonly [number, number])[]): Iterable<number> {
  for (const [from, to] of pieces) for (let i = from; i < to; i++) yield i
}
const common = (a: Set<number>, b: Set<number>): number => {
  let n = 0
  for (const i of a) if (b.has(i)) n++
  return n
}

/** Content overlap (Dice over words), whether it is the very same, and whether the source is right, or the very same. */
function compare(
  g: Region,
  { candidate }: Judged,
  gold: TokenAttribution
): { overlap: number; exact: boolean; source: boolean; sourceExact: boolean } {
  const want = wordsOf(g, gold.content)
  const got = wordsOf(g, tokensOf(candidate.content))
  const both = common(want, got)
  const overlap = want.size + got.size ? (2 * both) / (want.size + got.size) : 0
  const source = wordsOf(g, gold.source)
  const mine = wordsOf(g, candidate.source ? tokensOf([candidate.source]) : [])
  const shared = common(source, mine)
  return {
    overlap,
    exact: overlap > 0.999,
    source: source.size ? shared > 0 : mine.size === 0,
    sourceExact: source.size === mine.size && shared === mine.size
  }
}

function utilityOf(g: Region, judged: Judged, gold: TokenAttribution): number {
  const c = compare(g, judged, gold)
  const whole = c.overlap >= 0.8 && c.source
  return (whole ? 1 : 0) + (c.exact ? 0.3 : 0) + 0.25 * c.overlap + (c.source ? 0.15 : 0) + (c.sourceExact ? 0.3 : 0)
}

const SHARPNESS = 12

function rankingItem({ judged, utility }: Example): RankingItem {
  const best = Math.max(...utility!)
  const target = utility!.map(u => Math.exp(SHARPNESS * (u - best)))
  const sum = target.reduce((a, b) => a + b, 0)
  return {
    features: judged.map(j => j.features),
    offset: Float32Array.from(judged, j => fieldShare(j.measures.difference)),
    target: target.map(t => t / sum)
  }
}

const CHOOSER_BITS = 20
const SEEDS = [11, 12, 13, 14]

function trainReranker(documents: readonly Example[][]): Float32Array {
  const items = documents.flatMap(d => d.filter(e => e.utility && e.judged.length > 1).map(rankingItem))
  return trainRanking(items, { bits: CHOOSER_BITS, step: 0.03, l2: 0.001, epochs: 5, seeds: SEEDS })
}

const chooseAll = (document: readonly Example[], weights: Float32Array): Choice[] => {
  const table = new FloatTable(1, weights)
  return document.map(e => choose(e.region, e.judged, table))
}

/** Which choices count as whole: one to one with the gold, best overlap first, as the scorer has it. */
function labelChoices(choices: readonly Choice[], gold: readonly TokenAttribution[]): Uint8Array {
  const label = new Uint8Array(choices.length)
  const pairs: { overlap: number; k: number; j: number; whole: boolean }[] = []
  choices.forEach((choice, k) => {
    gold.forEach((g, j) => {
      if (g.content.length === 0 || g.content[0] >= choice.region.to || g.content[g.content.length - 1] < choice.region.from) return
      const c = compare(choice.region, choice, g)
      if (c.overlap >= 0.3) pairs.push({ overlap: c.overlap, k, j, whole: c.overlap >= 0.8 && c.source })
    })
  })
  pairs.sort((a, b) => b.overlap - a.overlap)
  const usedGold = new Set<number>()
  const usedChoice = new Set<number>()
  for (const { k, j, whole } of pairs) {
    if (usedGold.has(j) || usedChoice.has(k)) continue
    usedGold.add(j)
    usedChoice.add(k)
    if (whole) label[k] = 1
  }
  return label
}

const paragraphsOf = ({ x }: TrainingDocument): number => (x.tokens.length ? x.paragraph[x.tokens.length - 1] + 1 : 0)

interface Labelled {
  readonly evidence: Evidence[]
  readonly label: Uint8Array
}

const trainTable = (documents: readonly Labelled[]): Float32Array =>
  trainBinary(
    documents.flatMap(d => d.evidence.map((e, k) => ({ features: e.features, label: d.label[k] }))),
    { bits: CHOOSER_BITS, step: 0.02, l2: 0.002, epochs: 4, seeds: SEEDS }
  )

const logOdds = (e: Evidence, table: FloatTable): number => {
  const score = new Float32Array(1)
  table.score(e.features, e.features.length, score)
  return score[0]
}

export interface Chooser {
  readonly reranker: Float32Array
  readonly verifier: Float32Array
  readonly trees: Trees
  /** Probability at or above which the whole F1 on the training documents (out of fold) is best, and that F1. */
  readonly threshold: number
  readonly f1: number
  /** Out-of-fold probabilities and labels, for calibration. */
  readonly probability: Float32Array
  readonly label: Uint8Array
}

export function trainChooser(documents: readonly TrainingDocument[], examples: readonly Example[][]): Chooser {
  const half = (k: number) => (_: unknown, i: number) => i % 2 !== k
  const rerankers = [0, 1].map(k => trainReranker(examples.filter(half(k))))
  const labelled = documents.map((d, i): Labelled => {
    const choices = chooseAll(examples[i], rerankers[i % 2])
    return { evidence: gatherEvidence(choices, paragraphsOf(d)), label: labelChoices(choices, d.gold) }
  })
  const tables = [0, 1].map(k => new FloatTable(1, trainTable(labelled.filter(half(k)))))
  labelled.forEach((d, i) => d.evidence.forEach(e => (e.numbers[0] = logOdds(e, tables[i % 2]))))
  const grow = (docs: readonly Labelled[]) => {
    const rows = docs.flatMap(d => d.evidence.map(e => e.numbers))
    return boostTrees(
      rows,
      Uint8Array.from(docs.flatMap(d => [...d.label])),
      Float32Array.from(rows, r => r[0]),
      {
        trees: 120,
        leaves: 8,
        step: 0.06,
        least: 80,
        l2: 5,
        bins: 32
      }
    )
  }
  const halves = [0, 1].map(k => grow(labelled.filter(half(k))))
  const probability = Float32Array.from(
    labelled.flatMap((d, i) => d.evidence.map(e => 1 / (1 + Math.exp(-(e.numbers[0] + scoreTrees(halves[i % 2], e.numbers))))))
  )
  const label = Uint8Array.from(labelled.flatMap(d => [...d.label]))
  const gold = documents.reduce((n, d) => n + d.gold.length, 0)
  return {
    reranker: trainReranker(examples),
    verifier: trainTable(labelled),
    trees: grow(labelled),
    ...bestThreshold(probability, label, gold),
    probability,
    label
  }
}

/** F1 within this of the best is noise. */
const NOISE = 0.002

/** The lowest threshold, for its recall, of those whose F1 is the best or as good. */
function bestThreshold(probability: Float32Array, label: Uint8Array, gold: number): { threshold: number; f1: number } {
  const points = Array.from({ length: 80 }, (_, k) => {
    const threshold = 0.1 + k / 100
    let kept = 0
    let right = 0
    probability.forEach((p, i) => {
      if (p < threshold) return
      kept++
      right += label[i]
    })
    return { threshold, f1: (2 * right) / (kept + gold) }
  })
  const best = Math.max(...points.map(p => p.f1))
  return points.find(p => p.f1 >= best - NOISE)!
}
