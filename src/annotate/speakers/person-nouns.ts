import { PERSON_NOUNS } from '../../lexicon/gazetteer.ts'
import { ROLE_CLASSES } from '../../lexicon/role-nouns.ts'
import { TITLES } from '../../lexicon/titles.ts'

const PREFIX = /^(?:ex|co|vice|deputy|then|sub|under)-/
const PERSONAL_ENDING = /(?:man|woman|person|ologist|ician|crat|monger|holder|keeper|maker|writer|in-chief|in-residence|at-large|at-law)$/
/** Nouns with such an ending, or in a list of trades, that mostly name no person. */
const OTHERS = new Set('human woman-hater stakeholder shareholder baby party'.split(' '))

/** Endings of nouns of agents, with nouns that have them and are none. */
const AGENT_ENDING = /(?:er|or|ist|ian|ee|ant|ess|ster|[^m]ent|ally|figure|hand|legend)$/
const NO_AGENTS = new Set(
  `
  matter chapter number offer error factor answer order center letter paper power water border corner quarter summer winter tower poster banner
  dinner disorder danger manner gender event percent committee fee guarantee process success loss business stress mess access congress address
  metaphor horror terror favor labor behavior rumor tumor mirror floor door color honor humor flavor harbor talent content accent extent intent
  descent consent restaurant grant plant warrant covenant remainder reminder disaster monster thriller blockbuster newsletter computer career
  wonder blunder encounter register shelter filter cover river silver trigger finger anger hunger laughter slaughter transfer barrier frontier
  illness weakness`
    .trim()
    .split(/\s+/)
)

export const endsLikePerson = (noun: string): boolean => AGENT_ENDING.test(noun) && !NO_AGENTS.has(noun)

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
  return (
    ROLE_CLASSES.has(bare) ||
    (!OTHERS.has(bare) && (PERSON_NOUNS.has(bare) || PERSONAL_ENDING.test(bare))) ||
    Boolean(TITLES.get(bare)?.role)
  )
}
