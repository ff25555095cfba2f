import { EASTER_DAYS, FIXED_DAYS, FLOATING_DAYS } from '../../../lexicon/calendar.ts'
import { type Atom, wordAt } from '../atoms.ts'
import { civilOf, type Day, dayOf, easterOf, formatDay, nthWeekday } from './calendar.ts'
import { isYearFigure } from './days.ts'
import { type DateReading, date, type Reference } from './reference.ts'

type DayIn = (year: number) => Day

const HOLIDAYS: ReadonlyMap<string, DayIn> = new Map([
  ...[...FIXED_DAYS].map(([name, [month, day]]) => [name, (year: number) => dayOf(year, month, day)] as const),
  ...[...EASTER_DAYS].map(([name, after]) => [name, (year: number) => easterOf(year) + after] as const),
  ...[...FLOATING_DAYS].map(([name, [month, weekday, nth]]) => [name, (year: number) => nthWeekday(year, month, weekday, nth)] as const)
])

const LONGEST = Math.max(...[...HOLIDAYS.keys()].map(name => name.split(' ').length)) * 2
const OPENERS = new Set([...HOLIDAYS.keys()].map(name => name.split(/[ ’]/)[0]))

/** Holidays that are told in lower case too. */
const EVERYDAY = /^(?:christmas|easter|thanksgiving|halloween)$/

/** A noun after the holiday's name makes it a kind of thing ("the Christmas tree"). */
const isModifier = (atoms: readonly Atom[], i: number): boolean =>
  atoms[i]?.kind === 'word' &&
  /^\p{Ll}{3,}$/u.test(atoms[i].text) &&
  !/^(?:and|but|this|last|next|when|with|was|were|are|has|had|will|after|before|for|from|morning|night|weekend|holiday|holidays|that|because|than)$/.test(
    atoms[i].word
  )

/** "Christmas Day", "Easter Monday 2018", "last Easter"; the one nearest to the reference where no year is given. */
export function readHoliday(atoms: readonly Atom[], i: number, { day, lean }: Reference): DateReading | null {
  if (!OPENERS.has(atoms[i].word) || !(/^\p{Lu}/u.test(atoms[i].text) || EVERYDAY.test(atoms[i].word))) return null
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
  if (!found || isModifier(atoms, to)) return null
  const dayIn = found
  if (isYearFigure(atoms[to])) return date(to + 1, formatDay(dayIn(atoms[to].value)))
  if (day === null) return date(to, null)
  const { year } = civilOf(day)
  const days = [year, year + 1, year - 1].map(dayIn)
  const step = wordAt(atoms, i - 1)
  if (step === 'last' || step === 'previous' || step === 'past') return date(to, formatDay(Math.max(...days.filter(d => d < day))))
  if (step === 'next' || step === 'following' || step === 'coming') return date(to, formatDay(Math.min(...days.filter(d => d > day))))
  const best = days.toSorted((a, b) => Math.abs(a - day) - Math.abs(b - day) || lean * (b - a))[0]
  return date(to, formatDay(best))
}
