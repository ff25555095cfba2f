import { expect, test } from '@jest/globals'
import { continueReports } from '../../../src/annotate/attributions/reports.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../../src/annotate/quotations.ts'
import { splitSentences } from '../../../src/annotate/sentences.ts'
import { relationId, tagId } from '../../../src/annotate/syntax/tagset.ts'
import { tokenize, wordOf } from '../../../src/annotate/tokens.ts'
import { inWords, marked, said } from './marked.ts'

/** Nouns and modals are told by a list, and nouns head their phrases: enough for what this pass reads of the syntax. */
const NOUNS = /^(?:survey|poll|minister|bill|assembly)$/i
const read = (source: string) => {
  const { text, ...ranges } = marked(source)
  const paragraphs = findParagraphs(text)
  const sentences = splitSentences(text, paragraphs)
  const tokens = tokenize(text, sentences)
  for (let i = 0; i < tokens.length; i++) {
    const word = wordOf(tokens, i)
    tokens.tag[i] = tagId(NOUNS.test(word) ? 'NN' : word === 'would' ? 'MD' : /^(?:ban|cost)$/.test(word) ? 'VB' : 'DT')
    tokens.head[i] = NOUNS.test(word) ? -1 : i
    tokens.relation[i] = relationId('dep')
  }
  const given = ranges.cue === null ? [] : [said(ranges)]
  return continueReports(text, paragraphs, sentences, findQuotations(text, paragraphs), tokens, given)
    .slice(given.length)
    .map(found => inWords(text, found))
}

test.each([
  [
    'further figures',
    '[Half agree], {according to} <a survey>. Another 30 percent do not. Among women, 41% start earlier.',
    ['- | - | Another 30 percent do not', '- | - | Among women, 41% start earlier']
  ],
  [
    'with the stop of an abbreviation at the end',
    '[Half agree], {according to} <a survey>. Another 30 percent left the U.S.',
    ['- | - | Another 30 percent left the U.S.']
  ],
  ['until a sentence without one', '[Half agree], {according to} <a survey>. It was long. Another 30 percent do not.', []],
  [
    'in the next paragraph, where it opens like one',
    '[Half agree], {according to} <a survey>.\n\nOnly 14 percent do not.\n\nThe town has 30 percent more cars.',
    ['- | - | Only 14 percent do not']
  ],
  ['another time', '[Half agree], {according to} <a survey>. In 2010, 30 percent did. In an earlier survey, 40 percent did.', []],
  ['a person', '[Half agree], {according to} <the minister>. Another 30 percent do not.', []],
  ['what is quoted', '[Half agree], {according to} <a survey>. “About 30 percent of us do not,” it was heard.', []],
  ['what a bill would do', 'Talks go on. The bill would ban old stoves.', ['The bill | would | ban old stoves']],
  ['no measure', 'The assembly would ban old stoves.', []]
])('%s', (_, source, expected) => {
  expect(read(source)).toEqual(expected)
})
