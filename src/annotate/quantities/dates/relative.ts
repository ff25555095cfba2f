import { AMBIGUOUS_WEEKDAYS, CALENDAR_UNITS, MONTHS, SEASONS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { type Atom, wordAt } from '../atoms.ts'
import { readNumeral } from '../numerals.ts'
import {
  civilOf,
  type Day,
  dayOf,
  formatDay,
  formatDays,
  formatMonth,
  formatMonthIndex,
  formatMonths,
  formatYear,
  formatYears,
  monthIndex,
  weekdayOf
} from './calendar.ts'
import { type DateReading, date, type Reference, resolveWeekday } from './reference.ts'

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1]
])

/** Which one a modifier means: the one before the present, the present one, the one after it. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1]
])

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime'])

const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word)

/** "USA Today" and its like. */
const isName = (atoms: readonly Atom[], i: number): boolean => /^\p{Lu}/u.test(atoms[i].text) && i > 0 && /^\p{Lu}/u.test(atoms[i - 1].text)

/** "today", "yesterday", "the day before yesterday", "this morning", "last night", "tomorrow evening". */
export function readNamedDay(atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const { word } = atoms[i]
  const on = (days: number, to: number): DateReading => date(to, reference.day === null ? null : formatDay(reference.day + days))
  const named = isName(atoms, i) ? undefined : NAMED_DAYS.get(word)
  if (named !== undefined) return on(named, PARTS_OF_DAY.has(wordAt(atoms, i + 1)) ? i + 2 : i + 1)
  if (word === 'day' && wordAt(atoms, i + 1) === 'before' && wordAt(atoms, i + 2) === 'yesterday') return on(-2, i + 3)
  if (word === 'day' && wordAt(atoms, i + 1) === 'after' && wordAt(atoms, i + 2) === 'tomorrow') return on(2, i + 3)
  if (word === 'this' && PARTS_OF_DAY.has(wordAt(atoms, i + 1))) return on(0, i + 2)
  if (word === 'last' && (wordAt(atoms, i + 1) === 'night' || wordAt(atoms, i + 1) === 'evening')) return on(-1, i + 2)
  return null
}

/** The present, last or next week, month, quarter, year, decade, weekend, season. */
function resolveUnit(day: Day, unit: string, step: number): string | null {
  const { year, month } = civilOf(day)
  const monday = day - weekdayOf(day) + 1
  switch (unit) {
    case 'week':
      return formatDays(monday + 7 * step, 7)
    case 'fortnight':
      return formatDays(monday + 14 * step, 14)
    case 'weekend':
      return formatDays(monday + 5 + 7 * step, 2)
    case 'month':
      return formatMonthIndex(monthIndex(year, month) + step)
    case 'quarter':
      return formatMonths(Math.floor(monthIndex(year, month) / 3 + step) * 3, 3)
    case 'year':
      return formatYear(year + step)
    case 'decade':
      return formatYears(Math.floor(year / 10 + step) * 10, 10)
    case 'century':
      return formatYears(Math.floor(year / 100 + step) * 100, 100)
    case 'day':
      return formatDay(day + step)
    default:
      return null
  }
}

function resolveSeason({ day, lean }: Reference, first: number, step: number): string | null {
  if (day === null) return null
  const { year, month } = civilOf(day)
  const now = monthIndex(year, month)
  let start = monthIndex(year, first)
  if (step < 0 && start + 3 > now) start -= 12
  else if (step > 0 && start <= now) start += 12
  else if (step === 0 && first === 12 && month < 6 && lean < 0) start -= 12
  return formatMonths(start, 3)
}

function resolveStepMonth({ day }: Reference, month: number, step: number): string | null {
  if (day === null) return null
  const now = civilOf(day)
  if (step === 0) return formatMonth(now.year, month)
  if (step < 0) return formatMonth(month < now.month ? now.year : now.year - 1, month)
  return formatMonth(month > now.month ? now.year : now.year + 1, month)
}

