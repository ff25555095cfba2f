import { expect, test } from '@jest/globals'
import { judgeClaims, scoreParts, scoreSentences } from '../../src/annotate/check-worthiness/index.ts'
import { loadModels } from '../../src/annotate/models.ts'
import { analysed, rangeOf } from './analysed.ts'

const { checkWorthiness } = loadModels()

function judge(text: string, ...content: string[]) {
  const ranges = content.length ? content.map(words => rangeOf(text, words)) : [{ start: 0, end: text.length }]
  return judgeClaims([ranges], analysed(text), checkWorthiness)[0]
}

test.each([
  'Unemployment fell from 9 percent to 4 percent between 2012 and 2016.',
  'The governor vetoed two bills that would have raised the minimum wage.',
  'Our state spends $3,000 more per student than Ohio does.'
])('worth checking: %s', text => {
  expect(scoreSentences(analysed(text), checkWorthiness)[0]).toBeGreaterThan(0.7)
})

test.each([
  'Thank you all very much for coming.',
  'What would you do about it?',
  'I think we should be proud of this great town.',
  'Yes.',
  '…'
])('not worth checking: %s', text => {
  expect(scoreSentences(analysed(text), checkWorthiness)[0]).toBeLessThan(0.1)
})

test('one score a sentence', () => {
  const [thanks, crime] = scoreSentences(analysed('Thank you very much. Crime rose by 12 percent in 2015.'), checkWorthiness)
  expect(crime).toBeGreaterThan(thanks + 0.5)
})

test('a sentence without its full stop has the score that the sentence was given; a clause has its own', () => {
  const context = analysed('Crime rose by 12 percent in 2015, but thank you all.')
  const parts = ['Crime rose by 12 percent in 2015, but thank you all', 'thank you all'].map(words => ({
    ...rangeOf(context.text, words),
    sentence: 0
  }))
  const [whole, clause] = scoreParts(parts, context, [0.625], checkWorthiness)
  expect(whole).toBe(0.625)
  expect(clause).toBeLessThan(0.5)
})

test('a byline and a credit line are worth nothing', () => {
  const scores = scoreSentences(
    analysed('By Jane Miller\n\nCrime rose by 12 percent in 2015.\n\n(Additional inputs from Reuters)'),
    checkWorthiness
  )
  expect(scores).toEqual([0, expect.closeTo(1, 1), 0])
})

test.each([
  ['The war cost over $120 billion in 15 years.', ['names an amount: over $120 billion']],
  ['The senator voted against the bill in Congress.', ["tells what was done: 'voted'"]],
  ['We will build a road to the coast.', ['predicts: can’t be checked yet']],
  ['Is this what you want?', ['asks']]
])('%s: %j', (text, reasons) => {
  expect(judge(text).reasons).toEqual(expect.arrayContaining(reasons))
})

test('reasons are three at most, and none is made up for a text without words', () => {
  expect(
    judge('The war cost over $120 billion, killed 3,000 people, ruined Ruritania and led to higher taxes than in 1990.').reasons
  ).toHaveLength(3)
  expect(judge('“…”')).toEqual({ score: 0, reasons: [], kinds: [] })
})

test.each([
  ['Crime rose by 12 percent in 2015.', ['quantity']],
  ['Wages there are lower than ours.', ['quantity']],
  ['Smoking causes cancer.', ['causation']],
  ['The flood led to a shortage of water.', ['causation']],
  ['It is illegal to sell fireworks in this county.', ['law']],
  ['Exports will fall by half next year.', ['quantity', 'prediction']],
  ['The town is going to close the school.', ['prediction']],
  ['I saw the mayor take the envelope.', ['experience']],
  ['The senator visited Ruritania with his brother.', ['other']],
  ['Did crime rise by 12 percent?', []],
  ['How lovely to see you!', []]
])('%s %j', (text, kinds) => {
  expect(judge(text).kinds).toEqual(kinds)
})

test('a claim in pieces is judged without what stands between them', () => {
  const text = 'Unemployment, she told us because we asked, fell from 9 percent to 4 percent.'
  expect(judge(text).kinds).toEqual(['quantity', 'causation'])
  expect(judge(text, 'Unemployment', 'fell from 9 percent to 4 percent').kinds).toEqual(['quantity'])
})

test('a claim of several sentences is worth as much as its best one', () => {
  const best = judge('Crime rose by 12 percent in 2015.')
  expect(judge('That is all. Crime rose by 12 percent in 2015. Thank you.')).toEqual(best)
})
