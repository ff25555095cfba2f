import { expect, test } from '@jest/globals'
import { findReportingClauses } from '../../../src/annotate/attributions/reporting-clauses.ts'
import type { Quotation } from '../../../src/annotate/layers.ts'
import { inWords } from './marked.ts'
import { tagged } from './tagged.ts'

/** The quotation is all that stands before the last mark. */
const read = (sentence: string, owned = false) => {
  const tokens = tagged(sentence)
  const end = tokens.text.lastIndexOf('”') + 1
  const quotation: Quotation = { start: 0, end, inner: { start: 1, end: end - 1 }, within: -1, closed: true, continues: -1 }
  return findReportingClauses(tokens.text, tokens, [quotation], () => owned).map(found => inWords(tokens.text, found))
}

test.each([
  ['verb and names', '“Cats/NNS !”/. reply/NN Burton/NNP and/CC Nick/NNP ./.', ['Burton and Nick | reply | “Cats !”']],
  ['name and verb', '“Cats/NNS ,”/, the/DT mayor/NN shouted/VBD ./.', ['the mayor | shouted | “Cats ,”']],
  ['no verb of saying', '“Cats/NNS ,”/, the/DT mayor/NN hugged/VBD ./.', []],
  ['more than a clause', '“Cats/NNS ,”/, the/DT mayor/NN shouted/VBD at/IN dogs/NNS ./.', []],
  ['a phrase', '“Cats/NNS ”/. said/VBD Nick/NNP ./.', []]
])('%s', (_, sentence, expected) => {
  expect(read(sentence)).toEqual(expected)
})

test('a quotation that somebody owns', () => {
  expect(read('“Cats/NNS !”/. reply/NN Burton/NNP ./.', true)).toEqual([])
})
