import { expect, test } from '@jest/globals'
import { acronymLetters, foldWord, initialsOf, personWords, samePerson } from '../../../src/annotate/speakers/names.ts'

const fold = (name: string) => personWords(name.split(' '))

test.each([
  ['Ana Silva', 'Ana Silva', true],
  ['Silva', 'Ana Silva', true],
  ['Robert Hale', 'Robert J. Hale', true],
  ['R. J. Hale', 'Robert James Hale', true],
  ['Bob Hale', 'Robert J. Hale', true],
  ['Robert Hale Jr.', 'Robert Hale', true],
  ['von der Heide', 'Gerda von der Heide', true],
  ['Jorge Núñez', 'Jorge Nunez', true],
  ['Mary Hale', 'Robert Hale', false],
  ['Ana Silva', 'Ana Costa', false],
  ['M. Hale', 'Robert Hale', false]
])('%s and %s are one person: %p', (a, b, same) => {
  expect(samePerson(fold(a), fold(b))).toBe(same)
  expect(samePerson(fold(b), fold(a))).toBe(same)
})

test.each([
  ['O’Neill', "o'neill"],
  ['Gonzàlez', 'gonzalez'],
  ['Corp.', 'corp']
])('folds %s as %s', (word, folded) => expect(foldWord(word)).toBe(folded))

test.each([
  ['U.N.', 'UN'],
  ['FBI', 'FBI'],
  ['A', null],
  ['Reuters', null],
  ['McKINSEY', null]
])('the letters of %s are %p', (word, letters) => expect(acronymLetters(word)).toBe(letters))

test.each([
  ['World Food Programme', 'WFP'],
  ['Department of Health and Human Services', 'DHHS']
])('the initials of %s are %s', (name, letters) => expect(initialsOf(name.split(' '))).toBe(letters))
