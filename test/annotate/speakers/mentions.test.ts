import { expect, test } from '@jest/globals'
import { findNames } from '../../../src/annotate/speakers/mentions.ts'
import { wordsOf } from './cite.ts'

const names = (text: string) => findNames(wordsOf(text)).map(({ words, kind }) => `${words.join(' ')}: ${kind}`)

test.each([
  ['Sen. Ana Silva met Mr. Hale.', ['Ana Silva: person', 'Hale: person']],
  ['The plan came from Prime Minister Gerda von der Heide.', ['Gerda von der Heide: person']],
  ['He called Defense Secretary Robert J. Hale Jr. on Monday.', ['Robert J. Hale Jr.: person']],
  ['They asked Secretary of State Maria Lopez.', ['Maria Lopez: person']],
  [
    'The House Oversight and Government Reform Committee met in Paris.',
    ['House Oversight and Government Reform Committee: organization', 'Paris: place']
  ],
  ['Officials at the Department of Energy called the BBC.', ['Department of Energy: organization', 'BBC: organization']],
  ['She sang with Stephen King and left.', ['Stephen King: person']],
  ['They met Mr. Justice.', ['Justice: person']],
  ['They met PC Ann Grey and DCI Tom Hale.', ['Ann Grey: person', 'Tom Hale: person']],
  ['They met Det Con Mia Ross at PC World.', ['Mia Ross: person', 'PC World: organization']],
  ['They met Lt Gen (retd) Omar Khan.', ['Omar Khan: person']],
  ['They met Wing Commander Lee Park.', ['Lee Park: person']],
  ['They met the people of Northwind Batteries.', ['Northwind Batteries: organization']],
  ['Robert "Bobby" Hale won.', ['Robert Hale: person']],
  ['The Acme Holdings chief executive Linda Park spoke.', ['Acme Holdings: organization', 'Linda Park: person']],
  ['He lives near Madison Square Garden.', ['Madison Square Garden: place']]
])('%s', (text, expected) => expect(names(text)).toEqual(expected))

test('gives titles their role and gender, and the phrase before the name', () => {
  const text = 'Brazil’s finance minister Ana Silva resigned.'
  const words = wordsOf(text)
  const name = findNames(words).at(-1)!
  expect(name).toMatchObject({ words: ['Ana', 'Silva'], roles: ['minister'], gender: 'f', titled: true })
  expect(text.slice(words.tokens.start[name.phrase], words.tokens.start[name.from])).toBe('Brazil’s finance minister ')
})

test('finds no names in a headline in title case', () => {
  expect(names('Silva Slams Budget Plan As Costs Rise\n\nThe finance minister spoke on Monday in a long session.')).toEqual([])
})
