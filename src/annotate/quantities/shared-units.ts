import type { Change, QuantityKind } from '../../document.ts'
import { FALLING, RISING } from '../../lexicon/change-cues.ts'
import { readAmount } from './amounts.ts'
import { wordAt } from './atoms.ts'
import { readChange } from './changes.ts'
import { readCountedNoun } from './counted-nouns.ts'
import type { AmountRange } from './ranges.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/** An amount that has been read, as later ones lean on it. */
export interface Previous {
  readonly unit: string
  readonly kind: QuantityKind
  readonly change: Change
  /** Atom after it. */
  readonly to: number
  /** True after "from" or "to". */
  readonly moved: boolean
  readonly age: boolean
}

/** Atoms between an amount and a number that may share its unit. */
const REACH = 14

/** Whether a bare number shares the unit of the amount before it: "from 21 mpg to 23", "compared with 63", "aged 9 and 12". */
export function sharesUnit(view: SentenceAtoms, previous: Previous, span: AmountRange): boolean {
  const { atoms } = view
  if (span.from - previous.to > REACH) return false
  if (previous.age && atoms.slice(previous.to, span.from).every(atom => /^(?:,|and|or|&)$/.test(atom.word))) return true
  const before = wordAt(atoms, readChange(view, span).from - 1)
  const earlier = wordAt(atoms, span.from - 2)
  if (/^(?:from|versus|vs|against)$/.test(before)) return true
  if ((before === 'with' || before === 'to') && /^(?:compared|compares|comparing|up|down)$/.test(earlier)) return true
  if (before === 'by' && previous.kind === 'percent' && (RISING.has(earlier) || FALLING.has(earlier))) return true
  return before === 'to' && span.from - previous.to < 4 && previous.moved
}

const MOST_LISTED = 8

/** "5, 6 and 7 per cent", "four-, five- and six-cylinder": the unit that ends a list of bare numbers. */
export function readListedUnit(
  view: SentenceAtoms,
  span: AmountRange,
  country: string | undefined
): Pick<AmountRange, 'unit' | 'dimension'> | null {
  const { atoms } = view
  let at = span.to
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const suspended = /^[-‐‑]$/.test(wordAt(atoms, at)) && atoms[at].glued
    if (suspended) at++
    const from = at
    while (/^(?:,|and|or|&)$/.test(wordAt(atoms, at))) at++
    if (at === from || at - from > 2) return null
    const next = readAmount(atoms, at, country)
    if (!next || Number.isNaN(next.value) || next.form === 'ordinal') return null
    if (next.unit !== null) return next.numeral.from === at ? { unit: next.unit, dimension: next.dimension } : null
    const counted = suspended ? readCountedNoun(view, next.to, view.tokenOf[next.to - 1], false) : null
    if (counted) return { unit: counted.unit, dimension: null }
    at = next.to
  }
  return null
}
