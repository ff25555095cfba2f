import type { Article } from '../article.ts'
import type { Document } from '../document.ts'
import { findAttributions } from './attributions/index.ts'
import { judgeClaims, scoreSentences } from './check-worthiness/index.ts'
import { assembleDocument } from './claims.ts'
import { loadModels, type Models } from './models.ts'
import { findNarratives } from './narratives.ts'
import { findParagraphs } from './paragraphs.ts'
import { findQuantities } from './quantities/index.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { resolveSpeakers } from './speakers/index.ts'
import { judgeStances } from './stances.ts'
import { analyse } from './syntax/analysis.ts'
import { readLexemes } from './syntax/lexemes.ts'
import { parseTokens } from './syntax/parser.ts'
import { tagTokens } from './syntax/tagger.ts'
import { tokenize } from './tokens.ts'

export interface AnnotateOptions {
  /** ISO 8601 date that relative dates ("on Monday") count from; the article's own by default. */
  readonly date?: string
  /**
   * ISO 3166-1 alpha-2 code of the country that the article is from: in AU a bare "$" is the Australian dollar and 3/4/2026 a day in April.
   * By default what the text says of its dollars.
   */
  readonly country?: string
}

/** Adds every layer of annotation to an article, pass by pass. */
export function annotate(article: Article, options: AnnotateOptions = {}, models: Models = loadModels()): Document {
  const { text } = article
  const date = options.date ?? article.date
  const paragraphs = findParagraphs(text)
  const sentences = splitSentences(text, paragraphs)
  const quotations = findQuotations(text, paragraphs)
  const tokens = tokenize(text, sentences)
  const lexemes = readLexemes(tokens)
  tagTokens(tokens, lexemes, models.tagger)
  parseTokens(tokens, lexemes, models.parser)
  const analysis = analyse(
    tokens,
    lexemes,
    quotations,
    tokens.sentence.map(s => sentences[s].paragraph)
  )
  const attributions = findAttributions({ text, paragraphs, sentences, quotations, tokens }, analysis, models.attribution)
  const quantities = findQuantities(text, sentences, tokens, { ...options, date })
  const speakers = resolveSpeakers(paragraphs, sentences, tokens, quotations, attributions, article)
  const context = { text, paragraphs, sentences, quotations, tokens, lexemes, attributions, quantities }
  const sentenceScores = scoreSentences(context, models.checkWorthiness)
  const narratives = findNarratives({ ...context, sentenceScores }, models.checkWorthiness)
  const contents = [...attributions.map(a => a.content), ...narratives.map(n => [n])]
  return assembleDocument(article, date, {
    sentences,
    tokens,
    attributions,
    narratives,
    quantities,
    speakers,
    sentenceScores,
    worths: judgeClaims(contents, context, models.checkWorthiness),
    stances: judgeStances(tokens, attributions, narratives)
  })
}
