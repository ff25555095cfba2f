import type { Article } from '../article.ts'
import type { Claim, Document, Quantity, Sentence, Span, Speaker } from '../document.ts'
import type * as layers from './layers.ts'
import { lowerBound } from './ranges.ts'
import { readContent } from './readable.ts'
import { lemmaOf } from './syntax/lemma-of.ts'
import { type Tokens, wordOf } from './tokens.ts'

/** Everything that the passes found in one article. */
export interface Layers {
  readonly sentences: readonly layers.Sentence[]
  readonly tokens: Tokens
  readonly attributions: readonly layers.Attribution[]
  readonly narratives: readonly layers.Narrative[]
  readonly quantities: readonly layers.Quantity[]
  readonly speakers: layers.Speakers
  readonly sentenceScores: readonly number[]
  /** Of each attribution, then of each narrative. */
  readonly worths: readonly layers.Worth[]
  readonly stances: readonly layers.Stance[]
}

/** Lays the layers together as the document that is printed: claims, speakers and quantities in the order of the text. */
export function assembleDocument(article: Article, date: string | null, found: Layers): Document {
  const { text } = article
  const quantities = found.quantities.map((q, i) => toQuantity(text, q, i))
  return {
    version: 1,
    document: {
      id: article.id,
      title: article.title,
      url: article.url,
      date,
      language: article.language,
      offsets: 'utf-16',
      characters: text.length,
      words: countWords(found.tokens),
      ...(article.textIsInput ? {} : { text })
    },
    ...assembleClaims(text, found),
    quantities,
    sentences: found.sentences.map(
      (s, i): Sentence => ({ ...toSpan(text, s), paragraph: s.paragraph, checkWorthiness: round(found.sentenceScores[i]) })
    )
  }
}

const round = (x: number): number => Math.round(x * 1000) / 1000

const toSpan = (text: string, { start, end }: layers.Range): Span => ({ text: text.slice(start, end), start, end })

function toQuantity(text: string, q: layers.Quantity, i: number): Quantity {
  const value = Array.isArray(q.value) ? ([q.value[0], q.value[1]] as [number, number]) : (q.value as number | string | null)
  return {
    id: `q${i + 1}`,
    ...toSpan(text, q),
    kind: q.kind,
    value,
    unit: q.unit,
    change: q.change,
    of: q.of && text.slice(q.of.start, q.of.end)
  }
}

