import { expect, test } from '@jest/globals'
import { extract, formats, render, schema, select } from '../src/index.ts'

const TEXT = `Taxes to fall, minister says

Taxes will fall by 5 percent next year, Finance Minister Ana Silva told reporters on Monday. “Nobody will pay more,” she said.

The opposition doubts that “the constructor of this budget” can keep the promise.
`

test('finds who claims what in a text', () => {
  const { document, claims, speakers } = extract(TEXT, { id: 'budget', date: '2026-03-03', title: 'Taxes to fall' })
  expect(document).toMatchObject({
    id: 'budget',
    title: 'Taxes to fall',
    date: '2026-03-03',
    language: 'en',
    offsets: 'utf-16',
    characters: TEXT.length
  })
  expect(claims).toContainEqual(
    expect.objectContaining({ form: 'direct', text: 'Nobody will pay more', speaker: expect.objectContaining({ name: 'Ana Silva' }) })
  )
  expect(speakers).toContainEqual(expect.objectContaining({ name: 'Ana Silva', kind: 'person' }))
})

test.each([
  ['an article', TEXT],
  ['nothing', ''],
  ['white space', ' \n\n\t\n'],
  ['one word', 'constructor'],
  ['marks alone', '“””"\'«'],
  ['half a character', '\ud83d said “\udc00”.'],
  ['Windows line ends', TEXT.replaceAll('\n', '\r\n')]
])('gives a document of %s that the schema takes, with every span where it says', (_, text) => {
  const document = schema.parse(extract(text))
  const { claims, speakers, quantities, sentences } = document
  const spans = [
    ...claims.flatMap(({ source, cue, audience, content }) => [source, cue, audience, ...content]),
    ...speakers.flatMap(({ mentions }) => mentions),
    ...quantities,
    ...sentences
  ]
  const words = spans.filter(span => span !== null)
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map(({ text }) => text))
})

test('reads amounts and dates as the country does', () => {
  const { quantities } = extract('The bridge cost $5 million and opened on 3/4/2026.', { country: 'CA' })
  expect(quantities).toContainEqual(expect.objectContaining({ kind: 'money', value: 5_000_000, unit: 'CAD' }))
  expect(quantities).toContainEqual(expect.objectContaining({ kind: 'date', value: '2026-04-03' }))
})

test('does the same every time', () => {
  expect(extract(TEXT)).toEqual(extract(TEXT))
})

test.each(formats.map(({ name }) => name))('prints %s', async name => {
  const document = select(extract(TEXT), { types: ['assertion'] })
  expect(await render([{ document, text: TEXT }], name)).toContain('Nobody will pay more')
})
