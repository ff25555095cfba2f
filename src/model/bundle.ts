import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { DenseTable, SparseTable, type Table } from './table.ts'
import type { Trees } from './trees.ts'

/**
 * A bundle of trained weights: a table of contents (JSON) and the parts' bytes, compressed as one. Tables keep only
 * the weights that count, each as the distance from the one before and an 8-bit level, companded by a square root so
 * that small weights stay apart.
 */
export interface Bundle {
  table(name: string): Table
  /** All weights of a table, laid out row after row. */
  weights(name: string): Float32Array
  trees(name: string): Trees
  /** A list of whole numbers. */
  numbers(name: string): Int32Array
}

interface Part {
  readonly name: string
  readonly bytes: number
  readonly labels?: number
  readonly rows?: number
  /** Weights kept, and the largest of them. */
  readonly kept?: number
  readonly largest?: number
  /** Byte lengths of the arrays that a part of several holds. */
  readonly pieces?: readonly number[]
}

const ZERO = 128
const STEPS = 127

const levelsOf = (largest: number): Float32Array =>
  Float32Array.from({ length: 256 }, (_, code) => {
    const x = (code - ZERO) / STEPS
    return Math.sign(x) * x * x * largest
  })

/** Up to this many labels a table is laid out in full; beyond, a feature's few labels are listed. */
const DENSE_LABELS = 9

export class BundleWriter {
  private readonly parts: Part[] = []
  private readonly chunks: Uint8Array[] = []

  private add(part: Omit<Part, 'bytes'>, bytes: Uint8Array): void {
    this.parts.push({ ...part, bytes: bytes.length })
    this.chunks.push(bytes)
  }

  /** Weights smaller than `least` (in absolute value) are left out. */
  table(name: string, labels: number, weights: Float32Array, least: number): void {
    let largest = 0
    for (const w of weights) if (Math.abs(w) > largest) largest = Math.abs(w)
    const gaps: number[] = []
    const codes: number[] = []
    let last = -1
    for (let i = 0; i < weights.length; i++) {
      const size = Math.abs(weights[i])
      const step = Math.round(STEPS * Math.sqrt(size / largest))
      if (size < least || step === 0) continue
      pushVarint(gaps, i - last - 1)
      codes.push(ZERO + Math.sign(weights[i]) * step)
      last = i
    }
    this.add({ name, labels, rows: weights.length / labels, kept: codes.length, largest }, Uint8Array.from([...codes, ...gaps]))
  }

  trees(name: string, { roots, feature, value, left }: Trees): void {
    const arrays = [roots, feature, value, left].map(a => new Uint8Array(a.buffer, a.byteOffset, a.byteLength))
    this.add({ name, pieces: arrays.map(a => a.length) }, concatenate(arrays))
  }

  numbers(name: string, values: Int32Array): void {
    this.add({ name }, new Uint8Array(values.buffer, values.byteOffset, values.byteLength))
  }

  bytes(): Uint8Array {
    const contents = new TextEncoder().encode(JSON.stringify(this.parts))
    const size = Uint8Array.from([contents.length & 255, (contents.length >> 8) & 255])
    const all = concatenate([size, contents, ...this.chunks])
    return brotliCompressSync(all, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: all.length }
    })
  }
}

/** Throws where the bytes are no bundle, and for a part that it lacks. */
export function readBundle(compressed: Uint8Array): Bundle {
  const all = brotliDecompressSync(compressed)
  const start = 2 + all[0] + 256 * all[1]
  const parts = JSON.parse(new TextDecoder().decode(all.subarray(2, start))) as Part[]
  const places = new Map<string, { part: Part; bytes: Uint8Array }>()
  let at = start
  for (const part of parts) {
    places.set(part.name, { part, bytes: all.subarray(at, at + part.bytes) })
    at += part.bytes
  }
  const find = (name: string) => {
    const place = places.get(name)
    if (!place) throw new Error(`these weights have no part “${name}”`)
    return place
  }
  return {
    table(name) {
      const { part, bytes } = find(name)
      return readTable(part, bytes)
    },
    weights(name) {
      const { part, bytes } = find(name)
      const levels = levelsOf(part.largest!)
      const weights = new Float32Array(part.rows! * part.labels!)
      readPositions(bytes, part.kept!).forEach((position, k) => (weights[position] = levels[bytes[k]]))
      return weights
    },
    trees(name) {
      const { part, bytes } = find(name)
      let offset = 0
      const [roots, feature, value, left] = part.pieces!.map(n => Uint8Array.from(bytes.subarray(offset, (offset += n))).buffer)
      return { roots: new Int32Array(roots), feature: new Int16Array(feature), value: new Float32Array(value), left: new Int32Array(left) }
    },
    numbers: name => new Int32Array(Uint8Array.from(find(name).bytes).buffer)
  }
}

function readTable({ labels, rows, kept, largest }: Part, bytes: Uint8Array): Table {
  const levels = levelsOf(largest!)
  const positions = readPositions(bytes, kept!)
  const present = new Int32Array(kept!)
  const first = new Int32Array(kept! + 1)
  let n = 0
  positions.forEach((position, k) => {
    const row = Math.floor(position / labels!)
    if (n === 0 || present[n - 1] !== row) {
      present[n] = row
      first[n++] = k
    }
  })
  first[n] = kept!
  if (labels! > DENSE_LABELS) {
    const column = Uint8Array.from(positions, position => position % labels!)
    return new SparseTable(
      labels!,
      rows!,
      present.subarray(0, n),
      first.slice(0, n + 1),
      column,
      Uint8Array.from(bytes.subarray(0, kept)),
      levels
    )
  }
  const codes = new Uint8Array(n * labels!).fill(ZERO)
  for (let r = 0; r < n; r++) for (let k = first[r]; k < first[r + 1]; k++) codes[r * labels! + (positions[k] % labels!)] = bytes[k]
  return new DenseTable(labels!, rows!, present.subarray(0, n), codes, levels)
}

/** Places of the weights, from the distances that follow the levels. */
function readPositions(bytes: Uint8Array, kept: number): Int32Array {
  const positions = new Int32Array(kept)
  let position = -1
  let at = kept
  for (let k = 0; k < kept; k++) {
    let gap = 0
    let shift = 0
    let byte: number
    do {
      byte = bytes[at++]
      gap |= (byte & 127) << shift
      shift += 7
    } while (byte > 127)
    position += gap + 1
    positions[k] = position
  }
  return positions
}

function pushVarint(out: number[], value: number): void {
  let v = value
  while (v > 127) {
    out.push((v & 127) | 128)
    v >>>= 7
  }
  out.push(v)
}

function concatenate(arrays: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(arrays.reduce((n, a) => n + a.length, 0))
  let at = 0
  for (const a of arrays) {
    out.set(a, at)
    at += a.length
  }
  return out
}
