import { random, shuffle } from './random.ts'

/** A sparse row: columns and their values. */
export interface Row {
  readonly columns: Int32Array
  readonly values: Float64Array
}

export interface LogisticModel {
  readonly weights: Float64Array
  readonly bias: number
}

export const scoreRow = ({ weights, bias }: LogisticModel, { columns, values }: Row): number => {
  let sum = bias
  for (let k = 0; k < columns.length; k++) sum += weights[columns[k]] * values[k]
  return sum
}

const EPOCHS = 15
const NEWTON_STEPS = 20

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011). `cost` weighs the loss of a
 * row against the weights' norm; the bias counts in the norm. Labels are true or false.
 */
export function fitLogistic(rows: readonly Row[], labels: readonly boolean[], width: number, cost: number, seed: number): LogisticModel {
  const weights = new Float64Array(width)
  let bias = 0
  const norms = rows.map(({ values }) => values.reduce((sum, v) => sum + v * v, 1))
  const dual = new Float64Array(rows.length)
  const order = Int32Array.from(rows.keys())
  const next = random(seed)
  const move = (k: number, to: number) => {
    const step = (to - dual[k]) * (labels[k] ? 1 : -1)
    dual[k] = to
    bias += step
    const { columns, values } = rows[k]
    for (let j = 0; j < columns.length; j++) weights[columns[j]] += step * values[j]
  }
  rows.forEach((_, k) => move(k, Math.min(1e-8, cost / 1000)))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next)
    for (const k of order) {
      const margin = scoreRow({ weights, bias }, rows[k]) * (labels[k] ? 1 : -1)
      let z = dual[k]
      for (let step = 0; step < NEWTON_STEPS; step++) {
        const gradient = norms[k] * (z - dual[k]) + margin + Math.log(z / (cost - z))
        if (Math.abs(gradient) < 1e-3) break
        const moved = z - gradient / (norms[k] + cost / (z * (cost - z)))
        // a step beyond the open interval goes nine tenths of the way to its end
        z = moved <= 0 ? z / 10 : moved >= cost ? cost - (cost - z) / 10 : moved
      }
      move(k, z)
    }
  }
  return { weights, bias }
}
