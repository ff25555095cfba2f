import { expect, test } from '@jest/globals'
import { renameSpeakers, toAliases } from '../src/aliases.ts'
import { claim, document, speaker } from './documents.ts'

const mention = (start: number) => ({ text: 'x', start, end: start + 1 })

const whole = document({
  claims: [
    claim('c1', { speaker: { id: 's1', name: 'A. Silva' } }),
    claim('c2', { speaker: { id: 's2', name: 'the minister' } }),
    claim('c3')
  ],
  speakers: [
    speaker('s1', 'A. Silva', { aliases: ['Silva'], mentions: [mention(5)], claims: 1 }),
    speaker('s2', 'the minister', { role: 'finance minister', mentions: [mention(2)], claims: 1 }),
    speaker('s3', 'Li Wei')
  ]
})

test('makes one speaker of those that a researcher says are one', () => {
  const { speakers, claims } = renameSpeakers(
    whole,
    toAliases([
      ['Ana Silva', 'a silva'],
      ['Ana Silva', 'The Minister']
    ])
  )
  expect(speakers).toEqual([
    speaker('s1', 'Ana Silva', {
      role: 'finance minister',
      aliases: ['A. Silva', 'Silva', 'the minister'],
      mentions: [mention(2), mention(5)],
      claims: 2
    }),
    speaker('s3', 'Li Wei')
  ])
  expect(claims.map(({ speaker }) => speaker)).toEqual([{ id: 's1', name: 'Ana Silva' }, { id: 's1', name: 'Ana Silva' }, null])
})

test.each([
  ['nobody’s name', [['Ana Silva', 'Somebody Else']]],
  ['no rows', []]
] as const)('leaves everything as it is for %s', (_, rows) => {
  expect(renameSpeakers(whole, toAliases(rows))).toEqual(whole)
})
