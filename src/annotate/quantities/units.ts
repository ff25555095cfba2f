import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../lexicon/currencies.ts'
import { type Dimension, LOWER_SYMBOLS, RATE_MODIFIERS, RATE_NOUNS, UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.ts'
import { type Atom, pastHyphen, wordAt } from './atoms.ts'
import { readNumeral } from './numerals.ts'

/** A unit over the atoms up to `to`. */
export interface UnitReading {
  readonly name: string
  readonly dimension: Dimension | 'money' | 'age'
  readonly to: number
}

const LONGEST = 5

/** The atoms [from, to) as one key: hyphens are spaces, marks that are glued stay glued. */
function phrase(atoms: readonly Atom[], from: number, to: number, exact: boolean): string {
  let key = ''
  for (let i = from; i < to; i++) {
    if (/^[-‐‑]$/.test(atoms[i].word)) key += ' '
    else key += (i > from && !atoms[i].glued && !key.endsWith(' ') ? ' ' : '') + (exact ? atoms[i].text : atoms[i].word)
  }
  return key
}

/** The longest entry of a table that begins at atom i. */
export function longest<T>(
  atoms: readonly Atom[],
  i: number,
  table: ReadonlyMap<string, T>,
  exact: boolean
): { row: T; to: number } | null {
  let found: { row: T; to: number } | null = null
  for (let to = i + 1; to <= Math.min(atoms.length, i + LONGEST); to++) {
    const row = table.get(phrase(atoms, i, to, exact))
    if (row !== undefined) found = { row, to }
    if (atoms[to - 1].word === ',' || atoms[to - 1].word === ';') break
  }
  return found
}

const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day'])

/** "years old", "-year-old", "years of age", "yo": an age is told in its unit of time. */
function readAge(atoms: readonly Atom[], i: number): UnitReading | null {
  const word = wordAt(atoms, i)
  if (/^(?:yo|yrs?|y)$/.test(word)) {
    if (word === 'yo') return { name: 'year', dimension: 'age', to: i + 1 }
    if (wordAt(atoms, i + 1) === '/' && wordAt(atoms, i + 2) === 'o') return { name: 'year', dimension: 'age', to: i + 3 }
    if (word !== 'y' && wordAt(atoms, i + 1) === 'old') return { name: 'year', dimension: 'age', to: i + 2 }
    return null
  }
  const unit = word.endsWith('s') ? word.slice(0, -1) : word
  if (!AGE_UNITS.has(unit)) return null
  const next = pastHyphen(atoms, i + 1)
  if (/^olds?$/.test(wordAt(atoms, next))) return { name: unit, dimension: 'age', to: next + 1 }
  return wordAt(atoms, i + 1) === 'of' && wordAt(atoms, i + 2) === 'age' ? { name: unit, dimension: 'age', to: i + 3 } : null
}

/** Symbols of one letter that are also words or names: glued to the figure only. */
const GLUED_ONLY = new Set(['h', 's', 'g', 'l', 'L', 'N', 'J', 'A', 'V', 'in', 'c', 'ms', 'Mt', 'MP', 'PB'])

/** "30C", "95F": the letter is a temperature's where the figure may be one; "173C" and "13F filing" are codes. */
function readGluedDegree(atoms: readonly Atom[], i: number, figure: Atom): UnitReading | null {
  const { text, glued } = atoms[i]
  if (!glued || (text !== 'C' && text !== 'F') || /^(?:filings?|forms?)$/.test(wordAt(atoms, i + 1)) || atoms[i + 1]?.kind === 'figure')
    return null
  if (figure.kind !== 'figure' || figure.value > (text === 'C' ? 60 : 140) || (text === 'F' && figure.value < 20)) return null
  return { name: text === 'C' ? 'degree Celsius' : 'degree Fahrenheit', dimension: 'temperature', to: i + 1 }
}

function readSymbol(atoms: readonly Atom[], i: number, figure: Atom): UnitReading | null {
  const degree = readGluedDegree(atoms, i, figure)
  if (degree) return degree
  const found = longest(atoms, i, UNIT_SYMBOLS, true) ?? (atoms[i].glued ? longest(atoms, i, LOWER_SYMBOLS, true) : null)
  if (!found) return null
  const first = atoms[i]
  const single = found.to === i + 1
  if (single && GLUED_ONLY.has(first.text) && !first.glued && wordAt(atoms, i + 1) !== '/') return null
  if (first.text === 's' && !figure.text.includes('.')) return null
  const power = atoms[found.to]
  if (power?.glued && /^[23²³]$/.test(power.text) && found.row.dimension === 'length') {
    const square = /[2²]/.test(power.text)
    return { name: `${square ? 'square' : 'cubic'} ${found.row.name}`, dimension: square ? 'area' : 'volume', to: found.to + 1 }
  }
  const next = atoms[found.to]
  return next?.glued && (next.kind === 'word' || next.kind === 'figure') && /\p{L}$/u.test(first.text)
    ? null
    : { ...found.row, to: found.to }
}

/** Words that name a unit only after a figure or a number that is no ordinal. */
function readWord(atoms: readonly Atom[], i: number): UnitReading | null {
  const found = longest(atoms, i, UNIT_WORDS, false)
  if (!found) return null
  if (wordAt(atoms, found.to) === 'squared') return { name: `square ${found.row.name}`, dimension: 'area', to: found.to + 1 }
  return { ...found.row, to: found.to }
}

/** Currency names that are everyday words: after an amount worth naming in them only. */
const RARE_CURRENCIES: ReadonlyMap<string, number> = new Map([
  ['won', 500],
  ['sol', 1],
  ['dong', 500],
  ['lei', 5],
  ['rand', 5],
  ['peso', 1],
  ['ether', 0.1]
])

function readCurrency(atoms: readonly Atom[], i: number, value: number): UnitReading | null {
  const word = longest(atoms, i, CURRENCY_WORDS, false)
  if (word) return value < (RARE_CURRENCIES.get(atoms[i].word) ?? 0) ? null : { name: word.row, dimension: 'money', to: word.to }
  const sign = longest(atoms, i, CURRENCY_SIGNS, true)
  if (!sign) return null
  const { text, glued } = atoms[i]
  if (/^\p{Lu}{1,2}$/u.test(text) || /^(?:Sh|Dh|Dhs|Fr|Ft|Re|Rs|Bs|STG)$/.test(text)) return null
  if (text === 'c' && !glued) return null
  if (!glued && /^[$£€¥]/.test(text) && atoms[sign.to]?.glued && atoms[sign.to].kind === 'figure') return null
  return { name: sign.row, dimension: 'money', to: sign.to }
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['<', '>']
])

