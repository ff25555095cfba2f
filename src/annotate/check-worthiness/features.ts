import type { SparseFeatures } from '../../model/linear-ranker.ts'

/** Templates of features, by what they read; the numbers are part of the weights' format. */
export const WORD = 1
export const WORD_PAIR = 2
export const LETTERS = 3
export const TAG_PAIR = 4
export const FRAME_PAIR = 5
export const RELATION_TO_WORD = 6
export const RELATION_OF_WORD = 7
export const RELATION_OF_TAGS = 8
/** A word once more, whose weight comes of its word vectors. */
export const VECTOR = 9
export const COUNT = 10
export const ASPECT = 11
export const ROOT_TAG = 12
export const ROOT_WORD = 13
export const SUBJECT = 14
export const SUBJECT_AND_ROOT = 15
export const HELPER = 16
export const COMPLEMENT = 17
export const FIRST_WORD = 18

const TERMS = 1 << 17
const VECTORS = 1 << 16
const FRAMES = 1 << 16
/** Columns of weights, a power of two in all: terms, words of the template VECTOR, and counts and clauses each hash into their own, as they are scaled apart. */
export const COLUMNS = TERMS + VECTORS + FRAMES

export function columnOf(template: number, hash: number): number {
  if (template < VECTOR) return hash & (TERMS - 1)
  return template === VECTOR ? TERMS + (hash & (VECTORS - 1)) : TERMS + VECTORS + (hash & (FRAMES - 1))
}

/** The features of one text and what each stands for. Made once and filled again for each text. */
export class Features implements SparseFeatures {
  length = 0
  column = new Int32Array(1024)
  value = new Float32Array(1024)
  template = new Uint8Array(1024)
  /** First token that the feature stands for; what is counted, of the templates COUNT and ASPECT. */
  first = new Int32Array(1024)
  /** Last token that the feature stands for. */
  last = new Int32Array(1024)
  /** The text that was last to have a column. */
  private readonly seen = new Int32Array(COLUMNS)
  private text = 0

  clear(): void {
    this.length = 0
    this.text++
  }

  /** Adds a feature, once a text. */
  add(template: number, hash: number, first: number, last: number): void {
    const column = columnOf(template, hash)
    if (this.seen[column] === this.text) return
    this.seen[column] = this.text
    if (this.length === this.column.length) this.grow()
    const f = this.length++
    this.column[f] = column
    this.value[f] = 1
    this.template[f] = template
    this.first[f] = first
    this.last[f] = last
  }

  /** Divides the values from `start` on by a power of their number: 0.5 for a sum of steady spread, 1 for the mean. */
  balance(start: number, power: number): void {
    this.value.fill((this.length - start) ** -power, start, this.length)
  }

  private grow(): void {
    this.column = widen(this.column, new Int32Array(2 * this.length))
    this.value = widen(this.value, new Float32Array(2 * this.length))
    this.template = widen(this.template, new Uint8Array(2 * this.length))
    this.first = widen(this.first, new Int32Array(2 * this.length))
    this.last = widen(this.last, new Int32Array(2 * this.length))
  }
}

function widen<T extends Int32Array | Float32Array | Uint8Array>(column: T, wider: T): T {
  wider.set(column)
  return wider
}
