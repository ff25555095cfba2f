import { EASTER_DAYS, FIXED_DAYS, FLOATING_DAYS } from '../../../lexicon/calendar.ts'
import type { Atom } from '../atoms.ts'
import { civilOf, type Day, dayOf, easterOf, formatDay, nthWeekday } from './calendar.ts'
import { isYearFigure } from './days.ts'
import type { DateReading, Reference } from './reference.ts'

type DayIn = (year: number) => Day

const HOLIDAYS: ReadonlyMap<string, DayIn> = new Map([
  ...[...FIXED_DAYS].map(([name, [month, day]]) => [name, (year: number) => dayOf(year, month, day)] as const),
  ...[...EASTER_DAYS].map(([name, after]) => [name, (year: number) => easterOf(year) + after] as const),
  ...[...FLOATING_DAYS].map(([name, [month, weekday, nth]]) => [name, (year: number) => nthWeekday(year, month, weekday, nth)] as const)
])

const LONGEST = Math.max(...[...HOLIDAYS.keys()].map(name => name.split(' ').length)) * 2
const OPENERS = new Set([...HOLIDAYS.keys()].map(name => name.split(/[ ’]/)[0]))

/** "Christmas Day", "Easter Monday 2018", "Thanksgiving"; the one nearest to the reference where no year is given. */
export function readHoliday(atoms: readonly Atom[], i: number, { day, lean }: Reference): DateReading | null {
  if (!OPENERS.has(atoms[i].word) || !/^\p{Lu}/u.test(atoms[i].text)) return null
  let name = ''
  let found: DayIn | undefined
  let to = i
  for (let at = i; at < atoms.length && at < i + LONGEST; at++) {
    name += (name && !atoms[at].glued ? ' ' : '') + atoms[at].word.replace("'", '’')
    const dayIn = HOLIDAYS.get(name)
    if (dayIn) {
      found = dayIn
      to = at + 1
    }
  }
  if (!found) return null
  const dayIn = found
  if (isYearFigure(atoms[to])) return { to: to + 1, kind: 'date', value: formatDay(dayIn(atoms[to].value)) }
  if (day === null) return { to, kind: 'date', value: null }
  const { year } = civilOf(day)
  const best = [year, year + 1, year - 1].map(dayIn).sort((a, b) => Math.abs(a - day) - Math.abs(b - day) || lean * (b - a))[0]
  return { to, kind: 'date', value: formatDay(best) }
}
