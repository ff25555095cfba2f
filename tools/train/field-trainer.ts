import { Field, IMPOSSIBLE } from '../../src/model/field.ts'
import { random, shuffle } from './random.ts'

/** A labelled sequence, its features made once. */
export interface FieldItem {
  readonly length: number
  /** Node features of place t: nodes[nodeStart[t]] to nodes[nodeStart[t + 1] - 1], the lexical ones first. */
  readonly nodes: Int32Array
  readonly nodeStart: Int32Array
  /** Number of place t's node features that know the word itself. */
  readonly lexical: Uint16Array
  readonly edges: Int32Array
  readonly edgeStart: Int32Array
  readonly gold: Uint8Array
  /** Where given, the only label of each place, or 255. */
  readonly fixed?: Uint8Array
}

export interface FieldOptions {
  readonly labels: number
  readonly nodeBits: number
  readonly edgeBits: number
  readonly alpha: number
  readonly l1: number
  readonly l2: number
  readonly epochs: number
  /** First epoch (from 0) whose end counts in the average. */
  readonly averageFrom: number
  readonly featureDropout: number
  readonly lexicalDropout: number
  /** Whether lexical features are dropped for a whole item at once or place by place. */
  readonly dropWholeItem: boolean
  /** A field is trained for each seed; their weights are averaged. */
  readonly seeds: readonly number[]
}

export interface FieldWeights {
  readonly nodes: Float32Array
  readonly edges: Float32Array
}

/** FTRL-proximal (McMahan et al. 2013) for one array of weights. */
class Proximal {
  readonly weights: Float32Array
  private readonly z: Float32Array
  private readonly n: Float32Array
  private readonly alpha: number
  private readonly l1: number
  private readonly l2: number

  constructor(size: number, { alpha, l1, l2 }: FieldOptions) {
    this.weights = new Float32Array(size)
    this.z = new Float32Array(size)
    this.n = new Float32Array(size)
    this.alpha = alpha
    this.l1 = l1
    this.l2 = l2
  }

  update(k: number, gradient: number): void {
    const { z, n, weights, alpha, l1, l2 } = this
    const before = n[k]
    const after = before + gradient * gradient
    const root = Math.sqrt(after)
    const zk = z[k] + gradient - ((root - Math.sqrt(before)) / alpha) * weights[k]
    z[k] = zk
    n[k] = after
    weights[k] = zk > l1 ? -(zk - l1) / ((1 + root) / alpha + l2) : zk < -l1 ? -(zk + l1) / ((1 + root) / alpha + l2) : 0
  }
}

/** Gradients below this teach nothing and cost time. */
const SMALL = 0.002

export function trainField(items: readonly FieldItem[], options: FieldOptions): FieldWeights {
  const fields = options.seeds.map(seed => trainOnce(items, options, seed))
  const mean = (columns: readonly Float32Array[]) => columns[0].map((_, k) => columns.reduce((sum, c) => sum + c[k], 0) / columns.length)
  return { nodes: mean(fields.map(f => f.nodes)), edges: mean(fields.map(f => f.edges)) }
}

function trainOnce(items: readonly FieldItem[], options: FieldOptions, seed: number): FieldWeights {
  const { labels: L, featureDropout, lexicalDropout } = options
  const nodes = new Proximal(L << options.nodeBits, options)
  const edges = new Proximal((L * L) << options.edgeBits, options)
  const nodeMask = (1 << options.nodeBits) - 1
  const edgeMask = (1 << options.edgeBits) - 1
  const nodeSum = new Float32Array(nodes.weights.length)
  const edgeSum = new Float32Array(edges.weights.length)
  const next = random(seed)
  const order = Int32Array.from(items.keys())
  const field = new Field(L)
  const pair = new Float32Array(L * L)
  let keptNodes = new Int32Array(1 << 16)
  let keptStart = new Int32Array(1 << 12)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, next)
    for (const k of order) {
      const item = items[k]
      const T = item.length
      if (keptNodes.length < item.nodes.length) keptNodes = new Int32Array(2 * item.nodes.length)
      if (keptStart.length < T + 1) keptStart = new Int32Array(2 * T + 2)
      field.resize(T)
      const dropItem = options.dropWholeItem && next() < lexicalDropout
      let kept = 0
      for (let t = 0; t < T; t++) {
        keptStart[t] = kept
        const drop = options.dropWholeItem ? dropItem : next() < lexicalDropout
        const from = item.nodeStart[t] + (drop ? item.lexical[t] : 0)
        for (let f = from; f < item.nodeStart[t + 1]; f++) {
          if (featureDropout > 0 && next() < featureDropout) continue
          const row = (item.nodes[f] & nodeMask) * L
          keptNodes[kept++] = row
          for (let y = 0; y < L; y++) field.node[t * L + y] += nodes.weights[row + y]
        }
        if (t > 0) {
          for (let f = item.edgeStart[t]; f < item.edgeStart[t + 1]; f++) {
            const row = (item.edges[f] & edgeMask) * L * L
            for (let y = 0; y < L * L; y++) field.edge[t * L * L + y] += edges.weights[row + y]
          }
        }
        const only = item.fixed ? item.fixed[t] : 255
        if (only !== 255) for (let y = 0; y < L; y++) if (y !== only) field.node[t * L + y] += IMPOSSIBLE
      }
      keptStart[T] = kept
      field.infer()
      for (let t = 0; t < T; t++) {
        for (let y = 0; y < L; y++) {
          const g = field.marginal[t * L + y] - (item.gold[t] === y ? 1 : 0)
          if (g < SMALL && g > -SMALL) continue
          for (let f = keptStart[t]; f < keptStart[t + 1]; f++) nodes.update(keptNodes[f] + y, g)
        }
        if (t === 0) continue
        field.pairMarginal(t, pair)
        const gold = item.gold[t - 1] * L + item.gold[t]
        for (let y = 0; y < L * L; y++) {
          const g = pair[y] - (gold === y ? 1 : 0)
          if (g < SMALL && g > -SMALL) continue
          for (let f = item.edgeStart[t]; f < item.edgeStart[t + 1]; f++) edges.update((item.edges[f] & edgeMask) * L * L + y, g)
        }
      }
    }
    if (epoch >= options.averageFrom) {
      for (let i = 0; i < nodeSum.length; i++) nodeSum[i] += nodes.weights[i]
      for (let i = 0; i < edgeSum.length; i++) edgeSum[i] += edges.weights[i]
    }
  }
  // dropped features are made up for by smaller weights
  const scale = (1 - featureDropout) / (options.epochs - options.averageFrom)
  for (let i = 0; i < nodeSum.length; i++) nodeSum[i] *= scale
  for (let i = 0; i < edgeSum.length; i++) edgeSum[i] /= options.epochs - options.averageFrom
  return { nodes: nodeSum, edges: edgeSum }
}
