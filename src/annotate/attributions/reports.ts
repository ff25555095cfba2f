import { MEASURES, REPORTS } from '../../lexicon/cited-documents.ts'
import type { Attribution, Paragraph, Quotation, Range, Sentence } from '../layers.ts'
import { endingAfter } from '../ranges.ts'
import { lemmaOf } from '../syntax/lemma-of.ts'
import { TAGS, tagId, tagSet } from '../syntax/tagset.ts'
import { tokensOf } from '../token-ranges.ts'
import { type Tokens, tokenAt, wordOf } from '../tokens.ts'
import { attributionOf } from './attribution.ts'
import { trimEnd } from './pieces.ts'

/** Sentences after the citing one that may still give its figures. */
const LONGEST_RUN = 3
/** What a further figure keeps of the confidence of the sentence that cites. */
const FURTHER = 0.5
/** How surely "the bill would …" gives what the bill says. */
const MEASURE = 0.4

const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS')
const MODAL = tagId('MD')
const BASE = tagId('VB')
/** Figures such as polls and studies give: shares, and differences between them. */
const SHARE =
  /\d\s?(?:%|percent|per cent|pc|(?:percentage[ -])?points?)|\b(?:percent|per cent|half (?:of|the)|(?:a|one|two|three|over|under|nearly|about)[ -](?:half|thirds?|quarters?|fifths?)|in (?:three|four|five|ten|10))\b/iu
/** What takes a sentence out of the report: another time or source, or a person who speaks. */
const ELSEWHERE =
  /\b(?:19|20)\d\d\b|\b(?:I|we|you|my|our|last (?:year|month|week)|years? ago|previous|earlier (?:polls?|surveys?|stud(?:y|ies)|reports?|this|in)|meanwhile|spokes(?:man|woman|person)|separate)\b/iu
/** How a paragraph opens that goes on with the report. */
const FOLLOWS_ON =
  /^(?:Another|A further|Only|Just|About|Around|Some|Nearly|Almost|More than|Fewer than|Less than|Over|Roughly|Among|Of (?:those|the|them)|By contrast|In contrast|Meanwhile|Overall|Women|Men|The (?:poll|survey|study|report|data|figures|remaining|rest|share|rate|number|average|median|margin)|It also)\b/u

/**
 * What a cited document goes on to say: sentences after "according to the poll" that give further figures, up to the
 * paragraph's end (a paragraph on, only where it opens like one more figure), and "the bill would …". Each is a claim of
 * lower confidence; the figures have neither source nor cue and `continues` the attribution that cites.
 */
export function continueReports(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  tokens: Tokens,
  attributions: readonly Attribution[]
): Attribution[] {
  const taken = takenSentences(text, sentences, quotations, attributions)
  const added: Attribution[] = []
  for (const [index, attribution] of attributions.entries()) {
    if (!citesReport(tokens, attribution)) continue
    const end = Math.max(attribution.content[attribution.content.length - 1].end, attribution.cue?.end ?? 0)
    let s = endingAfter(sentences, end - 1) + 1
    for (
      let run = 0;
      run < LONGEST_RUN && s < sentences.length && givesFigures(text, paragraphs, sentences, s) && taken[s] === 0;
      run++, s++
    ) {
      taken[s] = 1
      added.push(
        attributionOf({
          form: 'indirect',
          type: attribution.type,
          content: [trimEnd(text, sentences[s])],
          continues: index,
          confidence: attribution.confidence * FURTHER
        })
      )
    }
  }
  for (let s = 0; s < sentences.length; s++) {
    const measure = taken[s] === 0 && paragraphs[sentences[s].paragraph].kind === 'text' ? readMeasure(text, tokens, sentences, s) : null
    if (measure !== null) added.push(measure)
  }
  return [...attributions, ...added]
}

/** Sentences that somebody's cue or content, or a quotation, already lies in; "14 percent want" is a figure, and nobody's own. */
function takenSentences(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[]
): Uint8Array {
  const taken = new Uint8Array(sentences.length + 1)
  const take = ({ start, end }: Range) => {
    for (let s = endingAfter(sentences, start); s < sentences.length && sentences[s].start < end; s++) taken[s] = 1
  }
  for (const { source, cue, content } of attributions) {
    if (source !== null && SHARE.test(text.slice(source.start, source.end))) continue
    if (cue !== null) take(cue)
    for (const piece of content) take(piece)
  }
  for (const { within, start, end, inner } of quotations) if (within < 0 && inner.end - inner.start > 30) take({ start, end })
  return taken
}

/** Whether the source, or a source that the cue names ("the poll found"), is a report: its head noun is one. */
function citesReport(tokens: Tokens, { source, form }: Attribution): boolean {
  if (source === null || form === 'headline') return false
  const { first, end } = tokensOf(tokens, source)
  for (let i = first; i < end; i++) {
    const outside = tokens.head[i] < first || tokens.head[i] >= end
    if (outside && NOUN[tokens.tag[i]] === 1 && REPORTS.has(lemmaOf(tokens, i))) return true
  }
  return false
}

function givesFigures(text: string, paragraphs: readonly Paragraph[], sentences: readonly Sentence[], s: number): boolean {
  const { start, end, paragraph } = sentences[s]
  const words = text.slice(start, end)
  const opens = paragraph !== sentences[s - 1].paragraph
  if (paragraphs[paragraph].kind !== 'text' || ELSEWHERE.test(words) || (opens && !FOLLOWS_ON.test(words)) || /["“”]/u.test(words))
    return false
  return SHARE.test(words)
}

/** "The bill would ban …": the measure is the source, the modal the cue. */
function readMeasure(text: string, tokens: Tokens, sentences: readonly Sentence[], s: number): Attribution | null {
  const first = tokenAt(tokens, sentences[s].start)
  if (!/^(?:the|his|her|their|this|that|its)$/iu.test(wordOf(tokens, first))) return null
  let i = first + 1
  while (i < first + 4 && (NOUN[tokens.tag[i]] === 1 || TAGS[tokens.tag[i]] === 'JJ')) i++
  if (i >= tokens.length || tokens.tag[i] !== MODAL || wordOf(tokens, i) !== 'would' || !MEASURES.has(wordOf(tokens, i - 1).toLowerCase()))
    return null
  const next = /^(?:also|not)$/u.test(wordOf(tokens, i + 1)) ? i + 2 : i + 1
  if (tokens.tag[next] !== BASE || wordOf(tokens, next) === 'be') return null
  const content = { start: tokens.start[i + 1], end: trimEnd(text, sentences[s]).end }
  return attributionOf({
    form: 'indirect',
    source: { start: tokens.start[first], end: tokens.end[i - 1] },
    cue: { start: tokens.start[i], end: tokens.end[i] },
    cueToken: i,
    content: [content],
    confidence: MEASURE
  })
}
