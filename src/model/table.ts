/** A hashed linear model: a row of weights, one a label, for each feature; features are binary. */
export interface Table {
  readonly labels: number
  /** A power of two: a feature's row is its hash modulo this. */
  readonly rows: number
  /** Adds the weights of the first `count` features (any 32-bit hashes) to `scores`, from `offset` on. */
  score(features: Int32Array, count: number, scores: Float32Array, offset?: number): void
}

/** Which rows have weights, a bit each, and where those weights stand: most features of a text have none. */
class RowIndex {
  private readonly bits: Int32Array
  /** Rows with weights before each word of bits. */
  private readonly before: Int32Array

  /** `present` is sorted. */
  constructor(rows: number, present: Int32Array) {
    this.bits = new Int32Array(Math.max(1, rows >>> 5))
    this.before = new Int32Array(this.bits.length)
    for (const row of present) this.bits[row >>> 5] |= 1 << (row & 31)
    for (let w = 0, n = 0; w < this.bits.length; w++) {
      this.before[w] = n
      n += countBits(this.bits[w])
    }
  }

  /** Place of the row among those with weights, or -1. */
  find(row: number): number {
    const word = this.bits[row >>> 5]
    const bit = 1 << (row & 31)
    return (word & bit) === 0 ? -1 : this.before[row >>> 5] + countBits(word & (bit - 1))
  }
}

function countBits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Rows of 8-bit weights, whole, that are looked up in a table of levels; for few labels. */
export class DenseTable implements Table {
  readonly labels: number
  readonly rows: number
  private readonly index: RowIndex
  private readonly codes: Uint8Array
  private readonly levels: Float32Array

  /** `codes` holds a row for each of `present`. */
  constructor(labels: number, rows: number, present: Int32Array, codes: Uint8Array, levels: Float32Array) {
    this.labels = labels
    this.rows = rows
    this.index = new RowIndex(rows, present)
    this.codes = codes
    this.levels = levels
  }

  score(features: Int32Array, count: number, scores: Float32Array, offset = 0): void {
    const { labels, codes, levels, index } = this
    const mask = this.rows - 1
    if (labels === 3) {
      let a = 0
      let b = 0
      let c = 0
      for (let f = 0; f < count; f++) {
        const row = index.find(features[f] & mask)
        if (row < 0) continue
        a += levels[codes[3 * row]]
        b += levels[codes[3 * row + 1]]
        c += levels[codes[3 * row + 2]]
      }
      scores[offset] += a
      scores[offset + 1] += b
      scores[offset + 2] += c
      return
    }
    for (let f = 0; f < count; f++) {
      const row = index.find(features[f] & mask)
      if (row < 0) continue
      for (let l = 0, k = row * labels; l < labels; l++, k++) scores[offset + l] += levels[codes[k]]
    }
  }
}

/** Rows of which only the weights that are not zero are listed, for many labels of which a feature knows few. */
export class SparseTable implements Table {
  readonly labels: number
  readonly rows: number
  private readonly index: RowIndex
  /** First weight of each row of `present`, with one entry more for the end. */
  private readonly first: Int32Array
  private readonly column: Uint8Array
  private readonly codes: Uint8Array
  private readonly levels: Float32Array

  constructor(
    labels: number,
    rows: number,
    present: Int32Array,
    first: Int32Array,
    column: Uint8Array,
    codes: Uint8Array,
    levels: Float32Array
  ) {
    this.labels = labels
    this.rows = rows
    this.index = new RowIndex(rows, present)
    this.first = first
    this.column = column
    this.codes = codes
    this.levels = levels
  }

  score(features: Int32Array, count: number, scores: Float32Array, offset = 0): void {
    const { first, column, codes, levels, index } = this
    const mask = this.rows - 1
    for (let f = 0; f < count; f++) {
      const row = index.find(features[f] & mask)
      if (row < 0) continue
      for (let k = first[row]; k < first[row + 1]; k++) scores[offset + column[k]] += levels[codes[k]]
    }
  }
}
