import { expect, test } from '@jest/globals'
import { averagePrecision, bestF1, reliability } from '../../tools/ranking-scores.ts'

const scores = [0.95, 0.9, 0.35, 0.31, 0.05]
const labels = [true, false, true, false, false]

test('average precision is the mean precision at the places of the check-worthy', () => {
  expect(averagePrecision(scores, labels)).toBeCloseTo((1 + 2 / 3) / 2)
})

test('best F1 is that of the best threshold', () => {
  expect(bestF1(scores, labels)).toBeCloseTo(0.8)
})

test('reliability counts by tenths of the score', () => {
  const table = reliability(scores, labels)
  expect(table.map(row => row.texts)).toEqual([1, 0, 0, 2, 0, 0, 0, 0, 0, 2])
  expect(table[3]).toEqual({ from: 0.3, texts: 2, score: 0.33, checkWorthy: 0.5 })
})