/** Tokens with a letter or digit that are no clitics. */
function countWords(tokens: Tokens): number {
  let n = 0
  for (let i = 0; i < tokens.length; i++) {
    const glued = i > 0 && tokens.end[i - 1] === tokens.start[i]
    if (/[\p{L}\p{N}]/u.test(tokens.text[tokens.start[i]]) && !(glued && /^n['’]t$/i.test(wordOf(tokens, i)))) n++
  }
  return n
}

/** A claim before it has its number: an attribution (by index) or a narrative (by index, after the attributions). */
interface Draft {
  readonly index: number
  readonly content: readonly layers.Range[]
}

function assembleClaims(text: string, found: Layers): { claims: Claim[]; speakers: Speaker[] } {
  const { attributions, narratives, speakers } = found
  const drafts: Draft[] = [
    ...attributions.map((a, index) => ({ index, content: a.content })),
    ...narratives.map((n, k) => ({ index: attributions.length + k, content: [{ start: n.start, end: n.end }] }))
  ]
  drafts.sort((a, b) => a.content[0].start - b.content[0].start || b.content.at(-1)!.end - a.content.at(-1)!.end)
  const ids = new Map(drafts.map((d, k) => [d.index, `c${k + 1}`]))
  const within = holders(found, drafts)
  const used = [...new Set(drafts.map(d => (d.index < attributions.length ? speakers.of[d.index] : -1)).filter(s => s >= 0))]
  const speakerIds = new Map(used.map((s, k) => [s, `s${k + 1}`]))
  const counts = new Map<number, number>()
  const claims = drafts.map((draft, k): Claim => {
    const attribution = draft.index < attributions.length ? attributions[draft.index] : null
    const s = attribution ? speakers.of[draft.index] : -1
    if (s >= 0) counts.set(s, (counts.get(s) ?? 0) + 1)
    const worth = found.worths[draft.index]
    const audience = attribution ? speakers.audience[draft.index] : null
    return {
      id: `c${k + 1}`,
      form: attribution ? attribution.form : 'narrative',
      type: attribution ? attribution.type : null,
      text: readContent(text, draft.content),
      speaker: s >= 0 ? { id: speakerIds.get(s)!, name: speakers.speakers[s].name } : null,
      source: attribution?.source ? toSpan(text, attribution.source) : null,
      cue: attribution?.cue ? { ...toSpan(text, attribution.cue), lemma: lemmaOfCue(found.tokens, attribution) } : null,
      content: draft.content.map(r => toSpan(text, r)),
      audience: audience ? toSpan(text, audience) : null,
      sentence: sentenceAt(found.sentences, draft.content[0].start),
      within: within[k] < 0 ? null : ids.get(within[k])!,
      denied: found.stances[draft.index].denied,
      hedged: found.stances[draft.index].hedged,
      kinds: [...worth.kinds],
      quantities: quantitiesIn(found.quantities, draft.content),
      checkWorthiness: { score: round(worth.score), reasons: [...worth.reasons] },
      confidence: round(attribution ? attribution.confidence : 1)
    }
  })
  return {
    claims,
    speakers: used.map(s => {
      const { name, kind, role, aliases, mentions } = speakers.speakers[s]
      return {
        id: speakerIds.get(s)!,
        name,
        kind,
        role,
        aliases: [...aliases],
        mentions: mentions.map(m => toSpan(text, m)),
        claims: counts.get(s) ?? 0
      }
    })
  }
}

function lemmaOfCue(tokens: Tokens, { cue, cueToken }: layers.Attribution): string {
  if (cueToken >= 0) return lemmaOf(tokens, cueToken)
  return tokens.text.slice(cue!.start, cue!.end).toLowerCase()
}

/** Index of the last sentence that starts at or before the offset, at least 0. */
const sentenceAt = (sentences: readonly layers.Sentence[], offset: number): number =>
  Math.max(0, lowerBound(sentences.length, s => sentences[s].start <= offset) - 1)

/** Quantities that lie in a piece of the content; both are sorted. */
function quantitiesIn(quantities: readonly layers.Quantity[], content: readonly layers.Range[]): string[] {
  const ids: string[] = []
  for (const { start, end } of content) {
    const first = lowerBound(quantities.length, q => quantities[q].start < start)
    for (let q = first; q < quantities.length && quantities[q].start < end; q++) if (quantities[q].end <= end) ids.push(`q${q + 1}`)
  }
  return ids
}

/** For each draft the index of the attribution with the smallest content that holds all of it and its cue, or -1. */
function holders({ attributions }: Layers, drafts: readonly Draft[]): number[] {
  const open: Draft[] = []
  return drafts.map(draft => {
    const start = draft.content[0].start
    const end = draft.content.at(-1)!.end
    while (open.length && open.at(-1)!.content.at(-1)!.end <= start) open.pop()
    let holder = -1
    for (let k = open.length - 1; k >= 0 && holder < 0; k--) {
      const { cue } = draft.index < attributions.length ? attributions[draft.index] : { cue: null }
      const holds = (at: layers.Range) => open[k].content.some(r => r.start <= at.start && r.end >= at.end)
      const same = open[k].content[0].start === start && open[k].content.at(-1)!.end === end
      if (!same && holds({ start, end }) && (cue === null || holds(cue))) holder = open[k].index
    }
    if (draft.index < attributions.length) open.push(draft)
    return holder
  })
}