/** A weekday of last, this or next week (weeks begin on Monday); "past" and "coming" mean the nearest. */
function resolveStepWeekday(reference: Reference, weekday: number, modifier: string): string | null {
  const { day } = reference
  if (day === null) return null
  if (modifier === 'past' || modifier === 'coming' || modifier === 'upcoming') {
    const ahead = (weekday - weekdayOf(day) + 7) % 7
    return formatDay(modifier === 'past' ? day + (ahead || 7) - 7 : day + (ahead || 7))
  }
  return formatDay(day - weekdayOf(day) + weekday + 7 * STEPS.get(modifier)!)
}

/** Days from the reference that N calendar units away lie, at the precision of the unit. */
function shift(day: Day, unit: string, count: number): string | null {
  const row = CALENDAR_UNITS.get(unit)
  if (!row || !Number.isFinite(count)) return null
  const n = count * row.count
  if (row.unit === 'day') return Math.abs(n) > 1e6 ? null : formatDay(day + Math.round(n))
  if (row.unit === 'week') return Math.abs(n) > 1e5 ? null : formatDay(day + Math.round(n * 7))
  if (!Number.isInteger(n) || Math.abs(n) > 5000) return null
  const { year, month } = civilOf(day)
  return row.unit === 'month' ? formatMonthIndex(monthIndex(year, month) + n) : formatYear(year + n)
}

/** "last week", "this year", "next March", "last Tuesday", "the past three months", "the second quarter’s" modifiers. */
export function readStep(atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const modifier = atoms[i].word
  const step = STEPS.get(modifier)
  if (step === undefined || (modifier === 'following' && !/^(?:the|on|by)$/.test(wordAt(atoms, i - 1)))) return null
  const at = modifier === 'this' && /^(?:past|coming|same)$/.test(wordAt(atoms, i + 1)) ? i + 2 : i + 1
  const chosen = at > i + 1 && wordAt(atoms, i + 1) !== 'same' ? wordAt(atoms, i + 1) : modifier
  const word = wordAt(atoms, at)
  const weekday = WEEKDAYS.get(word)
  if (weekday !== undefined && !AMBIGUOUS_WEEKDAYS.has(word)) return date(at + 1, resolveStepWeekday(reference, weekday, chosen))
  const month = MONTHS.get(word)
  if (month !== undefined && /^\p{Lu}/u.test(atoms[at].text)) return date(at + 1, resolveStepMonth(reference, month, STEPS.get(chosen)!))
  const season = SEASONS.get(word)
  if (season !== undefined) return date(at + 1, resolveSeason(reference, season, STEPS.get(chosen)!))
  if (CALENDAR_UNITS.has(word) || word === 'weekend') {
    if (word === 'day' || word === 'night') return null
    const ofWeekday = word === 'week' ? WEEKDAYS.get(wordAt(atoms, at + 1)) : undefined
    if (ofWeekday !== undefined && !AMBIGUOUS_WEEKDAYS.has(wordAt(atoms, at + 1))) {
      return date(at + 2, reference.day === null ? null : formatDay(reference.day - weekdayOf(reference.day) + ofWeekday + 7 * step))
    }
    return date(at + 1, reference.day === null ? null : resolveUnit(reference.day, word, STEPS.get(chosen)!))
  }
  return reference.day === null ? null : readSpan(atoms, i, step, reference.day)
}

