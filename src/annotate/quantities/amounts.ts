import type { Change } from '../../document.ts'
import { COMPOUND_UNITS } from '../../lexicon/compound-units.ts'
import { CURRENCY_SIGNS, localCurrency } from '../../lexicon/currencies.ts'
import { SCALES, UNITS } from '../../lexicon/number-words.ts'
import { type Atom, pastHyphen, wordAt } from './atoms.ts'
import { readSign, WORDY_CODES } from './currency-signs.ts'
import { type Numeral, readNumeral } from './numerals.ts'
import { readRate, readUnit, type UnitReading } from './units.ts'

/** A number with the unit that stands beside it, over the atoms [from, to). */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly form: Numeral['form']
  readonly unit: string | null
  readonly dimension: UnitReading['dimension'] | null
  /** The number itself, over atoms [numeral.from, numeral.to). */
  readonly numeral: Numeral
  /** The figure before any scale word, for ranges that share one ("$10 to $15 billion"). */
  readonly bare: number
  /** A sign of movement before the figure ("+0.2%"). */
  readonly sign: '+' | '-' | null
  /** Said between number and unit: "15-plus years", "300-odd guests", "20 or so people". */
  readonly hedge: Change | null
  /** True for a negative number ("minus 5 degrees", "$-50.8bn"). */
  readonly negative: boolean
}

const isMinus = (atom: Atom | undefined): boolean => atom !== undefined && /^[-−]$/.test(atom.word)

