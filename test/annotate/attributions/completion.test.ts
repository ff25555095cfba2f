import { expect, test } from '@jest/globals'
import { completeAttributions } from '../../../src/annotate/attributions/completion.ts'
import type { Attribution } from '../../../src/annotate/layers.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../../src/annotate/quotations.ts'
import { splitSentences } from '../../../src/annotate/sentences.ts'
import { tokenize } from '../../../src/annotate/tokens.ts'
import { inWords, marked, said } from './marked.ts'

const complete = (text: string, detected: Attribution[]) => {
  const paragraphs = findParagraphs(text)
  const sentences = splitSentences(text, paragraphs)
  return completeAttributions(
    { text, paragraphs, sentences, quotations: findQuotations(text, paragraphs), tokens: tokenize(text, sentences) },
    detected
  )
}
const read = (source: string) => {
  const { text, ...ranges } = marked(source)
  return complete(text, ranges.content.length > 0 ? [said(ranges)] : []).map(found => inWords(text, found))
}

test.each([
  ['a finding that a colon gives too', '<Ruiz>{:} [The coast is safe]\n\nRuiz said so on Monday.', ['Ruiz | : | The coast is safe']],
  [
    'the same content by another cue',
    'RUIZ: [We won the vote.] <He> {smiled}.\n\nCOLE: You lost it.',
    ['RUIZ | : | We won the vote. He smiled.', 'COLE | : | You lost it.']
  ],
  [
    'somebody cited in a turn',
    'RUIZ: <Cole> {said} [we won]. He is wrong about all of it, as he so often is.\n\nCOLE: I am right.',
    ['RUIZ | : | Cole said we won. He is wrong about all of it, as he so often is.', 'Cole | said | we won', 'COLE | : | I am right.']
  ],
  ['a dateline in the content', '[OSLO, Norway (AP) — The coast is safe], <Ruiz> {said}.', ['Ruiz | said | The coast is safe']],
  ['a dateline for a source', '<OSLO>{:} [The coast is safe after the storm], and the port is open.', []],
  ['a credit', 'The coast is safe, and the storm has passed.\n\n({With inputs from} [agencies])', []],
  ['what a firm tells of itself', 'The storm has passed.\n\n<About Orkla>{:} [Orkla was founded in 1654 and makes food].', []],
  ['a link', 'The storm has passed. Read more: <Ruiz> {says} [the coast is safe].', []],
  ['a label', '{Explained:} [Why the coast is safe]\n\nThe storm has passed.', []],
  ['a byline', 'The coast is safe, and the storm has passed.\n\n{By} <Maria Ruiz>, [Staff Writer]', []]
])('%s', (_, source, expected) => {
  expect(read(source)).toEqual(expected)
})

test('drops what a turn holds after a credit within it', () => {
  const turn =
    'RUIZ: That is so. Ana Cole: “We won it all.” [And we did so without any help from the state, which never sent us a boat or a line.]'
  const { text, content } = marked(`${turn}\n\nCOLE: You lost it.`)
  const given = complete(text, []).map(found => inWords(text, found))
  expect(given[1]).toBe('Ana Cole | : | “We won it all.”')
  expect(complete(text, [said({ content, cue: null, source: null })]).map(found => inWords(text, found))).toEqual(given)
})

test('in the order of the text, with what continues what', () => {
  const { text, content, cue, source } = marked('Storm has passed at last: Police\n\n[“We won a lot,”] <she> {said}.\n\n“Now we can rest.”')
  const found = complete(text, [said({ content, cue, source })])
  expect(found.map(({ content: [first], continues }) => [text.slice(first.start, first.end), continues])).toEqual([
    ['Storm has passed at last', -1],
    ['“We won a lot,”', -1],
    ['“Now we can rest.”', 1]
  ])
})
