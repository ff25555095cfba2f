import { expect, test } from '@jest/globals'
import { read } from '../../src/read/index.ts'
import { readAll } from './read.ts'

test('reads a text exactly as it stands', async () => {
  const text = '  Budget\r\n\r\nTaxes “will”\nfall.\t\n'
  const { items, warnings } = await readAll('news/a.txt', `\ufeff${text}`)
  expect(items).toEqual([{ id: 'news/a.txt', text, title: null, url: null, date: null, author: null, language: 'en', textIsInput: true }])
  expect(warnings).toEqual([])
})

test.each([
  ['a page by its name', 'a.txt', '<p>x', {}, '<p>x'],
  ['records as text', 'a.jsonl', '{"text":"x"}', { input: 'text' }, '{"text":"x"}'],
  ['a text as records', 'a.txt', '{"text":"x"}', { input: 'jsonl' }, 'x'],
  ['another encoding', 'a.txt', Buffer.from([0xb1]), { encoding: 'iso-8859-2' }, 'ą'],
  ['an empty file', 'a.txt', '', {}, '']
] as const)('reads %s', async (_, name, bytes, options, text) => {
  expect((await readAll(name, bytes, options)).items).toEqual([expect.objectContaining({ text })])
})

test('refuses what is no text by name', async () => {
  await expect(readAll('a.txt', '%PDF-1.7')).rejects.toMatchObject({ name: 'ReadError', code: 'binary' })
})

test('reads no record before it is asked for', async () => {
  let taken = 0
  async function* endless() {
    for (;;) {
      taken++
      yield Buffer.from(`{"text":"${'x'.repeat(5000)}"}\n`)
    }
  }
  const articles = read({ name: 'x.jsonl', chunks: endless() })
  await articles.next()
  await articles.next()
  expect(taken).toBeLessThan(5)
  await articles.return(undefined)
})

test.each([
  ['a.txt', '', 'it holds no text'],
  ['a.txt', ' \n', 'it holds no text'],
  ['-', '', 'it holds no text'],
  ['a.jsonl', '\n\n', 'it holds no records']
])('%s of %j is worth a warning', async (name, content, warning) => {
  expect((await readAll(name, content)).warnings).toEqual([warning])
})
