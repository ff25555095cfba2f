import { CLOCK_WORDS } from '../../../lexicon/calendar.ts'
import { type Atom, wordAt } from '../atoms.ts'
import { readNumeral } from '../numerals.ts'
import type { DateReading } from './reference.ts'

const pad = (n: number): string => String(n).padStart(2, '0')

/** Half of the day at atom i ("am", "p.m."), and the atom after it; null for none. */
function halfOfDay(atoms: readonly Atom[], i: number): { half: 'am' | 'pm'; to: number } | null {
  const word = wordAt(atoms, i)
  if (word === 'am' || word === 'pm') return { half: word, to: i + 1 }
  return null
}

const toClock = (hour: number, minute: number, half: 'am' | 'pm' | null): string | null => {
  if (minute > 59 || hour > 23 || (half && (hour > 12 || hour === 0))) return null
  const h = half === null ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  return `${pad(h)}:${pad(minute)}`
}

/** Hour and minute of "10:30", "10.30", "10"; a part of the day must follow the last two. */
function readClock(atoms: readonly Atom[], i: number): { hour: number; minute: number; to: number; colon: boolean } | null {
  const atom = atoms[i]
  if (atom?.kind === 'word') {
    const hour = readNumeral(atoms, i)
    return hour?.form === 'words' && hour.value >= 1 && hour.value <= 12 ? { hour: hour.value, minute: 0, to: hour.to, colon: false } : null
  }
  if (atom?.kind !== 'figure') return null
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(atom.text)
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), to: i + 1, colon: false }
  if (!/^\d{1,2}$/.test(atom.text)) return null
  const minute = atoms[i + 2]
  if (wordAt(atoms, i + 1) === ':' && atoms[i + 1].glued && minute?.glued && /^\d\d$/.test(minute.text)) {
    const seconds = atoms[i + 4]
    const more = wordAt(atoms, i + 3) === ':' && atoms[i + 3].glued && seconds?.glued && /^\d\d(?:\.\d+)?$/.test(seconds.text)
    return { hour: atom.value, minute: minute.value, to: more ? i + 5 : i + 3, colon: true }
  }
  return { hour: atom.value, minute: 0, to: i + 1, colon: false }
}

/** "10:30 a.m.", "10.30pm", "11 am", "17:22", "eight o’clock", "noon". A bare "4:39" is a time only after "at" or the like. */
export function readTime(atoms: readonly Atom[], i: number): DateReading | null {
  const named = CLOCK_WORDS.get(atoms[i].word)
  if (named !== undefined) return { to: i + 1, kind: 'time', value: named }
  const before = wordAt(atoms, i - 1)
  if (atoms[i].glued && /^[:.$-]$/.test(before)) return null
  const clock = readClock(atoms, i)
  if (!clock) return null
  const { hour, minute, to, colon } = clock
  const midpoint = hour === 12 && minute === 0 ? CLOCK_WORDS.get(wordAt(atoms, to)) : undefined
  if (midpoint !== undefined) return { to: to + 1, kind: 'time', value: midpoint }
  const half = halfOfDay(atoms, to)
  if (half) {
    const value = toClock(hour, minute, half.half)
    return value === null ? null : { to: half.to, kind: 'time', value }
  }
  if (wordAt(atoms, to) === 'o' && /^['’]$/.test(wordAt(atoms, to + 1)) && wordAt(atoms, to + 2) === 'clock')
    return { to: to + 3, kind: 'time', value: toClock(hour, minute, null) }
  if (!colon || wordAt(atoms, to) === ':' || wordAt(atoms, to) === 'left') return null
  const value = toClock(hour, minute, null)
  const zoned = /^(?:gmt|utc|bst|est|edt|et|cet|cest|pst|pdt|pt|cst|cdt|ct|ist|hrs|hours)$/.test(wordAt(atoms, to))
  return value &&
    (zoned || atoms[i].text.length === 2 || /^(?:at|from|until|till|by|before|after|around|about|since|between|to|and|or|,)$/.test(before))
    ? { to, kind: 'time', value }
    : null
}

/** "8-9 am", "5 to 7 p.m.": the first hour shares the second's half of the day unless it would come after it. */
export function readTimeSpan(atoms: readonly Atom[], i: number): DateReading | null {
  const first = readClock(atoms, i)
  if (!first || (atoms[i].glued && /^[:.$-]$/.test(wordAt(atoms, i - 1)))) return null
  const own = halfOfDay(atoms, first.to)
  const join = own ? own.to : first.to
  if (!/^(?:-|–|—|to|and|until|till|through)$/.test(wordAt(atoms, join))) return null
  const second = readClock(atoms, join + 1)
  if (!second) return null
  const half = halfOfDay(atoms, second.to)
  if (!half && !(first.colon && second.colon)) return null
  const end = toClock(second.hour, second.minute, half?.half ?? null)
  let start = toClock(first.hour, first.minute, own?.half ?? half?.half ?? null)
  if (start && end && !own && half && start >= end) start = toClock(first.hour, first.minute, half.half === 'pm' ? 'am' : 'pm')
  if (!start || !end) return null
  return { to: half ? half.to : second.to, kind: 'time', value: `${start}/${end}` }
}
