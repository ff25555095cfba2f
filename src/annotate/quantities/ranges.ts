import { FALLING, RISING } from '../../lexicon/change-cues.ts'
import { type Amount, readAmount } from './amounts.ts'
import { wordAt } from './atoms.ts'
import { readCountedNoun } from './counted-nouns.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/** An amount, or two that are the ends of one range. */
export interface AmountRange extends Amount {
  /** The second end, in the text's order; null for a single amount. */
  readonly end: number | null
  /** True where nothing but a dash joins two bare figures: a range only if it counts something. */
  readonly dashed: boolean
}

const DASH = /^[-–—‐‑~]$/

/** "$10 to $15 billion": the first figure shares the second's scale where it has none and stays the smaller. */
function shareScale(first: Amount, second: Amount): number {
  const scale = second.bare === 0 ? 1 : Math.abs(second.value) / second.bare
  const unscaled = Math.abs(first.value) === first.bare && first.form !== 'fraction'
  return unscaled && scale >= 1000 && first.bare * scale <= Math.abs(second.value) ? first.value * scale : first.value
}

const unitsAgree = (first: Amount, second: Amount): boolean =>
  first.unit === null ||
  second.unit === null ||
  first.unit === second.unit ||
  second.unit.startsWith(`${first.unit} per `) ||
  first.unit.startsWith(`${second.unit} per `)

/** The word before an amount, cues of nearness skipped. */
function opener(view: SentenceAtoms, from: number): string {
  let at = from - 1
  while (
    /^(?:about|around|roughly|approximately|nearly|almost|over|an?|estimated|up|to|as|just|low|little|anywhere|somewhere)$/.test(
      wordAt(view.atoms, at)
    ) &&
    at > from - 5
  ) {
    if (wordAt(view.atoms, at) === 'to' && wordAt(view.atoms, at - 1) !== 'up') break
    at--
  }
  return wordAt(view.atoms, at)
}

/** Where the second end would begin, if the words at `to` join two ends. */
function secondFrom(view: SentenceAtoms, first: Amount): { at: number; join: 'to' | 'dash' | 'or' | 'and' | 'slash' } | null {
  const { atoms } = view
  const word = wordAt(atoms, first.to)
  const open = opener(view, first.from)
  const past = (at: number): number => {
    let next = at
    while (/^(?:about|around|roughly|as|much|many|high|more|than|nearly|almost|up|over)$/.test(wordAt(atoms, next)) && next < at + 3) next++
    return wordAt(atoms, next) === 'to' && next > at ? next + 1 : next
  }
  if (word === 'to' || word === 'through') return { at: past(first.to + 1), join: 'to' }
  if (
    open === 'from' &&
    atoms[first.to]?.kind === 'word' &&
    wordAt(atoms, first.to + 1) === 'to' &&
    !/^(?:in|on|at|last|this|a|and|or)$/.test(word)
  )
    return { at: past(first.to + 2), join: 'to' }
  if (word === '-' && wordAt(atoms, first.to + 1) === 'to' && wordAt(atoms, first.to + 2) === '-') return { at: first.to + 3, join: 'to' }
  if (word === '-' && wordAt(atoms, first.to + 1) === 'to' && !atoms[first.to + 1].glued) return { at: first.to + 2, join: 'to' }
  if (word === 'and' && (open === 'between' || (open === 'of' && wordAt(atoms, first.from - 2) === 'ages')))
    return { at: past(first.to + 1), join: 'and' }
  if (word === 'or') return { at: first.to + 1, join: 'or' }
  if (DASH.test(word)) return { at: first.to + 1, join: 'dash' }
  if (word === '/' && first.dimension === 'money' && atoms[first.to].glued) return { at: first.to + 1, join: 'slash' }
  return null
}

/** A movement's amount and the level it reached are no range: "rose $2 million to $10 million". */
function isMoved(view: SentenceAtoms, first: Amount): boolean {
  const before = opener(view, first.from)
  return RISING.has(before) || FALLING.has(before) || before === 'up' || before === 'down'
}

