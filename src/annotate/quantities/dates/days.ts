import { AMBIGUOUS_MONTHS, MONTHS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { type Atom, pastHyphen, wordAt } from '../atoms.ts'
import { readNumeral } from '../numerals.ts'
import { dayOf, formatDay, formatMonth } from './calendar.ts'
import { type DateReading, date, type Reference, resolveMonth, resolveMonthDay, resolveWeekdayDay } from './reference.ts'

interface Part {
  readonly value: number
  readonly to: number
}

const isCapital = (atom: Atom | undefined): boolean => atom !== undefined && /^\p{Lu}/u.test(atom.text)
const pastMark = (atoms: readonly Atom[], i: number, mark: string): number => (wordAt(atoms, i) === mark ? i + 1 : i)
export const isDash = (word: string): boolean => /^[-–—‐~]$/.test(word)

/** 1 to 31, in figures or words, with or without "th"; no figure that counts or measures something. */
function readDayOfMonth(atoms: readonly Atom[], i: number): Part | null {
  const atom = atoms[i]
  if (!atom) return null
  if (atom.kind === 'figure') {
    if (!/^\d{1,2}$/.test(atom.text) || atom.value < 1 || atom.value > 31) return null
    const next = atoms[i + 1]
    if (next?.glued && /^(?:st|nd|rd|th)$/.test(next.word)) return { value: atom.value, to: i + 2 }
    if (next?.kind === 'word' && next.glued) return null
    return /^(?:%|percent|per|million|billion|pc)$/.test(next?.word ?? '') ? null : { value: atom.value, to: i + 1 }
  }
  const numeral = readNumeral(atoms, i)
  return numeral &&
    (numeral.form === 'ordinal' || numeral.form === 'words') &&
    Number.isInteger(numeral.value) &&
    numeral.value >= 1 &&
    numeral.value <= 31 &&
    atoms[i].word !== 'a'
    ? { value: numeral.value, to: numeral.to }
    : null
}

export const isYearFigure = (atom: Atom | undefined): boolean => atom?.kind === 'figure' && /^(?:1\d|2[01])\d\d$/.test(atom.text)

/** "two thousand and fifteen", "nineteen eighty-six", "seventeen hundred thirty three". */
export function readYearInWords(atoms: readonly Atom[], i: number): Part | null {
  if (atoms[i]?.kind !== 'word') return null
  const first = readNumeral(atoms, i)
  if (first?.form !== 'words') return null
  if (first.value >= 1100 && first.value < 2100) return { value: first.value, to: first.to }
  if (first.value !== Math.floor(first.value) || first.value < 11 || first.value > 20) return null
  const second = readNumeral(atoms, first.to)
  return second?.form === 'words' && second.value >= 10 && second.value < 100
    ? { value: first.value * 100 + second.value, to: second.to }
    : null
}

/** The year of a date: "2019", ", 2019", "of 2019", "of ’87". */
function readDateYear(atoms: readonly Atom[], i: number): Part | null {
  const at = /^(?:,|of|in)$/.test(wordAt(atoms, i)) ? i + 1 : pastHyphen(atoms, i)
  const atom = atoms[at]
  if (isYearFigure(atom) && !(atoms[at + 1]?.glued && atoms[at + 1].kind === 'word' && atoms[at + 1].word !== 's'))
    return { value: atom.value, to: at + 1 }
  const short = /^['’‘]$/.test(wordAt(atoms, at)) ? at + 1 : at
  if ((short > at || wordAt(atoms, i) === 'of') && atoms[short]?.kind === 'figure' && /^\d\d$/.test(atoms[short].text)) {
    const n = atoms[short].value
    return { value: n + (n < 50 ? 2000 : 1900), to: short + 1 }
  }
  return readYearInWords(atoms, i)
}

const finishDay = (reference: Reference, month: number, day: number, year: Part | null, to: number): DateReading => {
  if (!year) return date(to, resolveMonthDay(reference, month, day))
  const found = dayOf(year.value, month, day)
  return date(year.to, Number.isNaN(found) ? null : formatDay(found))
}

const toInterval = (first: string | null, last: string | null): string | null =>
  first !== null && last !== null && first <= last ? `${first}/${last}` : null

const JOINS = new Set(['-', '–', '—', '‐', 'to', 'through', 'and', 'or', 'until'])

/** The second day of "March 4-6", "4 to 6 March", "Feb. 7 and 8". */
function readSecondDay(atoms: readonly Atom[], i: number, first: number): Part | null {
  if (!JOINS.has(wordAt(atoms, i))) return null
  const second = readDayOfMonth(atoms, pastMark(atoms, i + 1, 'the'))
  return second && second.value > first && atoms[second.to]?.word !== ':' ? second : null
}

function readMonthFirst(atoms: readonly Atom[], i: number, month: number, reference: Reference): DateReading | null {
  let at = pastMark(atoms, i + 1, '.')
  const comma = pastMark(atoms, at, ',')
  if (comma > at && atoms[comma + 1]?.glued && /^(?:st|nd|rd|th)$/.test(atoms[comma + 1].word)) at = comma
  const day = readDayOfMonth(atoms, pastMark(atoms, at, 'the'))
  if (!day || (atoms[i].word === 'may' && !isCapital(atoms[i]) && !/th|st|nd|rd|y/.test(wordAt(atoms, day.to - 1)))) return null
  const second = readSecondDay(atoms, day.to, day.value)
  const year = readDateYear(atoms, second ? second.to : day.to)
  const first = finishDay(reference, month, day.value, year, day.to)
  if (!second) return first
  const last = finishDay(reference, month, second.value, year, second.to)
  return { ...last, value: toInterval(first.value, last.value) }
}

/** Past a month's name, with the full stop of a shortened one. */
const pastMonth = (atoms: readonly Atom[], i: number): number =>
  atoms[i].word.length < 5 && !/^(?:may|june|july)$/.test(atoms[i].word) ? pastMark(atoms, i + 1, '.') : i + 1

function readDayFirst(atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const day = readDayOfMonth(atoms, i)
  if (!day) return null
  const second = readSecondDay(atoms, day.to, day.value)
  let at = pastMark(atoms, second ? second.to : day.to, 'day')
  at = pastMark(atoms, at, 'of')
  const month = MONTHS.get(wordAt(atoms, at))
  if (month === undefined || (AMBIGUOUS_MONTHS.has(atoms[at].word) && !isCapital(atoms[at]) && wordAt(atoms, at - 1) !== 'of')) return null
  if (atoms[i].kind === 'word' && !isCapital(atoms[at]) && wordAt(atoms, at - 1) !== 'of') return null
  const to = pastMonth(atoms, at)
  const year = readDateYear(atoms, to)
  const first = finishDay(reference, month, day.value, year, to)
  if (!second) return first
  const last = finishDay(reference, month, second.value, year, to)
  return { ...last, value: toInterval(first.value, last.value) }
}

const BEFORE_MONTHS = new Set(
  'in by since last next this until till from early late mid during of to through between before after past and'.split(' ')
)

const isJoin = (word: string): boolean => /^(?:-|–|—|to|and|through|until)$/.test(word)

/** "April 2019", "in March", "since last May". */
function readMonthAlone(atoms: readonly Atom[], i: number, month: number, reference: Reference): DateReading | null {
  const to = pastMonth(atoms, i)
  const year = readDateYear(atoms, to)
  if (year && (isCapital(atoms[i]) || atoms[i].word !== 'may')) return date(year.to, formatMonth(year.value, month))
  const before = wordAt(atoms, i - 1)
  const opens =
    isJoin(wordAt(atoms, to)) && MONTHS.has(wordAt(atoms, to + 1)) && (before === 'from' || before === 'between' || isCapital(atoms[i]))
  const closes = isJoin(before) && MONTHS.has(wordAt(atoms, i - 2))
  if (opens || closes) return date(to, resolveMonth(reference, month))
  if (!isCapital(atoms[i]) || (isCapital(atoms[i + 1]) && !atoms[i + 1].glued)) return null
  if (
    AMBIGUOUS_MONTHS.has(atoms[i].word) &&
    !BEFORE_MONTHS.has(wordAt(atoms, i - 1)) &&
    !(isDash(wordAt(atoms, i - 1)) && wordAt(atoms, i - 2) === 'mid')
  )
    return null
  return date(i + 1, resolveMonth(reference, month))
}

/** "Friday the 26th", "Tue 13th": the nearest month in which they meet. */
function readWeekdayDay(atoms: readonly Atom[], i: number, weekday: number, reference: Reference): DateReading | null {
  const day = readDayOfMonth(atoms, i)
  if (
    !day ||
    (atoms[day.to - 1].kind === 'figure' ? !/^[.,;!?)]?$/.test(wordAt(atoms, day.to)) : !/(?:st|nd|rd|th)$/.test(atoms[day.to - 1].word))
  )
    return null
  return date(day.to, resolveWeekdayDay(reference, weekday, day.value))
}

/** Dates with a named month: "Tue. Oct. 26, 2016", "the fourth of July", "4-6 March", "May 2019", "in June". */
export function readNamedDate(atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  let at = i
  if (WEEKDAYS.has(wordAt(atoms, at))) {
    at = pastMark(atoms, pastMark(atoms, pastMark(atoms, at + 1, '.'), ','), 'the')
    const month = MONTHS.get(wordAt(atoms, at))
    if (month !== undefined) return readMonthFirst(atoms, at, month, reference)
    return readDayFirst(atoms, at, reference) ?? readWeekdayDay(atoms, at, WEEKDAYS.get(wordAt(atoms, i))!, reference)
  }
  const month = MONTHS.get(wordAt(atoms, at))
  if (month === undefined) return readDayFirst(atoms, at, reference)
  return readMonthFirst(atoms, at, month, reference) ?? readMonthAlone(atoms, at, month, reference)
}

const NUMERIC = /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d{2}))(?![\w/]|-(?!\d{1,4}[-/.]\d{1,2}[-/.])\w)/
const STAMP = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?(?!\w)/

