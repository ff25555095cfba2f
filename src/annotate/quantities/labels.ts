import { LABEL_NOUNS, STOCK_INDEXES, STREETS } from '../../lexicon/nouns.ts'
import type { Amount } from './amounts.ts'
import { wordAt } from './atoms.ts'
import type { CountedNoun } from './counted-nouns.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const TEMPORAL = /^(?:day|week|month|season|hour|year|game|match|step)s?$/

/** Prepositions that open a phrase after which the sentence goes on with a count: "In Germany 300 people …". */
const OPENERS = new Set('in at on from across for to by near outside inside throughout since after before during'.split(' '))

/** Whether the capitals before atom i end an opening phrase ("In New York 12 people"), not a name that the number belongs to. */
function isOpening(view: SentenceAtoms, i: number): boolean {
  let at = i - 1
  while (at >= 0 && (isCapital(view.atoms[at].text) || view.atoms[at].word === 'the') && !(at === 0 && OPENERS.has(view.atoms[at].word)))
    at--
  return at >= 0 && OPENERS.has(view.atoms[at].word) && (at < 3 || /^[,;(“"]$/.test(wordAt(view.atoms, at - 1)))
}

/**
 * Whether a number without a unit names something and counts nothing: codes ("COVID-19", "5G"), labels ("Article 370",
 * "page 5"), models ("Boeing 737"), house numbers, ratings and shirt numbers, footnote marks, list markers, scores.
 */
export function isLabel(view: SentenceAtoms, amount: Amount, counted: CountedNoun | null): boolean {
  const { atoms } = view
  const { from, to } = amount
  const atom = atoms[from]
  const previous = atoms[from - 1]
  const next = atoms[to]
  if (atom.kind === 'figure' ? isPartOfCode(view, from, to) : isHyphenated(view, from)) return true
  if (!previous)
    return (
      atom.kind === 'figure' &&
      (next?.word === '.' || next?.word === ')') &&
      atoms.length > to + 1 &&
      Number.isInteger(amount.value) &&
      amount.value < 100
    )
  if (/^[#№@§]$/.test(previous.word)) return true
  if (STOCK_INDEXES.get(previous.word)?.includes(amount.value)) return true
  if (
    /^[([]$/.test(previous.word) &&
    /^[)\]]$/.test(next?.word ?? '') &&
    atom.kind === 'figure' &&
    Number.isInteger(amount.value) &&
    (previous.word === '[' || (amount.value < 100 && isCapital(atoms[from - 2]?.text ?? '')))
  )
    return true
  const before =
    previous.word === '.' && /^(?:no|nos|nr|p|pp|vol|fig|sec|art|ch)$/.test(wordAt(atoms, from - 2))
      ? wordAt(atoms, from - 2)
      : previous.word
  if (
    LABEL_NOUNS.has(before) &&
    !(TEMPORAL.test(before) && counted?.plural) &&
    !(counted?.plural && /^(?:half|case|set|order|class|group|order|test|form|line|floor|court|area|war|world)$/.test(before)) &&
    !(/^(?:no|number)$/.test(before) && (counted || previous.word === 'no'))
  )
    return before !== 'number' || wordAt(atoms, from - 2) !== 'the' || !counted
  if (
    counted &&
    STREETS.has(view.word(counted.head).toLowerCase().replace('.', '')) &&
    isCapital(view.word(counted.head)) &&
    atom.kind === 'figure'
  )
    return true
  if (/^(?:call|called|calling|dial|dialed|dialled|phoned)$/.test(before) && /^\d{3}$/.test(atom.text)) return true
  if (before === ':' && atom.kind === 'figure' && isCapital(wordAt2(view, from - 2)) && amount.value <= 10 && !counted && from <= 5)
    return true
  if (atom.kind === 'word') return isCapital(atom.text) && isCapital(previous.text) && view.tag(view.tokenOf[from - 1]).startsWith('NNP')
  if (atom.kind !== 'figure') return false
  if (previous.kind !== 'word' || !isCapital(previous.text) || previous.glued || !view.tag(view.tokenOf[from - 1]).startsWith('NNP'))
    return false
  if (atom.text.includes(',') || !Number.isInteger(amount.value)) return false
  return counted?.plural
    ? !isOpening(view, from) && amount.value >= 100 && from > 1 && isModel(view, from)
    : !counted || !isOpening(view, from)
}

/** A number word that ends a compound: "production-four", "mid-fifties". */
const isHyphenated = ({ atoms }: SentenceAtoms, from: number): boolean =>
  atoms[from].glued && /^[-‐‑]$/.test(wordAt(atoms, from - 1)) && atoms[from - 1].glued && atoms[from - 2]?.kind === 'word'

const wordAt2 = (view: SentenceAtoms, i: number): string => view.atoms[i]?.text ?? ''

/** "Boeing 737 jets", where no clause could begin with the number. */
const isModel = (view: SentenceAtoms, i: number): boolean =>
  !/^[,;]$/.test(wordAt(view.atoms, i - 1)) && view.tag(view.tokenOf[i - 1]).startsWith('NNP')

/** Letters, hyphens, slashes or further figures glued to a figure make it a code, a score, a telephone number; so do nine digits in a row. */
function isPartOfCode(view: SentenceAtoms, from: number, to: number): boolean {
  const { atoms } = view
  const previous = atoms[from - 1]
  const next = atoms[to]
  if (atoms[from].glued && previous) {
    if (previous.kind === 'word' || previous.kind === 'figure') return true
    if (/^[-‐‑–/:.’'&+]$/.test(previous.word) && previous.glued && (atoms[from - 2]?.kind === 'word' || atoms[from - 2]?.kind === 'figure'))
      return true
  }
  if (/^\d{9,}$/.test(atoms[from].text)) return true
  if (!next?.glued) return false
  if (next.kind === 'word' && next.word !== '’s' && next.word !== "'s") return true
  const after = atoms[to + 1]
  if (next.word === '-' && after?.glued && after.word === 'of') return true
  return (
    /^[-‐‑–/:&]$/.test(next.word) &&
    after !== undefined &&
    after.glued &&
    (after.kind === 'figure' || (after.kind === 'word' && isCapital(after.text)))
  )
}

/** Past the letters and figures that are glued to a label ("747-800", "5G"). */
export function pastCode({ atoms }: SentenceAtoms, to: number): number {
  let at = to
  while (
    at < atoms.length &&
    atoms[at].glued &&
    (atoms[at].kind !== 'mark' || (/^[-–/:.+]$/.test(atoms[at].word) && atoms[at + 1]?.glued && atoms[at + 1].kind !== 'mark'))
  )
    at++
  return at
}
