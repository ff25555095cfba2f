/**
 * Trains the ranking by check-worthiness on ClaimBuster's sentences, with word vectors from them and PolNeAR's articles,
 * and writes weights/check-worthiness.bin with its card. Tags and trees are those of weights/syntax.bin.
 *
 *   node --import tsx tools/train/check-worthiness.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLUMNS, COUNT, columnOf, Features, VECTOR } from '../../src/annotate/check-worthiness/features.ts'
import { readText } from '../../src/annotate/check-worthiness/index.ts'
import { foldedWord, readableTokens } from '../../src/annotate/check-worthiness/templates.ts'
import { loadSyntax } from '../../src/annotate/models.ts'
import { findParagraphs } from '../../src/annotate/paragraphs.ts'
import { findQuantities } from '../../src/annotate/quantities/index.ts'
import { splitSentences } from '../../src/annotate/sentences.ts'
import { readLexemes } from '../../src/annotate/syntax/lexemes.ts'
import { parseTokens } from '../../src/annotate/syntax/parser.ts'
import { tagTokens } from '../../src/annotate/syntax/tagger.ts'
import { tokenize } from '../../src/annotate/tokens.ts'
import { BundleWriter } from '../../src/model/bundle.ts'
import { probability } from '../../src/model/linear-ranker.ts'
import { averagePrecision, bestF1, reliability } from '../ranking-scores.ts'
import { readGold, SHARED } from './corpus.ts'
import { fitLogistic, type LogisticModel, type Row, scoreRow } from './logistic-regression.ts'
import { trainWordVectors, type WordVectors } from './word-vectors.ts'

const SEED = 1
const VECTOR_SEEDS = [1, 2]
const FOLDS = 5
// by cross-validation
const COST = 2
const TERM_SCALE = 0.1
const IDF_POWER = 1.5
const COUNT_SCALE = 0.07

const sentences = readSentences('train')
const labels = sentences.map(s => s.label === 1)
const texts = readTexts(sentences)
const vectors = trainWordVectors([...readNews(), ...texts.map(t => t.words)], VECTOR_SEEDS)
const scales = scaleColumns(texts)
const rows = texts.map(t => toRow(t, scales, vectors))
const everything = [...rows.keys()]
const unseen = crossValidate()
const { slope, offset } = fitCurve(unseen, labels)
const model = fit(everything)

const writer = new BundleWriter()
writer.table(
  'weights',
  1,
  Float32Array.from(unfold(model, scales, vectors), w => slope * w),
  0
)
writer.numbers('bias', Int32Array.of(Math.round(1e6 * (slope * model.bias + offset))))
const bytes = writer.bytes()
const card = {
  data: 'ClaimBuster train: 5,708 sentences; word vectors from them and the texts of PolNeAR train',
  command: 'node --import tsx tools/train/check-worthiness.ts',
  seed: SEED,
  bytes: bytes.length,
  crossValidated: {
    averagePrecision: +averagePrecision(unseen, labels).toFixed(4),
    bestF1: +bestF1(unseen, labels).toFixed(4),
    reliability: reliability(
      unseen.map(s => probability(slope * s + offset)),
      labels
    )
  }
}
const weightsFolder = new URL('../../weights/', import.meta.url)
writeFileSync(new URL('check-worthiness.bin', weightsFolder), bytes)
writeFileSync(new URL('check-worthiness.json', weightsFolder), `${JSON.stringify(card, null, 2)}\n`)

function fit(kept: readonly number[]): LogisticModel {
  return fitLogistic(
    kept.map(k => rows[k]),
    kept.map(k => labels[k]),
    COLUMNS + vectors.dimensions,
    COST,
    SEED
  )
}

/** The score of each sentence by a model that has not seen it. */
function crossValidate(): Float64Array {
  const scores = new Float64Array(rows.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(everything.filter(k => k % FOLDS !== fold))
    for (let k = fold; k < rows.length; k += FOLDS) scores[k] = scoreRow(model, rows[k])
  }
  return scores
}

interface LabelledSentence {
  readonly text: string
  readonly label: 0 | 1
}

