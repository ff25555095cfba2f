import {
  DOZENS,
  FRACTION_SIGNS,
  FRACTIONS,
  LETTER_SCALES,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  TENS,
  UNITS,
  VAGUE_PLURALS
} from '../../lexicon/number-words.ts'
import type { Atom } from './atoms.ts'

/** A number in figures, words or both, over the atoms [from, to). */
export interface Numeral {
  readonly from: number
  readonly to: number
  /** NaN where the words name a magnitude only ("thousands", "several hundred"). */
  readonly value: number
  readonly form: 'figures' | 'words' | 'fraction' | 'ratio' | 'vague' | 'ordinal'
  /** The scale that a letter glued to the figure stands for if it is no unit ("5m"): atoms [from, to) leave it out. */
  readonly letterScale?: number
}

interface Read {
  readonly value: number
  readonly to: number
}

export const wordAt = (atoms: readonly Atom[], i: number): string => (i >= 0 && i < atoms.length ? atoms[i].word : '')

/** Past a hyphen that joins two words. */
export const pastHyphen = (atoms: readonly Atom[], i: number): number =>
  /^[-‐‑]$/.test(wordAt(atoms, i)) && atoms[i].glued && atoms[i + 1]?.glued ? i + 1 : i

function readBelowHundred(atoms: readonly Atom[], i: number): Read | null {
  const word = wordAt(atoms, i)
  const unit = UNITS.get(word)
  if (unit !== undefined) return { value: unit, to: i + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const next = pastHyphen(atoms, i + 1)
  const ones = UNITS.get(wordAt(atoms, next))
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, to: next + 1 } : { value: tens, to: i + 1 }
}

const ARTICLE = new Set(['a', 'an'])

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
function readTail(atoms: readonly Atom[], i: number): Read | null {
  const atom = atoms[i]
  const tail =
    atom?.kind === 'figure' && atom.value < 100 && Number.isInteger(atom.value)
      ? { value: atom.value, to: i + 1 }
      : readBelowHundred(atoms, i)
  return tail && !isFraction(atoms, tail) ? tail : null
}

const isFraction = (atoms: readonly Atom[], numerator: Read): boolean => numerator.value < 100 && readFraction(atoms, numerator) !== null

