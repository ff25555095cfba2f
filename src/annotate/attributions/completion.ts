import { LABELS } from '../../lexicon/headline-words.ts'
import { findDatelines, skipDateline } from '../datelines.ts'
import type { Attribution, Paragraph, Quotation, Range, Sentence } from '../layers.ts'
import { endingAfter, lowerBound } from '../ranges.ts'
import { tagSet } from '../syntax/tagset.ts'
import { isTeaser } from '../teasers.ts'
import { type Tokens, tokenAt } from '../tokens.ts'
import { continueSpeech, findOwners } from './continuations.ts'
import { findCredits } from './credits.ts'
import { formOf } from './forms.ts'
import { findHeadlineAttributions } from './headlines.ts'
import { completeInterrupted, cutContrast, trimEnd, trimPieces } from './pieces.ts'
import { findReportingClauses } from './reporting-clauses.ts'
import { continueReports } from './reports.ts'
import { findTurns } from './turns.ts'

/** What the rules after the models read. */
export interface CompletionContext {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly tokens: Tokens
}

/**
 * All attributions of a text, by content: those that the models detected less what is no claim, those that cite without
 * a verb (headlines, turns of speech, credits), and what carries them on (speech over quotations, a report's figures).
 */
export function completeAttributions(context: CompletionContext, detected: readonly Attribution[]): Attribution[] {
  const { text, paragraphs, sentences, quotations, tokens } = context
  const verbless = distinct([
    ...findTurns(text, paragraphs),
    ...findHeadlineAttributions(text, paragraphs),
    ...findCredits(text, paragraphs, quotations)
  ])
  const isGiven = matcher(verbless)
  const kept = detected.filter(attribution => isClaim(context, attribution) && !isGiven(attribution))
  const datelines = findDatelines(text, paragraphs)
  const dated = datelines.length === 0 ? kept : kept.flatMap(attribution => withoutDateline(tokens, datelines, attribution) ?? [])
  const trimmed = dated.map(attribution => trim(context, attribution))
  const cited = [...verbless, ...trimmed]
  const starts = cited.flatMap(({ cue }) => (cue === null ? [] : [cue.start])).toSorted((a, b) => a - b)
  const hasCue = ({ start, end }: Range) => (starts[lowerBound(starts.length, i => starts[i] < start)] ?? end) < end
  const whole = cited.map(attribution => completeInterrupted(text, attribution, sentences, hasCue))
  const owned = new Set(findOwners(text, paragraphs, quotations, whole).flatMap(({ quotation, owner }) => (owner >= 0 ? [quotation] : [])))
  const clauses = findReportingClauses(text, tokens, quotations, quotation => owned.has(quotation))
  const spoken = continueSpeech(text, paragraphs, sentences, quotations, [...whole, ...clauses])
  return sort(continueReports(text, paragraphs, sentences, quotations, tokens, spoken))
}

function trim({ text, quotations }: CompletionContext, attribution: Attribution): Attribution {
  const { source, cue, form } = attribution
  const content = cutContrast(text, attribution.content, cue, quotations)
  const named = source && trimEnd(text, source)
  return {
    ...attribution,
    source: named && named.end > named.start ? named : null,
    content: trimPieces(text, content, cue, quotations),
    form: content === attribution.content ? form : formOf(text, content, cue, quotations)
  }
}

const NAME = tagSet('NNP', 'NNPS')

/** An attribution less the dateline before it: a source in it is the name after it ("OSLO, May 2 -- Orkla said"), or none. */
function withoutDateline(tokens: Tokens, datelines: readonly Range[], attribution: Attribution): Attribution | null {
  const { source, cue } = attribution
  const content = attribution.content.flatMap(range => skipDateline(datelines, range) ?? [])
  if (content.length === 0 || (cue !== null && skipDateline(datelines, cue) !== cue)) return null
  const rest = source === null ? null : skipDateline(datelines, source)
  if (source === null || rest !== null || cue === null) return { ...attribution, content, source: rest }
  const first = tokenAt(tokens, datelines[endingAfter(datelines, source.start)].end)
  let end = first
  while (end < tokens.length && tokens.end[end] <= cue.start && NAME[tokens.tag[end]] === 1) end++
  return { ...attribution, content, source: end > first ? { start: tokens.start[first], end: tokens.end[end - 1] } : null }
}

/** Bylines, credits, labels ("Explainer: …", "About Orkla: …") and links ("Read more: …") cite nobody for anything. */
function isClaim({ text, paragraphs, sentences }: CompletionContext, { source, cue, content }: Attribution): boolean {
  const at = cue?.start ?? content[0].start
  const { kind } = paragraphs[endingAfter(paragraphs, at)]
  const label = cue === null ? '' : text.slice(source?.start ?? cue.start, cue.end)
  return (
    kind !== 'byline' &&
    kind !== 'credit' &&
    !(label.endsWith(':') && (LABELS.has(label.slice(0, -1).trimEnd().toLowerCase()) || /^about\b/iu.test(label))) &&
    !isTeaser(text, sentences[endingAfter(sentences, at)])
  )
}

/** Those whose cue no earlier one has. */
const distinct = (attributions: readonly Attribution[]): Attribution[] => {
  const cues = new Set<number>()
  return attributions.filter(({ cue }) => cue === null || (!cues.has(cue.start) && cues.add(cue.start)))
}

/** Tells attributions that have the cue of a given one, or mostly its content: over 0.6 of the characters in both (Dice). */
function matcher(given: readonly Attribution[]): (attribution: Attribution) => boolean {
  const cues = new Set(given.flatMap(({ cue }) => (cue === null ? [] : [cue.start])))
  const sizes = given.map(size)
  const pieces = given
    .flatMap(({ content }, owner) => content.map(({ start, end }) => ({ start, end, owner })))
    .toSorted((a, b) => a.start - b.start)
  // Pieces may overlap (a credit within a turn): the furthest end so far is sorted, the ends are not.
  const reach = new Int32Array(pieces.length)
  for (const [i, { end }] of pieces.entries()) reach[i] = Math.max(end, i > 0 ? reach[i - 1] : 0)
  return attribution => {
    if (attribution.cue !== null && cues.has(attribution.cue.start)) return true
    const common = new Map<number, number>()
    for (const { start, end } of attribution.content) {
      for (let i = lowerBound(reach.length, k => reach[k] <= start); i < pieces.length && pieces[i].start < end; i++) {
        const { owner } = pieces[i]
        common.set(owner, (common.get(owner) ?? 0) + Math.max(0, Math.min(end, pieces[i].end) - Math.max(start, pieces[i].start)))
      }
    }
    return Array.from(common).some(([owner, characters]) => (2 * characters) / (size(attribution) + sizes[owner]) > 0.6)
  }
}

const size = ({ content }: Attribution): number => content.reduce((n, { start, end }) => n + end - start, 0)

/** In the order of the text; `continues` goes with them. */
function sort(attributions: readonly Attribution[]): Attribution[] {
  const order = attributions
    .map((_, i) => i)
    .toSorted((a, b) => attributions[a].content[0].start - attributions[b].content[0].start || a - b)
  const place = new Int32Array(attributions.length)
  order.forEach((from, to) => {
    place[from] = to
  })
  return order.map(i => ({ ...attributions[i], continues: attributions[i].continues < 0 ? -1 : place[attributions[i].continues] }))
}
