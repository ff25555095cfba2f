/**
 * Trains the models of syntax and attribution on PolNeAR's train articles and writes weights/syntax.bin and
 * weights/attribution.bin with a card each:  npm run train
 */
import { writeFileSync } from 'node:fs'
import { CUE_LABELS, type Cue, type FieldModel, findCues } from '../../src/annotate/attributions/cues.ts'
import { CANDIDATE_THRESHOLD } from '../../src/annotate/attributions/detector.ts'
import { SPAN_LABELS } from '../../src/annotate/attributions/spans.ts'
import { parseTokens } from '../../src/annotate/syntax/parser.ts'
import { tagTokens } from '../../src/annotate/syntax/tagger.ts'
import { RELATIONS, TAGS } from '../../src/annotate/syntax/tagset.ts'
import { BundleWriter } from '../../src/model/bundle.ts'
import { makeExamples, trainChooser } from './chooser.ts'
import { readGold, readParses } from './corpus.ts'
import { cueItems, trainCues } from './cues.ts'
import { prepareDocument } from './documents.ts'
import type { FieldWeights } from './field-trainer.ts'
import { FloatTable } from './perceptron.ts'
import { spanItems, trainSpans } from './spans.ts'
import { type SyntaxModel, scoreSyntax, silverDocument, trainSyntax } from './syntax.ts'

const SEED = 1
/** Of the fields; two take the chance out of one. */
const FIELD_SEEDS = [1, 2]
const FOLDS = 4
const weightsFolder = new URL('../../weights/', import.meta.url)
const started = performance.now()
const say = (what: string) => console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`)

const gold = readGold('train')
const parses = readParses('train')
const silver = gold.map(d => (parses.has(d.name) ? silverDocument(d.text, parses.get(d.name)!) : null))
const syntaxOf = (keep: (i: number) => boolean) =>
  trainSyntax(
    silver.filter((d, i) => d !== null && keep(i)).map(d => d!),
    SEED
  )
// two taggers and parsers that have not seen the articles they are used on, so that later models meet real errors
const halves = [syntaxOf(i => i % 2 !== 0), syntaxOf(i => i % 2 !== 1)]
const syntax = syntaxOf(() => true)
say('tagger and parser')

const annotator = (m: SyntaxModel) => (tokens: Parameters<typeof tagTokens>[0], lexemes: Parameters<typeof tagTokens>[1]) => {
  tagTokens(tokens, lexemes, m.tagger)
  parseTokens(tokens, lexemes, m.parser)
}
const documents = gold.map((d, i) => prepareDocument(d, annotator(halves[i % 2])))
const fieldModel = (labels: number, w: FieldWeights): FieldModel => ({
  nodes: new FloatTable(labels, w.nodes),
  edges: new FloatTable(labels * labels, w.edges)
})
const outOf = <T>(items: readonly T[][], k: number) => items.flatMap((x, i) => (i % FOLDS === k ? [] : x))

const sentences = documents.map(cueItems)
const cues: Cue[][] = []
for (let k = 0; k < FOLDS; k++) {
  const model = fieldModel(CUE_LABELS, trainCues(outOf(sentences, k), FIELD_SEEDS))
  documents.forEach((d, i) => {
    if (i % FOLDS === k) cues[i] = findCues(d.x, model, CANDIDATE_THRESHOLD)
  })
}
const cueWeights = trainCues(sentences.flat(), FIELD_SEEDS)
sentences.length = 0
say('cue field')

const regions = documents.map((d, i) => spanItems(d, cues[i]))
const spanModels = Array.from({ length: FOLDS }, (_, k) => fieldModel(SPAN_LABELS, trainSpans(outOf(regions, k), FIELD_SEEDS)))
const spanWeights = trainSpans(regions.flat(), FIELD_SEEDS)
regions.length = 0
say('span field')

const examples = documents.map((d, i) => makeExamples(d, cues[i], spanModels[i % FOLDS]))
say('candidates')
const chooser = trainChooser(documents, examples)
say(
  `reranker and verifier: whole F1 on the train articles, out of fold, ${(100 * chooser.f1).toFixed(2)} at ${chooser.threshold.toFixed(2)}`
)

const syntaxBundle = new BundleWriter()
const known = [...syntax.tagger.known]
syntaxBundle.numbers(
  'known words',
  Int32Array.from(known, ([word]) => word)
)
syntaxBundle.numbers(
  'known tags',
  Int32Array.from(known, ([, tag]) => tag)
)
syntaxBundle.table('tags', TAGS.length, syntax.tagger.table.weights, 0.8)
syntaxBundle.table('transitions', 3, syntax.parser.transitions.weights, 1)
syntaxBundle.table('relations', RELATIONS.length, syntax.parser.relations.weights, 0.8)

const bundle = new BundleWriter()
bundle.table('cue nodes', CUE_LABELS, cueWeights.nodes, 0.02)
bundle.table('cue edges', CUE_LABELS ** 2, cueWeights.edges, 0.01)
bundle.table('span nodes', SPAN_LABELS, spanWeights.nodes, 0.01)
bundle.table('span edges', SPAN_LABELS ** 2, spanWeights.edges, 0.01)
bundle.table('reranker', 1, chooser.reranker, 0.02)
bundle.table('verifier', 1, chooser.verifier, 0.02)
bundle.trees('verifier trees', chooser.trees)
bundle.numbers('threshold', Int32Array.of(Math.round(1000 * chooser.threshold)))

const card = {
  data: 'PolNeAR train: 840 articles, its gold attributions and silver parses; nothing of dev or test',
  command: 'npm run train',
  seed: SEED
}
const write = (name: string, bytes: Uint8Array, more: object) => {
  writeFileSync(new URL(`${name}.bin`, weightsFolder), bytes)
  writeFileSync(new URL(`${name}.json`, weightsFolder), `${JSON.stringify({ ...card, bytes: bytes.length, ...more }, null, 2)}\n`)
  say(`weights/${name}.bin, ${bytes.length} bytes`)
}
const devParses = readParses('dev')
const dev = readGold('dev').flatMap(d => (devParses.has(d.name) ? [silverDocument(d.text, devParses.get(d.name)!)] : []))
write('syntax', syntaxBundle.bytes(), {
  models: 'part-of-speech tagger, arc-hybrid parser, relation labeller',
  agreementWithSilverDev: scoreSyntax(dev, syntax)
})
write('attribution', bundle.bytes(), {
  models: 'cue field, span field, reranker, verifier with boosted trees',
  outOfFoldWholeF1: +(100 * chooser.f1).toFixed(2),
  threshold: +chooser.threshold.toFixed(2)
})
