import { expect, test } from '@jest/globals'
import { findCredits } from '../../../src/annotate/attributions/credits.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../../src/annotate/quotations.ts'
import { inWords } from './marked.ts'

const read = (text: string) => {
  const paragraphs = findParagraphs(text)
  return findCredits(text, paragraphs, findQuotations(text, paragraphs)).map(found => inWords(text, found))
}

test.each([
  ['a dash after', '“We will rebuild.” — Commissioner Ana Ruiz', ['Commissioner Ana Ruiz | — | “We will rebuild.”']],
  [
    'a dash in the next paragraph',
    '“We will rebuild.”\n\n— Ana Ruiz, chief executive\n\nShe left.',
    ['Ana Ruiz, chief executive | — | “We will rebuild.”']
  ],
  ['two hyphens', '"We will rebuild." -- J. T. Cole.', ['J. T. Cole | -- | "We will rebuild."']],
  ['a name and a colon', 'Pollster Ana Ruiz: “Nobody expected this.”', ['Pollster Ana Ruiz | : | “Nobody expected this.”']],
  ['two in a line', 'Ruiz: "We rebuild." Cole: "We wait."', ['Ruiz | : | "We rebuild."', 'Cole | : | "We wait."']],
  ['a name and a dash', 'Ana Ruiz - “We rebuild.”', ['Ana Ruiz | - | “We rebuild.”']],
  ['handed over', 'And from Governor Ana Ruiz:\n\n“We will rebuild.”', ['Governor Ana Ruiz | from | “We will rebuild.”']],
  ['after a sentence', 'The reaction was swift. Mayor Ana Ruiz: “Nobody asked me.”', ['Mayor Ana Ruiz | : | “Nobody asked me.”']],
  ['a reporting verb', 'Ana Ruiz said: “We will rebuild.”', []],
  ['words about words', 'The reason: “We lost.” For example: “We lost.”', []],
  ['a dateline', 'LONDON - “We are done,” the firm said.', []],
  ['a title', 'Film: “Frozen River”. “Hamilton” — Broadway', []],
  ['an aside', 'He called it “a farce” — and left.', []],
  ['a quotation within a sentence', 'The plan — “a farce” — failed.', []]
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})
