import { LABEL_NOUNS, STOCK_INDEXES, STREETS } from '../../lexicon/nouns.ts'
import type { Amount } from './amounts.ts'
import { wordAt } from './atoms.ts'
import type { CountedNoun } from './counted-nouns.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/** A number without a unit, as the tests of a label see it. */
interface Candidate {
  readonly view: SentenceAtoms
  /** Atoms [from, to). */
  readonly from: number
  readonly to: number
  readonly value: number
  readonly figure: boolean
  /** What it would count. */
  readonly counted: CountedNoun | null
}

const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '')
const isSmall = ({ figure, value }: Candidate): boolean => figure && Number.isInteger(value) && value < 100

/** "1." or "2)" at the head of a list's item. */
function isListMarker(c: Candidate): boolean {
  const { atoms } = c.view
  return c.from === 0 && isSmall(c) && /^[.)]$/.test(wordAt(atoms, c.to)) && atoms.length > c.to + 1
}

/** A footnote mark "[3]", a shirt number "Prescott (4)". */
function isBracketed(c: Candidate): boolean {
  const { atoms } = c.view
  const opened = wordAt(atoms, c.from - 1)
  const closed = wordAt(atoms, c.to)
  if (!c.figure || !Number.isInteger(c.value)) return false
  return (opened === '[' && closed === ']') || (opened === '(' && closed === ')' && isSmall(c) && isCapital(atoms[c.from - 2]?.text))
}

/** Label nouns that are as often what comes before a count: "this season 12 players", "the first half 300 people". */
const ALSO_BEFORE_COUNTS = new Set(
  'day week month season hour year game games match step half case set order class group test form line floor court area war world'.split(
    ' '
  )
)

/** "page 5", "Article 370", "No. 10", "number 7". */
function followsLabelNoun({ view, from, counted }: Candidate): boolean {
  const { atoms } = view
  const abbreviated = wordAt(atoms, from - 1) === '.' && /^(?:no|nos|nr|p|pp|vol|fig|sec|art|ch)$/.test(wordAt(atoms, from - 2))
  const noun = wordAt(atoms, abbreviated ? from - 2 : from - 1)
  if (!LABEL_NOUNS.has(noun)) return false
  if (noun === 'no' || noun === 'number') return counted === null && (noun === 'number' || abbreviated)
  return !(counted?.plural && ALSO_BEFORE_COUNTS.has(noun))
}

/** "10 Downing Street" */
function isHouseNumber({ view, figure, counted }: Candidate): boolean {
  if (!figure || !counted) return false
  const noun = view.word(counted.head)
  return isCapital(noun) && STREETS.has(noun.toLowerCase().replace('.', ''))
}

/** "call 911" */
const isDialled = ({ view, from, figure }: Candidate): boolean =>
  figure &&
  /^\d{3}$/.test(view.atoms[from].text) &&
  /^(?:call|called|calling|dial|dialed|dialled|phoned)$/.test(wordAt(view.atoms, from - 1))

/** How far to either side of a figure the groups of a telephone number reach. */
const LONGEST_NUMBER = 8

