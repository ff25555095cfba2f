import { expect, test } from '@jest/globals'
import { BundleWriter, readBundle } from '../../src/model/bundle.ts'
import { scoreTrees } from '../../src/model/trees.ts'

/** Weights of which one in seven isn't zero. */
const weightsOf = (rows: number, labels: number): Float32Array =>
  Float32Array.from({ length: rows * labels }, (_, k) => (k % 7 === 3 ? ((k * 37) % 100) / 25 - 2 : 0))

test.each([1, 3, 9, 40])('a table of %i labels scores as its weights do', labels => {
  const weights = weightsOf(256, labels)
  const writer = new BundleWriter()
  writer.table('some', labels, weights, 0.1)
  const table = readBundle(writer.bytes()).table('some')
  const features = Int32Array.of(3, 31, 32, 63, 64, 255, 256 + 5, -1)
  const scores = new Float32Array(labels + 2)
  table.score(features, features.length, scores, 2)
  expect([...scores.subarray(0, 2)]).toEqual([0, 0])
  for (let l = 0; l < labels; l++) {
    let sum = 0
    for (const f of features) {
      const w = weights[(f & 255) * labels + l]
      if (Math.abs(w) >= 0.1) sum += w
    }
    expect(scores[l + 2]).toBeCloseTo(sum, 0)
    expect(Math.abs(scores[l + 2] - sum)).toBeLessThan(0.15)
  }
})

test('small weights are left out, the others laid out again', () => {
  const weights = Float32Array.of(0, 0.01, -1.5, 0, 2, 0.04, 0, -0.3)
  const writer = new BundleWriter()
  writer.table('some', 1, weights, 0.1)
  const read = readBundle(writer.bytes()).weights('some')
  expect([...read].map(w => Math.round(w * 10) / 10)).toEqual([0, 0, -1.5, 0, 2, 0, 0, -0.3])
})

test('numbers and trees come back as they were', () => {
  const trees = {
    roots: Int32Array.of(0),
    feature: Int16Array.of(1, -1, -1),
    value: Float32Array.of(0.5, -0.25, 0.75),
    left: Int32Array.of(1, -1, -1)
  }
  const writer = new BundleWriter()
  writer.numbers('counts', Int32Array.of(-7, 0, 2147483647))
  writer.trees('trees', trees)
  const bundle = readBundle(writer.bytes())
  expect([...bundle.numbers('counts')]).toEqual([-7, 0, 2147483647])
  expect(scoreTrees(bundle.trees('trees'), Float32Array.of(9, 0.5))).toBeCloseTo(-0.25)
  expect(scoreTrees(bundle.trees('trees'), Float32Array.of(9, 0.6))).toBeCloseTo(0.75)
})

test('the same weights give the same bytes', () => {
  const bytes = () => {
    const writer = new BundleWriter()
    writer.table('some', 3, weightsOf(128, 3), 0.1)
    return Buffer.from(writer.bytes()).toString('hex')
  }
  expect(bytes()).toBe(bytes())
})

test('a part that is not there is named', () => {
  expect(() => readBundle(new BundleWriter().bytes()).table('cues')).toThrow('“cues”')
})
