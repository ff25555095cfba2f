import type { Attribution, Paragraph, Quotation, Range, Sentence } from '../layers.ts'
import { endingAfter, lowerBound } from '../ranges.ts'
import { attributionOf } from './attribution.ts'
import { formOf } from './forms.ts'

/** What a claim keeps of the confidence of the one that it carries on. */
const JOINED = 0.9
const NEXT_PARAGRAPH = 0.7

export interface Owned {
  readonly quotation: Quotation
  readonly index: number
  readonly paragraph: number
  /** The attribution that most of the quotation is content of, or -1. */
  owner: number
}

/**
 * Carries speech on to quotations that no cue stands beside: after "…," he said. "…" the next quotation of the paragraph,
 * and what runs over paragraphs, join the attribution as further pieces; a quotation alone in its paragraph after its
 * speaker's is a claim of its own, with neither source nor cue, that `continues` it. Linear in quotations.
 */
export function continueSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[]
): Attribution[] {
  const owned = findOwners(text, paragraphs, quotations, attributions)
  const pieces = attributions.map(() => [] as Range[])
  const join = (entry: Owned, owner: number) => {
    pieces[owner].push({ start: entry.quotation.start, end: entry.quotation.end })
    entry.owner = owner
  }
  const byIndex = new Map(owned.map(entry => [entry.index, entry]))
  // What follows a cue may itself run on, and what has run on be followed by more.
  joinWithinParagraphs(text, paragraphs, sentences, owned, attributions, join)
  joinOverParagraphs(owned, byIndex, join)
  joinWithinParagraphs(text, paragraphs, sentences, owned, attributions, join)
  const joined = attributions.map((attribution, i) => extend(text, attribution, pieces[i], quotations))
  return [...joined, ...nextParagraphs(text, paragraphs, owned, joined)]
}

/** Outermost quotations with the attribution that most of their words are content of. */
export function findOwners(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[]
): Owned[] {
  const contents = attributions
    .flatMap(({ content }, owner) => content.map(({ start, end }) => ({ start, end, owner })))
    .toSorted((a, b) => a.start - b.start)
  const owned: Owned[] = []
  let paragraph = 0
  let next = 0
  let active: typeof contents = []
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.within >= 0) continue
    while (paragraphs[paragraph].end <= quotation.start) paragraph++
    active = active.filter(({ end }) => end > quotation.start)
    for (; next < contents.length && contents[next].start < quotation.end; next++)
      if (contents[next].end > quotation.start) active.push(contents[next])
    const common = new Map<number, number>()
    for (const { start, end, owner } of active) {
      const { cue } = attributions[owner]
      if (cue === null || !holds(text, quotation, cue))
        common.set(owner, (common.get(owner) ?? 0) + Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start)))
    }
    const [owner, most] = [...common].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [-1, 0])
    owned.push({ quotation, index, paragraph, owner: most * 2 > quotation.end - quotation.start ? owner : -1 })
  }
  return owned
}

/** Whether a quoted speaker cites somebody by this cue; a label's colon may stand within the marks. */
const holds = (text: string, quotation: Range, cue: Range): boolean =>
  cue.start >= quotation.start && cue.end <= quotation.end && /\p{L}/u.test(text[cue.start])

function isQuoted(text: string, owned: readonly Owned[], cue: Range): boolean {
  const i = lowerBound(owned.length, k => owned[k].quotation.end <= cue.start)
  return i < owned.length && holds(text, owned[i].quotation, cue)
}

/** A chain of quotations that each open anew has one owner: the nearest before, or else the first after. */
function joinOverParagraphs(
  owned: readonly Owned[],
  byIndex: ReadonlyMap<number, Owned>,
  join: (entry: Owned, owner: number) => void
): void {
  for (const entry of owned) {
    const before = byIndex.get(entry.quotation.continues)
    if (entry.owner < 0 && before !== undefined && before.owner >= 0) join(entry, before.owner)
  }
  for (let i = owned.length - 1; i >= 0; i--) {
    const before = byIndex.get(owned[i].quotation.continues)
    if (owned[i].owner >= 0 && before !== undefined && before.owner < 0) join(before, owned[i].owner)
  }
}

