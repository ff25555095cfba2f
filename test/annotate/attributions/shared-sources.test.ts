import { expect, test } from '@jest/globals'
import { extract } from '../../../src/index.ts'

const sourceOf = (text: string, words: string) => extract(text).claims.find(c => c.text.includes(words))?.source?.text

test.each([
  ['Warning that the dam could fail, the engineers said the valley must be cleared.', 'the dam could fail', 'the engineers'],
  ['Insisting that the figures were wrong, the ministry said: “We will publish our own.”', 'the figures were wrong', 'the ministry']
])('%s', (text, words, expected) => {
  expect(sourceOf(text, words)).toBe(expected)
})
