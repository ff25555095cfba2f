import { expect, test } from '@jest/globals'
import { Field } from '../../src/model/field.ts'

const LABELS = 3

/** A field with made-up scores, and every path through it with its score. */
function madeUpField(length: number): { field: Field; paths: { labels: number[]; score: number }[] } {
  const field = new Field(LABELS)
  field.resize(length)
  let seed = 7
  const next = () => {
    seed = (seed * 16807) % 2147483647
    return (seed / 2147483647) * 4 - 2
  }
  for (let k = 0; k < length * LABELS; k++) field.node[k] = next()
  for (let k = LABELS * LABELS; k < length * LABELS * LABELS; k++) field.edge[k] = next()
  const paths = Array.from({ length: LABELS ** length }, (_, n) => {
    const labels = Array.from({ length }, (_, t) => Math.floor(n / LABELS ** t) % LABELS)
    return { labels, score: field.scoreOf(Uint8Array.from(labels)) }
  })
  return { field, paths: paths.sort((a, b) => b.score - a.score) }
}

test.each([1, 2, 5])('agrees with the sum over all paths of a sequence of %i', length => {
  const { field, paths } = madeUpField(length)
  const partition = paths.reduce((sum, p) => sum + Math.exp(p.score), 0)
  expect(field.infer()).toBeCloseTo(Math.log(partition), 4)
  for (let t = 0; t < length; t++) {
    for (let y = 0; y < LABELS; y++) {
      const mass = paths.filter(p => p.labels[t] === y).reduce((sum, p) => sum + Math.exp(p.score), 0)
      expect(field.marginal[t * LABELS + y]).toBeCloseTo(mass / partition, 4)
    }
  }
})

test('gives the probability of two labels in a row', () => {
  const { field, paths } = madeUpField(4)
  const partition = paths.reduce((sum, p) => sum + Math.exp(p.score), 0)
  field.infer()
  const pair = new Float32Array(LABELS * LABELS)
  field.pairMarginal(2, pair)
  const mass = paths.filter(p => p.labels[1] === 2 && p.labels[2] === 0).reduce((sum, p) => sum + Math.exp(p.score), 0)
  expect(pair[2 * LABELS]).toBeCloseTo(mass / partition, 4)
})

test('finds the best paths in order', () => {
  const { field, paths } = madeUpField(5)
  expect([...field.best()]).toEqual(paths[0].labels)
  const found = field.bestPaths(6)
  expect(found.map(p => [...p.labels])).toEqual(paths.slice(0, 6).map(p => p.labels))
  found.forEach((p, k) => expect(p.score).toBeCloseTo(paths[k].score, 4))
})

test('a bonus brings a label to light', () => {
  const { field } = madeUpField(5)
  const times = (bonus: number) => field.best(1, bonus).filter(y => y === 1).length
  expect(times(20)).toBe(5)
  expect(times(-20)).toBe(0)
})

test('forgets the sequence before', () => {
  const field = new Field(LABELS)
  field.resize(50)
  field.node.fill(3)
  field.edge.fill(2)
  field.resize(3)
  expect(field.node.subarray(0, 3 * LABELS)).toEqual(new Float32Array(3 * LABELS))
  expect(field.edge.subarray(0, 3 * LABELS * LABELS)).toEqual(new Float32Array(3 * LABELS * LABELS))
})
