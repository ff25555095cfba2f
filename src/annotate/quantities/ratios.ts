import type { Amount } from './amounts.ts'
import { type Atom, wordAt } from './atoms.ts'
import { readNumeral } from './numerals.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/** Nouns that events happen in, so that "two in five attacks" counts them and is no share. */
const isSetting = (word: string): boolean =>
  /^(?:second|minute|hour|day|night|week|month|year|decade|season|game|match|quarter|attempt|start|race|round|term|location|cit|countr|state|attack|accident)/.test(
    word
  )

/** "one in five", "two out of three", "nine of 10": the share, and the atom after it. */
export function readProportion(view: SentenceAtoms, part: Amount): { value: number; to: number } | null {
  if (part.unit !== null || !Number.isInteger(part.value) || part.value < 1 || (part.form !== 'words' && part.form !== 'figures'))
    return null
  const { atoms } = view
  const word = wordAt(atoms, part.to)
  const at = word === 'out' && wordAt(atoms, part.to + 1) === 'of' ? part.to + 2 : word === 'in' || word === 'of' ? part.to + 1 : -1
  if (at < 0) return null
  const start = wordAt(atoms, at) === 'every' ? at + 1 : at
  if (wordAt(atoms, start) === 'a' && !/^(?:hundred|thousand|million)$/.test(wordAt(atoms, start + 1))) return null
  const whole = readNumeral(atoms, start)
  if (!whole || (whole.form !== 'words' && whole.form !== 'figures') || !Number.isInteger(whole.value) || whole.value <= part.value)
    return null
  if (word === 'in') {
    if (part.value > 10 || /^(?:1[5-9]|20)\d\d$/.test(atoms[start].text) || isSetting(wordAt(atoms, whole.to))) return null
  }
  if (/^[%:]$|^per/.test(wordAt(atoms, whole.to))) return null
  return { value: part.value / whole.value, to: whole.to }
}

/** A noun after "5 to 1" would be counted: "3 to 1 goals". */
const isCounted = (atom: Atom | undefined): boolean => atom?.kind === 'word' && /[^s]s$/.test(atom.word)

/** "3-1", "100-to-one", "20/1" beside a word of betting or proportion. */
export function readOdds(view: SentenceAtoms, part: Amount): { value: number; to: number } | null {
  const { atoms } = view
  if (part.unit !== null) return null
  let at = part.to
  const worded = wordAt(atoms, at) === '-' && wordAt(atoms, at + 1) === 'to' && wordAt(atoms, at + 2) === '-'
  if (worded) at += 3
  else if (wordAt(atoms, at) === 'to') at++
  else if (/^[-–/:]$/.test(wordAt(atoms, at)) && atoms[at].glued) at++
  else return null
  const other = readNumeral(atoms, at)
  if (!other || other.value === 0 || (other.form !== 'words' && other.form !== 'figures')) return null
  const around = `${wordAt(atoms, part.from - 1)} ${wordAt(atoms, part.from - 2)} ${wordAt(atoms, part.from - 3)} ${wordAt(atoms, other.to)} ${wordAt(atoms, other.to + 1)}`
  const told =
    /\b(?:odds|ratio|outnumber\w*|favou?rites?|shot|underdogs?|bet)\b/.test(around) ||
    (worded && /\b(?:majority|margins?|odds|ratio|basis|vote|stock|split)\b/.test(around) && other.value === 1)
  const toOne =
    !worded &&
    wordAt(atoms, part.to) === 'to' &&
    other.value === 1 &&
    part.value > 1 &&
    part.value < 1000 &&
    Number.isInteger(part.value) &&
    !/^(?:from|between|of)$/.test(wordAt(atoms, part.from - 1)) &&
    !/^(?:[%$£€]|per|percent|million|billion|trillion)$/.test(wordAt(atoms, other.to)) &&
    !isCounted(atoms[other.to])
  return told || toOne ? { value: part.value / other.value, to: other.to } : null
}
