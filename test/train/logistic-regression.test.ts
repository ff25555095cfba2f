import { expect, test } from '@jest/globals'
import { fitLogistic, scoreRow } from '../../tools/train/logistic-regression.ts'

const row = (...values: number[]) => ({ columns: Int32Array.from(values.keys()), values: Float64Array.from(values) })

test('the fit is where the gradient of loss and norm is none', () => {
  const rows = [row(1, 0), row(1, 1), row(0, 1), row(0.5, 0.2), row(0.1, 0.9)]
  const labels = [true, true, false, true, false]
  const cost = 2
  const model = fitLogistic(rows, labels, 2, cost, 1)
  for (const column of [0, 1]) {
    const gradient = rows.reduce((sum, r, k) => {
      const y = labels[k] ? 1 : -1
      return sum - (cost * y * r.values[column]) / (1 + Math.exp(y * scoreRow(model, r)))
    }, model.weights[column])
    expect(gradient).toBeCloseTo(0, 2)
  }
})
