import { expect, test } from '@jest/globals'
import { findHeadlineAttributions } from '../../../src/annotate/attributions/headlines.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { inWords } from './marked.ts'

const read = (headline: string, body: string) => {
  const text = `${headline}\n\n${body}`
  return findHeadlineAttributions(text, findParagraphs(text)).map(found => inWords(text, found))
}

const BODY = 'Ruiz said on Monday that the coast was safe. Cholera spread.'
test.each([
  ['a source before the colon', 'Ruiz: The coast is safe', ['Ruiz | : | The coast is safe']],
  ['a document', 'Report: Half of bridges need repair', ['Report | : | Half of bridges need repair']],
  ['own words', 'Maria Lopez: ‘I will not resign’', ['Maria Lopez | : | ‘I will not resign’']],
  ['a topic beside the name', 'Ruiz on Storm Damage: The Coast Is Safe', ['Ruiz | : | The Coast Is Safe']],
  ['a label before the name', 'EXCLUSIVE – Maria Lopez: I Will Not Resign', ['Maria Lopez | : | I Will Not Resign']],
  ['a source after the colon', 'Coast is safe again after storm: Ruiz', ['Ruiz | : | Coast is safe again after storm']],
  ['an office after the colon', 'Coast is safe again after storm: Deputy CM', ['Deputy CM | : | Coast is safe again after storm']],
  [
    'two on a line',
    'Coast is safe: Deputy CM We warned in time: Police',
    ['Deputy CM | : | Coast is safe', 'Police | : | We warned in time']
  ],
  ['a dash', 'Navy will guard the coast – minister', ['minister | – | Navy will guard the coast']],
  ['a label that cites nobody', 'The Latest: Coast is safe again', []],
  ['another label', 'Photos: The coast after the storm', []],
  ['a label before a reporting clause', 'BREAKING: Two dead on the coast, says mayor', ['mayor | says | Two dead on the coast']],
  ['a label before a source', 'WATCH: Coast is safe again: Ruiz', ['Ruiz | : | Coast is safe again']],
  ['a label after a caption', 'The coast in 2019. Photo: Ruiz', []],
  ['a topic', 'Cholera: Cases rise on the coast', []],
  ['a question', 'Ruiz: hero of the coast or its undoing?', []],
  ['a reporting verb', 'Ruiz said: “The coast is safe.”', []],
  ['a phrase', 'A tale of two coasts: how the storm divided a county', []]
])('%s: %s', (_, headline, expected) => {
  expect(read(headline, BODY)).toEqual(expected)
})

test('a line of the text is no headline', () => {
  expect(
    read(
      'Storm ends',
      'The winds fell.\n\nOfficials agree: the coast, battered for days and cut off from the rest of the country, is safe again now: police'
    )
  ).toEqual([])
})