/** Pounds are money where they are millions or something costs them; else they weigh. */
const COSTS =
  /\b(?:costs?|paid|pay|pays|priced?|worth|fined?|salary|wages?|spen[dt]|earn(?:s|ed)?|raised?|owed?|debts?|budget|tickets?|savings?|bonus|profits?|sterling|donat\w+|loan|rent)\b/i

function readPounds(atoms: readonly Atom[], i: number, value: number): UnitReading | null {
  if (!/^pounds?$/.test(wordAt(atoms, i))) return null
  if (wordAt(atoms, i + 1) === 'sterling') return { name: 'GBP', dimension: 'money', to: i + 2 }
  if (wordAt(atoms, i + 1) === 'per' || wordAt(atoms, i + 1) === 'of' || (wordAt(atoms, i) === 'pound' && value >= 2)) return null
  if (value >= 1e6) return { name: 'GBP', dimension: 'money', to: i + 1 }
  const near = atoms.slice(Math.max(0, i - 12), i + 8).map(a => a.word)
  return COSTS.test(near.join(' ')) ? { name: 'GBP', dimension: 'money', to: i + 1 } : null
}

/** The unit after a number, without its rate: an age, a currency, a measure. */
function readPlainUnit(atoms: readonly Atom[], i: number, value: number): UnitReading | null {
  const figure = atoms[i - 1]
  const start = pastHyphen(atoms, i)
  const age = readAge(atoms, start)
  if (age) return age
  const pounds = readPounds(atoms, start, value)
  if (pounds) return pounds
  const word = readWord(atoms, start)
  const symbol =
    figure?.kind === 'figure' || figure?.kind === 'mark' || start > i || wordAt(atoms, i) === '%' ? readSymbol(atoms, start, figure) : null
  const currency = readCurrency(atoms, start, value)
  const best = [word, symbol, currency].reduce((a, b) => (b && (!a || b.to > a.to) ? b : a), null)
  if (best) return best
  const close = BRACKETS.get(wordAt(atoms, i))
  if (close === undefined || atoms[i + 1] === undefined) return null
  const inside = readSymbol(atoms, i + 1, figure)
  return inside && wordAt(atoms, inside.to) === close ? { ...inside, to: inside.to + 1 } : null
}

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word)

