import { expect, test } from '@jest/globals'
import { decideLanguage, guessLanguage, isEnglish } from '../../src/read/language.ts'

const ENGLISH =
  'The minister told reporters on Monday that the new law would come into force in spring. Critics said that it was too late for most of the families who had waited for help since last year, and asked for more money from the fund.'
const GERMAN =
  'Der Minister sagte am Montag vor Journalisten, dass das neue Gesetz im Frühjahr in Kraft treten werde. Kritiker meinten, dass es für die meisten Familien zu spät komme, die seit dem vergangenen Jahr auf Hilfe gewartet haben.'

test.each([
  [ENGLISH, 'en'],
  [GERMAN, 'de'],
  ['Taxes up, minister says', null],
  ['1 2 3 '.repeat(100), null]
])('guesses %#', (text, language) => {
  expect(guessLanguage(text)).toBe(language)
})

test.each([
  [ENGLISH, 'en-GB', 'en-GB'],
  [ENGLISH, 'en_us', 'en-US'],
  [GERMAN, 'en', 'de'],
  [GERMAN, null, 'de'],
  ['Kurz', 'de-AT', 'de-AT'],
  ['Short', null, 'en'],
  ['Short', 'no language!', 'en']
])('decides %# by the declared %s for %s', (text, declared, language) => {
  expect(decideLanguage(text, declared)).toBe(language)
})

test.each([
  ['en', true],
  ['en-GB', true],
  ['enm', false],
  ['de', false]
])('%s is English: %s', (language, english) => {
  expect(isEnglish(language)).toBe(english)
})
