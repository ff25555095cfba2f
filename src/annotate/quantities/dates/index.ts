import { WEEKDAYS } from '../../../lexicon/calendar.ts'
import { type Atom, wordAt } from '../atoms.ts'
import { dayOf, formatDay } from './calendar.ts'
import { isDash, isYearFigure, readNamedDate, readNumericDate } from './days.ts'
import { readHoliday } from './holidays.ts'
import type { DateReading, Reference } from './reference.ts'
import { readAway, readNamedDay, readStep, readWeekday } from './relative.ts'
import { readNthWeekday, readStretch, readWeekOf } from './stretches.ts'
import { readTime, readTimeSpan } from './times.ts'
import { readFiscalYear, readYearPart, readYears } from './years.ts'

export type { DateReading, Reference } from './reference.ts'

/** One date or time, most specific reading first. */
function readOne(text: string, atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  if (atoms[i].kind === 'mark') return null
  const readDay = (at: number): DateReading | null =>
    readNamedDate(atoms, at, reference) ??
    readNamedDay(atoms, at, reference) ??
    readNumericDate(text, atoms, at, reference) ??
    readHoliday(atoms, at, reference) ??
    readWeekday(atoms, at, reference)
  return (
    readWeekOf(atoms, i, readDay) ??
    readNthWeekday(atoms, i, reference) ??
    readStretch(atoms, i, reference) ??
    readNumericDate(text, atoms, i, reference) ??
    readTimeSpan(atoms, i) ??
    readTime(atoms, i) ??
    readNamedDate(atoms, i, reference) ??
    readAway(atoms, i, reference, readDay) ??
    readYearPart(text, atoms, i, reference) ??
    readFiscalYear(atoms, i) ??
    readYears(atoms, i) ??
    readNamedDay(atoms, i, reference) ??
    readStep(atoms, i, reference) ??
    readHoliday(atoms, i, reference) ??
    readWeekday(atoms, i, reference)
  )
}

const isDay = (value: string | null): value is string => value !== null && /^\d{4}-\d\d-\d\d$/.test(value)
const isClockSpan = (value: string | null): value is string => value !== null && /^\d\d:\d\d\/\d\d:\d\d$/.test(value)
const onDay = (day: string, clocks: string): string =>
  clocks
    .split('/')
    .map(clock => `${day}T${clock}`)
    .join('/')
const isClock = (value: string | null): value is string => value !== null && /^\d\d:\d\d$/.test(value)

/** A day and a clock time side by side, in either order: "on 5 May at 10.30 a.m.", "3 p.m. on Tuesday". */
function joinTime(text: string, atoms: readonly Atom[], first: DateReading, reference: Reference): DateReading {
  let at = first.to
  while (/^(?:at|@|,|on|around|about|from|between)$/.test(wordAt(atoms, at))) at++
  if (at >= atoms.length || at > first.to + 2) return first
  if (first.kind === 'time' && (isClock(first.value) || isClockSpan(first.value))) {
    const day = readOne(text, atoms, at, reference)
    return day?.kind === 'date' && isDay(day.value) ? { to: day.to, kind: 'date', value: onDay(day.value, first.value) } : first
  }
  if (first.kind === 'date' && isDay(first.value)) {
    const time = atoms[at].kind === 'mark' ? null : (readTimeSpan(atoms, at) ?? readTime(atoms, at))
    return time?.value ? { to: time.to, kind: 'date', value: onDay(first.value, time.value) } : first
  }
  return first
}

const firstOf = (value: string): string => value.split('/')[0]
const lastOf = (value: string): string => value.split('/').at(-1)!

/** "from March to May", "between 9 May and 3 June 2019", "1 May – 4 June". */
function joinSpan(text: string, atoms: readonly Atom[], i: number, first: DateReading, reference: Reference): DateReading {
  const join = wordAt(atoms, first.to)
  const before = wordAt(atoms, i - 1)
  const opened = before === 'from' || before === 'between'
  const joined = isDash(join) || /^(?:to|through|until|till)$/.test(join) || (join === 'and' && before === 'between')
  const next = wordAt(atoms, first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  if (!joined || next >= atoms.length) return first
  const second =
    readOne(text, atoms, next, reference) ??
    (opened && /^\d{4}$/.test(first.value ?? '') && isYearFigure(atoms[first.to + 1])
      ? { to: first.to + 2, kind: 'date' as const, value: atoms[first.to + 1].text }
      : null)
  if (!second || second.kind !== first.kind || (!opened && !isDash(join) && join !== 'through' && join !== 'to')) return first
  if (first.value === null || second.value === null) return { to: second.to, kind: first.kind, value: null }
  const year = /^\d{4}/.exec(lastOf(second.value))?.[0]
  let start = firstOf(first.value)
  let end = lastOf(second.value)
  const hasYear = (from: number, to: number): boolean => atoms.slice(from, to).some(a => a.kind === 'figure' && a.text.length === 4)
  if (first.kind === 'date' && year && !hasYear(i, first.to) && hasYear(first.to, second.to)) start = `${year}${start.slice(4)}`
  if (start > end && WEEKDAYS.has(atoms[second.to - 1].word))
    end = formatDay(dayOf(Number(end.slice(0, 4)), Number(end.slice(5, 7)), Number(end.slice(8, 10))) + 7)
  if (start > end && first.kind === 'date' && !hasYear(first.to, second.to)) end = `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`
  return start <= end || first.kind === 'time' ? { to: second.to, kind: first.kind, value: `${start}/${end}` } : first
}

/** The date or time that begins at atom i, or null. */
export function readDate(text: string, atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const first = readOne(text, atoms, i, reference)
  return first && joinSpan(text, atoms, i, joinTime(text, atoms, first, reference), reference)
}
