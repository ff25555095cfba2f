import { statedCountry } from '../../lexicon/currencies.ts'
import type { Quantity, Range } from '../layers.ts'
import type { Tokens } from '../tokens.ts'
import { type Day, dayOf } from './dates/calendar.ts'
import { SentenceAtoms } from './sentence-atoms.ts'
import { SentenceReader } from './sentence-reader.ts'

/** What relative dates and bare currency signs are read by. */
export interface QuantityReference {
  /** ISO 8601 date (or date and time) of the article. */
  readonly date: string | null
  /** ISO 3166 country of the article: "$" in AU is the Australian dollar, 3/4/2019 in US is 4 March. By default what the text says of its dollars. */
  readonly country?: string
}

function readReferenceDay(date: string | null): Day | null {
  const m = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date ?? '')
  const day = m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3] ?? 1)) : Number.NaN
  return Number.isNaN(day) ? null : day
}

/**
 * Finds numbers with their unit, what they count, how they are said to change, and dates and times, in order and
 * without overlap. A range's value is [first, second] as the movement or span goes; a date's is ISO 8601 at the
 * precision of the text, an interval for a stretch of time, null where the reference date is needed and missing.
 */
export function findQuantities(text: string, sentences: readonly Range[], tokens: Tokens, reference: QuantityReference): Quantity[] {
  const found: Quantity[] = []
  const day = readReferenceDay(reference.date)
  const country = reference.country ?? statedCountry(text)
  sentences.forEach((sentence, index) => {
    const view = new SentenceAtoms(text, sentence, tokens, index)
    for (const quantity of new SentenceReader(view, day, country).read()) found.push(quantity)
  })
  return found
}
