import { expect, test } from '@jest/globals'
import { readAll } from './read.ts'

const line = (value: unknown) => `${JSON.stringify(value)}\n`

test.each([
  [
    'trafilatura',
    {
      text: 'Taxes fall.',
      title: 'Budget',
      author: 'Ana Silva',
      date: '2026-03-02',
      source: 'https://example.org/a',
      'source-hostname': 'Example',
      language: 'en',
      id: null
    },
    { id: 'x:1', title: 'Budget', author: 'Ana Silva', date: '2026-03-02', url: 'https://example.org/a', language: 'en' }
  ],
  [
    'news-please',
    {
      maintext: 'Taxes fall.',
      text: null,
      title: 'Budget',
      authors: ['Ana Silva', 'Li Wei'],
      date_publish: '2026-03-02 10:00:00',
      date_modify: 'None',
      url: 'https://example.org/a'
    },
    { id: 'x:1', title: 'Budget', author: 'Ana Silva, Li Wei', date: '2026-03-02', url: 'https://example.org/a' }
  ],
  [
    'NewsAPI',
    {
      source: { id: null, name: 'Example' },
      author: null,
      title: 'Budget',
      url: 'https://example.org/a',
      publishedAt: '2026-03-02T10:00:00Z',
      content: 'Taxes fall.'
    },
    { id: 'x:1', title: 'Budget', author: null, date: '2026-03-02', url: 'https://example.org/a' }
  ],
  [
    'schema.org',
    {
      '@type': 'NewsArticle',
      '@id': 'https://example.org/a',
      headline: 'Budget',
      articleBody: 'Taxes fall.',
      author: [{ '@type': 'Person', name: 'Ana Silva' }],
      datePublished: '2026-03-02',
      inLanguage: 'en-GB'
    },
    { id: 'x:1', title: 'Budget', author: 'Ana Silva', date: '2026-03-02', url: 'https://example.org/a', language: 'en-GB' }
  ]
])('reads a record of %s', async (_, record, expected) => {
  const { items } = await readAll('x', line(record), { input: 'jsonl' })
  expect(items).toEqual([expect.objectContaining({ ...expected, text: 'Taxes fall.', textIsInput: false })])
})

const failure = (id: string, code: string) => expect.objectContaining({ document: { id }, error: expect.objectContaining({ code }) })
const article = (id: string, text: string) => expect.objectContaining({ id, text })

test.each([
  [
    'one a line, broken ones answered',
    '{"text":"a"}\n{oops\n\n5\n{"title":"b"}\n{"id":7,"text":"c"}',
    [article('x:1', 'a'), failure('x:2', 'json'), failure('x:4', 'record'), failure('x:5', 'no-text'), article('7', 'c')]
  ],
  ['the first one broken', '{oops\n{"text":"b"}', [failure('x:1', 'json'), article('x:2', 'b')]],
  ['Windows line ends', '{"text":"a"}\r\n{"text":"b"}\r\n', [article('x:1', 'a'), article('x:2', 'b')]],
  ['an array on one line', '[{"text":"a"},{"text":"b"}]', [article('x:1:1', 'a'), article('x:1:2', 'b')]],
  ['an array over lines', '[\n  {"text":"a"},\n  {"text":"b"}\n]\n', [article('x:1', 'a'), article('x:2', 'b')]],
  [
    'an answer with a list',
    '{\n  "status": "ok",\n  "articles": [{"content":"a"}, {"content":"b"}]\n}',
    [article('x:1', 'a'), article('x:2', 'b')]
  ],
  ['one record over lines', '{\n  "text": "a"\n}', [article('x', 'a')]],
  ['words that objects know', '{"text":"constructor","title":"__proto__"}', [article('x:1', 'constructor')]],
  ['nothing', '', []]
])('reads %s', async (_, json, items) => {
  expect((await readAll('x', json, { input: 'jsonl' })).items).toEqual(items)
})

test('says where a record without text stands, also where it has an id', async () => {
  const { items } = await readAll('x', '{"text":"a"}\n{"id":7}', { input: 'jsonl' })
  expect(items[1]).toMatchObject({ document: { id: '7' }, error: { message: expect.stringContaining('(x:2)') } })
})

test('refuses a broken value of several lines', async () => {
  await expect(readAll('x.json', '[\n{"text":"a"},\n')).rejects.toThrow('no JSON')
})

test.each([
  ['lead', 'a'],
  ['fields.body', 'b'],
  ['fields.more.0', null],
  ['dotted.name', 'd'],
  ['toString', null]
])('takes the text from the field %s', async (textField, text) => {
  const record = { text: 't', lead: 'a', fields: { body: 'b' }, 'dotted.name': 'd' }
  const { items } = await readAll('x', line(record), { input: 'jsonl', textField })
  expect(items).toEqual([text === null ? failure('x:1', 'no-text') : article('x:1', text)])
})

test('warns once of records that are no UTF-8', async () => {
  const bytes = Buffer.from('{"text":"caf\xe9"}\n'.repeat(3), 'latin1')
  const { items, warnings } = await readAll('x.jsonl', bytes)
  expect(items).toHaveLength(3)
  expect(items[2]).toMatchObject({ text: 'café' })
  expect(warnings).toEqual([expect.stringContaining('windows-1252')])
})

test('reads records in UTF-16', async () => {
  const { items } = await readAll('x.jsonl', Buffer.from('\ufeff{"text":"“a”"}\n{"text":"b"}', 'utf16le'))
  expect(items).toEqual([article('x.jsonl:1', '“a”'), article('x.jsonl:2', 'b')])
})

test.each([
  ['<p>The <b>rents</b> rose 9&nbsp;%.</p>\n<p>“Too much,” she said.</p>', 'The rents rose 9\u00a0%.\n\n“Too much,” she said.'],
  ['Rents rose.<br/>Wages fell.', 'Rents rose.\nWages fell.'],
  ['<html><head><title>T</title></head><body><div>Rents rose.</div></body></html>', 'Rents rose.'],
  ['A <p> opens a paragraph & rents rose by <b>9</b> %.', 'A <p> opens a paragraph & rents rose by <b>9</b> %.']
])('a record’s text %j is read as %j', async (text, expected) => {
  const { items } = await readAll('x', line({ text, page: { body: text } }))
  expect(items).toMatchObject([{ text: expected, textIsInput: false }])
  expect((await readAll('x', line({ page: { body: text } }), { textField: 'page.body' })).items).toMatchObject([{ text: expected }])
})

test('a record whose HTML holds no text fails', async () => {
  expect((await readAll('x', line({ text: '<div><img src="a.jpg"></div>' }))).items).toMatchObject([{ error: { code: 'no-text' } }])
})
