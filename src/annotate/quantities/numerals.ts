import { FRACTION_SIGNS, LETTER_SCALES, ORDINALS, SCALES, SHORT_SCALES, VAGUE_PLURALS } from '../../lexicon/number-words.ts'
import { type Atom, pastHyphen, wordAt } from './atoms.ts'
import {
  ARTICLE,
  type Read,
  readAddedFraction,
  readBelowHundred,
  readCardinal,
  readFraction,
  readLoneFraction,
  readScales,
  readTail
} from './cardinals.ts'

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
