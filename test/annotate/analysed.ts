import type { Attribution, Range } from '../../src/annotate/layers.ts'
import { loadSyntax } from '../../src/annotate/models.ts'
import { findParagraphs } from '../../src/annotate/paragraphs.ts'
import { findQuantities } from '../../src/annotate/quantities/index.ts'
import { findQuotations } from '../../src/annotate/quotations.ts'
import { splitSentences } from '../../src/annotate/sentences.ts'
import { readLexemes } from '../../src/annotate/syntax/lexemes.ts'
import { parseTokens } from '../../src/annotate/syntax/parser.ts'
import { tagTokens } from '../../src/annotate/syntax/tagger.ts'
import { tokenAt, tokenize } from '../../src/annotate/tokens.ts'

const { tagger, parser } = loadSyntax()

/** A text with the layers up to its trees. */
export function analysed(text: string) {
  const paragraphs = findParagraphs(text)
  const sentences = splitSentences(text, paragraphs)
  const tokens = tokenize(text, sentences)
  const lexemes = readLexemes(tokens)
  tagTokens(tokens, lexemes, tagger)
  parseTokens(tokens, lexemes, parser)
  return {
    text,
    paragraphs,
    sentences,
    quotations: findQuotations(text, paragraphs),
    quantities: findQuantities(text, sentences, tokens, { date: null }),
    tokens,
    lexemes
  }
}

/** Where some words stand first. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`“${words}” is not in “${text}”`)
  return { start, end: start + words.length }
}

/** An attribution whose parts are given in the words of the text; the cue's head is its last word by default. */
export function attributionOf(
  { text, tokens }: ReturnType<typeof analysed>,
  { source, cue, content, type = 'assertion' }: { source?: string; cue: string; content: string; type?: Attribution['type'] }
): Attribution {
  const cueRange = rangeOf(text, cue)
  return {
    form: 'indirect',
    type,
    source: source === undefined ? null : rangeOf(text, source),
    cue: cueRange,
    cueToken: tokenAt(tokens, cueRange.end - 1),
    content: [rangeOf(text, content)],
    continues: -1,
    confidence: 1
  }
}
