import { DOZENS, FRACTIONS, ORDINALS, SCALES, TENS, UNITS } from '../../lexicon/number-words.ts'
import { type Atom, pastHyphen, wordAt } from './atoms.ts'

/** A number over the atoms up to `to`. */
export interface Read {
  readonly value: number
  readonly to: number
}

export function readBelowHundred(atoms: readonly Atom[], i: number): Read | null {
  const word = wordAt(atoms, i)
  const unit = UNITS.get(word)
  if (unit !== undefined) return { value: unit, to: i + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const next = pastHyphen(atoms, i + 1)
  const ones = UNITS.get(wordAt(atoms, next))
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, to: next + 1 } : { value: tens, to: i + 1 }
}

export const ARTICLE = new Set(['a', 'an'])

function readGroup(atoms: readonly Atom[], i: number): Read | null {
  let read = readBelowHundred(atoms, i)
  if (!read && ARTICLE.has(wordAt(atoms, i)) && (SCALES.has(wordAt(atoms, i + 1)) || DOZENS.get(wordAt(atoms, i + 1)) === 12))
    read = { value: 1, to: i + 1 }
  if (!read) return null
  const next = pastHyphen(atoms, read.to)
  if (wordAt(atoms, next) === 'dozen') return { value: read.value * 12, to: next + 1 }
  if (wordAt(atoms, next) === 'score' && read.value > 1 && read.value < 10 && wordAt(atoms, next + 1) !== 'of')
    return { value: read.value * 20, to: next + 1 }
  if (wordAt(atoms, next) !== 'hundred') return read
  const hundreds = { value: read.value * 100, to: next + 1 }
  const and = wordAt(atoms, hundreds.to) === 'and' ? hundreds.to + 1 : pastHyphen(atoms, hundreds.to)
  const rest = readTail(atoms, and)
  return rest ? { value: hundreds.value + rest.value, to: rest.to } : hundreds
}

/** What follows "hundred and": words or a figure below 100, unless it numbers a fraction ("a hundred and two thirds"). */
export function readTail(atoms: readonly Atom[], i: number): Read | null {
  const atom = atoms[i]
  const tail =
    atom?.kind === 'figure' && atom.value < 100 && Number.isInteger(atom.value)
      ? { value: atom.value, to: i + 1 }
      : readBelowHundred(atoms, i)
  return tail && !isFraction(atoms, tail) ? tail : null
}

const isFraction = (atoms: readonly Atom[], numerator: Read): boolean => numerator.value < 100 && readFraction(atoms, numerator) !== null

/** A whole number in words, by falling scales: "two million three hundred and five thousand". */
export function readCardinal(atoms: readonly Atom[], i: number): Read | null {
  let total = 0
  let last = Number.POSITIVE_INFINITY
  let to = i
  let at = i
  while (true) {
    const group = readGroup(atoms, at)
    if (!group || (to > i && isFraction(atoms, group))) return to > i ? { value: total, to } : null
    const scaled = readScales(atoms, group)
    const scale = scaled.value / (group.value || 1)
    if (scaled.value >= last) return to > i ? { value: total, to } : scaled
    total += scaled.value
    to = scaled.to
    if (scale < 1000) return { value: total, to }
    last = scale
    at = wordAt(atoms, to) === 'and' ? to + 1 : pastHyphen(atoms, to)
  }
}

/** "hundred thousand million" at most. */
const MOST_SCALES = 3

/** Multiplies by the scale words that follow: "5 million", "2 lakh crore", "10-billion". */
export function readScales(atoms: readonly Atom[], read: Read): Read {
  let { value, to } = read
  for (let scales = 0; scales < MOST_SCALES; scales++) {
    const next = pastHyphen(atoms, to)
    const scale = SCALES.get(wordAt(atoms, next))
    if (scale === undefined) break
    value *= scale
    to = next + 1
  }
  return { value, to }
}

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word)

/** Denominator of the fraction word at i: 3 for "third" or "thirds", 2 for "half"; 0 for none. */
function denominator(word: string): number {
  const named = FRACTIONS.get(word)
  if (named !== undefined) return named
  const n = ORDINALS.get(singular(word)) ?? 0
  return n >= 3 ? n : 0
}

const FRACTION_FOLLOWERS = new Set([
  'of',
  'the',
  'more',
  'less',
  'fewer',
  'as',
  'a',
  'an',
  'to',
  'their',
  'its',
  'his',
  'her',
  'our',
  'all',
  'those'
])

/** "two thirds", "three-quarters", "one fifth": the numerator has been read. */
export function readFraction(atoms: readonly Atom[], numerator: Read): Read | null {
  const at = pastHyphen(atoms, numerator.to)
  const word = wordAt(atoms, at)
  const d = denominator(word)
  if (d === 0 || numerator.value < 1 || numerator.value > 999) return null
  const many = numerator.value !== 1
  if (many !== (word.endsWith('s') || word === 'halves')) return null
  const joined = at > numerator.to
  if (word === 'quarters' && !joined && !FRACTION_FOLLOWERS.has(wordAt(atoms, at + 1)) && !SCALES.has(wordAt(atoms, at + 1))) return null
  return { value: numerator.value / d, to: at + 1 }
}

/** "and a half", "and three quarters", "and one-half" after a number. */
export function readAddedFraction(atoms: readonly Atom[], i: number): Read | null {
  if (wordAt(atoms, i) !== 'and') return null
  const word = wordAt(atoms, i + 1)
  const d = denominator(wordAt(atoms, i + 2))
  if (ARTICLE.has(word) && d > 0) return { value: 1 / d, to: i + 3 }
  const numerator = readBelowHundred(atoms, i + 1)
  return numerator && readFraction(atoms, numerator)
}

/** "a third of", "a quarter", "half a million", "half the", "half of". */
export function readLoneFraction(atoms: readonly Atom[], i: number): Read | null {
  const word = wordAt(atoms, i)
  let read: Read | null = null
  if (word === 'half') {
    const next = ARTICLE.has(wordAt(atoms, i + 1)) ? i + 2 : pastHyphen(atoms, i + 1)
    const scale = SCALES.get(wordAt(atoms, next)) ?? DOZENS.get(wordAt(atoms, next))
    if (scale !== undefined && wordAt(atoms, next) !== 'score') return { value: scale / 2, to: next + 1 }
    read = { value: 0.5, to: i + 1 }
  } else if (ARTICLE.has(word)) {
    const d = denominator(wordAt(atoms, i + 1))
    if (d === 0 || (wordAt(atoms, i + 1).endsWith('s') && d !== 2)) return null
    read = { value: 1 / d, to: i + 2 }
    if (SCALES.has(wordAt(atoms, i + 2))) return readScales(atoms, read)
  }
  if (!read) return null
  if (wordAt(atoms, read.to) === 'of' && ARTICLE.has(wordAt(atoms, read.to + 1)) && SCALES.has(wordAt(atoms, read.to + 2))) {
    return readScales(atoms, { value: read.value, to: read.to + 2 })
  }
  return read
}