/** Dates in figures: 2019-03-04, 3/4/2019, 04.03.2019, and ISO 8601 time stamps. */
export function readNumericDate(text: string, atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const atom = atoms[i]
  const glued = atoms[i + 1]
  if (atom.kind !== 'figure' || (Number.isNaN(atom.value) ? !/\.\d+\./.test(atom.text) : !(glued?.glued && /^[-/]$/.test(glued.word))))
    return null
  const rest = text.slice(atom.start, atom.start + 40)
  const stamp = STAMP.exec(rest)
  const m = NUMERIC.exec(rest)
  const end = atom.start + (stamp ?? m ?? [''])[0].length
  if (!m && !stamp) return null
  let to = i
  while (to < atoms.length && atoms[to].end <= end) to++
  if (stamp) return date(to, `${rest.slice(0, 10)}T${stamp[1]}`)
  const [, year, , month, day, a, , b, shortYear] = m!
  if (year) return ofParts(to, Number(year), Number(month), Number(day))
  const full = shortYear.length === 4 ? Number(shortYear) : Number(shortYear) + (Number(shortYear) < 50 ? 2000 : 1900)
  const [first, second] = [Number(a), Number(b)]
  const monthFirst = second > 12 || (first <= 12 && reference.monthFirst && m![6] !== '.')
  return monthFirst ? ofParts(to, full, first, second) : ofParts(to, full, second, first)
}

function ofParts(to: number, year: number, month: number, day: number): DateReading | null {
  const found = month >= 1 && month <= 12 ? dayOf(year, month, day) : Number.NaN
  if (month > 12 || day > 31) return null
  return date(to, Number.isNaN(found) ? null : formatDay(found))
}
