import { expect, test } from '@jest/globals'
import { BundleWriter, readBundle } from '../../src/model/bundle.ts'
import { LinearRanker, probability } from '../../src/model/linear-ranker.ts'

const writer = new BundleWriter()
writer.table('weights', 1, Float32Array.of(0, 2, -1, 0), 0)
writer.numbers('bias', Int32Array.of(-500_000))
const ranker = LinearRanker.read(readBundle(writer.bytes()))
const features = { length: 2, column: Int32Array.of(1, 2, 1), value: Float32Array.of(0.5, 3, 100) }

test('log-odds are the bias and the shares of the features', () => {
  expect(ranker.share(features, 0)).toBeCloseTo(1, 1)
  expect(ranker.share(features, 1)).toBeCloseTo(-3, 1)
  expect(ranker.logOdds(features)).toBeCloseTo(-0.5 + ranker.share(features, 0) + ranker.share(features, 1))
})

test.each([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-Math.log(3), 0.25]
])('log-odds of %d are a probability of %d', (logOdds, expected) => {
  expect(probability(logOdds)).toBeCloseTo(expected)
})
