/** PolNeAR's articles as the passes see them, with the gold attributions in tokens. */
import { findParagraphs } from '../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../src/annotate/quotations.ts'
import { splitSentences } from '../../src/annotate/sentences.ts'
import { type Analysis, analyse } from '../../src/annotate/syntax/analysis.ts'
import { type Lexemes, readLexemes } from '../../src/annotate/syntax/lexemes.ts'
import { type Tokens, tokenAt, tokenize } from '../../src/annotate/tokens.ts'
import type { GoldAttribution, GoldDocument } from './corpus.ts'

/** A gold attribution in tokens: sorted token numbers of source and content; the cue as [from, to) or null. */
export interface TokenAttribution {
  readonly source: Int32Array
  readonly cue: readonly [number, number] | null
  readonly content: Int32Array
}

export interface TrainingDocument {
  readonly name: string
  readonly text: string
  readonly x: Analysis
  readonly gold: readonly TokenAttribution[]
  readonly attributions: readonly GoldAttribution[]
}

export function prepareDocument(document: GoldDocument, parse: (tokens: Tokens, lexemes: Lexemes) => void): TrainingDocument {
  const { text } = document
  const paragraphs = findParagraphs(text)
  const sentences = splitSentences(text, paragraphs)
  const tokens = tokenize(text, sentences)
  const lexemes = readLexemes(tokens)
  parse(tokens, lexemes)
  const paragraph = tokens.sentence.map(s => sentences[s].paragraph)
  const x = analyse(tokens, lexemes, findQuotations(text, paragraphs), paragraph)
  const within = (spans: readonly [number, number][]) => {
    const out: number[] = []
    for (const [start, end] of spans) for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i] < end; i++) out.push(i)
    return Int32Array.from(new Set(out)).sort()
  }
  const gold = document.attributions.map(a => {
    const cue = within(a.cue)
    return { source: within(a.source), cue: cue.length ? ([cue[0], cue[cue.length - 1] + 1] as const) : null, content: within(a.content) }
  })
  return { name: document.name, text, x, gold, attributions: document.attributions }
}