const RACES =
  /^(?:high|tall|long|wide|deep|away|above|below|from|race|sprint|freestyle|hurdles|final|relay|butterfly|backstroke|breaststroke|individual|swim|run|stretch|drop|x|rifle|pistol|walk|\(|by|apart|thick|across)$/

/** Metres that are run or swum. */
const DISTANCES = new Set([50, 60, 80, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000])

/** Whether a letter glued to a figure is a scale: "5k", "$3m", "12.3m tonnes", "2.7m sales", but "100m hurdles". */
function isScaleLetter(atoms: readonly Atom[], numeral: Numeral, money: boolean): boolean {
  const letter = atoms[numeral.to]
  const after = atoms[numeral.to + 1]
  if (after?.glued && /^[23²³]$/.test(after.word)) return false
  if (money || letter.word === 'b') return true
  if (letter.word === 'k') return letter.text === 'k' || numeral.value > 10
  if (letter.word === 't') return readUnit(atoms, numeral.to + 1, 1e12)?.dimension === 'money'
  if (after?.glued && after.word === '/') return false
  if (letter.text === 'M') return true
  const race = /^(?:the|['’]s|s)$/.test(wordAt(atoms, numeral.from - 1)) && DISTANCES.has(numeral.value)
  return !race && !RACES.test(after?.word ?? '')
}

interface Scaled {
  readonly value: number
  readonly to: number
}

function applyLetter(atoms: readonly Atom[], numeral: Numeral, money: boolean): Scaled {
  return numeral.letterScale !== undefined && isScaleLetter(atoms, numeral, money)
    ? { value: numeral.value * numeral.letterScale, to: numeral.to + 1 }
    : { value: numeral.value, to: numeral.to }
}

const bareOf = (atoms: readonly Atom[], numeral: Numeral): number =>
  atoms[numeral.from].kind === 'figure' ? atoms[numeral.from].value : numeral.value

/** "$1.2bn", "US $7.2 billion", "Rs 500 crore", "$-50.8bn", "$2.11 per gallon". */
function readMoney(atoms: readonly Atom[], i: number, country: string | undefined): Amount | null {
  const sign = readSign(atoms, i)
  if (!sign) return null
  const at = isMinus(atoms[sign.to]) && atoms[sign.to + 1]?.glued ? sign.to + 1 : sign.to
  const numeral = readNumeral(atoms, at)
  if (!numeral || (numeral.form !== 'figures' && numeral.form !== 'words' && numeral.form !== 'vague') || Number.isNaN(numeral.value))
    return null
  const negative = at > sign.to
  const scaled = applyLetter(atoms, numeral, true)
  let unit = localCurrency(sign.unit, atoms[i].word === '$' ? country : undefined)
  let { to } = scaled
  if (atoms[i].word === '$' && /^(?:us|u\.s\.)$/.test(wordAt(atoms, to))) to++
  else {
    const code = atoms[to]
    if (
      code?.kind === 'word' &&
      /^[A-Z]{3}$/.test(code.text) &&
      CURRENCY_SIGNS.has(code.text) &&
      (code.glued || !WORDY_CODES.has(code.text))
    ) {
      unit = code.text
      to++
    } else if (/^(?:dollars?|euros?|pounds?|rupees?)$/.test(wordAt(atoms, to))) to++
  }
  const rate = readRate(atoms, to)
  return {
    from: i,
    to: rate ? rate.to : to,
    value: negative ? -scaled.value : scaled.value,
    form: numeral.form,
    unit: rate ? `${unit} per ${rate.name}` : unit,
    dimension: 'money',
    numeral,
    bare: bareOf(atoms, numeral),
    sign: null,
    hedge: null,
    negative
  }
}

/** A number with what follows it. */
function readMeasure(atoms: readonly Atom[], i: number, country: string | undefined): Amount | null {
  const numeral = readNumeral(atoms, i)
  if (!numeral) return readFold(atoms, i)
  if (numeral.form === 'ordinal') return plain(atoms, numeral)
  const scaled = applyLetter(atoms, numeral, false)
  if (numeral.form === 'vague') return readVagueMoney(atoms, numeral, country)
  const hedge = readHedge(atoms, scaled.to)
  const unit =
    readUnit(atoms, hedge ? hedge.to : scaled.to, scaled.value) ??
    (numeral.form === 'fraction' ? readPartOfUnit(atoms, scaled.to, scaled.value) : null)
  const { value } = scaled
  const amount = { ...plain(atoms, numeral), value, to: unit ? unit.to : hedge ? hedge.to : scaled.to, hedge: hedge ? hedge.change : null }
  if (!unit) return amount
  const local = unit.dimension === 'money' ? localCurrency(unit.name, country) : unit.name
  const scale = unit.dimension === 'money' ? SCALES.get(wordAt(atoms, unit.to)) : undefined
  return { ...amount, value: value * (scale ?? 1), to: scale === undefined ? unit.to : unit.to + 1, unit: local, dimension: unit.dimension }
}

/** "millions of dollars" */
function readVagueMoney(atoms: readonly Atom[], numeral: Numeral, country: string | undefined): Amount {
  const of = wordAt(atoms, numeral.to) === 'of' ? numeral.to + 1 : numeral.to
  const unit = readUnit(atoms, of, 1e6)
  return unit?.dimension === 'money'
    ? { ...plain(atoms, numeral), to: unit.to, unit: localCurrency(unit.name, country), dimension: 'money' }
    : plain(atoms, numeral)
}

/** What qualifies a number before its unit or noun. */
function readHedge(atoms: readonly Atom[], i: number): { change: Change; to: number } | null {
  const at = pastHyphen(atoms, i)
  const word = wordAt(atoms, at)
  if (word === '+' && atoms[at].glued) return { change: '>', to: at + 1 }
  if (word === 'plus' && at > i) return { change: '>', to: at + 1 }
  if (word === 'odd') return { change: '~', to: at + 1 }
  if (word === 'or' && /^(?:so|more|fewer|less)$/.test(wordAt(atoms, i + 1)) && atoms[i + 2]?.kind === 'word') {
    const second = wordAt(atoms, i + 1)
    return { change: second === 'so' ? '~' : second === 'more' ? '>' : '<', to: i + 2 }
  }
  return null
}

/** "sixfold", "tenfold": so many times. */
function readFold(atoms: readonly Atom[], i: number): Amount | null {
  const times = /^(.+)fold$/.exec(wordAt(atoms, i))
  const value = times ? UNITS.get(times[1]) : undefined
  if (value === undefined || value < 2) return null
  return { ...plain(atoms, { from: i, to: i + 1, value, form: 'words' }), unit: 'time', dimension: 'other' }
}

/** "half a mile", "a quarter of an hour", "1/16 of a pint". */
function readPartOfUnit(atoms: readonly Atom[], i: number, value: number): UnitReading | null {
  const at = wordAt(atoms, i) === 'of' ? i + 1 : i
  return /^an?$/.test(wordAt(atoms, at)) ? readUnit(atoms, at + 1, value) : null
}

const plain = (atoms: readonly Atom[], numeral: Numeral): Amount => ({
  from: numeral.from,
  to: numeral.to,
  value: numeral.value,
  form: numeral.form,
  unit: null,
  dimension: null,
  numeral,
  bare: bareOf(atoms, numeral),
  sign: null,
  hedge: null,
  negative: false
})

/** The smaller unit that carries on an amount: "5 feet 2 inches", "3 dollars 50 cents". */
function readCompound(atoms: readonly Atom[], amount: Amount, country: string | undefined): Amount {
  const rows = COMPOUND_UNITS.filter(([larger]) => larger === amount.unit)
  if (rows.length === 0 || amount.form === 'vague') return amount
  const bare = readBareRest(atoms, amount, rows[0][2])
  if (bare) return bare
  const at = wordAt(atoms, amount.to) === 'and' || wordAt(atoms, amount.to) === ',' ? amount.to + 1 : pastHyphen(atoms, amount.to)
  if (wordAt(atoms, amount.to) === ',' && amount.dimension !== 'length' && amount.dimension !== 'mass') return amount
  const smaller = readMeasure(atoms, at, country)
  const row = smaller && rows.find(([, unit, count]) => unit === smaller.unit && smaller.value < count)
  return row && smaller ? { ...amount, to: smaller.to, value: amount.value + smaller.value / row[2] } : amount
}

/** The rest without its unit: "a 6-foot-2 guard", "15 dollars 50". */
function readBareRest(atoms: readonly Atom[], amount: Amount, count: number): Amount | null {
  const foot = amount.unit === 'foot' && wordAt(atoms, amount.to) === '-' && atoms[amount.to].glued
  const at = foot ? amount.to + 1 : amount.to
  const rest = atoms[at]
  if (rest?.kind !== 'figure' || !/^\d{1,2}$/.test(rest.text) || rest.value >= count) return null
  const ends = atoms[at + 1] === undefined || /^[.,;)]$/.test(atoms[at + 1].word)
  return foot || (amount.dimension === 'money' && rest.text.length === 2 && ends && /\p{L}/u.test(atoms[amount.to - 1].text))
    ? { ...amount, to: at + 1, value: amount.value + rest.value / count }
    : null
}

/** A minus before a figure, in signs or words. "-0.3%" is a fall of 0.3, "minus 5 degrees" a negative number. */
function readSigned(atoms: readonly Atom[], i: number, country: string | undefined): Amount | null {
  const word = wordAt(atoms, i)
  const worded = word === 'minus' || word === 'negative'
  const isSign = !worded && /^[-−+]$/.test(word) && atoms[i + 1]?.glued && !(atoms[i].glued && i > 0 && atoms[i - 1].kind !== 'mark')
  if (!worded && !isSign) return null
  const at = worded ? pastHyphen(atoms, i + 1) : i + 1
  const amount = at < atoms.length ? readBare(atoms, at, country) : null
  if (!amount || Number.isNaN(amount.value) || amount.form === 'ordinal') return null
  if (isSign && (amount.dimension === 'percent' || amount.dimension === 'money' || word === '+'))
    return { ...amount, from: i, sign: word === '+' ? '+' : '-' }
  if (wordAt(atoms, i - 1) === 'or' && wordAt(atoms, i - 2) === 'plus') return amount
  return { ...amount, from: i, value: -amount.value, negative: true }
}

const readBare = (atoms: readonly Atom[], i: number, country: string | undefined): Amount | null =>
  readMoney(atoms, i, country) ?? readMeasure(atoms, i, country)

/** The number and unit that begin at atom i, or null. A bare "$" is the currency of `country` (ISO 3166). */
export function readAmount(atoms: readonly Atom[], i: number, country?: string): Amount | null {
  if (i >= atoms.length) return null
  const amount = readSigned(atoms, i, country) ?? readBare(atoms, i, country)
  return amount?.unit ? readCompound(atoms, amount, country) : amount
}
