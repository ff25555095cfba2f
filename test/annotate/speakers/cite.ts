import type { Attribution, Range, Speakers } from '../../../src/annotate/layers.ts'
import { loadModels } from '../../../src/annotate/models.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../../src/annotate/quotations.ts'
import { splitSentences } from '../../../src/annotate/sentences.ts'
import { resolveSpeakers } from '../../../src/annotate/speakers/index.ts'
import { readWords, type Words } from '../../../src/annotate/speakers/words.ts'
import { readLexemes } from '../../../src/annotate/syntax/lexemes.ts'
import { parseTokens } from '../../../src/annotate/syntax/parser.ts'
import { tagTokens } from '../../../src/annotate/syntax/tagger.ts'
import { tokenAt, tokenize } from '../../../src/annotate/tokens.ts'

/** The layers below speakers, by the trained models. */
function read(text: string) {
  const paragraphs = findParagraphs(text)
  const sentences = splitSentences(text, paragraphs)
  const quotations = findQuotations(text, paragraphs)
  const tokens = tokenize(text, sentences)
  const lexemes = readLexemes(tokens)
  const models = loadModels()
  tagTokens(tokens, lexemes, models.tagger)
  parseTokens(tokens, lexemes, models.parser)
  return { paragraphs, sentences, quotations, tokens }
}

export function wordsOf(text: string): Words {
  const { tokens, paragraphs, sentences, quotations } = read(text)
  return readWords(tokens, paragraphs, sentences, quotations)
}

/**
 * Resolves a text in which each source stands between angle brackets and the word after it is the cue: `<Ana Silva> said
 * she left.` Empty brackets are an attribution without source and cue. The content stands between square brackets, or is
 * what is quoted in the sentence, else what follows the cue.
 */
export function cite(marked: string, author: string | null = null): { speakers: Speakers; names: (string | null)[]; text: string } {
  const { layers, text } = readCited(marked)
  const speakers = resolveSpeakers(...layers, { author })
  return { speakers, names: Array.from(speakers.of, s => (s < 0 ? null : speakers.speakers[s].name)), text }
}

/** The layers that speakers are resolved from, in the order of its arguments. */
export function readCited(marked: string) {
  const sources: Range[] = []
  const contents: Range[] = []
  let text = ''
  for (const part of marked.split(/(<[^>]*>|\[[^\]]*\])/)) {
    const ranges = part.startsWith('<') ? sources : part.startsWith('[') ? contents : null
    ranges?.push({ start: text.length, end: text.length + part.length - 2 })
    text += ranges === null ? part : part.slice(1, -1)
  }
  const { tokens, paragraphs, sentences, quotations } = read(text)
  const attributions = sources.map((source): Attribution => {
    const named = source.end > source.start
    const sentence = sentences.find(s => s.start <= source.start && source.start < s.end)!
    const cueToken = named ? tokenAt(tokens, source.end) : -1
    const cue = named ? { start: tokens.start[cueToken], end: tokens.end[cueToken] } : null
    const quoted = quotations.filter(
      q => q.start >= sentence.start && q.start < sentence.end && (q.end <= source.start || q.start >= source.end)
    )
    const within = contents.filter(c => c.start >= sentence.start && c.start < sentence.end)
    const content = within.length > 0 ? within : quoted.length > 0 ? quoted : [{ start: cue?.end ?? sentence.start, end: sentence.end }]
    return {
      form: quoted.length > 0 ? 'direct' : 'indirect',
      type: 'assertion',
      source: named ? source : null,
      cue,
      cueToken,
      content: content.map(({ start, end }) => ({ start, end })),
      continues: -1,
      confidence: 1
    }
  })
  return { layers: [paragraphs, sentences, tokens, quotations, attributions] as const, text }
}
