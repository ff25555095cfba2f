import type { Table } from '../../src/model/table.ts'

/** Averaged perceptron (Collins 2002) over hashed binary features, in floats, for training. */
export class Perceptron implements Table {
  readonly labels: number
  readonly rows: number
  readonly weights: Float32Array
  /** Weighted sum of the updates, from which the average follows. */
  private readonly drift: Float32Array
  private step = 1

  constructor(labels: number, bits: number) {
    this.labels = labels
    this.rows = 1 << bits
    this.weights = new Float32Array(this.rows * labels)
    this.drift = new Float32Array(this.rows * labels)
  }

  score(features: Int32Array, count: number, scores: Float32Array, offset = 0): void {
    const { labels, weights } = this
    const mask = this.rows - 1
    for (let f = 0; f < count; f++) {
      const row = (features[f] & mask) * labels
      for (let l = 0; l < labels; l++) scores[offset + l] += weights[row + l]
    }
  }

  /** One example: rewards `gold`, punishes `guess`, where they differ. */
  update(features: Int32Array, count: number, gold: number, guess: number): void {
    this.step++
    if (gold === guess) return
    const { labels, weights, drift, step } = this
    const mask = this.rows - 1
    for (let f = 0; f < count; f++) {
      const row = (features[f] & mask) * labels
      weights[row + gold]++
      weights[row + guess]--
      drift[row + gold] += step
      drift[row + guess] -= step
    }
  }

  average(): Float32Array {
    const out = new Float32Array(this.weights.length)
    for (let i = 0; i < out.length; i++)
      if (this.drift[i] !== 0 || this.weights[i] !== 0) out[i] = this.weights[i] - this.drift[i] / this.step
    return out
  }
}

/** Float weights behind the interface that the passes read. */
export class FloatTable implements Table {
  readonly labels: number
  readonly rows: number
  readonly weights: Float32Array

  constructor(labels: number, weights: Float32Array) {
    this.labels = labels
    this.rows = weights.length / labels
    this.weights = weights
  }

  score(features: Int32Array, count: number, scores: Float32Array, offset = 0): void {
    const { labels, weights } = this
    const mask = this.rows - 1
    for (let f = 0; f < count; f++) {
      const row = (features[f] & mask) * labels
      for (let l = 0; l < labels; l++) scores[offset + l] += weights[row + l]
    }
  }
}
