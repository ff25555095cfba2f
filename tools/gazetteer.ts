/**
 * Writes src/lexicon/gazetteer.ts: the given names, family names, places and organizations of compromise's lexicon, as
 * rows, and the given names that two languages of gender-detection-from-name agree on. Loading compromise itself for them
 * takes 0.25 s of every start, the rows some milliseconds.
 * Usage: node --import tsx tools/gazetteer.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise/two'

const lexicon = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon
const versionOf = (name: string) =>
  (JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8')) as { version: string }).version

const wordsOf = (...tags: string[]): string[] =>
  Object.entries(lexicon)
    .filter(([word, of]) => /^[a-z][a-z0-9'&/ -]+$/.test(word) && [of].flat().some(tag => tags.includes(tag)))
    .map(([word]) => word)
    .sort()

const require = createRequire(import.meta.url)
type Names = ReadonlyMap<string, 'male' | 'female'>
const languages = ['de', 'en', 'es', 'fr', 'it', 'tr'].map(code => require(`gender-detection-from-name/names/${code}.js`) as Names)

/** Names of a gender in two languages or more, of no other gender in as many, that are no words of compromise's lexicon. */
function agreedNames(gender: 'male' | 'female'): string[] {
  return [...new Set(languages.flatMap(names => [...names.keys()]))].filter(name => {
    const genders = languages.flatMap(names => names.get(name) ?? [])
    const same = genders.filter(g => g === gender).length
    return genders.length > 1 && same * 2 > genders.length && /^[a-z]{2}[a-z'-]*$/.test(name) && lexicon[name] === undefined
  })
}
const merge = (...lists: readonly string[][]) => [...new Set(lists.flat())].sort()

const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['MALE_NAMES', 'Given names of men.', merge(wordsOf('MaleName'), agreedNames('male'))],
  ['FEMALE_NAMES', 'Given names of women.', merge(wordsOf('FemaleName'), agreedNames('female'))],
  ['EITHER_NAMES', 'Given names of either.', wordsOf('FirstName')],
  ['FAMILY_NAMES', 'Family names.', wordsOf('LastName')],
  ['PERSON_NOUNS', 'Nouns of trades, offices and relations.', wordsOf('Actor')],
  ['PLACE_NAMES', 'Countries, regions, cities.', wordsOf('Country', 'Region', 'City')],
  ['DEMONYMS', 'Peoples, singular and plural.', wordsOf('Demonym')],
  ['ORGANIZATION_NAMES', 'Companies, media, agencies, teams.', wordsOf('Organization', 'SportsTeam')]
]

const wrap = (words: readonly string[]) => words.join('|').replace(/(.{100,120}\|)/g, '$1\\\n')
const source = [
  `/**\n * Names known beforehand, in small letters. Written by tools/gazetteer.ts from compromise ${versionOf('compromise')}\n * (MIT licence, Spencer Kelly and others) and gender-detection-from-name ${versionOf('gender-detection-from-name')} (MIT licence, Davide Violante\n * and others): change it there.\n */`,
  "const set = (rows: string): ReadonlySet<string> => new Set(rows.split('|'))",
  ...LISTS.map(([name, about, words]) => `/** ${about} */\nexport const ${name} = set(\`${wrap(words)}\`)`)
].join('\n\n')
writeFileSync(new URL('../src/lexicon/gazetteer.ts', import.meta.url), source + '\n')
