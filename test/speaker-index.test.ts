import { expect, test } from '@jest/globals'
import { SpeakerIndex } from '../src/speaker-index.ts'
import { claim, document, speaker } from './documents.ts'

const cue = (lemma: string) => ({ text: lemma, start: 0, end: 1, lemma })
const cite = (id: string, name: string, form: 'direct' | 'indirect' | 'mixed', lemma: string | null) =>
  claim('c', { form, speaker: { id, name }, cue: lemma === null ? null : cue(lemma) })

test('merges speakers over articles by full name', () => {
  const index = new SpeakerIndex()
  index.add(
    document({
      speakers: [speaker('s1', 'Ana Silva', { aliases: ['Silva'], role: 'minister' })],
      claims: [cite('s1', 'Ana Silva', 'direct', 'say'), cite('s1', 'Ana Silva', 'mixed', 'add')]
    })
  )
  index.add(
    document({
      speakers: [speaker('s7', 'ANA SILVA', { aliases: ['she'], role: 'candidate' }), speaker('s8', 'WHO', { kind: 'organization' })],
      claims: [cite('s7', 'ANA SILVA', 'indirect', 'say'), cite('s8', 'WHO', 'indirect', null)]
    })
  )
  expect(index.size).toBe(2)
  expect(index.rows()).toEqual([
    {
      name: 'Ana Silva',
      kind: 'person',
      roles: ['minister', 'candidate'],
      aliases: ['Silva', 'she'],
      articles: 2,
      claims: 3,
      direct: 1,
      indirect: 1,
      mixed: 1,
      cues: [
        ['say', 2],
        ['add', 1]
      ]
    },
    { name: 'WHO', kind: 'organization', roles: [], aliases: [], articles: 1, claims: 1, direct: 0, indirect: 1, mixed: 0, cues: [] }
  ])
})

test('gives the most frequent role first, in the words that came first', () => {
  const index = new SpeakerIndex()
  for (const role of ['candidate', 'the finance minister', 'Finance Minister']) {
    index.add(document({ speakers: [speaker('s1', 'Ana Silva', { role })], claims: [cite('s1', 'Ana Silva', 'direct', 'say')] }))
  }
  expect(index.rows()[0].roles).toEqual(['the finance minister', 'candidate'])
})

test.each([
  ['a lone last name of persons', 'person', 'Khan', [], 2],
  ['a lone last name that somebody decided', 'person', 'Khan', ['Khan'], 1],
  ['a body of one word', 'organization', 'Reuters', [], 1],
  ['a full name', 'person', 'Imran Khan', [], 1]
] as const)('counts %s in two articles as it should', (_, kind, name, decided, size) => {
  const index = new SpeakerIndex(decided)
  for (let i = 0; i < 2; i++)
    index.add(document({ speakers: [speaker('s1', name, { kind })], claims: [cite('s1', name, 'direct', 'say')] }))
  expect(index.rows()).toHaveLength(size)
})
