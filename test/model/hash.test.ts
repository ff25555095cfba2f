import { expect, test } from '@jest/globals'
import { hash1, hash2, hash3, hash4, hashText } from '../../src/model/hash.ts'

const ROWS = 1 << 16

/** How many of n hashes fall into rows of their own, by chance about n - n * n / (2 * ROWS). */
const distinct = (hashes: Iterable<number>): number => new Set(Array.from(hashes, h => h & (ROWS - 1))).size

test.each([
  ['templates and small numbers', Array.from({ length: 4000 }, (_, k) => hash1(k % 100, Math.floor(k / 100)))],
  ['pairs of tags', Array.from({ length: 4000 }, (_, k) => hash2(7, k % 60, Math.floor(k / 60)))],
  ['triples', Array.from({ length: 4000 }, (_, k) => hash3(7, k % 16, Math.floor(k / 16) % 16, Math.floor(k / 256)))],
  ['fours', Array.from({ length: 4000 }, (_, k) => hash4(7, k % 8, Math.floor(k / 8) % 8, Math.floor(k / 64) % 8, Math.floor(k / 512)))]
])('%s spread over the rows', (_, hashes) => {
  expect(distinct(hashes)).toBeGreaterThan(3840)
})

test('the order of the values counts', () => {
  expect(hash2(1, 2, 3)).not.toBe(hash2(1, 3, 2))
  expect(hash3(1, 2, 3, 4)).not.toBe(hash3(1, 4, 3, 2))
})

test('words differ by a letter', () => {
  expect(hashText('said', 0, 4)).not.toBe(hashText('sand', 0, 4))
  expect(hashText('unsaid', 2, 6)).toBe(hashText('said', 0, 4))
})
