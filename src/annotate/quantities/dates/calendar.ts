/** Days of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type Day = number

const MS = 86_400_000

/** NaN where the month has no such day. Month is 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / MS) : Number.NaN
}

export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function civilOf(day: Day): Civil {
  const date = new Date(day * MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Monday is 1. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
export const formatYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${pad(month, 2)}`
export const formatDay = (day: Day): string => {
  const { year, month, day: d } = civilOf(day)
  return `${formatMonth(year, month)}-${pad(d, 2)}`
}

/** Months since year 0, so that quarters and seasons can be added over the turn of a year. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1
export const formatMonthIndex = (index: number): string => formatMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)

/** ISO 8601 interval of `count` months; both ends belong to it. */
export const formatMonths = (first: number, count: number): string => `${formatMonthIndex(first)}/${formatMonthIndex(first + count - 1)}`
export const formatYears = (first: number, count: number): string => `${formatYear(first)}/${formatYear(first + count - 1)}`
export const formatDays = (first: Day, count: number): string => `${formatDay(first)}/${formatDay(first + count - 1)}`

/** The same day so many months on; the month's last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: d } = civilOf(day)
  const index = monthIndex(year, month) + months
  for (let last = d; ; last--) {
    const moved = dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, last)
    if (!Number.isNaN(moved)) return moved
  }
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * e + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The nth such weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  }
  const last = addMonths(dayOf(year, month, 1), 1) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}
