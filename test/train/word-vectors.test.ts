import { expect, test } from '@jest/globals'
import { random } from '../../tools/train/random.ts'
import { trainWordVectors } from '../../tools/train/word-vectors.ts'

/** Sentences in which words 0 to 4 stand beside words 10 to 14 only, and words 5 to 9 beside words 15 to 19. */
const next = random(1)
const draw = (from: number): number => from + Math.floor(5 * next())
const sentences = Array.from({ length: 3000 }, (_, s) => {
  const group = 5 * (s % 2)
  return Int32Array.from({ length: 8 }, (_, k) => draw(group + 10 * (k % 2)))
})

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, x, d) => sum + x * b[d], 0) / Math.hypot(...a) / Math.hypot(...b)

test('words of the same company are near each other; a seed gives the same vectors', () => {
  const { dimensions, vectors } = trainWordVectors(sentences, [1, 2])
  expect(vectors.size).toBe(20)
  const [a, b, stranger] = [0, 1, 5].map(word => vectors.get(word) as Float32Array)
  expect(a).toHaveLength(dimensions)
  expect(cosine(a, b)).toBeGreaterThan(cosine(a, stranger) + 0.3)
  expect(trainWordVectors(sentences, [1, 2]).vectors.get(0)).toEqual(a)
})

test('a rare word has no vector', () => {
  expect(trainWordVectors([...sentences, Int32Array.of(99, 0, 10)], [1]).vectors.has(99)).toBe(false)
})
