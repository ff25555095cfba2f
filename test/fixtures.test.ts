import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Document, extract, type Span } from '../src/index.ts'
import { compare, fixtureNames, readArticle, readExpectation } from './fixtures.ts'

/** How much of each expectation may be missed, and how many claims found that nobody expects. */
const ALLOWED: readonly [name: string, claims: number, speakers: number, quantities: number, extra: number][] = [
  ['border-trade', 3, 1, 0, 0],
  ['bus-lanes', 2, 1, 0, 3],
  ['central-bank', 1, 0, 0, 0],
  ['committee-hearing', 1, 0, 0, 0],
  ['farewell-speech', 0, 0, 0, 0],
  ['headlines', 2, 0, 0, 0],
  ['odd-marks', 1, 0, 0, 3],
  ['plant-opening', 1, 1, 0, 0],
  ['port-strike', 0, 0, 0, 1],
  ['school-poll', 1, 1, 0, 0]
]

test('every fixture has its row', () => {
  expect(ALLOWED.map(([name]) => name)).toEqual(fixtureNames())
})

describe.each(ALLOWED)('%s', (name, claims, speakers, quantities, extra) => {
  const text = readArticle(name)
  let document: Document
  beforeAll(() => {
    document = extract(text, { id: name })
  })

  test('claims, speakers and quantities', () => {
    const missing = compare(document, readExpectation(name))
    expect(missing).toEqual({
      claims: atMost(claims, missing.claims),
      speakers: atMost(speakers, missing.speakers),
      quantities: atMost(quantities, missing.quantities),
      forbidden: [],
      extra: atMost(extra, missing.extra)
    })
  })

  test('every span holds its words', () => {
    const spans = spansOf(document)
    expect(spans.length).toBeGreaterThan(10)
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  test('the same text gives the same document', () => {
    expect(JSON.stringify(extract(text, { id: name }))).toBe(JSON.stringify(document))
  })
})

/** The list itself where it is short enough, so that a failure shows all that is in it. */
const atMost = (limit: number, list: readonly string[]): unknown => (list.length <= limit ? list : `at most ${limit}`)

const spansOf = ({ claims, speakers, quantities, sentences }: Document): Span[] =>
  [
    ...claims.flatMap(({ source, cue, content, audience }) => [source, cue, audience, ...content]),
    ...speakers.flatMap(({ mentions }) => mentions),
    ...quantities,
    ...sentences
  ].filter(span => span !== null)
