import { random } from './random.ts'

export interface WordVectors {
  readonly dimensions: number
  /** By word, a unit vector from each run. */
  readonly vectors: ReadonlyMap<number, Float32Array>
}

const DIMENSIONS = 64
const EPOCHS = 8
const WINDOW = 4
const NEGATIVES = 5
const LEAST_COUNT = 4
const STEP = 0.04
/** Share of the text above which a word is passed over at random. */
const FREQUENT = 3e-4

/**
 * Word vectors of several runs, one after the other: each run's noise falls on other words. Words are numbers.
 */
export function trainWordVectors(sentences: readonly Int32Array[], seeds: readonly number[]): WordVectors {
  const vocabulary = countWords(sentences)
  const runs = seeds.map(seed => runSkipGram(sentences, vocabulary, seed))
  const vectors = vocabulary.words.map((word, i): [number, Float32Array] => [
    word,
    Float32Array.from(runs.flatMap(run => unit(run.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS))))
  ])
  return { dimensions: DIMENSIONS * seeds.length, vectors: new Map(vectors) }
}

interface Vocabulary {
  readonly words: readonly number[]
  readonly counts: readonly number[]
  /** Words of the text, rare ones too. */
  readonly total: number
}

/** Skip-gram with negative sampling (Mikolov et al. 2013), on one thread, so that a seed gives the same vectors each time. */
function runSkipGram(sentences: readonly Int32Array[], { words, counts, total }: Vocabulary, seed: number): Float32Array {
  const next = random(seed)
  const index = new Map(words.map((w, i) => [w, i]))
  const inside = Float32Array.from({ length: words.length * DIMENSIONS }, () => (next() - 0.5) / DIMENSIONS)
  const outside = new Float32Array(words.length * DIMENSIONS)
  const keep = Float64Array.from(counts, n => Math.sqrt((FREQUENT * total) / n))
  const noise = noiseTable(counts)
  const gradient = new Float32Array(DIMENSIONS)

  const learn = (word: number, context: number, step: number) => {
    const a = word * DIMENSIONS
    gradient.fill(0)
    for (let n = 0; n <= NEGATIVES; n++) {
      const b = (n === 0 ? context : noise[Math.floor(next() * noise.length)]) * DIMENSIONS
      let dot = 0
      for (let d = 0; d < DIMENSIONS; d++) dot += inside[a + d] * outside[b + d]
      const error = step * ((n === 0 ? 1 : 0) - 1 / (1 + Math.exp(-dot)))
      for (let d = 0; d < DIMENSIONS; d++) {
        gradient[d] += error * outside[b + d]
        outside[b + d] += error * inside[a + d]
      }
    }
    for (let d = 0; d < DIMENSIONS; d++) inside[a + d] += gradient[d]
  }

  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    sentences.forEach((sentence, s) => {
      const step = STEP * (1 - (epoch + s / sentences.length) / EPOCHS) + STEP / 400
      const kept = Array.from(sentence, w => index.get(w)).filter(w => w !== undefined && next() < keep[w]) as number[]
      kept.forEach((word, i) => {
        const reach = 1 + Math.floor(next() * WINDOW)
        for (let j = Math.max(0, i - reach); j <= i + reach && j < kept.length; j++) if (j !== i) learn(word, kept[j], step)
      })
    })
  }
  return inside
}

function countWords(sentences: readonly Int32Array[]): Vocabulary {
  const seen = new Map<number, number>()
  let total = 0
  for (const sentence of sentences) {
    total += sentence.length
    for (const word of sentence) seen.set(word, (seen.get(word) ?? 0) + 1)
  }
  const frequent = [...seen].filter(([, n]) => n >= LEAST_COUNT)
  return { words: frequent.map(([w]) => w), counts: frequent.map(([, n]) => n), total }
}

/** Words as often as the 3/4 power of their counts. */
function noiseTable(counts: readonly number[]): Int32Array {
  const table: number[] = []
  counts.forEach((n, word) => {
    for (let k = Math.ceil(n ** 0.75); k > 0; k--) table.push(word)
  })
  return Int32Array.from(table)
}

function unit(vector: Float32Array): number[] {
  const length = Math.hypot(...vector) || 1
  return Array.from(vector, x => x / length)
}
