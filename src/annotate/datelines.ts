import { PLACE_NAMES } from '../lexicon/gazetteer.ts'
import type { Paragraph, Range } from './layers.ts'
import { endingAfter } from './ranges.ts'

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?'
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const DATE = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} ${DAY}|${DAY} ${MONTH})(?:,? \\d{4})?`
const PLACE = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}"
/** "LAGOS, Nov 3 (Reuters) - ", "SPRINGFIELD, Ohio, Feb. 2, 2024 /PRNewswire/ -- ", "Accra (Ghana), 12 May – ". */
const DATELINE = new RegExp(
  `^(${PLACE})((?:, ${PLACE}){0,2})(?: \\(${PLACE}\\))?(,? ${DATE},?)?( [(/][^()/]{2,40}[)/])? ?(?:--|(?<= )-|[—–]) ?(?=["“‘'\\p{Lu}\\d$€£])`,
  'u'
)
const LABEL = new RegExp(`^(${PLACE}(?:, ${PLACE})?): (?=["“‘'\\p{Lu}\\d$€£])`, 'u')
const LONGEST = 120

/**
 * The datelines that paragraphs open with, each with the dash and the space after it. A place alone is one in capitals or
 * with its state ("CHICAGO, Ill. –"); before a colon, a known one in capitals.
 */
export const findDatelines = (text: string, paragraphs: readonly Paragraph[]): Range[] =>
  paragraphs.flatMap(({ start, end }) => {
    const length = datelineLength(text.slice(start, Math.min(end, start + LONGEST)))
    return length > 0 ? [{ start, end: start + length }] : []
  })

/** What of a range stands after the dateline that it begins in; null where nothing does. */
export function skipDateline(datelines: readonly Range[], range: Range): Range | null {
  const dateline = datelines[endingAfter(datelines, range.start)]
  if (dateline === undefined || dateline.start > range.start) return range
  return dateline.end < range.end ? { start: dateline.end, end: range.end } : null
}

function datelineLength(head: string): number {
  const match = DATELINE.exec(head)
  if (match !== null) {
    const [whole, place, region, date, agency] = match
    if (date !== undefined || agency !== undefined || isCapital(place) || (region !== '' && PLACE_NAMES.has(place.toLowerCase())))
      return whole.length
  }
  const label = LABEL.exec(head)
  if (label === null) return 0
  const [city] = label[1].split(',', 1)
  return isCapital(city) && PLACE_NAMES.has(city.toLowerCase()) ? label[0].length : 0
}

/** Longer than an acronym of a body ("NATO – The alliance …"). */
const isCapital = (place: string): boolean => place === place.toUpperCase() && (place.length > 5 || PLACE_NAMES.has(place.toLowerCase()))
