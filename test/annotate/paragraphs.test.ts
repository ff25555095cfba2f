import { expect, test } from '@jest/globals'
import { findParagraphs } from '../../src/annotate/paragraphs.ts'

const read = (text: string) => findParagraphs(text).map(({ start, end, kind }) => [kind, text.slice(start, end)])
const texts = (text: string) => read(text).map(([, words]) => words)

test('a line is a paragraph', () => {
  expect(texts('The mayor resigned on Monday.\nShe gave no reason.\r\nNobody asked.')).toEqual([
    'The mayor resigned on Monday.',
    'She gave no reason.',
    'Nobody asked.'
  ])
})

test('hard-wrapped lines are joined, and keep their breaks', () => {
  const first =
    'The city council voted late on Tuesday to close two\nlibraries, a step that residents of the east side had\nfought since the spring, when the mayor proposed it.'
  const second =
    'The vote was 7 to 4. Three members left before it was\ntaken, and one of them said that the outcome had been\nsettled in advance.'
  expect(texts(`${first}\n\n${second}\n`)).toEqual([first, second])
})

test('an indented line opens a paragraph of wrapped text', () => {
  const first =
    'The city council voted late on Tuesday to close two\nlibraries, a step that residents of the east side had\nfought since the spring, when the mayor proposed it in\nher budget.'
  const second = 'The vote was 7 to 4. Three members left before it\nwas taken.'
  expect(texts(`   ${first}\n   ${second}`)).toEqual([first, second])
})

test('a line that starts small carries on', () => {
  expect(texts('The storm cut power\nin three counties.\nCrews are out.')).toEqual([
    'The storm cut power\nin three counties.',
    'Crews are out.'
  ])
  expect(texts('bread\nmilk\neggs')).toEqual(['bread', 'milk', 'eggs'])
})

test('blank text has no paragraph', () => {
  expect(read('')).toEqual([])
  expect(read(' \n\t\n')).toEqual([])
})

const BODY = 'The storm cut power in three counties on Monday, officials said.'
test.each([
  ['headline', 'Storm cuts power in three counties'],
  ['headline', 'Storm Cuts Power In Three Counties.'],
  ['byline', 'By Maria Lopez and Tom Reyes'],
  ['byline', 'By Maria Lopez, Staff Writer'],
  ['dateline', 'March 3, 2021'],
  ['dateline', 'Updated: 3 March 2021, 10:40'],
  ['dateline', '10:40 a.m.:'],
  ['credit', '(Additional inputs from ANI)'],
  ['credit', '(Reporting by Maria Lopez; Editing by Tom Reyes)'],
  ['credit', 'Tom Reyes contributed to this report.'],
  ['credit', '(h/t The Daily Bugle)'],
  ['caption', 'Photo: A flooded street in Tampa'],
  ['boilerplate', 'Sign up for our morning newsletter.'],
  ['boilerplate', 'Read more: What the storm means for insurers'],
  ['boilerplate', 'Related: Storms are getting worse'],
  ['boilerplate', 'Follow Maria Lopez on Twitter @mlopez'],
  ['boilerplate', 'This article was updated to correct a name.'],
  ['boilerplate', 'ADVERTISEMENT'],
  ['text', '“We are tired,” she said'],
  ['text', 'LOPEZ: We are tired'],
  ['text', '— Maria Lopez, meteorologist'],
  ['text', 'By Monday the water had gone, and residents came back.'],
  ['text', 'The minister added:'],
  ['text', 'Follow the money and the pattern is plain, auditors say.']
])('%s: %s', (kind, line) => {
  expect(read(`${BODY}\n${line}\n${BODY}`)[1]).toEqual([kind === 'headline' && line.endsWith('.') ? 'text' : kind, line])
  if (kind === 'headline') expect(read(`${line}\n${BODY}`)[0]).toEqual([kind, line])
})
