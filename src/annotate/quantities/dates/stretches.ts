import { MONTHS, WEEKDAYS } from '../../../lexicon/calendar.ts'
import { ORDINALS } from '../../../lexicon/number-words.ts'
import { type Atom, wordAt } from '../atoms.ts'
import { readNumeral } from '../numerals.ts'
import { addMonths, civilOf, type Day, dayOf, formatDay, formatDays, nthWeekday, weekdayOf } from './calendar.ts'
import { type DateReading, date, type Reference, resolveMonth } from './reference.ts'
import { ofPart, readYearOf, resolvePart } from './years.ts'

const monday = (day: Day): Day => day - weekdayOf(day) + 1

/** "the first nine months of 2019", "the last three months of the year", "the first week of January 2015". */
export function readStretch(atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const { word } = atoms[i]
  const nth = ORDINALS.get(word) ?? (word === 'last' || word === 'final' ? -1 : 0)
  if (nth === 0 || nth > 5) return null
  const count = Math.abs(nth) === 1 ? readNumeral(atoms, i + 1) : null
  const unit = wordAt(atoms, count ? count.to : i + 1)
  const at = (count ? count.to : i + 1) + 1
  if (wordAt(atoms, at) !== 'of') return null
  if (count && unit === 'months' && count.value < 12) {
    const first = nth > 0 ? 1 : 13 - count.value
    const ofYear = /^(?:the|this)$/.test(wordAt(atoms, at + 1)) && wordAt(atoms, at + 2) === 'year'
    return ofYear ? date(at + 3, resolvePart(reference, first, count.value)) : ofPart(atoms, at, first, count.value, reference, false)
  }
  if (count || unit !== 'week') return null
  const month = MONTHS.get(wordAt(atoms, at + 1))
  const year = readYearOf(atoms, month === undefined ? at : at + 2)
  const inYear = year
    ? year.value
    : month !== undefined && reference.day !== null
      ? Number(resolveMonth(reference, month)!.slice(0, 4))
      : null
  if (inYear === null || (month === undefined && !year)) return null
  const to = year ? year.to : at + 2
  // the week that holds the first of the month; for a whole year ISO 8601's, which holds the fourth of January
  const start =
    nth > 0
      ? monday(month === undefined ? dayOf(inYear, 1, 4) : dayOf(inYear, month, 1)) + 7 * (nth - 1)
      : monday(month === undefined ? dayOf(inYear, 12, 28) : addMonths(dayOf(inYear, month, 1), 1) - 1)
  return date(to, formatDays(start, 7))
}

/** "the week of April 10", "the week beginning 4 February", "the week ended Oct. 7"; `readDay` reads the day. */
export function readWeekOf(atoms: readonly Atom[], i: number, readDay: (at: number) => DateReading | null): DateReading | null {
  if (atoms[i].word !== 'week') return null
  const link = wordAt(atoms, i + 1)
  if (!/^(?:of|beginning|commencing|starting|ending|ended)$/.test(link)) return null
  const at = wordAt(atoms, i + 2) === 'on' ? i + 3 : i + 2
  const day = at < atoms.length ? readDay(at) : null
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day?.value ?? '')
  if (!day || !m) return null
  const given = dayOf(Number(m[1]), Number(m[2]), Number(m[3]))
  return date(day.to, formatDays(link.startsWith('end') ? given - 6 : link === 'of' ? monday(given) : given, 7))
}

/** "the first Monday of November", "the last Friday in May 2019", "the second Tuesday of next month". */
export function readNthWeekday(atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const { word } = atoms[i]
  const nth = ORDINALS.get(word) ?? (word === 'last' || word === 'final' ? -1 : 0)
  const weekday = WEEKDAYS.get(wordAt(atoms, i + 1))
  if (nth === 0 || nth > 5 || weekday === undefined || !/^(?:of|in)$/.test(wordAt(atoms, i + 2))) return null
  const month = MONTHS.get(wordAt(atoms, i + 3))
  if (month !== undefined) {
    const year = readYearOf(atoms, i + 4)
    const inYear = year ? year.value : reference.day === null ? null : Number(resolveMonth(reference, month)!.slice(0, 4))
    return date(year ? year.to : i + 4, inYear === null ? null : formatDay(nthWeekday(inYear, month, weekday, nth)))
  }
  const step = /^(?:next|this|last)$/.exec(wordAt(atoms, i + 3))?.[0]
  if (step === undefined || wordAt(atoms, i + 4) !== 'month') return null
  if (reference.day === null) return date(i + 5, null)
  const there = civilOf(addMonths(reference.day, step === 'next' ? 1 : step === 'last' ? -1 : 0))
  return date(i + 5, formatDay(nthWeekday(there.year, there.month, weekday, nth)))
}