/** "…," he said. "…": the second quotation fills its sentences and follows the first one's in the same paragraph. */
function joinWithinParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  owned: readonly Owned[],
  attributions: readonly Attribution[],
  join: (entry: Owned, owner: number) => void
): void {
  const cues = attributions.flatMap(({ cue }) => (cue === null ? [] : [cue.start])).toSorted((a, b) => a - b)
  for (let i = 1; i < owned.length; i++) {
    const entry = owned[i]
    const before = owned[i - 1]
    if (entry.owner >= 0 || before.owner < 0 || before.paragraph !== entry.paragraph) continue
    const { cue, content } = attributions[before.owner]
    const gap = text.slice(before.quotation.end, entry.quotation.start)
    const clauseEnds = /[.!?]\s*$/u.test(gap) && gap.length < 200
    const cueBetween =
      cue === null || (cue.start >= before.quotation.end && cue.end <= entry.quotation.start) || cue.end <= content[0].start
    const others =
      countBetween(cues, before.quotation.end, entry.quotation.start) -
      (cue !== null && cue.start >= before.quotation.end && cue.start < entry.quotation.start ? 1 : 0)
    if (clauseEnds && cueBetween && others === 0 && fillsSentences(text, paragraphs[entry.paragraph], sentences, entry.quotation))
      join(entry, before.owner)
  }
}

const countBetween = (sorted: readonly number[], from: number, to: number): number =>
  lowerBound(sorted.length, i => sorted[i] < to) - lowerBound(sorted.length, i => sorted[i] < from)

/** Whether a quotation begins and ends where sentences do, so that it is speech and no phrase of the writer's. */
function fillsSentences(text: string, paragraph: Range, sentences: readonly Sentence[], { start, end, inner }: Quotation): boolean {
  const first = sentences[lowerBound(sentences.length, i => sentences[i].start < start)]
  if (first?.start !== start) return false
  return end >= paragraph.end - 1 || /[.!?…]["'”’»]*$/u.test(text.slice(inner.start, end)) || first.end <= end + 1
}

function extend(text: string, attribution: Attribution, pieces: readonly Range[], quotations: readonly Quotation[]): Attribution {
  if (pieces.length === 0) return attribution
  const content = [...attribution.content, ...pieces].toSorted((a, b) => a.start - b.start)
  return { ...attribution, content, form: formOf(text, content, attribution.cue, quotations), confidence: attribution.confidence * JOINED }
}

/** Claims for quotations that fill a paragraph right after one that closes with the words of an attribution. */
function nextParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  owned: readonly Owned[],
  attributions: readonly Attribution[]
): Attribution[] {
  const last = lastOfParagraphs(text, paragraphs, owned, attributions)
  const added: Attribution[] = []
  for (const { quotation, paragraph, owner } of owned) {
    const own = paragraphs[paragraph]
    const fills = quotation.start === own.start && /^[\s.,;]*$/u.test(text.slice(quotation.end, own.end))
    if (owner >= 0 || !fills || paragraph === 0 || !/^\p{Lu}.*\s/su.test(text.slice(quotation.inner.start, quotation.inner.end))) continue
    const continues = last[paragraph - 1]
    if (continues < 0 || isHeading(text, quotation)) continue
    const attribution = continues < attributions.length ? attributions[continues] : added[continues - attributions.length]
    last[paragraph] = attributions.length + added.length
    const origin = attribution.continues >= 0 && attribution.cue === null ? attribution.continues : continues
    added.push(
      attributionOf({
        form: 'direct',
        type: attribution.type,
        content: [{ start: quotation.start, end: quotation.end }],
        continues: origin,
        confidence: attribution.confidence * NEXT_PARAGRAPH
      })
    )
  }
  return added
}

/** Papers set headings between paragraphs in single marks. */
const isHeading = (text: string, { start, inner }: Quotation) =>
  inner.start - start === 1 && /['‘]/u.test(text[start]) && text.slice(inner.start, inner.end).split(/\s+/u).length < 8

/** For each paragraph the attribution of saying that ends it, by cue or content, or -1. */
function lastOfParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  owned: readonly Owned[],
  attributions: readonly Attribution[]
): Int32Array {
  const last = new Int32Array(paragraphs.length).fill(-1)
  const reach = new Float64Array(paragraphs.length)
  for (const [i, { form, type, cue, content }] of attributions.entries()) {
    const end = Math.max(cue?.end ?? 0, content[content.length - 1].end)
    const p = endingAfter(paragraphs, end - 1)
    if (type !== 'assertion' || form === 'headline' || end <= reach[p] || (cue !== null && isQuoted(text, owned, cue))) continue
    reach[p] = end
    last[p] = i
  }
  for (const [p, { end }] of paragraphs.entries()) if (end - reach[p] > 60) last[p] = -1
  return last
}
