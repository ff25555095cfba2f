import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import { render } from '../../src/format/index.ts'
import { type FixtureName, readFixture } from './fixtures.ts'

const harbour = readFixture('harbour')

const sizes = [40, 60, 71, 72, 80, 120, 200]
const names: FixtureName[] = ['harbour', 'marks']

test.each(names.flatMap(name => sizes.map(width => [name, width] as const)))('%s fits %d columns', async (name, width) => {
  const lines = (await render([readFixture(name)], 'table', { width, why: true, color: 3 })).split('\n')
  expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(width)
})

test.each(sizes)('colour adds nothing but colour in %d columns', async width => {
  const plain = await render([harbour], 'table', { width })
  const colored = await render([harbour], 'table', { width, color: 1 })
  expect(colored).not.toBe(plain)
  expect(stripVTControlCharacters(colored)).toBe(plain)
  expect(stripVTControlCharacters(plain)).toBe(plain)
})

test('every claim shows its number, its score and its words', async () => {
  const output = await render([harbour], 'table', { width: 200 })
  for (const { id, checkWorthiness, text } of harbour.document.claims) {
    const row = output.split('\n').find(line => line.trimStart().startsWith(`${id.slice(1)} `))
    expect(row).toContain(checkWorthiness.score.toFixed(2))
    expect(row).toContain(text)
  }
})

test.each([
  ['direct', '“At these fares, families simply take the car”'],
  ['mixed', '  fuel had become “almost twice as expensive” since 2021'],
  ['indirect', '  nine in ten sailings left on time'],
  ['headline', 'headline: Ferry fares must fall'],
  ['denied', 'denied: its fares are to blame'],
  ['belief', 'fear: the last boat, at 22:40, will go first']
])('the form tells itself: %s', async (_, shown) => {
  expect(await render([harbour], 'table', { width: 200 })).toContain(shown)
})

test('a speaker is named once for claims that follow one another', async () => {
  const output = await render([harbour], 'table', { width: 200 })
  expect(output.match(/Ingrid Solheim {2,}“We carried/g)).toHaveLength(1)
  expect(output).not.toMatch(/Ingrid Solheim {2,}“At these/)
})

test.each([
  [60, 'Tomás Ávila (NordLine’s managing director) via Ingrid\nSolheim'],
  [80, '(NordLine’s managing'],
  [120, '(NordLine’s managing director)']
])('in %d columns a role stands in brackets', async (width, shown) => {
  const output = await render([harbour], 'table', { width })
  expect(output).toContain(shown)
  expect(output).not.toMatch(/^ *NordLine’s|^(?:the board’s chair|The operator)/m)
})

test('quantities are coloured', async () => {
  expect(await render([harbour], 'table', { width: 200, color: 1 })).toContain('\u001b[36m412,000 people\u001b[39m')
})

test.each([
  [true, 'a change with its size: 18% · a period to check it over'],
  [false, undefined]
])('reasons show on request: %s', async (why, reasons) => {
  const output = await render([harbour], 'table', { width: 200, why })
  expect(output.includes('a change with its size')).toBe(why)
  if (reasons !== undefined) expect(output).toContain(reasons)
})

test('the last lines count', async () => {
  expect(await render([harbour], 'table')).toMatch(/\n15 claims · 7 speakers · 14 quantities\n$/)
  expect(await render([harbour, readFixture('marks')], 'table')).toMatch(/\n19 claims in 2 articles\n$/)
  expect(await render([{ document: { ...harbour.document, claims: [] } }], 'table')).toMatch(/\nno claims\n$/)
})

test('a text can’t steer the terminal', async () => {
  const [claim] = harbour.document.claims
  const document = { ...harbour.document, claims: [{ ...claim, text: 'red \u001b[31m\u0007\u202Ealert\r\nnow' }] }
  expect(await render([{ document }], 'table', { width: 200 })).toContain('red [31malert now')
})
