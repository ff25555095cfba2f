import { expect, test } from '@jest/globals'
import { completeInterrupted, cutContrast, trimPieces } from '../../../src/annotate/attributions/pieces.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../../src/annotate/quotations.ts'
import { splitSentences } from '../../../src/annotate/sentences.ts'
import { inWords, marked, said } from './marked.ts'

test.each([
  ['a mark that was left out', '“[We won],” she {said}.', ['“We won,”']],
  ['a stop outside the marks', 'She {said} [“we won”.]', ['“we won”']],
  ['a stop of the writer’s', 'She {said} [they won.]', ['they won']],
  ['a stop of an abbreviation', 'She {said} [they left the U.S.]', ['they left the U.S.']],
  ['the end of the sentence before', 'They left[. “We won],” she {said}.', ['“We won,”']],
  ['the mark that closes another quotation', 'She said “no[”. “We won],” she {said}.', ['“We won,”']],
  ['a share that begins with its point', 'She {said} [.5 percent was lost]', ['.5 percent was lost']],
  ['a piece without words', '[“We won]”[,] she {said}[.]', ['“We won”']],
  ['marks around the cue too', '“[He] {said} [we won].”', ['He', 'we won']]
])('%s', (_, source, expected) => {
  const { text, content, cue } = marked(source)
  const pieces = trimPieces(text, content, cue, findQuotations(text, findParagraphs(text)))
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test.each([
  [
    'to the end of the sentence',
    '[The bill], <she> {said}, [is dead] because nobody read it.',
    'she | said | The bill … is dead because nobody read it',
    '-'
  ],
  ['no interruption', '[The bill], <she> {said} on Monday, [is dead] now.', 'she | said | The bill … is dead', '-'],
  ['a quotation in the rest', '[The bill], <she> {said}, [is dead] and “buried”.', 'she | said | The bill … is dead', '-'],
  ['another cue in the rest', '[The bill], <she> {said}, [is dead] and Cole agreed.', 'she | said | The bill … is dead', 'agreed']
])('%s', (_, source, expected, cue) => {
  const { text, ...ranges } = marked(source)
  const sentences = splitSentences(text, findParagraphs(text))
  const found = completeInterrupted(text, said(ranges), sentences, ({ start, end }) => text.slice(start, end).includes(cue))
  expect(inWords(text, found)).toBe(expected)
})

test.each([
  ['a contrast with its own subject', 'She {said} [it was “a mistake”, but she denied the rest].', ['it was “a mistake”']],
  ['a contrast without', 'She {said} [it was slow but sure].', ['it was slow but sure']],
  ['a contrast within marks', 'She {said} [“it was slow, but it was sure”].', ['“it was slow, but it was sure”']],
  ['before the cue', '[It was slow, but it was sure], she {said}.', ['It was slow, but it was sure']]
])('%s', (_, source, expected) => {
  const { text, content, cue } = marked(source)
  const cut = cutContrast(text, content, cue, findQuotations(text, findParagraphs(text)))
  expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
