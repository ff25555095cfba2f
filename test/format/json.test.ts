import { expect, test } from '@jest/globals'
import type { Document } from '../../src/document.ts'
import { DEFAULT_OPTIONS } from '../../src/format/format.ts'
import { findFormat, render } from '../../src/format/index.ts'

const empty = (id: string): Document => ({
  version: 1,
  document: { id, title: null, url: null, date: null, language: 'en', offsets: 'utf-16', characters: 0, words: 0 },
  claims: [],
  speakers: [],
  quantities: [],
  sentences: []
})
const entries = ['a', 'b', 'c'].map(id => ({ document: empty(id) }))
const failure = { version: 1, document: { id: 'x' }, error: { code: 'BAD', message: 'bad' } } as const
const json = findFormat('json')!
const jsonl = findFormat('jsonl')!

test.each([
  [0, []],
  [1, empty('a')],
  [2, [empty('a'), empty('b')]],
  [3, [empty('a'), empty('b'), empty('c')]]
])('json of %d documents is one JSON value', async (count, value) => {
  expect(JSON.parse(await render(entries.slice(0, count), 'json'))).toEqual(value)
})

test('json is indented', async () => {
  expect(await render(entries.slice(0, 1), 'json')).toContain('\n  "version": 1,\n')
})

test.each([json, jsonl])('$name gives a record that can’t be read its place', async format => {
  const writer = await format.open(DEFAULT_OPTIONS)
  const output = writer.add(entries[0]) + writer.fail?.(failure) + writer.end()
  const lines = output.trim().split('\n')
  expect(format === json ? JSON.parse(output) : lines.map(line => JSON.parse(line))).toEqual([empty('a'), failure])
})

test('jsonl is a line a document', async () => {
  expect(await render(entries, 'jsonl')).toBe(entries.map(({ document }) => `${JSON.stringify(document)}\n`).join(''))
})
