import type { Trees } from '../../src/model/trees.ts'

export interface TreeOptions {
  readonly trees: number
  readonly leaves: number
  readonly step: number
  /** Fewest items in a leaf. */
  readonly least: number
  readonly l2: number
  readonly bins: number
}

interface Leaf {
  readonly node: number
  readonly items: Int32Array
  readonly gain: number
  readonly feature: number
  readonly bin: number
}

/** Boosts logistic loss from the given log-odds: trees grown leaf by leaf over binned numbers, Newton steps. */
export function boostTrees(rows: readonly Float32Array[], labels: Uint8Array, start: Float32Array, options: TreeOptions): Trees {
  const width = rows[0].length
  const edges = Array.from({ length: width }, (_, f) => binEdges(rows, f, options.bins))
  const binned = Array.from({ length: width }, (_, f) => Uint8Array.from(rows, row => binOf(row[f], edges[f])))
  const score = Float64Array.from(start)
  const gradient = new Float64Array(rows.length)
  const hessian = new Float64Array(rows.length)
  const roots: number[] = []
  const feature: number[] = []
  const value: number[] = []
  const left: number[] = []
  const addNode = () => {
    feature.push(-1)
    value.push(0)
    left.push(-1)
    return feature.length - 1
  }
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-score[i]))
      gradient[i] = labels[i] - p
      hessian[i] = p * (1 - p)
    }
    const root = addNode()
    roots.push(root)
    const open: Leaf[] = [bestSplit(root, Int32Array.from(rows.keys()), binned, edges, gradient, hessian, options)]
    for (let leaves = 1; leaves < options.leaves; leaves++) {
      let pick = -1
      open.forEach((l, k) => {
        if (l.gain > 1e-9 && (pick < 0 || l.gain > open[pick].gain)) pick = k
      })
      if (pick < 0) break
      const [leaf] = open.splice(pick, 1)
      const column = binned[leaf.feature]
      feature[leaf.node] = leaf.feature
      value[leaf.node] = edges[leaf.feature][leaf.bin]
      left[leaf.node] = addNode()
      const right = addNode()
      open.push(
        bestSplit(
          left[leaf.node],
          leaf.items.filter(i => column[i] <= leaf.bin),
          binned,
          edges,
          gradient,
          hessian,
          options
        ),
        bestSplit(
          right,
          leaf.items.filter(i => column[i] > leaf.bin),
          binned,
          edges,
          gradient,
          hessian,
          options
        )
      )
    }
    for (const { node, items } of open) {
      let g = 0
      let h = 0
      for (const i of items) {
        g += gradient[i]
        h += hessian[i]
      }
      value[node] = (options.step * g) / (h + options.l2)
      for (const i of items) score[i] += value[node]
    }
  }
  return { roots: Int32Array.from(roots), feature: Int16Array.from(feature), value: Float32Array.from(value), left: Int32Array.from(left) }
}

function binEdges(rows: readonly Float32Array[], f: number, bins: number): Float32Array {
  const sorted = Float32Array.from(rows, r => r[f]).sort()
  const edges: number[] = []
  for (let b = 1; b < bins; b++) {
    const e = sorted[Math.floor((b * sorted.length) / bins)]
    if (e !== edges.at(-1) && e < sorted[sorted.length - 1]) edges.push(e)
  }
  return Float32Array.from(edges)
}

const binOf = (v: number, edges: Float32Array): number => {
  let k = 0
  while (k < edges.length && v > edges[k]) k++
  return k
}

function bestSplit(
  node: number,
  items: Int32Array,
  binned: readonly Uint8Array[],
  edges: readonly Float32Array[],
  gradient: Float64Array,
  hessian: Float64Array,
  o: TreeOptions
): Leaf {
  let gain = 0
  let feature = -1
  let bin = -1
  let total = 0
  let weight = 0
  for (const i of items) {
    total += gradient[i]
    weight += hessian[i]
  }
  const base = (total * total) / (weight + o.l2)
  const g = new Float64Array(o.bins)
  const h = new Float64Array(o.bins)
  const n = new Int32Array(o.bins)
  for (let f = 0; f < binned.length; f++) {
    if (edges[f].length === 0) continue
    g.fill(0)
    h.fill(0)
    n.fill(0)
    const column = binned[f]
    for (const i of items) {
      g[column[i]] += gradient[i]
      h[column[i]] += hessian[i]
      n[column[i]]++
    }
    let gl = 0
    let hl = 0
    let nl = 0
    for (let b = 0; b < edges[f].length; b++) {
      gl += g[b]
      hl += h[b]
      nl += n[b]
      if (nl < o.least || items.length - nl < o.least) continue
      const split = (gl * gl) / (hl + o.l2) + ((total - gl) * (total - gl)) / (weight - hl + o.l2) - base
      if (split > gain) {
        gain = split
        feature = f
        bin = b
      }
    }
  }
  return { node, items, gain, feature, bin }
}
