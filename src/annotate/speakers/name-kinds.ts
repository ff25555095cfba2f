/** What a name is the name of, by its words alone. */
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  FAMILY_NAMED_BODIES,
  GROUP_NOUNS,
  NAMED_BODIES,
  NAMED_BODY_PHRASES,
  TRADE_NOUNS
} from '../../lexicon/body-nouns.ts'
import { DEMONYMS, EITHER_NAMES, FAMILY_NAMES, FEMALE_NAMES, MALE_NAMES, ORGANIZATION_NAMES, PLACE_NAMES } from '../../lexicon/gazetteer.ts'
import { SITES } from '../../lexicon/name-words.ts'
import { FULL_NAMES } from '../../lexicon/nicknames.ts'
import { type Gender, TITLE_WORDS } from '../../lexicon/titles.ts'
import { tagSet } from '../syntax/tagset.ts'
import { acronymLetters, foldWord, isInitial, isNameSuffix, isParticle } from './names.ts'
import type { Words } from './words.ts'

export type NameKind = 'person' | 'organization' | 'place' | 'group' | 'document' | 'unknown'

const CAMEL_CASE = /\p{Ll}\p{Lu}|\d/u
const PROPER_PLURAL = tagSet('NNPS')

export const isGivenName = (lower: string): boolean =>
  FULL_NAMES.has(lower) || MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) || EITHER_NAMES.has(lower)

/** Gender that a given name tells, "Mary-Ann" by its first part. */
export function genderOfGivenName(name: string): Gender | null {
  const lower = foldWord(name)
  for (const part of [lower, lower.split('-')[0]]) {
    const whole = FULL_NAMES.get(part)
    if (whole !== undefined && whole !== part && !FEMALE_NAMES.has(part)) return genderOfGivenName(whole)
    if (EITHER_NAMES.has(part) || (MALE_NAMES.has(part) && FEMALE_NAMES.has(part))) return null
    if (MALE_NAMES.has(part)) return 'm'
    if (FEMALE_NAMES.has(part)) return 'f'
  }
  return null
}

/** What the tokens [from, to), whose words are `list`, name; `determined` tells that an article stands before them. */
export function kindOfName(
  words: Words,
  from: number,
  to: number,
  list: readonly string[],
  nickname: string | null,
  determined: boolean
): NameKind {
  const lower = list.map(word => word.toLowerCase().replace(/[’‘]/g, "'"))
  if (list.length > 1) lower[lower.length - 1] = lower.at(-1)!.replace(/\.$/, '')
  const phrase = lower.join(' ')
  const last = lower.at(-1)!
  if (DOCUMENT_NOUNS.has(last) && !BODY_NOUNS.has(last) && list.length > 1) return 'document'
  if (NAMED_BODY_PHRASES.has(lower.join('_')) || NAMED_BODIES.has(phrase)) return 'organization'
  if (list.length === 1) {
    if (acronymLetters(list[0]) !== null) return PLACE_NAMES.has(phrase.replace(/\./g, '')) ? 'place' : 'organization'
    if (DEMONYMS.has(phrase) || PROPER_PLURAL[words.tokens.tag[from]] === 1) return PLACE_NAMES.has(phrase) ? 'place' : 'group'
    if (BODY_NOUNS.has(phrase)) return 'organization'
    if (GROUP_NOUNS.has(phrase)) return 'group'
    if (PLACE_NAMES.has(phrase)) return 'place'
    if (isGivenName(phrase) || FAMILY_NAMES.has(phrase)) return 'person'
    if (ORGANIZATION_NAMES.has(phrase) || CAMEL_CASE.test(list[0].replace(/^(?:Mc|Mac|De|La|Le|O['’])/, '')) || determined)
      return 'organization'
    return 'unknown'
  }
  const given = isGivenName(lower[0]) && !PLACE_NAMES.has(lower[0]) && !determined
  if (list.slice(1, -1).some(isInitial) || (given && FAMILY_NAMED_BODIES.has(last))) return 'person'
  if (BODY_NOUNS.has(last) || ORGANIZATION_NAMES.has(phrase) || (TRADE_NOUNS.has(last) && !given)) return 'organization'
  if (SITES.has(last)) return 'place'
  if (PLACE_NAMES.has(phrase)) return 'place'
  if (PROPER_PLURAL[words.tokens.tag[to - 1]] === 1 && !FAMILY_NAMES.has(last))
    return GROUP_NOUNS.has(last) || DEMONYMS.has(last) ? 'group' : 'organization'
  if (/^[UE]\.[A-Z]\.$/.test(list[0]) || (!list[0].includes('.') && acronymLetters(list[0]) !== null)) return 'organization'
  if (nickname !== null || list.slice(0, -1).some(isInitial) || lower.slice(1).some(isParticle) || isNameSuffix(last)) return 'person'
  if (lower.includes('of') || lower.includes('and') || lower.includes('&')) return 'organization'
  if (isGivenName(lower[0])) return 'person'
  if (lower.some(word => BODY_NOUNS.has(word)) || determined) return 'organization'
  if (FAMILY_NAMES.has(last) || (list.length === 3 && isGivenName(lower[1]))) return 'person'
  if (TITLE_WORDS.has(lower[0]) || to - from > 4) return 'organization'
  return 'unknown'
}
