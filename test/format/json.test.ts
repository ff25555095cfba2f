import { expect, test } from '@jest/globals'
import { DEFAULT_OPTIONS } from '../../src/format/format.ts'
import { json } from '../../src/format/json.ts'
import { jsonl } from '../../src/format/jsonl.ts'
import { render } from '../../src/format/index.ts'
import type { Document } from '../../src/document.ts'

const empty = (id: string): Document => ({
  version: 1,
  document: { id, title: null, url: null, date: null, language: 'en', offsets: 'utf-16', characters: 0, words: 0 },
  claims: [],
  speakers: [],
  quantities: [],
  sentences: []
})
const entries = ['a', 'b', 'c'].map((id) => ({ document: empty(id) }))
const failure = { version: 1, document: { id: 'x' }, error: { code: 'BAD', message: 'bad' } } as const

test.each([
  [0, []],
  [1, empty('a')],
  [2, [empty('a'), empty('b')]],
  [3, [empty('a'), empty('b'), empty('c')]]
])('json of %d documents is one JSON value', (count, value) => {
  expect(JSON.parse(render(entries.slice(0, count), json))).toEqual(value)
})

test('json is indented', () => {
  expect(render(entries.slice(0, 1), json)).toContain('\n  "version": 1,\n')
})

test.each([json, jsonl])('$name gives a record that can’t be read its place', (format) => {
  const writer = format.open(DEFAULT_OPTIONS)
  const output = writer.add(entries[0]!) + writer.fail?.(failure) + writer.end()
  const values = format === json ? JSON.parse(output) : output.trim().split('\n').map((line) => JSON.parse(line))
  expect(values).toEqual([empty('a'), failure])
})

test('jsonl is a line a document', () => {
  expect(render(entries, jsonl)).toBe(entries.map(({ document }) => `${JSON.stringify(document)}\n`).join(''))
})
