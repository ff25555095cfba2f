/** Names of persons and bodies as lists of words, and when two of them name the same one. */
import { NICKNAMES } from '../../lexicon/nicknames.ts'

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|esq|md|phd|obe|mbe|cbe|kbe|qc|kc|mp)\.?$/
const INITIAL = /^\p{L}\.?$|^(?:\p{L}\.)+$/u
const PARTICLES = new Set(
  'de del della der den da dos das do di du van von ter ten zu bin ibn bint al el la le y e af av ben abu'.split(' ')
)

export const isParticle = (word: string): boolean => PARTICLES.has(word)
export const isNameSuffix = (word: string): boolean => SUFFIX.test(word)
export const isInitial = (word: string): boolean => INITIAL.test(word)

/** A word as names are compared by: small letters, no accents, straight apostrophes, no full stop. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘`]/g, "'").replace(/\.$/, '')
}

const sameGivenName = (a: string, b: string): boolean => {
  if (a === b) return true
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  const group = NICKNAMES.get(a)
  return (group !== undefined && group === NICKNAMES.get(b)) || (a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a)))
}

/** Folded words of a person's name without suffixes such as "Jr.". */
export function personWords(words: readonly string[]): string[] {
  const folded = words.map(foldWord)
  while (folded.length > 1 && isNameSuffix(folded.at(-1)!)) folded.pop()
  return folded
}

/**
 * Whether a shorter name can be the same person's as a longer one: the last words are equal and the given names that
 * both have agree, in order, up to initials and short forms.
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.at(-1) !== long.at(-1)) return false
  const given = short.slice(0, -1)
  let next = 0
  for (const word of given) {
    while (next < long.length - 1 && !sameGivenName(word, long[next])) next++
    if (next >= long.length - 1) return false
    next++
  }
  return given.every(isParticle) || sameGivenName(given[0], long[0]) || given.some(word => word === long[1])
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', '&', 'a'])

/** Capital initials of the words that an acronym is made of; hyphens part words ("Al-Qaeda" gives "AQ"). */
export function initialsOf(words: readonly string[]): string {
  let initials = ''
  for (const word of words) {
    if (SMALL_WORDS.has(word.toLowerCase())) continue
    initials += word[0].toUpperCase()
  }
  return initials
}

/** The letters of an acronym ("U.N." gives "UN"), or null where the word is none. */
export function acronymLetters(word: string): string | null {
  const letters = word.replace(/[.&-]/g, '')
  return letters.length >= 2 && letters.length <= 7 && /^\p{Lu}[\p{Lu}\d]*$/u.test(letters) ? letters : null
}
