import type { Range } from './layers.ts'

/** Penn-like tokens as typed arrays, one entry a token; the syntax pass fills tags, heads and relations. */
export interface Tokens {
  readonly text: string
  readonly length: number
  /** UTF-16 offsets, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index into sentences. */
  readonly sentence: Int32Array
  /** First token of each sentence, with one entry more for the end. */
  readonly firstOfSentence: Int32Array
  /** Penn part of speech: index into TAGS. */
  readonly tag: Uint8Array
  /** Token index of the syntactic head, or -1 for a root. */
  readonly head: Int32Array
  /** Basic (Stanford) dependency: index into RELATIONS. */
  readonly relation: Uint8Array
}

/** The words of a token as they stand in the text. */
export const wordOf = (tokens: Tokens, i: number): string => tokens.text.slice(tokens.start[i], tokens.end[i])

/** Index of the first token that ends after the offset; tokens.length where none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.end[middle] > offset) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Cuts sentences into tokens by the conventions of the Penn Treebank: clitics ('s, n't) and punctuation stand alone;
 * numbers, hyphenated words, abbreviations with their full stop, addresses and handles are whole.
 */
export function tokenize(text: string, sentences: readonly Range[]): Tokens {
  const bounds: number[] = []
  const first = new Int32Array(sentences.length + 1)
  sentences.forEach(({ start, end }, s) => {
    first[s] = bounds.length / 2
    scanSentence(text, start, end, bounds)
  })
  const length = bounds.length / 2
  first[sentences.length] = length
  const tokens = {
    text,
    length,
    start: new Int32Array(length),
    end: new Int32Array(length),
    sentence: new Int32Array(length),
    firstOfSentence: first,
    tag: new Uint8Array(length),
    head: new Int32Array(length).fill(-1),
    relation: new Uint8Array(length)
  }
  for (let i = 0; i < length; i++) {
    tokens.start[i] = bounds[2 * i]
    tokens.end[i] = bounds[2 * i + 1]
  }
  for (let s = 0; s < sentences.length; s++) tokens.sentence.fill(s, first[s], first[s + 1])
  return tokens
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

const kinds = new Uint8Array(0x3000).fill(MARK)
for (let c = 0; c < kinds.length; c++) {
  const s = String.fromCharCode(c)
  if (/[\s\u200b]/.test(s)) kinds[c] = SPACE
  else if (/\p{N}/u.test(s)) kinds[c] = DIGIT
  else if (/[\p{L}\p{M}_]/u.test(s)) kinds[c] = LETTER
}
/** Beyond the table stand CJK letters, full-width forms and the halves of pairs: each run of them is a word. */
const kindOf = (c: number): number => (c < kinds.length ? kinds[c] : c === 0xfeff || c === 0x3000 ? SPACE : LETTER)

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const isApostrophe = (c: number): boolean => c === APOSTROPHE || c === CURLY_APOSTROPHE
const DOT = 0x2e
const COMMA = 0x2c
const HYPHEN = 0x2d
const SLASH = 0x2f
const COLON = 0x3a
const AT = 0x40
const HASH = 0x23
const AMPERSAND = 0x26

function scanSentence(text: string, from: number, to: number, out: number[]): void {
  let i = from
  while (i < to) {
    const c = text.charCodeAt(i)
    const kind = kindOf(c)
    if (kind === SPACE) i++
    else if (kind === MARK) i = scanMark(text, i, to, out)
    else i = scanWord(text, i, to, out)
  }
}

const isWordAt = (text: string, i: number, to: number): boolean => {
  if (i >= to) return false
  const k = kindOf(text.charCodeAt(i))
  return k === LETTER || k === DIGIT
}

const ELIDED = /^['’](?:\d\ds?\b|em\b|til\b|tis\b|twas\b|cause\b|s\b|re\b|ve\b|ll\b|d\b|m\b)/i

const MARKUP = /^<\/?[a-z][^<>]*>/i

function scanMark(text: string, i: number, to: number, out: number[]): number {
  const c = text.charCodeAt(i)
  let end = i + 1
  if (isApostrophe(c)) {
    if (text.charCodeAt(i + 1) === c && end < to) end = i + 2
    else {
      const elided = ELIDED.exec(text.slice(i, Math.min(to, i + 7)))
      if (elided) end = i + elided[0].length
    }
  } else if (c === DOT && kindOf(text.charCodeAt(i + 1)) === DIGIT && end < to) {
    return scanWord(text, i, to, out)
  } else if (c === DOT || c === HYPHEN || c === 0x60) {
    while (end < to && text.charCodeAt(end) === c) end++
    if (c === DOT && end === i + 1) {
      const spaced = /^\.(?: \.)+/.exec(text.slice(i, Math.min(to, i + 12)))
      if (spaced && spaced[0].length > 3) end = i + spaced[0].length
    }
  } else if ((c === AT || c === HASH) && isWordAt(text, end, to)) {
    while (isWordAt(text, end, to)) end++
  } else if (c === 0x3c) {
    const markup = MARKUP.exec(text.slice(i, Math.min(to, i + 200)))
    if (markup) end = i + markup[0].length
  } else if (c === 0x21 || c === 0x3f) {
    while (end < to && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f)) end++
  }
  out.push(i, end)
  return end
}

const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co\.uk)(?:\/\S*)?(?![\w]))/i
const ADDRESS_END = /[.,;:!?'"”’)\]]+$/

function scanWord(text: string, i: number, to: number, out: number[]): number {
  let end = i
  let dots = 0
  let letters = 0
  for (; end < to; end++) {
    const c = text.charCodeAt(end)
    const kind = kindOf(c)
    if (kind === LETTER) {
      letters++
      continue
    }
    if (kind === DIGIT) continue
    if (kind === SPACE) break
    const next = end + 1 < to ? kindOf(text.charCodeAt(end + 1)) : SPACE
    const previous = end > i ? kindOf(text.charCodeAt(end - 1)) : DIGIT
    const joined = (next === LETTER || next === DIGIT) && (previous === LETTER || previous === DIGIT || previous === MARK)
    if (c === DOT) {
      if (end > i && text.charCodeAt(end - 1) === DOT) break
      if (joined) {
        dots++
        continue
      }
      break
    }
    if ((c === COMMA || c === COLON) && next === DIGIT && previous === DIGIT) continue
    if ((c === HYPHEN || c === AMPERSAND || c === SLASH || c === AT || c === 0x2010 || c === 0x2011) && joined) {
      if (c === AT || (c === SLASH && text.charCodeAt(end + 1) === SLASH)) break
      continue
    }
    if (c === HYPHEN && isApostrophe(text.charCodeAt(end + 1)) && kindOf(text.charCodeAt(end + 2)) === LETTER) continue
    if (isApostrophe(c) && next === LETTER && previous === LETTER) continue
    break
  }
  if (end < to && (dots > 0 || text.charCodeAt(end) === COLON || text.charCodeAt(end) === AT || text.charCodeAt(end) === SLASH)) {
    const address = ADDRESS.exec(text.slice(i, Math.min(to, i + 300)))
    if (address && address[0].length > end - i) {
      const stop = i + address[0].replace(ADDRESS_END, '').length
      if (stop > i) {
        out.push(i, stop)
        return stop
      }
    }
  }
  if (end < to && text.charCodeAt(end) === DOT && keepsDot(text, i, end, to, dots, letters)) end++
  splitClitics(text, i, end, out)
  return end
}

/** Inside a sentence a full stop belongs to an abbreviation; at its end only where the word has others ("U.S."). */
function keepsDot(text: string, i: number, end: number, to: number, dots: number, letters: number): boolean {
  if (letters === 0 || text.charCodeAt(end + 1) === DOT) return false
  if (dots > 0 && /(?:^|-)(?:\p{L}\.)+\p{L}$/u.test(text.slice(i, end))) return true
  const rest = text.slice(end + 1, Math.min(to, end + 4))
  return /^(?:[,;:]|\s?[\p{L}\p{N}$(@#&-])/u.test(rest) && end + 2 < to
}

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const WHOLE = /^(?:o['’]clock|ma['’]am|y['’]all)$/i
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['lemme', 3],
  ['gimme', 3]
])

function splitClitics(text: string, start: number, end: number, out: number[]): void {
  const length = end - start
  if (length === 5 || length === 6) {
    const cut = FUSED.get(text.slice(start, end).toLowerCase())
    if (cut !== undefined) {
      out.push(start, start + cut, start + cut, end)
      return
    }
  }
  let apostrophe = -1
  for (let i = end - 1; i > start && i >= end - 4; i--) if (isApostrophe(text.charCodeAt(i))) apostrophe = i
  if (apostrophe > start) {
    const word = text.slice(start, end)
    const clitic = WHOLE.test(word) ? null : CLITIC.exec(word)
    if (clitic && clitic.index > 0) {
      splitClitics(text, start, start + clitic.index, out)
      out.push(start + clitic.index, end)
      return
    }
  }
  out.push(start, end)
}
