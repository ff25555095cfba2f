import { expect, test } from '@jest/globals'
import { judgeStances } from '../../src/annotate/stances.ts'
import { analysed, attributionOf, rangeOf } from './analysed.ts'

test.each([
  ['The minister denied that the plant had leaked.', 'denied', 'that the plant had leaked', true],
  ['The minister rejected claims that the plant had leaked.', 'rejected claims', 'that the plant had leaked', true],
  ['The minister rejected claims that the plant had leaked.', 'claims', 'that the plant had leaked', true],
  ['The minister did not say the plant had leaked.', 'say', 'the plant had leaked', true],
  ['The minister has never publicly said that the plant leaked.', 'said', 'that the plant leaked', true],
  ['The minister refused to say that the plant had leaked.', 'say', 'that the plant had leaked', true],
  ['The minister shot down rumors that the plant had leaked.', 'shot down rumors', 'that the plant had leaked', true],
  ['The company issued a denial that the plant had leaked.', 'issued a denial', 'that the plant had leaked', true],
  ['The minister did not deny that the plant had leaked.', 'deny', 'that the plant had leaked', false],
  ['The minister said that the plant had leaked.', 'said', 'that the plant had leaked', false],
  ['The minister said the plant had not leaked.', 'said', 'the plant had not leaked', false]
])('%s', (text, cue, content, denied) => {
  const context = analysed(text)
  expect(judgeStances(context.tokens, [attributionOf(context, { cue, content })], [])).toEqual([{ denied, hedged: false }])
})

test.each([
  ['the plant may have leaked', true],
  ['the plant could leak again', true],
  ['the plant could not be repaired', false],
  ['the plant had allegedly leaked', true],
  ['the plant seems to have leaked', true],
  ['the plant is believed to have leaked', true],
  ['the plant is likely to leak again', true],
  ['the party leads among likely voters', false],
  ['the plant leaked in a place where workers might have been hurt', false],
  ['the plant leaked in May', false],
  ['the minister appeared in court', false]
])('%s', (words, hedged) => {
  const text = `Officials said ${words}.`
  const { tokens } = analysed(text)
  expect(judgeStances(tokens, [], [{ ...rangeOf(text, words), sentence: 0 }])).toEqual([{ denied: false, hedged }])
})

test('a hedge in the cue holds for its content', () => {
  const context = analysed('The minister reportedly said the plant had leaked.')
  const attribution = attributionOf(context, { cue: 'reportedly said', content: 'the plant had leaked' })
  expect(judgeStances(context.tokens, [attribution], [])[0].hedged).toBe(true)
})
