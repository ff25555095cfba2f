import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts'
import { EMPTY_MODIFIERS, singularOf } from '../../lexicon/nouns.ts'
import { relationId } from '../syntax/tagset.ts'
import { wordAt } from './atoms.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'
import { readRate } from './units.ts'

/** The noun that a number counts, with what modifies it. */
export interface CountedNoun {
  /** Singular, with its modifiers: "different boss". */
  readonly unit: string
  /** Atom after it. */
  readonly to: number
  /** Token of the noun. */
  readonly head: number
  readonly plural: boolean
  /** True where "of the" or the like stands between ("one of the people"). */
  readonly partitive: boolean
}

const NUMMOD = relationId('nummod')
const isNoun = (tag: string): boolean => tag.startsWith('NN')
const isModifier = (tag: string): boolean => tag.startsWith('JJ') || tag === 'VBN' || tag === 'VBG' || tag === 'RBS' || tag === 'FW'
const isPlural = (tag: string, word: string): boolean => tag === 'NNS' || tag === 'NNPS' || /^(?:people|police|staff|cattle)$/i.test(word)
const isCalendar = (word: string): boolean => MONTHS.has(word.toLowerCase()) || WEEKDAYS.has(word.toLowerCase())

/** A compound with a hyphen counts its first noun: "four-door", "11-member", "two-bedroom flat". */
function readHyphenated(view: SentenceAtoms, i: number): CountedNoun | null {
  const { atoms } = view
  const noun = atoms[i + 1]
  if (!/^[-‐‑]$/.test(wordAt(atoms, i)) || !atoms[i].glued || noun?.kind !== 'word' || !noun.glued || noun.text.length < 2) return null
  let to = i + 2
  while (/^[-‐‑]$/.test(wordAt(atoms, to)) && atoms[to].glued && atoms[to + 1]?.kind === 'word' && atoms[to + 1].glued) to += 2
  if (
    /(?:ed|ing|ly)$/.test(noun.word) ||
    to > i + 2 ||
    /^(?:and|or|of|to|by|in|on|off|up|over|down|all|nil|plus|odd|ish|fold|way|sided|point|shot|old|year)$/.test(noun.word)
  )
    return null
  return { unit: noun.word === 'strong' ? 'people' : singularOf(noun.word), to, head: view.tokenOf[i + 1], plural: false, partitive: false }
}

/** How many tokens a counted noun phrase may run. */
const LONGEST = 14

const DETERMINERS = new Set('the these those my his her its our their your this that all'.split(' '))

/** The unit's name: modifiers and noun, empty words dropped, the noun in the singular. */
function nameOf(view: SentenceAtoms, from: number, head: number): string {
  const words: string[] = []
  for (let t = from; t <= head; t++) {
    const word = view.word(t)
    if (EMPTY_MODIFIERS.has(word.toLowerCase()) || !/[\p{L}\p{N}]/u.test(word)) continue
    const proper = view.tag(t).startsWith('NNP') || /^\p{Ll}\p{Lu}/u.test(word)
    const kept = proper || /\p{Lu}\p{Lu}/u.test(word) ? word : word.toLowerCase()
    words.push(t === head ? singularOf(kept) : kept)
  }
  return words.join(' ')
}

/** Whether any word of the sentence is tagged as a verb; where none is, its last plural must be the verb ("One in five adults smokes"). */
function hasVerb(view: SentenceAtoms): boolean {
  for (let t = view.first; t < Math.min(view.last, view.first + LONGEST); t++) if (/^(?:VB|MD)/.test(view.tag(t))) return true
  return view.last - view.first > LONGEST
}

/** Whether a coordination at token t goes on to the noun that is counted ("digital and physical sales"). */
function joins(view: SentenceAtoms, t: number, lastNoun: number): boolean {
  const word = view.word(t).toLowerCase()
  if (word !== 'and' && word !== 'or' && word !== ',' && word !== '&') return false
  const next = view.tag(t + 1)
  if (!isNoun(next) && !isModifier(next)) return false
  if (lastNoun >= 0 && isPlural(view.tag(lastNoun), view.word(lastNoun))) return false
  if (word === ',' && (lastNoun >= 0 || !isModifier(view.tag(t - 1)))) return false
  for (let k = t + 1; k < Math.min(view.last, t + 4); k++) {
    const tag = view.tag(k)
    if (isPlural(tag, view.word(k))) return true
    if (!isNoun(tag) && !isModifier(tag)) return false
  }
  return false
}

/**
 * The noun phrase after the number that ends before atom `i`; `number` is the token of its last word. Found by tags;
 * the parser's nummod settles where a run of nouns ends.
 */
export function readCountedNoun(view: SentenceAtoms, i: number, number: number, vague: boolean): CountedNoun | null {
  const hyphenated = readHyphenated(view, i)
  if (hyphenated) return hyphenated
  const from = view.tokenFrom(i)
  let t = from
  let partitive = false
  if (view.word(t).toLowerCase() === 'of') {
    if (!vague && !DETERMINERS.has(view.word(t + 1).toLowerCase())) return null
    partitive = true
    t++
    while (t < from + LONGEST && (DETERMINERS.has(view.word(t).toLowerCase()) || view.tag(t) === 'CD')) t++
  } else if (vague && DETERMINERS.has(view.word(t).toLowerCase())) {
    partitive = true
    while (t < from + LONGEST && DETERMINERS.has(view.word(t).toLowerCase())) t++
  } else if (view.word(t).toLowerCase() === 'such') t++
  const start = t
  let head = -1
  let plural = -1
  for (; t < Math.min(view.last, from + LONGEST); t++) {
    const tag = view.tag(t)
    const word = view.word(t)
    if ((isCalendar(word) && tag !== 'NNS') || /^[@#<]|^worth$/.test(word)) break
    if (/\p{L}-$/u.test(word) && /^(?:and|or|to)$/.test(view.word(t + 1))) {
      t++
      continue
    }
    if (isNoun(tag)) {
      head = t
      if (isPlural(tag, word)) plural = t
      if (isPlural(tag, word) && (!isNoun(view.tag(t + 1)) || /^(?:people|children|men|women)$/i.test(word))) break
      if (tag === 'NNS' && view.tag(t + 1).startsWith('NNP') && !word.includes('-')) break
    } else if (isModifier(tag) || (head < 0 && /^(?:more|other|fewer|such)$/i.test(word))) {
      if (head >= 0) break
    } else if (!(tag === 'CD' && t > start && /^\p{L}/u.test(word)) && !joins(view, t, head)) break
  }
  const parsed = view.tokens.relation[number] === NUMMOD ? view.tokens.head[number] : -1
  if (parsed >= start && parsed < head && isPlural(view.tag(parsed), view.word(parsed))) head = parsed
  if (head < 0) return null
  // "40 households rent": what follows the plural is a verb that was taken for a noun
  if (plural >= 0) head = plural
  if (head > start && isPlural(view.tag(head - 1), view.word(head - 1)) && !hasVerb(view)) head--
  const unit = nameOf(view, start, head)
  if (!unit) return null
  const to = view.atomFrom(view.tokens.end[head], i)
  const rate = readRate(view.atoms, to)
  return {
    unit: rate ? `${unit} per ${rate.name}` : unit,
    to: rate ? rate.to : to,
    head,
    plural: isPlural(view.tag(head), view.word(head)),
    partitive
  }
}
