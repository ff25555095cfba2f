import { readBundle } from '../model/bundle.ts'
import { LinearRanker } from '../model/linear-ranker.ts'
import { readWeights } from '../model/weights.ts'
import type { AttributionModel } from './attributions/detector.ts'
import type { ParserModel } from './syntax/parser.ts'
import type { TaggerModel } from './syntax/tagger.ts'

export interface SyntaxModels {
  readonly tagger: TaggerModel
  readonly parser: ParserModel
}

export interface Models extends SyntaxModels {
  readonly attribution: AttributionModel
  readonly checkWorthiness: LinearRanker
}

let models: Models | null = null

/** The trained models, read once from the package's weights. */
export function loadModels(): Models {
  models ??= unpack()
  return models
}

export function loadSyntax(): SyntaxModels {
  const syntax = readBundle(readWeights('syntax'))
  const words = syntax.numbers('known words')
  const tags = syntax.numbers('known tags')
  return {
    tagger: { table: syntax.table('tags'), known: new Map(Array.from(words, (w, i) => [w, tags[i]])) },
    parser: { transitions: syntax.table('transitions'), relations: syntax.table('relations') }
  }
}

function unpack(): Models {
  const attribution = readBundle(readWeights('attribution'))
  return {
    ...loadSyntax(),
    attribution: {
      cues: { nodes: attribution.table('cue nodes'), edges: attribution.table('cue edges') },
      spans: { nodes: attribution.table('span nodes'), edges: attribution.table('span edges') },
      reranker: attribution.table('reranker'),
      verifier: { table: attribution.table('verifier'), trees: attribution.trees('verifier trees') },
      threshold: attribution.numbers('threshold')[0] / 1000
    },
    checkWorthiness: LinearRanker.read(readBundle(readWeights('check-worthiness')))
  }
}
