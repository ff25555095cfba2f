import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import stringWidth from 'string-width'
import {
  claims,
  openView,
  quantities,
  quantityRows,
  rowFormats,
  sentenceRows,
  sentences,
  speakers,
  type View
} from '../../src/format/views/index.ts'
import type { SpeakerRow } from '../../src/speaker-index.ts'
import { readFixture } from './fixtures.ts'

const { document } = readFixture('harbour')

const speakerRows: SpeakerRow[] = [
  {
    name: 'Tomás Ávila',
    kind: 'person',
    roles: ['managing director of NordLine'],
    aliases: ['Ávila', 'T. Ávila'],
    articles: 12,
    claims: 30,
    direct: 10,
    indirect: 15,
    mixed: 5,
    cues: [
      ['say', 20],
      ['promise', 4],
      ['deny', 2],
      ['add', 1],
      ['tell', 1],
      ['warn', 1]
    ]
  },
  {
    name: 'residents',
    kind: 'group',
    roles: [],
    aliases: [],
    articles: 1,
    claims: 1,
    direct: 0,
    indirect: 1,
    mixed: 0,
    cues: [['fear', 1]]
  }
]

async function print<Row>(view: View<Row>, rows: readonly Row[], format: string, width = 80): Promise<string> {
  const writer = await openView(view, format, { width })
  return rows.map(row => writer.add(row)).join('') + writer.end()
}

test('a quantity is a row with its value and who states it', async () => {
  const rows = JSON.parse(await print(quantities, quantityRows(document), 'json'))
  expect(rows).toHaveLength(document.quantities.length)
  expect(rows[1]).toEqual({
    document: 'harbour.txt',
    id: 'q2',
    text: '18%',
    kind: 'percent',
    normalised: 'down 18%',
    change: 'down',
    value: 18,
    low: null,
    high: null,
    unit: '%',
    of: 'Passenger numbers',
    speakers: [],
    claims: ['c2'],
    start: 209,
    end: 212
  })
  expect(rows[10]).toMatchObject({ value: null, low: 600000, high: 800000, unit: 'GBP', speakers: ['National Audit Office'] })
  expect(rows[12]).toMatchObject({ value: '2027', speakers: ['Ingrid Solheim', 'Tomás Ávila'], claims: ['c11', 'c12'] })
})

test('a sentence is a row with its claims', async () => {
  const rows = (await print(sentences, sentenceRows(document), 'jsonl')).trimEnd().split('\n')
  expect(rows).toHaveLength(document.sentences.length)
  expect(JSON.parse(rows[6])).toMatchObject({ sentence: 6, claims: ['c6', 'c7'], checkWorthiness: 0.69, paragraph: 3 })
})

test('a speaker is a row over all articles', async () => {
  const [header, row] = parse(await print(speakers, speakerRows, 'csv'))
  expect(header).toEqual(speakers.columns.map(({ name }) => name))
  expect(row).toEqual([
    'Tomás Ávila',
    'person',
    'managing director of NordLine',
    'Ávila; T. Ávila',
    '12',
    '30',
    '10',
    '15',
    '5',
    'say 20; promise 4; deny 2; add 1; tell 1'
  ])
})

test.each([50, 80, 120])('tables of views fit %d columns and keep words whole where they can', async width => {
  const output = await print(sentences, sentenceRows(document), 'table', width)
  expect(Math.max(...output.split('\n').map(line => stringWidth(line)))).toBeLessThanOrEqual(width)
  expect(output.replace(/\s+/g, ' ')).toContain('So am I.”')
  expect(await print(quantities, quantityRows(document), 'table', 120)).toContain('between £600,000 and £800,000')
})

test('numbers stand to the right of their column, and long lists are cut', async () => {
  expect((await print(speakers, speakerRows, 'table', 120)).split('\n')).toEqual([
    'speaker      roles                          articles  claims  direct  indirect  cues',
    'Tomás Ávila  managing director of NordLine        12      30      10        15  say 20, promise 4, deny 2, …',
    'residents                                          1       1       0         1  fear 1',
    ''
  ])
})

test('only the main columns stand in a table', async () => {
  expect((await print(quantities, quantityRows(document), 'table')).split('\n')[0].split(/\s+/)).toEqual(
    quantities.columns.filter(({ detail }) => detail !== true).map(({ name }) => name)
  )
})

test.each(rowFormats.map(({ name }) => name))('no rows are no error: %s', async name => {
  const output = await print(speakers, [], name)
  if (name === 'json') expect(JSON.parse(output)).toEqual([])
  else expect(output.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(1)
})

test('an unknown format is refused', async () => {
  await expect(openView(speakers, 'brat')).rejects.toThrow("speakers can't be printed as brat")
})

test.each([quantities, sentences, speakers, claims] as View<never>[])(
  'every column of $name has a name of its own and says what it holds',
  ({ columns }) => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    for (const { description } of columns) expect(description).toMatch(/\w/)
  }
)