/** A whole number in words, by falling scales: "two million three hundred and five thousand". */
function readCardinal(atoms: readonly Atom[], i: number): Read | null {
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
function readScales(atoms: readonly Atom[], read: Read): Read {
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
function readFraction(atoms: readonly Atom[], numerator: Read): Read | null {
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
function readAddedFraction(atoms: readonly Atom[], i: number): Read | null {
  if (wordAt(atoms, i) !== 'and') return null
  const word = wordAt(atoms, i + 1)
  const d = denominator(wordAt(atoms, i + 2))
  if (ARTICLE.has(word) && d > 0) return { value: 1 / d, to: i + 3 }
  const numerator = readBelowHundred(atoms, i + 1)
  return numerator && readFraction(atoms, numerator)
}

/** "a third of", "a quarter", "half a million", "half the", "half of". */
function readLoneFraction(atoms: readonly Atom[], i: number): Read | null {
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

/** "nought point four two", "two hundred point seventy-one". */
function readSpokenDecimals(atoms: readonly Atom[], whole: Read): Read {
  if (wordAt(atoms, whole.to) !== 'point') return whole
  let digits = ''
  let to = whole.to + 1
  for (let next = readBelowHundred(atoms, to); next; next = readBelowHundred(atoms, to)) {
    digits += next.value
    to = next.to
  }
  return digits ? { value: Number(`${whole.value}.${digits}`), to } : whole
}

const isVagueQuantifier = (word: string): boolean => /^(?:several|few|many|couple|some)$/.test(word)

/** "thousands", "tens of thousands", "several hundred": a magnitude without a number. */
function readVague(atoms: readonly Atom[], i: number): Numeral | null {
  const word = wordAt(atoms, i)
  const vague = (to: number): Numeral => ({ from: i, to, value: Number.NaN, form: 'vague' })
  if (isVagueQuantifier(word) && word !== 'some' && (SCALES.has(wordAt(atoms, i + 1)) || wordAt(atoms, i + 1) === 'dozen'))
    return vague(readScales(atoms, { value: 1, to: i + 2 }).to)
  if (!VAGUE_PLURALS.has(word) && word !== 'tens') return null
  let to = i + 1
  while (wordAt(atoms, to) === 'of' && VAGUE_PLURALS.has(wordAt(atoms, to + 1))) to += 2
  return word === 'tens' && to === i + 1 ? null : vague(to)
}

function readOrdinal(atoms: readonly Atom[], i: number): Numeral | null {
  const atom = atoms[i]
  if (atom.kind === 'figure') {
    const next = atoms[i + 1]
    return next?.glued && /^(?:st|nd|rd|th)$/.test(next.word) && Number.isInteger(atom.value)
      ? { from: i, to: i + 2, value: atom.value, form: 'ordinal' }
      : null
  }
  const alone = ORDINALS.get(atom.word)
  if (alone !== undefined) return alone < 100 ? { from: i, to: i + 1, value: alone, form: 'ordinal' } : null
  const group = readCardinal(atoms, i) ?? (ARTICLE.has(atom.word) ? { value: 1, to: i + 1 } : null)
  if (!group) return null
  const at = wordAt(atoms, group.to) === 'and' ? group.to + 1 : pastHyphen(atoms, group.to)
  const last = ORDINALS.get(wordAt(atoms, at))
  if (last === undefined) return null
  if (last >= 100) return { from: i, to: at + 1, value: group.value * last, form: 'ordinal' }
  return group.value >= 20 && group.value % (last < 10 ? 10 : 100) === 0
    ? { from: i, to: at + 1, value: group.value + last, form: 'ordinal' }
    : null
}

const isThousandsGroup = (atom: Atom | undefined): boolean => atom?.kind === 'figure' && !atom.glued && /^\d{3}(?:\.\d+)?$/.test(atom.text)

/** Vulgar fractions that news writes in figures; other figures about a slash are dates, scores or codes. */
const isVulgar = (n: number, d: number): boolean =>
  n < d && (/^(?:3|5|6|7|9|10|12|15|20|25|40|50|100|1000)$/.test(String(d)) || (d & (d - 1)) === 0)

function readSlashFraction(atoms: readonly Atom[], i: number): Read | null {
  const [n, slash, d] = [atoms[i], atoms[i + 1], atoms[i + 2]]
  if (n?.kind !== 'figure' || d?.kind !== 'figure' || !slash.glued || !d.glued || !/^[/⁄]$/.test(slash.word)) return null
  if (!Number.isInteger(n.value) || !Number.isInteger(d.value) || !isVulgar(n.value, d.value) || /^[/⁄]$/.test(wordAt(atoms, i + 3)))
    return null
  return { value: n.value / d.value, to: i + 3 }
}

function readFigures(atoms: readonly Atom[], i: number): Numeral | null {
  const atom = atoms[i]
  if (Number.isNaN(atom.value)) return null
  const slash = readSlashFraction(atoms, i)
  if (slash) return { from: i, to: slash.to, value: slash.value, form: 'fraction' }
  let to = i + 1
  let { value } = atom
  if (/^[1-9]\d{0,2}$/.test(atom.text)) {
    let digits = atom.text
    while (isThousandsGroup(atoms[to]) && !digits.includes('.') && digits.length < 15) digits += atoms[to++].text
    value = Number(digits)
  }
  const sign = FRACTION_SIGNS.get(wordAt(atoms, to))
  if (sign !== undefined) {
    value += sign
    to++
  } else if (Number.isInteger(value) && atoms[to] && !atoms[to].glued) {
    const mixed = readSlashFraction(atoms, to)
    if (mixed) {
      value += mixed.value
      to = mixed.to
    }
  }
  const letter = atoms[to]?.glued ? LETTER_SCALES.get(atoms[to].word) : undefined
  if (letter !== undefined) return { from: i, to, value, form: 'figures', letterScale: letter }
  return { ...scaleFigures(atoms, { value, to }), from: i, form: 'figures' }
}

function scaleFigures(atoms: readonly Atom[], figures: Read): Read {
  const next = pastHyphen(atoms, figures.to)
  const short = SHORT_SCALES.get(wordAt(atoms, next))
  if (short !== undefined) return { value: figures.value * short, to: next + 1 }
  if (wordAt(atoms, next) === 'dozen') return { value: figures.value * 12, to: next + 1 }
  let read = readScales(atoms, figures)
  if (wordAt(atoms, read.to - 1) === 'hundred' && wordAt(atoms, read.to) === 'and') {
    const rest = readTail(atoms, read.to + 1)
    if (rest) read = { value: read.value + rest.value, to: rest.to }
  }
  const added = readAddedFraction(atoms, read.to)
  return added ? addFraction(atoms, read.value, added) : read
}

/** "one and a half million" is 1.5 million, but "one billion and a half million" is a billion and 500,000. */
function addFraction(atoms: readonly Atom[], whole: number, added: Read): Read {
  if (whole < 1000) return readScales(atoms, { value: whole + added.value, to: added.to })
  const scaled = readScales(atoms, added)
  return { value: whole + scaled.value, to: scaled.to }
}

function readWords(atoms: readonly Atom[], i: number): Numeral | null {
  const cardinal = readCardinal(atoms, i)
  if (!cardinal) {
    const fraction = readLoneFraction(atoms, i)
    return fraction && { ...fraction, from: i, form: fraction.value < 1 ? 'fraction' : 'words' }
  }
  const fraction = readFraction(atoms, cardinal)
  if (fraction) {
    const scaled = readScales(atoms, fraction)
    return { ...scaled, from: i, form: scaled.value < 1 ? 'fraction' : 'words' }
  }
  const spoken = readSpokenDecimals(atoms, cardinal)
  const added = readAddedFraction(atoms, spoken.to)
  const whole = added ? addFraction(atoms, spoken.value, added) : spoken
  return { ...readScales(atoms, whole), from: i, form: 'words' }
}

/** The number that begins at atom i, or null. */
export function readNumeral(atoms: readonly Atom[], i: number): Numeral | null {
  const atom = atoms[i]
  if (!atom) return null
  if (atom.kind === 'mark') {
    const sign = FRACTION_SIGNS.get(atom.word)
    return sign === undefined ? null : { ...readScales(atoms, { value: sign, to: i + 1 }), from: i, form: 'fraction' }
  }
  const ordinal = readOrdinal(atoms, i)
  if (ordinal) return ordinal
  if (atom.kind === 'figure') return readFigures(atoms, i)
  return readVague(atoms, i) ?? readWords(atoms, i)
}