function readSentences(part: string): LabelledSentence[] {
  const lines = readFileSync(join(SHARED, `data/claimbuster/${part}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  return lines.map(line => JSON.parse(line) as LabelledSentence)
}

/** One text's features; its words are their columns of the template VECTOR, so that words in one column share a vector. */
interface Text {
  readonly columns: Int32Array
  readonly values: Float32Array
  readonly templates: Uint8Array
  readonly words: Int32Array
}

function readTexts(sentences: readonly LabelledSentence[]): Text[] {
  const { tagger, parser } = loadSyntax()
  const features = new Features()
  return sentences.map(({ text }) => {
    const whole = [{ start: 0, end: text.length }]
    const tokens = tokenize(text, whole)
    const lexemes = readLexemes(tokens)
    tagTokens(tokens, lexemes, tagger)
    parseTokens(tokens, lexemes, parser)
    const members = readableTokens(tokens, lexemes, whole)
    readText({ tokens, lexemes, quantities: findQuantities(text, whole, tokens, { date: null }) }, members, features)
    const { length, column, value, template } = features
    return {
      columns: column.slice(0, length),
      values: value.slice(0, length),
      templates: template.slice(0, length),
      words: Int32Array.from(members, i => columnOf(VECTOR, foldedWord(tokens, lexemes, i)))
    }
  })
}

/** The sentences of PolNeAR's articles as words. */
function readNews(): Int32Array[] {
  return readGold('train').flatMap(({ text }) => {
    const sentences = splitSentences(text, findParagraphs(text))
    const tokens = tokenize(text, sentences)
    const lexemes = readLexemes(tokens)
    return sentences.map((_, s) => {
      const first = tokens.firstOfSentence[s]
      return Int32Array.from({ length: tokens.firstOfSentence[s + 1] - first }, (_, k) =>
        columnOf(VECTOR, foldedWord(tokens, lexemes, first + k))
      )
    })
  })
}

/**
 * What each column's values are multiplied by in training: rare terms may weigh more (by a power of the inverse document
 * frequency), counts and the clause's frame less. The weights take it in, so that a ranker needn't know it.
 */
function scaleColumns(texts: readonly Text[]): Float64Array {
  const scales = new Float64Array(COLUMNS)
  const frequency = new Int32Array(COLUMNS)
  for (const { columns } of texts) for (const column of columns) frequency[column]++
  for (const { columns, templates } of texts) {
    columns.forEach((column, f) => {
      scales[column] = templates[f] < COUNT ? TERM_SCALE * Math.log(1 + texts.length / frequency[column]) ** IDF_POWER : COUNT_SCALE
    })
  }
  return scales
}

/** A text's row: its scaled features, then the mean of its words' vectors in place of the features of that template. */
function toRow({ columns, values, templates, words }: Text, scales: Float64Array, { dimensions, vectors }: WordVectors): Row {
  const mean = new Float64Array(dimensions)
  const distinct = new Set(words)
  for (const word of distinct) vectors.get(word)?.forEach((x, d) => (mean[d] += x / distinct.size))
  const kept = [...columns.keys()].filter(f => templates[f] !== VECTOR)
  return {
    columns: Int32Array.from([...kept.map(f => columns[f]), ...Array.from(mean, (_, d) => COLUMNS + d)]),
    values: Float64Array.from([...kept.map(f => scales[columns[f]] * values[f]), ...mean])
  }
}

/** The weight of each column for unscaled values; a column of the template VECTOR has its vector's score. */
function unfold({ weights }: LogisticModel, scales: Float64Array, { vectors }: WordVectors): Float32Array {
  const out = Float32Array.from(scales, (scale, column) => scale * weights[column])
  for (const [column, vector] of vectors) {
    out[column] = vector.reduce((sum, x, d) => sum + x * weights[COLUMNS + d], 0)
  }
  return out
}

/** The logistic curve from scores to probabilities (Platt 1999), by Newton's method. */
function fitCurve(scores: Float64Array, labels: readonly boolean[]): { slope: number; offset: number } {
  let slope = 1
  let offset = 0
  for (let step = 0; step < 50; step++) {
    let [a, b, aa, ab, bb] = [0, 0, 0, 0, 0]
    scores.forEach((s, k) => {
      const p = probability(slope * s + offset)
      const error = p - (labels[k] ? 1 : 0)
      const spread = p * (1 - p)
      a += error * s
      b += error
      aa += spread * s * s
      ab += spread * s
      bb += spread
    })
    const determinant = aa * bb - ab * ab
    slope -= (bb * a - ab * b) / determinant
    offset -= (aa * b - ab * a) / determinant
  }
  return { slope, offset }
}