/** "the last three months", "the next five days": from or to the reference day, at the unit's precision. */
function readSpan(atoms: readonly Atom[], i: number, step: number, day: Day): DateReading | null {
  const numeral = step === 0 ? null : readNumeral(atoms, i + 1)
  if (!numeral || !Number.isInteger(numeral.value)) return null
  const unit = singular(wordAt(atoms, numeral.to))
  const row = CALENDAR_UNITS.get(unit)
  if (!row) return null
  const to = numeral.to + 1
  if (unit === 'quarter' || unit === 'decade' || unit === 'century') {
    const next = resolveUnit(day, unit, step)
    const far = resolveUnit(day, unit, step * numeral.value)
    if (!next || !far) return null
    const [first, last] = step < 0 ? [far, next] : [next, far]
    return date(to, `${first.split('/')[0]}/${last.split('/')[1]}`)
  }
  if (row.unit === 'day' || row.unit === 'week') {
    const days = numeral.value * row.count * (row.unit === 'week' ? 7 : 1)
    return days > 1e5 ? null : date(to, formatDays(step < 0 ? day - days : day + 1, days))
  }
  const away = shift(day, unit, step * numeral.value)
  const here = shift(day, unit, 0)
  if (!away || !here) return null
  return date(to, step < 0 ? `${away}/${here}` : `${here}/${away}`)
}

const FROM = /^(?:now|today|tomorrow)$/

const readDayValue = (value: string): Day | null => {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null
}

/** "three days ago", "two weeks from now", "two weeks before Christmas"; `readDay` reads the other date. */
export function readAway(
  atoms: readonly Atom[],
  i: number,
  reference: Reference,
  readDay: (at: number) => DateReading | null
): DateReading | null {
  let count: number
  let at: number
  if (/^(?:an?|one)$/.test(atoms[i].word)) {
    count = 1
    at = i + 1
  } else {
    const numeral = readNumeral(atoms, i)
    if (!numeral || !/^(?:figures|words)$/.test(numeral.form)) return null
    count = numeral.value
    at = numeral.to
  }
  const unit = singular(wordAt(atoms, at))
  if (!CALENDAR_UNITS.has(unit)) return null
  const { day } = reference
  const resolve = (to: number, from: Day | null, sign: number): DateReading | null => {
    const value = from === null ? null : shift(from, unit, sign * count)
    return value === null && count !== 1 ? null : date(to, value)
  }
  if (wordAt(atoms, at + 1) === 'ago') return resolve(at + 2, day, -1)
  if (wordAt(atoms, i - 1) === 'in' && /^['’]s?$/.test(wordAt(atoms, at + 1)) && wordAt(atoms, at + 2) === 'time')
    return resolve(at + 3, day, 1)
  if (wordAt(atoms, at + 1) === 'from' && FROM.test(wordAt(atoms, at + 2))) {
    return resolve(at + 3, day === null ? null : day + (wordAt(atoms, at + 2) === 'tomorrow' ? 1 : 0), 1)
  }
  const sign = /^(?:after|from)$/.test(wordAt(atoms, at + 1)) ? 1 : wordAt(atoms, at + 1) === 'before' ? -1 : 0
  const other = sign === 0 || at + 2 >= atoms.length ? null : readDay(at + 2)
  const from = other?.value ? readDayValue(other.value) : null
  if (!other || from === null) return null
  const value = shift(from, unit, sign * count)
  return value === null ? null : date(other.to, value)
}

/** A weekday by itself; "Tuesday of last week". */
export function readWeekday(atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const { word, text } = atoms[i]
  const weekday = WEEKDAYS.get(word)
  if (
    weekday === undefined ||
    AMBIGUOUS_WEEKDAYS.has(word) ||
    (!/^\p{Lu}/u.test(text) && !/^(?:on|next|last|every|to|from|until|and|or|through)$/.test(wordAt(atoms, i - 1)))
  )
    return null
  const to = PARTS_OF_DAY.has(wordAt(atoms, i + 1)) ? i + 2 : i + 1
  if (wordAt(atoms, i + 1) === 'of' && wordAt(atoms, i + 3) === 'week' && STEPS.has(wordAt(atoms, i + 2))) {
    return date(
      i + 4,
      reference.day === null ? null : formatDay(reference.day - weekdayOf(reference.day) + weekday + 7 * STEPS.get(wordAt(atoms, i + 2))!)
    )
  }
  return date(to, resolveWeekday(reference, weekday))
}
