import { hashText } from '../../model/hash.ts'
import type { Tokens } from '../tokens.ts'

/** What a token's letters show, hashed once for every model that reads it; one entry a token. */
export interface Lexemes {
  readonly exact: Int32Array
  readonly lower: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix1: Int32Array
  readonly prefix3: Int32Array
  /** Letter classes with runs cut at two: "McCain’s" is XxXxx'x. */
  readonly shape: Int32Array
  /** 1 where the token begins with a capital. */
  readonly capital: Uint8Array
}

/** Curly marks and apostrophes read as straight ones, so that both spellings share their weights. */
const fold = (c: number): number => {
  if (c < 0x80) return c
  if (c === 0x2018 || c === 0x2019) return 0x27
  if (c === 0x201c || c === 0x201d) return 0x22
  if (c === 0x2013 || c === 0x2014) return 0x2d
  return c
}

const UPPER = 1
const LOWER = 2
const NUMBER = 3

function classOf(c: number): number {
  if (c < 0x80) {
    if (c >= 0x61 && c <= 0x7a) return LOWER
    if (c >= 0x41 && c <= 0x5a) return UPPER
    if (c >= 0x30 && c <= 0x39) return NUMBER
    return c
  }
  const s = String.fromCharCode(c)
  const low = s.toLowerCase()
  if (low !== s) return UPPER
  return s.toUpperCase() !== s || /\p{L}/u.test(s) ? LOWER : fold(c)
}

const lowerOf = (c: number): number => {
  if (c < 0x80) return c >= 0x41 && c <= 0x5a ? c + 32 : c
  const f = fold(c)
  return f !== c ? f : String.fromCharCode(c).toLowerCase().charCodeAt(0)
}

const buffer = new Uint16Array(64)
const hashUnits = (from: number, to: number): number => {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ buffer[i], 0x01000193)
  return h
}

export function readLexemes(tokens: Tokens): Lexemes {
  const { length, text, start, end } = tokens
  const column = () => new Int32Array(length)
  const lexemes = {
    exact: column(),
    lower: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix1: column(),
    prefix3: column(),
    shape: column(),
    capital: new Uint8Array(length)
  }
  for (let i = 0; i < length; i++) {
    const from = start[i]
    const size = Math.min(end[i] - from, buffer.length)
    let shape = 0x811c9dc5
    let run = 0
    let last = -1
    for (let k = 0; k < size; k++) {
      const c = text.charCodeAt(from + k)
      const kind = classOf(c)
      run = kind === last ? run + 1 : 1
      last = kind
      if (run <= 2) shape = Math.imul(shape ^ kind, 0x01000193)
      if (k === 0 && kind === UPPER) lexemes.capital[i] = 1
      buffer[k] = lowerOf(c)
    }
    lexemes.exact[i] = hashText(text, from, from + size)
    lexemes.lower[i] = hashUnits(0, size)
    lexemes.suffix1[i] = hashUnits(Math.max(0, size - 1), size)
    lexemes.suffix2[i] = hashUnits(Math.max(0, size - 2), size)
    lexemes.suffix3[i] = hashUnits(Math.max(0, size - 3), size)
    lexemes.suffix4[i] = hashUnits(Math.max(0, size - 4), size)
    lexemes.prefix1[i] = hashUnits(0, Math.min(1, size))
    lexemes.prefix3[i] = hashUnits(0, Math.min(3, size))
    lexemes.shape[i] = shape
  }
  return lexemes
}
