import { random, shuffle } from './random.ts'

/** AdaGrad (Duchi et al. 2011) for one hashed column of weights, averaged over the ends of the epochs from the second on. */
class AdaGrad {
  readonly weights: Float32Array
  private readonly squares: Float32Array
  private readonly sum: Float32Array
  private ends = 0
  private readonly step: number
  private readonly l2: number
  private readonly mask: number

  constructor(bits: number, step: number, l2: number) {
    this.weights = new Float32Array(1 << bits)
    this.squares = new Float32Array(1 << bits)
    this.sum = new Float32Array(1 << bits)
    this.mask = (1 << bits) - 1
    this.step = step
    this.l2 = l2
  }

  score(features: Int32Array): number {
    let s = 0
    for (let f = 0; f < features.length; f++) s += this.weights[features[f] & this.mask]
    return s
  }

  update(features: Int32Array, gradient: number): void {
    const { weights, squares, mask, step, l2 } = this
    for (let f = 0; f < features.length; f++) {
      const k = features[f] & mask
      const g = gradient + l2 * weights[k]
      squares[k] += g * g
      weights[k] -= (step * g) / (Math.sqrt(squares[k]) + 1e-6)
    }
  }

  endEpoch(): void {
    this.ends++
    for (let k = 0; k < this.sum.length; k++) this.sum[k] += this.weights[k]
  }

  average(): Float32Array {
    return this.sum.map(x => x / this.ends)
  }
}

const mean = (columns: readonly Float32Array[]): Float32Array =>
  columns[0].map((_, k) => columns.reduce((a, c) => a + c[k], 0) / columns.length)

/** Alternatives of which a softmax should take `target`; `offset` is added to each score. */
export interface RankingItem {
  readonly features: readonly Int32Array[]
  readonly offset: Float32Array
  readonly target: Float32Array
}

export interface LinearOptions {
  readonly bits: number
  readonly step: number
  readonly l2: number
  readonly epochs: number
  readonly seeds: readonly number[]
}

/** Shows every item to a model once an epoch, in an order of the seed's; the mean over the seeds. */
function train<T>(
  items: readonly T[],
  { bits, step, l2, epochs, seeds }: LinearOptions,
  learn: (model: AdaGrad, item: T) => void
): Float32Array {
  return mean(
    seeds.map(seed => {
      const model = new AdaGrad(bits, step, l2)
      const next = random(seed)
      const order = Int32Array.from(items.keys())
      for (let epoch = 0; epoch < epochs; epoch++) {
        shuffle(order, next)
        for (const k of order) learn(model, items[k])
        if (epoch > 0) model.endEpoch()
      }
      return model.average()
    })
  )
}

export const trainRanking = (items: readonly RankingItem[], options: LinearOptions): Float32Array =>
  train(items, options, (model, { features, offset, target }) => {
    const p = features.map((f, c) => model.score(f) + offset[c])
    const top = Math.max(...p)
    let sum = 0
    for (let c = 0; c < p.length; c++) sum += p[c] = Math.exp(p[c] - top)
    for (let c = 0; c < p.length; c++) {
      const g = p[c] / sum - target[c]
      if (Math.abs(g) > 0.001) model.update(features[c], g)
    }
  })

export interface BinaryItem {
  readonly features: Int32Array
  readonly label: number
}

/** Logistic regression. */
export const trainBinary = (items: readonly BinaryItem[], options: LinearOptions): Float32Array =>
  train(items, options, (model, { features, label }) => model.update(features, 1 / (1 + Math.exp(-model.score(features))) - label))
