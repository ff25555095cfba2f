import { expect, test } from '@jest/globals'
import { formOf } from '../../../src/annotate/attributions/forms.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../../src/annotate/quotations.ts'
import { marked } from './marked.ts'

test.each([
  ['direct', '[“We won,”] she {said}.'],
  ['direct', '[“We won,”] she {said}. [“Now we rest.”]'],
  ['direct', 'She {said}: [“we won”]'],
  ['direct', 'He denied it, {saying} [“it isn’t true”].'],
  ['direct', "[''We won,''] she {said}."],
  ['mixed', 'She {said} [they were “fully committed” to it].'],
  ['mixed', 'She {called} it [“a farce”].'],
  ['mixed', 'The ministry {said} [“closure of small clinics calls for more.”]'],
  ['mixed', '[The race, “the longest of my life,” is over], she {said}.'],
  ['indirect', 'She {said} [they had won].'],
  ['indirect', '“Ruiz {said} [the bill was dead], and he was right,” she added.']
])('%s: %s', (expected, source) => {
  const { text, content, cue } = marked(source)
  expect(formOf(text, content, cue, findQuotations(text, findParagraphs(text)))).toBe(expected)
})
