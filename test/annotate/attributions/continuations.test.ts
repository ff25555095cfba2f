import { expect, test } from '@jest/globals'
import { continueSpeech } from '../../../src/annotate/attributions/continuations.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../../src/annotate/quotations.ts'
import { splitSentences } from '../../../src/annotate/sentences.ts'
import { inWords, marked, said } from './marked.ts'

/** Speech carried on from the one attribution that is marked. */
const read = (source: string) => {
  const { text, ...ranges } = marked(source)
  const paragraphs = findParagraphs(text)
  return continueSpeech(text, paragraphs, splitSentences(text, paragraphs), findQuotations(text, paragraphs), [said(ranges)]).map(
    found => `${found.continues >= 0 ? `${found.continues} ` : ''}${inWords(text, found)}`
  )
}

test.each([
  ['after its cue', '[“We won,”] <she> {said}. “Now we rest.”', ['she | said | “We won,” … “Now we rest.”']],
  ['twice', '[“We won,”] <she> {said}. “Now we rest.” “Then we go.”', ['she | said | “We won,” … “Now we rest.”']],
  ['over paragraphs', '<She> {said}: [“We won.]\n\n“We rest.\n\n“We go.”', ['She | said | “We won. … “We rest. … “We go.”']],
  [
    'after its cue and over paragraphs',
    '[“We won,”] <she> {said}. “We rest.\n\n“We go.”',
    ['she | said | “We won,” … “We rest. … “We go.”']
  ],
  ['over paragraphs, the cue last', '“We won.\n\n“We rest.\n\n[“We go,”] <she> {said}.', ['she | said | “We won. … “We rest. … “We go,”']],
  [
    'in the next paragraph',
    '[“We won a lot,”] <she> {said}.\n\n“Now we can rest.”',
    ['she | said | “We won a lot,”', '0 - | - | “Now we can rest.”']
  ],
  [
    'in the next two',
    '[“We won a lot,”] <she> {said}.\n\n“Now we can rest.”\n\n“And we can go.”',
    ['she | said | “We won a lot,”', '0 - | - | “Now we can rest.”', '0 - | - | “And we can go.”']
  ],
  ['a phrase of the writer’s', '[“We won,”] <she> {said}. The “Iron Bill” is dead.', ['she | said | “We won,”']],
  [
    'after a sentence of the writer’s',
    '[“We won,”] <she> {said}. She left early, as a crowd of several hundred people gathered outside in the rain.\n\n“Now we can rest.”',
    ['she | said | “We won,”']
  ],
  ['a heading', '[“We won,”] <she> {said}.\n\n‘Time for rest.’\n\nThe night was long.', ['she | said | “We won,”']],
  ['somebody cited within', '“Ruiz {said} [we won], and she is right.”\n\n“Now we can rest.”', ['- | said | we won']]
])('%s', (_, source, expected) => {
  expect(read(source)).toEqual(expected)
})
