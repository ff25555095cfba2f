import { expect, test } from '@jest/globals'
import { type Selection, select, selectSentences } from '../src/select.ts'
import { claim, document, quantity, speaker } from './documents.ts'

const ana = { id: 's1', name: 'Ana Silva' }
const ministry = { id: 's2', name: 'Ministry of Finance' }
const worth = (score: number) => ({ checkWorthiness: { score, reasons: [] } })

const whole = document({
  claims: [
    claim('c1', { form: 'direct', speaker: ana, sentence: 0, quantities: ['q1'], kinds: ['quantity', 'prediction'], ...worth(0.7) }),
    claim('c2', { type: 'belief', speaker: ministry, sentence: 1, confidence: 0.4, ...worth(0.2) }),
    claim('c3', { type: 'eventuality', speaker: ana, sentence: 1, within: 'c2', ...worth(0.9) }),
    claim('c4', { form: 'narrative', type: null, sentence: 2, kinds: ['causation'], ...worth(0.7) })
  ],
  speakers: [
    speaker('s1', 'Ana Silva', { aliases: ['Silva', 'the minister'], claims: 9 }),
    speaker('s2', 'Ministry of Finance', { kind: 'organization', claims: 9 })
  ],
  quantities: [quantity('q1'), quantity('q2')],
  sentences: [0.3, 0.8, 0.5].map(checkWorthiness => ({ text: '', start: 0, end: 0, paragraph: 0, checkWorthiness }))
})

test.each<[Selection, string[]]>([
  [{}, ['c1', 'c2', 'c3', 'c4']],
  [{ types: ['assertion', 'belief', 'fact'] }, ['c1', 'c2', 'c4']],
  [{ types: ['eventuality'] }, ['c3', 'c4']],
  [{ minConfidence: 0.5 }, ['c1', 'c3', 'c4']],
  [{ speakers: ['Ana Silva'] }, ['c1', 'c3']],
  [{ speakers: ['ÁNA  silva'] }, ['c1', 'c3']],
  [{ speakers: ['The Minister'] }, ['c1', 'c3']],
  [{ speakers: ['Ana'] }, ['c1', 'c3']],
  [{ speakers: ['An'] }, []],
  [{ speakers: ['Finance'] }, []],
  [{ speakers: ['Silva', 'ministry of finance'] }, ['c1', 'c2', 'c3']],
  [{ speakers: ['The article itself'] }, ['c4']],
  [{ speakers: ['Ana', 'the article itself'] }, ['c1', 'c3', 'c4']],
  [{ forms: ['direct', 'narrative'] }, ['c1', 'c4']],
  [{ kinds: ['causation', 'prediction'] }, ['c1', 'c4']],
  [{ withQuantity: true }, ['c1']],
  [{ withQuantity: false }, ['c1', 'c2', 'c3', 'c4']],
  [{ minScore: 0.7 }, ['c1', 'c3', 'c4']],
  [{ top: 2 }, ['c3', 'c1']],
  [{ top: 2, sort: 'text' }, ['c1', 'c3']],
  [{ top: 9 }, ['c3', 'c1', 'c4', 'c2']],
  [{ sort: 'score' }, ['c3', 'c1', 'c4', 'c2']],
  [{ speakers: ['Silva'], forms: ['direct'], minScore: 0.8 }, []]
])('%j selects %j', (selection, ids) => {
  expect(select(whole, selection).claims.map(({ id }) => id)).toEqual(ids)
})

test('counts the speakers of the claims kept, and keeps no others', () => {
  const counts = (selection: Selection) => select(whole, selection).speakers.map(({ id, claims }) => [id, claims])
  expect(counts({})).toEqual([
    ['s1', 2],
    ['s2', 1]
  ])
  expect(counts({ types: ['assertion'] })).toEqual([['s1', 1]])
})

test('keeps all quantities until claims are selected', () => {
  const ids = (selection: Selection) => select(whole, selection).quantities.map(({ id }) => id)
  expect(ids({ types: ['belief'], minConfidence: 0.9 })).toEqual(['q1', 'q2'])
  expect(ids({ speakers: ['Silva'] })).toEqual(['q1'])
  expect(ids({ top: 1 })).toEqual([])
})

test('points to no claim that is gone', () => {
  expect(select(whole, { types: ['eventuality'] }).claims[0]).toMatchObject({ id: 'c3', within: null })
  expect(select(whole, {}).claims[2]).toMatchObject({ id: 'c3', within: 'c2' })
})

test('leaves the document as it was', () => {
  const before = structuredClone(whole)
  select(whole, { sort: 'score', top: 1, speakers: ['Silva'] })
  expect(whole).toEqual(before)
})

test.each<[Selection, number[]]>([
  [{}, [0, 1, 2]],
  [{ minScore: 0.5 }, [1, 2]],
  [{ sort: 'score' }, [1, 2, 0]],
  [{ top: 1 }, [1]],
  [{ top: 2, sort: 'text' }, [1, 2]],
  [{ speakers: ['Silva'] }, [0, 1]],
  [{ forms: ['narrative'], minScore: 0.6 }, []]
])('%j selects the sentences %j', (selection, indices) => {
  expect(selectSentences(whole, selection)).toEqual(indices)
})
