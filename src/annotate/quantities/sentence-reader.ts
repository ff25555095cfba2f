import type { QuantityKind } from '../../document.ts'
import { CALENDAR_UNITS } from '../../lexicon/calendar.ts'
import { ONE_IDIOMS } from '../../lexicon/nouns.ts'
import { UNIT_WORDS } from '../../lexicon/units.ts'
import type { Quantity } from '../layers.ts'
import { readImpliedAge } from './ages.ts'
import { readAmount } from './amounts.ts'
import { type Atom, wordAt } from './atoms.ts'
import { readChange } from './changes.ts'
import { findConcepts, type Mention } from './concepts.ts'
import { type CountedNoun, readCountedNoun } from './counted-nouns.ts'
import type { Day } from './dates/calendar.ts'
import { type Reference, readDate } from './dates/index.ts'
import { isLabel, pastCode, pastPostcode } from './labels.ts'
import { type AmountRange, readAmountRange, readSecondCount } from './ranges.ts'
import { readOdds, readProportion } from './ratios.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'
import { type Previous, readListedUnit, sharesUnit } from './shared-units.ts'
import { isTrigger } from './triggers.ts'
import { readRate } from './units.ts'

/** Countries that write the month before the day in figures. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW'])

/** What sends a bare weekday or month beside it ahead. */
const AHEAD =
  /\b(?:will|would|shall|won['’]t|to be|due|expected|scheduled|plans?|planned|going to|upcoming|ahead of|ends?|begins?|starts?|next)\b|['’]ll\b/i
/** How far before and after a date such words count, in characters. */
const AHEAD_BEFORE = 80
const AHEAD_AFTER = 40

const KINDS: ReadonlyMap<AmountRange['dimension'], QuantityKind> = new Map([
  ['money', 'money'],
  ['percent', 'percent'],
  ['duration', 'duration']
])

function kindOf(span: AmountRange, ratio: boolean): QuantityKind {
  if (span.dimension !== null) return span.unit === 'time' || span.unit === 'page' ? 'count' : (KINDS.get(span.dimension) ?? 'measure')
  return ratio || span.form === 'fraction' ? 'ratio' : 'count'
}

/** Reads the quantities of one sentence, from left to right. */
export class SentenceReader {
  private readonly view: SentenceAtoms
  private readonly reference: Reference
  private readonly country: string | undefined
  private readonly found: Omit<Quantity, 'of'>[] = []
  private readonly mentions: Mention[] = []
  /** The amount before, for what leaves its unit out ("from 21 mpg to 23", "compared with 63"). */
  private last: Previous | null = null

  /** Atom that is being read. */
  private at = 0

  constructor(view: SentenceAtoms, day: Day | null, country: string | undefined) {
    this.view = view
    this.country = country
    const lean = (): -1 | 1 => this.lean()
    const monthFirst = country === undefined || MONTH_FIRST.has(country.toUpperCase())
    this.reference = {
      day,
      monthFirst,
      get lean() {
        return lean()
      }
    }
  }

  /** Which way the sentence looks where the present atom stands: back after a verb of the past ("said Monday"), ahead beside "will". */
  private lean(): -1 | 1 {
    const { atoms, text, tokenOf } = this.view
    const before = this.at > 0 && /^(?:on|,|early|late|earlier)$/.test(atoms[this.at - 1].word) ? this.at - 2 : this.at - 1
    if (before >= 0 && this.view.tag(tokenOf[before]) === 'VBD') return -1
    const { start, end } = atoms[this.at]
    const from = Math.max(atoms[0].start, start - AHEAD_BEFORE)
    return AHEAD.test(text.slice(from, Math.min(atoms[atoms.length - 1].end, end + AHEAD_AFTER))) ? 1 : -1
  }

  read(): Quantity[] {
    const { atoms } = this.view
    for (let i = 0; i < atoms.length; ) i = isTrigger(atoms, i) ? this.readAt(i) : i + 1
    if (this.found.length === 0) return []
    const concepts = findConcepts(this.view, this.mentions)
    return this.found.map((quantity, q) => ({ ...quantity, of: concepts[q] }))
  }

  private add(quantity: Omit<Quantity, 'of'>, from: number, to: number, kind: Mention['kind'], restates: boolean): void {
    this.found.push(quantity)
    this.mentions.push({ from: this.view.tokenOf[from], to: this.view.tokenFrom(to), kind, restates, money: quantity.kind === 'money' })
  }

  /** Reads what begins at atom i; returns where to go on. */
  private readAt(i: number): number {
    const { view, reference } = this
    this.at = i
    const code = pastPostcode(view, i)
    if (code > i) return code
    const date = readDate(view.text, view.atoms, i, reference)
    if (date) {
      this.add(
        { start: view.atoms[i].start, end: view.atoms[date.to - 1].end, kind: date.kind, value: date.value, unit: null, change: '=' },
        i,
        date.to,
        'date',
        false
      )
      return date.to
    }
    const amount = readAmount(view.atoms, i, this.country)
    if (!amount) return i + 1
    if (amount.form === 'ordinal') return this.readOrdinal(i, amount.value, amount.to)
    const odds = readOdds(view, amount)
    if (odds) {
      this.push({ ...amount, end: null, dashed: false, value: odds.value, to: odds.to }, null, true)
      return odds.to
    }
    const proportion = readProportion(view, amount)
    if (proportion) return this.readCount({ ...amount, end: null, dashed: false, value: proportion.value, to: proportion.to }, true)
    const span = readAmountRange(view, amount, this.country)
    if (span.unit !== null) {
      this.push(span, null, false)
      return span.to
    }
    return this.readCount(span, false)
  }

  private readOrdinal(i: number, value: number, to: number): number {
    const { atoms } = this.view
    this.add({ start: atoms[i].start, end: atoms[to - 1].end, kind: 'ordinal', value, unit: null, change: '=' }, i, to, 'date', false)
    return to
  }

  /** A number without a unit of measure: what it counts, a unit left out, a label, or nothing. */
  private readCount(span: AmountRange, ratio: boolean): number {
    const { view } = this
    const { atoms } = view
    const number = view.tokenOf[span.to - 1]
    const age = ratio ? null : readImpliedAge(view, span)
    if (age === 'bracket') return span.to
    if (age === 'age') {
      this.push({ ...span, unit: 'year', dimension: 'age' }, null, false)
      return span.to
    }
    const counted = readCountedNoun(view, span.to, number, span.form === 'vague' || ratio || span.form === 'fraction')
    if (isLabel(view, span, counted)) return pastCode(view, span.to)
    if (span.dashed && !counted?.plural && !(span.value >= 1000 && isEnd(atoms, span.to))) return span.to
    if (span.form === 'vague') {
      if (!counted?.plural) return span.to
      this.push({ ...span, to: counted.to, unit: counted.unit }, counted, false)
      return counted.to
    }
    if (span.form === 'fraction') return this.readFraction(span, counted)
    if (counted && this.counts(span, counted)) return this.readCounted(span, counted, ratio)
    if (ratio) {
      this.push(span, null, true)
      return span.to
    }
    if (/^(?:who|whom)$/.test(wordAt(atoms, span.to)) && span.value !== 1) {
      this.push({ ...span, unit: 'people' }, null, false)
      return span.to
    }
    const rate = readRate(atoms, span.to)
    if (rate) {
      this.push({ ...span, to: rate.to, unit: `per ${rate.name}` }, null, false)
      return rate.to
    }
    const { last } = this
    if (last && sharesUnit(view, last, span)) {
      this.push({ ...span, unit: last.unit, dimension: last.age ? 'age' : null }, null, false, last.kind)
      return span.to
    }
    const listed = readListedUnit(view, span, this.country)
    if (listed) {
      this.push({ ...span, ...listed }, null, false)
      return span.to
    }
    if (
      atoms[span.from].kind === 'word' &&
      span.value >= 0 &&
      span.value <= 12 &&
      Number.isInteger(span.value) &&
      !this.isAlone(span) &&
      readChange(view, span).change === '='
    )
      return span.to
    this.push(span, null, false)
    return span.to
  }

  /** A counted noun, with the second end of a range that repeats it: "to 196 contracts from 210 contracts". */
  private readCounted(span: AmountRange, counted: CountedNoun, ratio: boolean): number {
    const { view, country } = this
    const measure = UNIT_WORDS.get(view.word(counted.head).toLowerCase())
    const unit = measure?.dimension === 'duration' && !counted.unit.includes(' per ') ? measure : { name: counted.unit, dimension: null }
    const first = { ...span, to: counted.to, unit: unit.name, dimension: unit.dimension }
    const second = ratio || span.end !== null ? null : readSecondCount(view, first, country)
    if (second) {
      this.push({ ...first, ...second }, counted, false)
      return second.to
    }
    this.push(first, unit.dimension === null ? counted : null, ratio)
    return counted.to
  }

  /** "half the condos", "a third of voters", "two thirds of the vote"; no bare "half", no "a third attempt". */
  private readFraction(span: AmountRange, counted: CountedNoun | null): number {
    const { atoms } = this.view
    const next = wordAt(atoms, span.to)
    if (counted?.plural) {
      const partitive = next === 'of' || next === 'the' || next === 'all' || next === 'those'
      if (partitive || atoms[span.from].kind !== 'word') {
        this.push({ ...span, to: counted.to, unit: counted.unit }, counted, true)
        return counted.to
      }
    }
    const many = span.to - span.from > 2 || atoms[span.from].kind !== 'word'
    const told = next === 'of' || next === 'more' || next === 'less' || next === 'as'
    const cued = readChange(this.view, span).change !== '='
    if (((span.value !== 0.5 || atoms[span.from].kind !== 'word') && (many || told)) || cued || this.isAlone(span))
      this.push(span, null, true)
    return span.to
  }

  /** Whether the number is all that the sentence says. */
  private isAlone(span: AmountRange): boolean {
    return span.from === 0 && isEnd(this.view.atoms, span.to) && !(span.value === 1 && wordAt(this.view.atoms, 0) === 'one')
  }

  /** Whether a number counts the noun that follows: no "one" that stands for something, no name in capitals. */
  private counts(span: AmountRange, counted: CountedNoun): boolean {
    const { view } = this
    const before = wordAt(view.atoms, span.from - 1)
    if (span.value === 1 && wordAt(view.atoms, span.from) === 'one') {
      if (NO_COUNT_BEFORE_ONE.has(before) || (!counted.partitive && (counted.plural || ONE_IDIOMS.has(counted.unit)))) return false
      return counted.partitive ? counted.plural : view.tag(counted.head) === 'NN' || view.tag(counted.head) === 'NNP'
    }
    if (counted.unit === 'figure' && span.value < 10) return false
    if (!counted.plural && CALENDAR_UNITS.has(counted.unit) && /^(?:last|next|this|past)$/.test(wordAt(view.atoms, span.to))) return false
    return counted.plural || !view.tag(counted.head).startsWith('NNP')
  }

  private push(span: AmountRange, counted: CountedNoun | null, ratio: boolean, kind: QuantityKind = kindOf(span, ratio)): void {
    const { view, last } = this
    const { atoms } = view
    const read = readChange(view, span)
    const restated = last !== null && isRestatement(atoms, last.to, read.from)
    const bound = span.end !== null && read.change !== '~' && /^(?:from|between|to)$/.test(wordAt(atoms, read.from - 1))
    const change = restated && read.change === '=' ? last.change : bound ? '=' : Number.isNaN(span.value) ? '~' : read.change
    const more = counted !== null && wordAt(atoms, span.numeral.to) === 'more' ? '>' : change
    const value = Number.isNaN(span.value) ? null : span.end === null ? span.value : ([span.value, span.end] as const)
    const quantity = {
      start: atoms[read.from].start,
      end: atoms[Math.max(read.to, span.to) - 1].end,
      kind,
      value,
      unit: span.unit,
      change: more
    }
    this.add(quantity, span.from, span.to, counted ? 'count' : kind === 'duration' ? 'duration' : 'measure', restated)
    if (span.unit !== null)
      this.last = {
        unit: span.unit,
        kind,
        to: span.to,
        change: more,
        moved: /^(?:from|to)$/.test(wordAt(atoms, read.from - 1)),
        age: span.dimension === 'age'
      }
  }
}

/** Whether the amount from atom `to` on tells again what the one before says: "seven miles (11 km)", "190 points, or 0.6%". */
function isRestatement(atoms: readonly Atom[], last: number, from: number): boolean {
  const word = wordAt(atoms, last)
  return from === last + 1 ? word === '(' || word === 'or' : from === last + 2 && word === ',' && wordAt(atoms, last + 1) === 'or'
}

const isEnd = (atoms: readonly Atom[], i: number): boolean => i >= atoms.length || /^[.,;!?]$/.test(atoms[i].word)

const NO_COUNT_BEFORE_ONE = new Set('no any every each this that which the another some only'.split(' '))
