import { expect, test } from '@jest/globals'
import { scoreSentences } from '../../src/annotate/check-worthiness/index.ts'
import { loadModels } from '../../src/annotate/models.ts'
import { findNarratives } from '../../src/annotate/narratives.ts'
import { analysed, attributionOf } from './analysed.ts'

const { checkWorthiness } = loadModels()

function narrativesOf(
  text: string,
  ...attributions: { source?: string; cue: string; content: string; type?: 'assertion' | 'eventuality' }[]
): string[] {
  const layers = analysed(text)
  const context = {
    ...layers,
    attributions: attributions.map(a => attributionOf(layers, a)),
    sentenceScores: scoreSentences(layers, checkWorthiness)
  }
  return findNarratives(context, checkWorthiness).map(n => text.slice(n.start, n.end))
}

test.each([
  [
    'a sentence that nobody is cited for, without its full stop',
    'The council cut its library budget by $2 million in 2019.',
    ['The council cut its library budget by $2 million in 2019']
  ],
  ['no question', 'Has the council cut its library budget by $2 million since 2019?', []],
  ['no opinion', 'It is a lovely old building and I like it very much.', []],
  ['no link', 'Read more: The council cut its library budget by $2 million in 2019.', []],
  ['no fragment', 'A $2 million cut in the budget of the city library of Springfield.', []],
  ['no quoted words', '“The council cut its library budget by $2 million in 2019.”', []],
  [
    'what stands there twice is taken once',
    'Unemployment fell to 4 percent in May.\n\nUnemployment fell to 4 percent in May.',
    ['Unemployment fell to 4 percent in May']
  ]
])('%s', (_, text, expected) => {
  expect(narrativesOf(text)).toEqual(expected)
})

test.each([
  'Parking costs taxpayers $3.1 million a year',
  'The project created 4,000 jobs',
  'The council cost the city $4 million in 2021',
  'Britain’s economy shrank by 0.3% in October',
  'Ten-year gilt yields were 4 basis points higher at 4.44%'
])('what is worth checking is found though its verb is taken for a noun or participle: %s', text => {
  expect(narrativesOf(`${text}.`)).toEqual([text])
})

test.each([
  'LAGOS, Nov 3 (Reuters) - ',
  'LONDON (AP) — ',
  'LISBON: ',
  'WASHINGTON, Sept. 28 (UPI) -- ',
  'KYIV, Ukraine (AP) — ',
  'Accra (Ghana), 12 May 2024 – ',
  'CHICAGO, Ill. – ',
  'SPRINGFIELD, Ohio, Feb. 2, 2024 /PRNewswire/ -- '
])('a claim begins after the dateline %s', dateline => {
  expect(narrativesOf(`${dateline}The central bank cut its lending rate by 50 basis points to 4.5% in May.`)).toEqual([
    'The central bank cut its lending rate by 50 basis points to 4.5% in May'
  ])
})

test('a name before a dash is no dateline', () => {
  expect(narrativesOf('NATO - the alliance of 32 states - spent $1.3 trillion on arms in 2023.')).toEqual([
    'NATO - the alliance of 32 states - spent $1.3 trillion on arms in 2023'
  ])
})

test.each([
  ['The roof is unsafe', 'Mayor Lee', 'after', 'the state closed three schools in the county'],
  ['The bridge will stay shut', 'Ms. Ortiz', 'because', 'the company missed the May deadline by 40 days'],
  ['Nobody was hurt', 'police', 'although', 'the blast destroyed 12 houses on Elm Street']
])('the clause beside an attribution is the writer’s: %s, %s said, %s %s', (content, source, opener, clause) => {
  expect(narrativesOf(`${content}, ${source} said, ${opener} ${clause}.`, { source, cue: 'said', content })).toEqual([clause])
})

test('a clause that the source leaves open is no fact of the writer’s', () => {
  const text = 'Taxes will rise, Mayor Lee said, if the state closes three schools in the county.'
  expect(narrativesOf(text, { source: 'Mayor Lee', cue: 'said', content: 'Taxes will rise' })).toEqual([])
})

test('a sentence that its attribution covers is no narrative', () => {
  const text = 'The ministry said exports had risen by 12 percent since 2015.'
  expect(narrativesOf(text, { source: 'The ministry', cue: 'said', content: 'exports had risen by 12 percent since 2015' })).toEqual([])
})

test('what somebody did is the writer’s, though it tells what they want', () => {
  const text = 'The Senate voted 52 to 48 to repeal the 2010 health law.'
  const vote = { source: 'The Senate', cue: 'voted', content: 'to repeal the 2010 health law', type: 'eventuality' } as const
  expect(narrativesOf(text, vote)).toEqual(['The Senate voted 52 to 48 to repeal the 2010 health law'])
})

test('a headline, a byline and a credit line hold no narrative', () => {
  const text =
    'Council cut library budget by $2 million in 2019\n\nBy Jane Miller\n\nThe library closed two of its five branches in March.\n\n(Additional inputs from Reuters)'
  expect(narrativesOf(text)).toEqual(['The library closed two of its five branches in March'])
})
