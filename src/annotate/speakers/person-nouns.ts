import { PERSON_NOUNS } from '../../lexicon/gazetteer.ts'
import { ROLE_CLASSES } from '../../lexicon/role-nouns.ts'
import { TITLES } from '../../lexicon/titles.ts'

const PREFIX = /^(?:ex|co|vice|deputy|then|sub|under)-/
const PERSONAL_ENDING = /(?:man|woman|person|ologist|ician|crat|monger|holder|keeper|maker|writer|in-chief|in-residence|at-large|at-law)$/
/** Nouns with such an ending, or in a list of trades, that mostly name no person. */
const OTHERS = new Set('human woman-hater stakeholder shareholder baby party'.split(' '))

/** Classes that a noun of persons belongs to (see ROLE_CLASSES); empty for other nouns. */
export function roleClasses(noun: string): readonly string[] {
  const bare = noun.replace(/\.$/, '').replace(PREFIX, '')
  const classes = ROLE_CLASSES.get(bare)
  if (classes !== undefined) return classes
  const title = TITLES.get(bare)?.role
  if (title) return ROLE_CLASSES.get(title) ?? [title]
  return isPersonNoun(bare) ? [bare] : []
}

export function isPersonNoun(noun: string): boolean {
  const bare = noun.replace(/\.$/, '').replace(PREFIX, '')
  return ROLE_CLASSES.has(bare) || (!OTHERS.has(bare) && (PERSON_NOUNS.has(bare) || PERSONAL_ENDING.test(bare))) || Boolean(TITLES.get(bare)?.role)
}
