import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { DEFAULT_OPTIONS } from '../../src/format/format.ts'
import { render } from '../../src/format/index.ts'
import { claims } from '../../src/format/views/claims.ts'
import { delimitedRows } from '../../src/format/views/delimited-rows.ts'
import { readFixture } from './fixtures.ts'

const entries = [readFixture('harbour'), readFixture('marks')]
const headers = claims.columns.map(({ name }) => name)

const readers: [string, (output: string) => string[][]][] = [
  ['csv', output => parse(output, { record_delimiter: '\r\n' })],
  ['tsv', output => parse(output, { delimiter: '\t', quote: null, escape: null, record_delimiter: '\n' })]
]

test.each(readers)('%s has one header and a row a claim', async (name, read) => {
  const rows = read(await render(entries, name))
  expect(rows[0]).toEqual(headers)
  expect(rows.slice(1).map(row => [row[headers.indexOf('document')], row[headers.indexOf('claim')]])).toEqual(
    entries.flatMap(({ document }) => document.claims.map(({ id }) => [document.document.id, id]))
  )
})

test.each(readers)('%s keeps what a cell holds', async (name, read) => {
  const row = read(await render(entries.slice(0, 1), name))[3]
  const cell = (header: string): string | undefined => row[headers.indexOf(header)]
  expect(cell('text')).toBe('We carried 412,000 people last year, down from more than half a million in 2023')
  expect(cell('speaker')).toBe('Ingrid Solheim')
  expect(cell('role')).toBe('the board’s chair')
  expect(cell('cue')).toBe('tell')
  expect(cell('values')).toBe('412,000 person; 2025; more than 500,000 person; 2023')
  expect(cell('checkWorthiness')).toBe('0.86')
})

test.each(readers)('no cell of %s is a formula', async (name, read) => {
  const rows = read(await render(entries, name))
  expect(rows.flat().filter(cell => /^[=+\-@\t\r]./.test(cell))).toEqual([])
  expect(rows.flat()).toContain("'=SUM(A1:A9) is no budget 😀")
})

test.each(['csv', 'tsv'])('%s opens by a byte order mark on request', async name => {
  const [plain, marked] = await Promise.all([false, true].map(bom => render(entries, name, { bom })))
  expect(marked).toBe(`\uFEFF${plain}`)
})

test.each(['csv', 'tsv'])('%s of no article is its header', async name => {
  expect((await render([], name)).trimEnd().split(/[,\t]/)).toEqual(headers)
})

test.each([',', '"', '\n', '\r', '-', 'a', ''])('a cell of csv that is %j alone comes back', cell => {
  const columns = ['first', 'second'].map(name => ({ name, description: '', value: (row: string) => row }))
  const writer = delimitedRows(',', columns, DEFAULT_OPTIONS)
  expect(parse(writer.add(cell) + writer.end(), { from: 2, record_delimiter: '\r\n' })).toEqual([[cell, cell]])
})
