import { expect, test } from '@jest/globals'
import { type Document, OFFSETS, type OffsetUnit } from '../src/document.ts'
import { convertOffsets } from '../src/offsets.ts'

const text = 'Zoë 王 said 😀 “no”.'
const words = ['Zoë', '王', 'said', '😀', '“no”', '.']

/** Cuts by the unit, as a reader in another language would. */
const slice: Record<OffsetUnit, (start: number, end: number) => string> = {
  'utf-16': (start, end) => text.slice(start, end),
  'code-points': (start, end) => Array.from(text).slice(start, end).join(''),
  bytes: (start, end) => Buffer.from(text).subarray(start, end).toString()
}

const document: Document = {
  version: 1,
  document: { id: 'x', title: null, url: null, date: null, language: 'en', offsets: 'utf-16', characters: text.length, words: 4 },
  claims: [],
  speakers: [],
  quantities: [],
  sentences: words.map(word => ({
    text: word,
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    paragraph: 0,
    checkWorthiness: 0
  }))
}

test.each(OFFSETS.flatMap(from => OFFSETS.map(to => [from, to] as const)))('a document in %s can be had in %s', (from, to) => {
  const converted = convertOffsets(convertOffsets(document, text, from), text, to)
  expect(converted.document.offsets).toBe(to)
  for (const span of converted.sentences) expect(slice[to](span.start, span.end)).toBe(span.text)
})
