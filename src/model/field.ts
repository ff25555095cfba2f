/** What an impossible label scores. */
export const IMPOSSIBLE = -1e4

export interface Path {
  readonly labels: Uint8Array
  /** Sum of the path's node and edge scores. */
  readonly score: number
}

/**
 * Linear-chain conditional random field (Lafferty et al. 2001): inference over one sequence whose scores the caller
 * has put into `node` (length x labels) and `edge` (length x labels x labels, from the label before to this one;
 * the first place's are ignored). Buffers grow and are used again.
 */
export class Field {
  readonly labels: number
  length = 0
  node = new Float32Array(0)
  edge = new Float32Array(0)
  /** Probability of each label at each place, after `infer`. */
  marginal = new Float32Array(0)
  private forward = new Float64Array(0)
  private backward = new Float64Array(0)
  private edgeWeight = new Float64Array(0)
  private nodeWeight = new Float64Array(0)
  private back = new Uint8Array(0)
  private pathScore = new Float64Array(0)
  private pathFrom = new Int16Array(0)

  constructor(labels: number) {
    this.labels = labels
  }

  /** Makes room for a sequence and clears its scores. */
  resize(length: number): void {
    const { labels } = this
    this.length = length
    if (this.node.length < length * labels) {
      const room = 2 * length
      this.node = new Float32Array(room * labels)
      this.edge = new Float32Array(room * labels * labels)
      this.marginal = new Float32Array(room * labels)
      this.forward = new Float64Array(room * labels)
      this.backward = new Float64Array(room * labels)
      this.nodeWeight = new Float64Array(room * labels)
      this.edgeWeight = new Float64Array(room * labels * labels)
      this.back = new Uint8Array(room * labels)
    } else {
      this.node.fill(0, 0, length * labels)
      this.edge.fill(0, 0, length * labels * labels)
    }
  }

  /** Forward and backward sums (scaled at each place); fills `marginal` and returns the log of the partition. */
  infer(): number {
    const { labels: L, length: T, node, edge, marginal, forward, backward, nodeWeight, edgeWeight } = this
    let logZ = 0
    for (let t = 0; t < T; t++) {
      let top = -Infinity
      for (let y = 0; y < L; y++) if (node[t * L + y] > top) top = node[t * L + y]
      for (let y = 0; y < L; y++) nodeWeight[t * L + y] = Math.exp(node[t * L + y] - top)
      logZ += top
      if (t > 0) for (let k = t * L * L; k < (t + 1) * L * L; k++) edgeWeight[k] = Math.exp(edge[k])
      let sum = 0
      for (let y = 0; y < L; y++) {
        let a = t === 0 ? 1 : 0
        if (t > 0) for (let x = 0; x < L; x++) a += forward[(t - 1) * L + x] * edgeWeight[(t * L + x) * L + y]
        a *= nodeWeight[t * L + y]
        forward[t * L + y] = a
        sum += a
      }
      for (let y = 0; y < L; y++) forward[t * L + y] /= sum
      logZ += Math.log(sum)
    }
    for (let y = 0; y < L; y++) backward[(T - 1) * L + y] = 1
    for (let t = T - 2; t >= 0; t--) {
      let sum = 0
      for (let x = 0; x < L; x++) {
        let b = 0
        for (let y = 0; y < L; y++) b += edgeWeight[((t + 1) * L + x) * L + y] * nodeWeight[(t + 1) * L + y] * backward[(t + 1) * L + y]
        backward[t * L + x] = b
        sum += b
      }
      for (let x = 0; x < L; x++) backward[t * L + x] /= sum
    }
    for (let t = 0; t < T; t++) {
      let sum = 0
      for (let y = 0; y < L; y++) sum += marginal[t * L + y] = forward[t * L + y] * backward[t * L + y]
      for (let y = 0; y < L; y++) marginal[t * L + y] /= sum
    }
    return logZ
  }

  /** Probability of labels x, y at places t - 1 and t, after `infer`; fills out (labels x labels). */
  pairMarginal(t: number, out: Float32Array): void {
    const { labels: L, forward, backward, nodeWeight, edgeWeight } = this
    let sum = 0
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) {
        sum += out[x * L + y] = forward[(t - 1) * L + x] * edgeWeight[(t * L + x) * L + y] * nodeWeight[t * L + y] * backward[t * L + y]
      }
    }
    for (let k = 0; k < L * L; k++) out[k] /= sum
  }

  /** The best path, with `bonus` added to one label. */
  best(bonusLabel = 0, bonus = 0): Uint8Array {
    const { labels: L, length: T, node, edge, back } = this
    let previous = new Float64Array(L)
    let current = new Float64Array(L)
    for (let t = 0; t < T; t++) {
      for (let y = 0; y < L; y++) {
        let best = t === 0 ? 0 : -Infinity
        let from = 0
        if (t > 0) {
          for (let x = 0; x < L; x++) {
            const s = previous[x] + edge[(t * L + x) * L + y]
            if (s > best) {
              best = s
              from = x
            }
          }
        }
        current[y] = best + node[t * L + y] + (y === bonusLabel ? bonus : 0)
        back[t * L + y] = from
      }
      const swap = previous
      previous = current
      current = swap
    }
    const path = new Uint8Array(T)
    let y = 0
    for (let k = 1; k < L; k++) if (previous[k] > previous[y]) y = k
    for (let t = T - 1; t >= 0; t--) {
      path[t] = y
      y = back[t * L + y]
    }
    return path
  }

  /** The k best paths, best first (list Viterbi). */
  bestPaths(k: number): Path[] {
    const { labels: L, length: T, node, edge } = this
    const width = L * k
    if (this.pathScore.length < T * width) {
      this.pathScore = new Float64Array(2 * T * width)
      this.pathFrom = new Int16Array(2 * T * width)
    }
    const score = this.pathScore.fill(-Infinity, 0, T * width)
    const from = this.pathFrom
    const heads = new Int32Array(L)
    for (let y = 0; y < L; y++) score[y * k] = node[y]
    for (let t = 1; t < T; t++) {
      for (let y = 0; y < L; y++) {
        heads.fill(0)
        const own = node[t * L + y]
        for (let r = 0; r < k; r++) {
          let best = -Infinity
          let which = -1
          for (let x = 0; x < L; x++) {
            if (heads[x] >= k) continue
            const s = score[(t - 1) * width + x * k + heads[x]] + edge[(t * L + x) * L + y]
            if (s > best) {
              best = s
              which = x
            }
          }
          if (which < 0) break
          score[t * width + y * k + r] = best + own
          from[t * width + y * k + r] = which * k + heads[which]++
        }
      }
    }
    const last = (T - 1) * width
    const ends = Array.from({ length: width }, (_, i) => i).filter(i => score[last + i] > IMPOSSIBLE / 2)
    ends.sort((a, b) => score[last + b] - score[last + a])
    return ends.slice(0, k).map(end => {
      const labels = new Uint8Array(T)
      let i = end
      for (let t = T - 1; t >= 0; t--) {
        labels[t] = Math.floor(i / k)
        i = from[t * width + i]
      }
      return { labels, score: score[last + end] }
    })
  }

  scoreOf(path: Uint8Array): number {
    const { labels: L, length: T, node, edge } = this
    let s = 0
    for (let t = 0; t < T; t++) s += node[t * L + path[t]] + (t > 0 ? edge[(t * L + path[t - 1]) * L + path[t]] : 0)
    return s
  }
}