function joins(view: SentenceAtoms, first: Amount, second: Amount, join: 'to' | 'dash' | 'or' | 'and' | 'slash'): boolean {
  if (Number.isNaN(second.value) || second.form === 'ordinal' || !unitsAgree(first, second)) return false
  if (second.form === 'fraction' && first.form !== 'fraction' && first.unit === null) return false
  if (join === 'or')
    return first.unit === null && second.dimension !== 'money' && Number.isInteger(first.value) && second.value === first.value + 1
  if (join === 'and') return second.value > 0
  if (join === 'slash') return second.dimension === 'money'
  const rises = shareScale(first, second) < second.value
  const unitLeftOut = first.unit !== null && second.unit === null
  if (join === 'dash') return rises && !(unitLeftOut && first.dimension !== 'money')
  const open = opener(view, first.from)
  if (open === 'from' || open === 'between' || open === 'ranging' || open === 'range') return true
  if (unitLeftOut) return rises && first.dimension === 'money'
  const mayFall =
    first.unit !== null && first.unit === second.unit && first.dimension !== 'percent' && first.dimension !== 'money' && open !== 'to'
  return (rises || mayFall) && !isMoved(view, first)
}

/** "to 196,440 contracts from 210,643": the level before comes second. Money and percentages stay two amounts. */
function readReversed(view: SentenceAtoms, first: Amount, country: string | undefined): AmountRange | null {
  if (
    opener(view, first.from) !== 'to' ||
    wordAt(view.atoms, first.to) !== 'from' ||
    first.dimension === 'money' ||
    first.dimension === 'percent'
  )
    return null
  const second = readAmount(view.atoms, first.to + 1, country)
  if (!second || Number.isNaN(second.value) || second.form === 'ordinal' || (second.unit !== null && second.unit !== first.unit))
    return null
  return { ...first, to: second.to, value: second.value, end: first.value, dashed: false }
}

/** The range that the amount opens, or the amount alone. */
export function readAmountRange(view: SentenceAtoms, first: Amount, country: string | undefined): AmountRange {
  const single: AmountRange = { ...first, end: null, dashed: false }
  if (Number.isNaN(first.value) || first.form === 'ordinal') return single
  const reversed = readReversed(view, first, country)
  if (reversed) return reversed
  const next = secondFrom(view, first)
  if (!next || next.at >= view.atoms.length) return single
  const second = readAmount(view.atoms, next.at, country)
  if (!second || !joins(view, first, second, next.join)) return single
  const dashed = next.join === 'dash' && first.unit === null && second.unit === null
  const unit = second.unit !== null && (first.unit === null || second.unit.length > first.unit.length) ? second.unit : first.unit
  return {
    ...first,
    to: second.to,
    value: first.unit === null || first.dimension === 'money' || first.unit === second.unit ? shareScale(first, second) : first.value,
    end: second.value,
    unit,
    dimension: second.dimension ?? first.dimension,
    dashed
  }
}

/** The second end where both name what they count: "from 3 jobs to 5 jobs", "between 10 people and 12", "to 5 lots from 7 lots". */
export function readSecondCount(
  view: SentenceAtoms,
  first: AmountRange,
  country: string | undefined
): { value: number; end: number; to: number } | null {
  const { atoms } = view
  const join = wordAt(atoms, first.to)
  const open = opener(view, first.from)
  const forward = (join === 'to' && open === 'from') || (join === 'and' && open === 'between')
  const backward = join === 'from' && open === 'to'
  if (!forward && !backward) return null
  const second = readAmount(atoms, first.to + 1, country)
  if (!second || second.unit !== null || Number.isNaN(second.value) || second.form === 'ordinal') return null
  const counted = readCountedNoun(view, second.to, view.tokenOf[second.to - 1], false)
  if (counted && counted.unit !== first.unit) return null
  return { value: forward ? first.value : second.value, end: forward ? second.value : first.value, to: counted ? counted.to : second.to }
}
