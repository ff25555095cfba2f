import type { Bundle } from './bundle.ts'

/** What a ranker reads of one text: features as columns and their values. */
export interface SparseFeatures {
  readonly length: number
  readonly column: Int32Array
  readonly value: Float32Array
}

/**
 * A linear model of one score, read as a probability through a logistic curve fitted on texts that it had not
 * seen (Platt 1999). The log-odds are a sum over features, so that each feature's share in them can be named.
 */
export class LinearRanker {
  /** Log-odds by column. */
  private readonly weights: Float32Array
  private readonly bias: number

  constructor(weights: Float32Array, bias: number) {
    this.weights = weights
    this.bias = bias
  }

  /** Reads the bundle's table "weights" and its number "bias", in millionths. */
  static read(bundle: Bundle): LinearRanker {
    return new LinearRanker(bundle.weights('weights'), bundle.numbers('bias')[0] / 1e6)
  }

  /** What one feature of a text adds to its log-odds. */
  share({ column, value }: SparseFeatures, feature: number): number {
    return this.weights[column[feature]] * value[feature]
  }

  logOdds(features: SparseFeatures): number {
    let sum = this.bias
    for (let f = 0; f < features.length; f++) sum += this.share(features, f)
    return sum
  }
}

/** The probability that log-odds stand for. */
export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
