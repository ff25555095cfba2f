import { CLOCK_WORDS, EASTER_DAYS, FIXED_DAYS, FLOATING_DAYS, MONTHS, SEASONS, WEEKDAYS } from '../../lexicon/calendar.ts'
import { CURRENCY_SIGNS } from '../../lexicon/currencies.ts'
import { FRACTIONS, ORDINALS, SCALES, TENS, UNITS, VAGUE_PLURALS } from '../../lexicon/number-words.ts'
import type { Atom } from './atoms.ts'

const firstWords = (names: Iterable<string>): string[] => [...names].map(name => name.split(/[ ’]/)[0])

/** Words that a number, a date or a time may begin with. */
const WORDS: ReadonlySet<string> = new Set([
  ...[UNITS, TENS, ORDINALS, MONTHS, WEEKDAYS, SEASONS, CLOCK_WORDS].flatMap(table => [...table.keys()]),
  ...VAGUE_PLURALS,
  ...'half tens several few many couple minus negative today tonight yesterday tomorrow last past previous this current next coming following upcoming final day week q h fy fiscal financial ad'.split(
    ' '
  ),
  ...firstWords([...FIXED_DAYS.keys(), ...EASTER_DAYS.keys(), ...FLOATING_DAYS.keys()])
])

/** What makes of "a" or "an" a number ("a hundred") or a date ("a year ago"). */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...ORDINALS.keys(),
  ...'dozen day week fortnight month year decade century quarter'.split(' ')
])

/** First pieces of currency signs and codes, in lower case. */
const SIGNS: ReadonlySet<string> = new Set(
  [...CURRENCY_SIGNS.keys()].map(sign => (/^\p{L}+/u.exec(sign)?.[0] ?? sign[0]).toLowerCase()).concat('u.s.', 'ps')
)

const isSign = (atoms: readonly Atom[], i: number): boolean =>
  SIGNS.has(atoms[i].word) && (atoms[i].kind !== 'word' || atoms[i + 1]?.kind !== 'word')

/** Whether anything that this pass finds may begin at atom i; a cheap gate before the grammars. */
export function isTrigger(atoms: readonly Atom[], i: number): boolean {
  const { kind, word } = atoms[i]
  if (kind === 'figure') return true
  if (kind === 'mark') return /[^\p{P}\s]|[-−–+]/u.test(word)
  if ((word === 'a' || word === 'an') && atoms[i + 1]?.word !== '$')
    return atoms[i + 1] !== undefined && AFTER_ARTICLE.has(atoms[i + 1].word)
  return WORDS.has(word) || isSign(atoms, i) || word.endsWith('fold') || word.endsWith('ties')
}