/** "a year earlier" is a date, no rate. */
const AWAY = /^(?:earlier|later|ago|before|after|prior|previously|hence|long|or)$/

/** What a rate is counted in: "a year", "per gallon", "/s", "-a-day", "per 100,000 people". */
export function readRate(atoms: readonly Atom[], i: number): { name: string; to: number } | null {
  let at = pastHyphen(atoms, i)
  const word = wordAt(atoms, at)
  if (word === '/' && atoms[at].glued) {
    const symbol = longest(atoms, at + 1, UNIT_SYMBOLS, true)
    const power = symbol && atoms[symbol.to]
    if (symbol && power?.glued && /^[23²³]$/.test(power.text))
      return { name: `${/[2²]/.test(power.text) ? 'square' : 'cubic'} ${symbol.row.name}`, to: symbol.to + 1 }
    if (symbol) return { name: symbol.row.name, to: symbol.to }
    const unit = longest(atoms, at + 1, UNIT_WORDS, false)
    if (unit) return { name: unit.row.name, to: unit.to }
    return RATE_NOUNS.has(wordAt(atoms, at + 1)) ? { name: wordAt(atoms, at + 1), to: at + 2 } : null
  }
  if (word !== 'per' && word !== 'a' && word !== 'an') return null
  at = pastHyphen(atoms, at + 1)
  if (AWAY.test(wordAt(atoms, at + 1)) || (wordAt(atoms, at + 1) === 'from' && /^(?:now|today|tomorrow)$/.test(wordAt(atoms, at + 2))))
    return null
  const unit = longest(atoms, at, UNIT_WORDS, false)
  if (unit && (word === 'per' || unit.to === at + 1) && (word === 'per' || RATE_NOUNS.has(unit.row.name)))
    return { name: unit.row.name, to: unit.to }
  if (word === 'per') while (RATE_MODIFIERS.has(wordAt(atoms, at)) && atoms[at + 1]?.kind === 'word') at++
  if (RATE_NOUNS.has(wordAt(atoms, at)) || (word === 'per' && atoms[at]?.kind === 'word')) {
    if (wordAt(atoms, at) === 'cent') return null
    return { name: singular(wordAt(atoms, at)), to: at + 1 }
  }
  const count = word === 'per' ? readNumeral(atoms, at) : null
  if (!count || atoms[count.to]?.kind !== 'word') return null
  const figure = atoms
    .slice(at, count.to)
    .map((a, k) => (k > 0 && !a.glued ? ' ' : '') + a.text)
    .join('')
  // "per 1,000 live births"
  const to = !wordAt(atoms, count.to).endsWith('s') && /[^s]s$/.test(wordAt(atoms, count.to + 1)) ? count.to + 2 : count.to + 1
  return { name: [figure, ...atoms.slice(count.to, to).map(a => a.word)].join(' '), to }
}

/** The unit of the number that ends before atom i, with its rate. */
export function readUnit(atoms: readonly Atom[], i: number, value: number): UnitReading | null {
  if (i >= atoms.length) return null
  const unit = readPlainUnit(atoms, i, value)
  if (!unit || unit.dimension === 'age') return unit
  const rate = readRate(atoms, unit.to)
  return rate ? { ...unit, name: `${unit.name} per ${rate.name}`, to: rate.to } : unit
}