/** A group of "+31 10 555 0142", "020 7946 0958", "(555) 010-4477". */
function isTelephone({ view: { atoms }, from, to, figure }: Candidate): boolean {
  const joins = (i: number) => atoms[i] !== undefined && (/^\d{1,5}$/.test(atoms[i].text) || /^[+()\-‐‑–]$/.test(atoms[i].word))
  if (!figure && wordAt(atoms, from) !== '+') return false
  let first = from
  let end = to
  while (from - first < LONGEST_NUMBER && joins(first - 1)) first--
  while (end - to < LONGEST_NUMBER && joins(end)) end++
  const groups = atoms.slice(first, end).filter(atom => atom.kind === 'figure')
  const digits = groups.reduce((n, { text }) => n + text.replace(/\D/g, '').length, 0)
  const opens = /^[+(]$/.test(wordAt(atoms, first)) || /^\+?0/.test(atoms[first].text)
  return opens && groups.length > 1 && digits >= 7
}

const POSTCODE = /^\d{1,2}[A-Z]? \d[A-Z]{2}(?![\p{L}\d])/u

/** The atom after the figures of a British postcode that begin at atom i ("SW1A 2AA"), or i. */
export function pastPostcode({ atoms, text }: SentenceAtoms, i: number): number {
  const { start, kind } = atoms[i]
  const match = kind === 'figure' ? POSTCODE.exec(text.slice(start, start + 8)) : null
  if (match === null) return i
  let to = i
  while (to < atoms.length && atoms[to].end <= start + match[0].length) to++
  return to
}

/** A player's rating at the head of a line: "Ander Lopez: 4". */
const isRating = (c: Candidate): boolean =>
  isSmall(c) &&
  c.value <= 10 &&
  !c.counted &&
  c.from <= 5 &&
  wordAt(c.view.atoms, c.from - 1) === ':' &&
  isCapital(c.view.atoms[c.from - 2]?.text)

/** Prepositions that open a phrase after which the sentence goes on with a count: "In Germany 300 people …". */
const OPENERS = new Set('in at on from across for to by near outside inside throughout since after before during'.split(' '))

/** Whether the capitals before atom i end an opening phrase, and no name that the number belongs to. */
function endsOpening({ atoms }: SentenceAtoms, i: number): boolean {
  let at = i - 1
  while (at >= 0 && (isCapital(atoms[at].text) || atoms[at].word === 'the') && !(at === 0 && OPENERS.has(atoms[at].word))) at--
  return at >= 0 && OPENERS.has(atoms[at].word) && (at < 3 || /^[,;(“"]$/.test(wordAt(atoms, at - 1)))
}

/** "Boeing 737", "Windows 10", "Ground Zero"; a plural after it is counted only where the number is small ("Boeing 737 jets"). */
function isPartOfName({ view, from, value, figure, counted }: Candidate): boolean {
  const { atoms } = view
  const previous = atoms[from - 1]
  if (previous?.kind !== 'word' || !isCapital(previous.text) || !view.tag(view.tokenOf[from - 1]).startsWith('NNP')) return false
  if (!figure) return isCapital(atoms[from].text)
  if (previous.glued || atoms[from].text.includes(',') || !Number.isInteger(value)) return false
  if (endsOpening(view, from) && counted) return false
  return counted?.plural ? value >= 100 && from > 1 : true
}

/** A number word that ends a compound: "production-four", "mid-fifties". */
const endsCompound = ({ view: { atoms }, from, figure }: Candidate): boolean =>
  !figure && atoms[from].glued && /^[-‐‑]$/.test(wordAt(atoms, from - 1)) && atoms[from - 1].glued && atoms[from - 2]?.kind === 'word'

const isIndex = ({ view, from, value }: Candidate): boolean => STOCK_INDEXES.get(wordAt(view.atoms, from - 1))?.includes(value) === true
const isNumbered = ({ view, from }: Candidate): boolean => /^[#№@§]$/.test(wordAt(view.atoms, from - 1))

const LABELS: readonly ((candidate: Candidate) => boolean)[] = [
  c => c.figure && isPartOfCode(c.view, c.from, c.to),
  endsCompound,
  isListMarker,
  isNumbered,
  isIndex,
  isBracketed,
  followsLabelNoun,
  isHouseNumber,
  isDialled,
  isTelephone,
  isRating,
  isPartOfName
]

/** Whether a number without a unit names something and counts nothing. */
export function isLabel(view: SentenceAtoms, { from, to, value }: Amount, counted: CountedNoun | null): boolean {
  const candidate = { view, from, to, value, figure: view.atoms[from].kind === 'figure', counted }
  return LABELS.some(test => test(candidate))
}

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
