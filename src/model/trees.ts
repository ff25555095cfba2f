/** Gradient-boosted regression trees (Friedman 2001) over dense numbers, stored node by node. */
export interface Trees {
  /** First node of each tree. */
  readonly roots: Int32Array
  /** Number compared at a node, or -1 for a leaf. */
  readonly feature: Int16Array
  /** Goes left where the number is at most this; a leaf's own value. */
  readonly value: Float32Array
  /** Left child; the right one follows it. */
  readonly left: Int32Array
}

/** Sum of the leaves that `numbers` reach. */
export function scoreTrees({ roots, feature, value, left }: Trees, numbers: Float32Array): number {
  let sum = 0
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]
    while (feature[node] >= 0) node = left[node] + (numbers[feature[node]] <= value[node] ? 0 : 1)
    sum += value[node]
  }
  return sum
}
