/** A hashed linear model: a row of weights, one a label, for each feature; features are binary. */
export interface Table {
  readonly labels: number
  readonly rows: number
  /** Adds the weights of the first `count` features (any 32-bit hashes) to `scores`, from `offset` on. */
  score(features: Int32Array, count: number, scores: Float32Array, offset?: number): void
}

/** Rows of 8-bit weights that are looked up in a table of levels; for few labels. */
export class DenseTable implements Table {
  readonly labels: number
  readonly rows: number
  readonly codes: Uint8Array
  readonly levels: Float32Array

  constructor(labels: number, codes: Uint8Array, levels: Float32Array) {
    this.labels = labels
    this.rows = codes.length / labels
    this.codes = codes
    this.levels = levels
  }

  score(features: Int32Array, count: number, scores: Float32Array, offset = 0): void {
    const { labels, codes, levels } = this
    const mask = this.rows - 1
    if (labels === 3) {
      let a = 0
      let b = 0
      let c = 0
      for (let f = 0; f < count; f++) {
        const row = (features[f] & mask) * 3
        a += levels[codes[row]]
        b += levels[codes[row + 1]]
        c += levels[codes[row + 2]]
      }
      scores[offset] += a
      scores[offset + 1] += b
      scores[offset + 2] += c
      return
    }
    for (let f = 0; f < count; f++) {
      const row = (features[f] & mask) * labels
      for (let l = 0; l < labels; l++) scores[offset + l] += levels[codes[row + l]]
    }
  }
}

/** Compressed sparse rows, for many labels of which a feature knows few. */
export class SparseTable implements Table {
  readonly labels: number
  readonly rows: number
  readonly rowStart: Int32Array
  readonly column: Uint8Array
  readonly codes: Uint8Array
  readonly levels: Float32Array

  constructor(labels: number, rowStart: Int32Array, column: Uint8Array, codes: Uint8Array, levels: Float32Array) {
    this.labels = labels
    this.rows = rowStart.length - 1
    this.rowStart = rowStart
    this.column = column
    this.codes = codes
    this.levels = levels
  }

  score(features: Int32Array, count: number, scores: Float32Array, offset = 0): void {
    const { rowStart, column, codes, levels } = this
    const mask = this.rows - 1
    for (let f = 0; f < count; f++) {
      const row = features[f] & mask
      for (let k = rowStart[row]; k < rowStart[row + 1]; k++) scores[offset + column[k]] += levels[codes[k]]
    }
  }
}
