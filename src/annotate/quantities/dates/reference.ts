import { civilOf, type Day, dayOf, formatDay, formatMonthIndex, monthIndex, weekdayOf } from './calendar.ts'

/** What a date is resolved against. */
export interface Reference {
  /** Day of publication; null where it isn't known, and then what needs it has no value. */
  readonly day: Day | null
  /** True where 3/4/2019 is the fourth of March. */
  readonly monthFirst: boolean
  /** Which way the sentence looks: -1 back, 1 ahead. */
  readonly lean: -1 | 1
}

/** A date or a time over the atoms up to `to`; the value is null where it can't be resolved. */
export interface DateReading {
  readonly to: number
  readonly kind: 'date' | 'time'
  readonly value: string | null
}

export const date = (to: number, value: string | null): DateReading => ({ to, kind: 'date', value })

/** How much farther than it is a date counts that lies where the sentence doesn't look. */
const AGAINST = 2

/** The occurrence nearest to the reference; what lies where the sentence doesn't look counts as twice as far. */
const nearest = (reference: Day, lean: number, candidates: readonly Day[]): Day => {
  let best = Number.NaN
  let distance = Number.POSITIVE_INFINITY
  for (const day of candidates) {
    if (Number.isNaN(day)) continue
    const away = Math.abs(day - reference) * (Math.sign(day - reference) === -lean ? AGAINST : 1)
    if (away < distance) {
      best = day
      distance = away
    }
  }
  return best
}

/** A day without a year: the one nearest to the reference. */
export function resolveMonthDay({ day, lean }: Reference, month: number, dayOfMonth: number): string | null {
  if (day === null) return null
  const { year } = civilOf(day)
  const found = nearest(
    day,
    lean,
    [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(n => dayOf(year + n, month, dayOfMonth))
  )
  return Number.isNaN(found) ? null : formatDay(found)
}

/** A weekday and the day of a month: the month nearest to the reference in which they fall together. */
export function resolveWeekdayDay({ day, lean }: Reference, weekday: number, dayOfMonth: number): string | null {
  if (day === null) return null
  const { year, month } = civilOf(day)
  const here = monthIndex(year, month)
  const days = Array.from({ length: 49 }, (_, n) => dayOf(Math.floor((here + n - 24) / 12), ((here + n - 24) % 12) + 1, dayOfMonth))
  const found = nearest(
    day,
    lean,
    days.filter(d => !Number.isNaN(d) && weekdayOf(d) === weekday)
  )
  return Number.isNaN(found) ? null : formatDay(found)
}

/** A month without a year: the nearest in the same sense, the present one included. */
export function resolveMonth({ day, lean }: Reference, month: number): string | null {
  if (day === null) return null
  const now = civilOf(day)
  const here = monthIndex(now.year, now.month)
  const away = (((month - now.month) % 12) + 12) % 12
  const back = away === 0 ? 0 : 12 - away
  const [ahead, behind] = lean > 0 ? [away, back * AGAINST] : [away * AGAINST, back]
  return formatMonthIndex(ahead < behind ? here + away : here - back)
}

/** A weekday alone: today's or the last one, or the coming one where the sentence looks ahead. */
export function resolveWeekday({ day, lean }: Reference, weekday: number): string | null {
  if (day === null) return null
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return formatDay(lean > 0 || ahead === 0 ? day + ahead : day + ahead - 7)
}
