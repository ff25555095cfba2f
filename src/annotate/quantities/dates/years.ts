import { SEASONS } from '../../../lexicon/calendar.ts'
import { TENS } from '../../../lexicon/number-words.ts'
import { type Atom, pastHyphen, wordAt } from '../atoms.ts'
import { readNumeral } from '../numerals.ts'
import { civilOf, formatMonth, formatMonths, formatYear, formatYears, monthIndex } from './calendar.ts'
import { isDash, isYearFigure, readYearInWords } from './days.ts'
import { type DateReading, date, type Reference } from './reference.ts'

/** Words that make the figure after them an amount: "some 2,000", "about 1900", "only 2000". */
const AMOUNTS = new Set('some about roughly approximately nearly almost over than only least most another total additional'.split(' '))

/** What may be glued to a year: its plural, a possessive that lost its mark. */
const isWholeYear = (atoms: readonly Atom[], i: number): boolean => {
  const next = atoms[i + 1]
  return !(next?.glued && (next.kind === 'word' || next.kind === 'figure') && !/^(?:s|['’]s)$/.test(next.word))
}

const isLowerWord = (atom: Atom | undefined): boolean => atom?.kind === 'word' && /^\p{Ll}/u.test(atom.text)

/** Whether four figures without a comma are a year, by what stands beside them. */
function isYear(atoms: readonly Atom[], i: number): boolean {
  const before = wordAt(atoms, i - 1)
  const { value } = atoms[i]
  if (AMOUNTS.has(before) || /^[$£€#§]$/.test(before)) return false
  const after = wordAt(atoms, i + 1)
  if (/^(?:%|percent|per|pc|million|billion|°)$/.test(after)) return false
  if (atoms[i + 1]?.glued && after === '-' && atoms[i + 2]?.glued && atoms[i + 2].kind === 'word') return false
  const early = value < 1800 || value >= 2100
  if (early && !/^(?:in|since|until|by|ad|bc|circa|year|century|around|before|after)$/.test(before)) return false
  if (
    value % 100 === 0 &&
    value !== 2000 &&
    isLowerWord(atoms[i + 1]) &&
    /[^s]s$|^people$/.test(after) &&
    !/^(?:in|since|the)$/.test(before)
  )
    return false
  return !early || !isLowerWord(atoms[i + 1]) || !/[^s]s$/.test(after)
}

/** "2019", "2012–13", "2014 to 2018", "the 1990s", "A.D. 1000", "300 BC". */
export function readYears(atoms: readonly Atom[], i: number): DateReading | null {
  const atom = atoms[i]
  const era = wordAt(atoms, i + 1)
  if (atom.kind === 'word') {
    const decade = readDecadeInWords(atoms, i)
    if (decade) return decade
    if (atom.word === 'ad' && atoms[i + 1]?.kind === 'figure' && Number.isInteger(atoms[i + 1].value))
      return date(i + 2, formatYear(atoms[i + 1].value))
    if (/^(?:in|since|until|of)$/.test(wordAt(atoms, i - 1))) {
      const spoken = readYearInWords(atoms, i)
      if (spoken && !wordAt(atoms, spoken.to).endsWith('s')) return date(spoken.to, formatYear(spoken.value))
    }
    return null
  }
  if (atom.kind !== 'figure') return null
  if (/^(?:bc|bce|ad|ce)$/.test(era) && /^[A-Z.]+$/.test(atoms[i + 1].text) && Number.isInteger(atom.value)) {
    return date(i + 2, formatYear(era.startsWith('b') ? 1 - atom.value : atom.value))
  }
  const decade = readDecade(atoms, i)
  if (decade) return decade
  if (
    !isYearFigure(atom) ||
    (atom.glued &&
      /^[/:.,'’-]$/.test(wordAt(atoms, i - 1)) &&
      atoms[i - 1].glued &&
      /\d|^[a-z]+$/.test(wordAt(atoms, i - 2)) &&
      !/^(?:pre|post|mid)$/.test(wordAt(atoms, i - 2)))
  )
    return null
  const span = readYearSpan(atoms, i)
  if (span) return span
  return isWholeYear(atoms, i) && isYear(atoms, i) ? date(i + 1, formatYear(atom.value)) : null
}

/** "the nineties": of the last century, as ages are told with "his" or "her". */
function readDecadeInWords(atoms: readonly Atom[], i: number): DateReading | null {
  const tens = /^(.+)ies$/.exec(atoms[i].word)
  const value = tens ? TENS.get(`${tens[1]}y`) : undefined
  if (value === undefined || !/^(?:the|in|early|late|mid)$/.test(wordAt(atoms, i - 1))) return null
  return date(i + 1, formatYears(1900 + value, 10))
}

function readDecade(atoms: readonly Atom[], i: number): DateReading | null {
  const { text, value } = atoms[i]
  if (!atoms[i + 1]?.glued || !/^(?:s|['’]s)$/.test(wordAt(atoms, i + 1))) return null
  if (/^(?:1\d|20)\d0$/.test(text)) return date(i + 2, formatYears(value, value % 100 === 0 && value !== 2000 ? 100 : 10))
  const elided = /^['’‘]$/.test(wordAt(atoms, i - 1))
  return /^\d0$/.test(text) && (elided || /^(?:the|early|late|mid|and)$/.test(wordAt(atoms, i - 1)))
    ? date(i + 2, formatYears(value < 20 ? 2000 + value : 1900 + value, 10))
    : null
}

/** "2012–13", "2012-2016", "2014/15", "2014 to 2018", "between 2014 and 2018". */
function readYearSpan(atoms: readonly Atom[], i: number): DateReading | null {
  const [join, last] = [wordAt(atoms, i + 1), atoms[i + 2]]
  if (last?.kind !== 'figure' || !isWholeYear(atoms, i + 2)) return null
  const first = atoms[i].value
  const glued = atoms[i + 1].glued && last.glued
  const before = wordAt(atoms, i - 1)
  const worded = join === 'to' || join === 'through' || join === 'until' || (join === 'and' && before === 'between')
  if (!worded && !isDash(join) && !(join === '/' && glued)) return null
  if (worded && !/^(?:from|between|in|of|is)$/.test(before) && first < 1800) return null
  if (isYearFigure(last) && last.value > first && (first >= 1800 || /^(?:from|between)$/.test(before)))
    return date(i + 3, `${formatYear(first)}/${formatYear(last.value)}`)
  if (glued && first >= 1800 && /^\d\d$/.test(last.text)) {
    if (isDash(join) && last.value >= 1 && last.value <= 12 && last.value !== (first + 1) % 100)
      return date(i + 3, formatMonth(first, last.value))
    const end = first - (first % 100) + last.value
    if (end > first) return date(i + 3, `${formatYear(first)}/${formatYear(end)}`)
    if (first % 100 === 99 && last.value === 0) return date(i + 3, `${formatYear(first)}/${formatYear(first + 1)}`)
  }
  return null
}

/** A year after "of", "in" or nothing, for a quarter, a half or a season. */
export function readYearOf(atoms: readonly Atom[], i: number): { value: number; to: number } | null {
  let at = i
  if (/^(?:of|in|,|-|fiscal|fy)$/.test(wordAt(atoms, at))) at++
  if (wordAt(atoms, at) === 'fiscal') at++
  if (wordAt(atoms, at) === 'year') at++
  return isYearFigure(atoms[at]) ? { value: atoms[at].value, to: at + 1 } : null
}

/** What makes a "third quarter" without a year one of the year, not of a match. */
const BUSINESS =
  /\b(?:revenues?|sales|profits?|earnings|incomes?|results|gdp|growth|economy|shares?|loss(?:es)?|shipments|deliveries|guidance|margins?|investors?|fiscal|company|quarterly|turnover|orders)\b/i

/** How far from the quarter such a word counts, in characters. */
const BUSINESS_REACH = 150

/** The latest such stretch of the year that has begun; of a year to come where the sentence looks ahead. */
export function resolvePart(reference: Reference, firstMonth: number, count: number): string | null {
  if (reference.day === null) return null
  const { year, month } = civilOf(reference.day)
  let first = monthIndex(year, firstMonth)
  const now = monthIndex(year, month)
  if (reference.lean < 0 && first > now) first -= 12
  if (reference.lean > 0 && first + count <= now) first += 12
  return formatMonths(first, count)
}

export function ofPart(
  atoms: readonly Atom[],
  to: number,
  firstMonth: number,
  count: number,
  reference: Reference,
  alone: boolean
): DateReading | null {
  const year = readYearOf(atoms, to)
  if (year) return date(year.to, formatMonths(monthIndex(year.value, firstMonth), count))
  return alone ? date(to, resolvePart(reference, firstMonth, count)) : null
}

/** "Q1 2019", "2019 Q1", "the first quarter of 2019", "the second half of the year", "summer 2019". */
export function readYearPart(text: string, atoms: readonly Atom[], i: number, reference: Reference): DateReading | null {
  const { word } = atoms[i]
  const next = atoms[i + 1]
  if ((word === 'q' || word === 'h') && next?.glued && /^[1-4]$/.test(next.text) && /^[QqH]$/.test(atoms[i].text)) {
    const length = word === 'q' ? 3 : 6
    return next.value * length <= 12 ? ofPart(atoms, i + 2, (next.value - 1) * length + 1, length, reference, atoms[i].text !== 'q') : null
  }
  if (isYearFigure(atoms[i])) {
    const at = pastHyphen(atoms, i + 1)
    const number = atoms[at + 1]
    if (wordAt(atoms, at) === 'q' && number?.glued && /^[1-4]$/.test(number.text))
      return date(at + 2, formatMonths(monthIndex(atoms[i].value, (number.value - 1) * 3 + 1), 3))
    return null
  }
  const season = SEASONS.get(word)
  if (season !== undefined) {
    const year = readYearOf(atoms, i + 1)
    return year && date(year.to, formatMonths(monthIndex(year.value, season), 3))
  }
  const ordinal = word === 'last' || word === 'final' ? { value: 4, to: i + 1, form: 'ordinal' } : readNumeral(atoms, i)
  if (ordinal?.form !== 'ordinal') return null
  let at = pastHyphen(atoms, ordinal.to)
  if (wordAt(atoms, at) === 'fiscal') at++
  const part = wordAt(atoms, at)
  if (part === 'century' && ordinal.value > 0 && ordinal.value < 30 && word !== 'last')
    return date(at + 1, formatYears((ordinal.value - 1) * 100, 100))
  const length = part === 'quarter' || part === 'quarters' ? 3 : part === 'half' ? 6 : 0
  if (length === 0 || ordinal.value * length > 12 || part === 'quarters') return null
  const ofYear =
    /^(?:of|in)$/.test(wordAt(atoms, at + 1)) && /^(?:the|this)$/.test(wordAt(atoms, at + 2)) && wordAt(atoms, at + 3) === 'year'
  const first = (ordinal.value - 1) * length + 1
  if (ofYear) return date(at + 4, resolvePart(reference, first, length))
  if (word === 'last') return null
  return ofPart(
    atoms,
    at + 1,
    first,
    length,
    reference,
    length === 3 &&
      BUSINESS.test(
        text.slice(
          Math.max(atoms[0].start, atoms[i].start - BUSINESS_REACH),
          Math.min(atoms[atoms.length - 1].end, atoms[i].end + BUSINESS_REACH)
        )
      )
  )
}

/** "fiscal 2019", "FY2019", "FY 2018-19". */
export function readFiscalYear(atoms: readonly Atom[], i: number): DateReading | null {
  const { word } = atoms[i]
  let at = i + 1
  if (word === 'fiscal' || word === 'financial') {
    if (wordAt(atoms, at) === 'year') at++
  } else if (word !== 'fy') return null
  if (isYearFigure(atoms[at])) return readYearSpan(atoms, at) ?? date(at + 1, formatYear(atoms[at].value))
  return word === 'fy' && atoms[at]?.kind === 'figure' && /^\d\d$/.test(atoms[at].text)
    ? date(at + 1, formatYear(2000 + atoms[at].value))
    : null
}
