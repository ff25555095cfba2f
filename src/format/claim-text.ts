import type { Claim, Quantity, Speaker } from '../document.ts'
import { WRITER } from '../vocabulary.ts'
import { LAST_PREPOSITION, OBJECT_VERBS } from './object-verbs.ts'

/** A stretch of a claim's words, with the quantity that they state, if any. */
export interface Segment {
  readonly text: string
  readonly quantity: Quantity | null
}

/** One line to read: white space made single spaces, control and direction characters, which would move the reader's cursor, gone. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
}

/** The claim's words cut at its quantities, in curly marks where they are quoted word for word. */
export function segmentsOf(claim: Claim, quantities: ReadonlyMap<string, Quantity>): Segment[] {
  const text = claim.form === 'direct' ? quoted(oneLine(claim.text)) : oneLine(claim.text)
  const segments: Segment[] = []
  let at = 0
  const stated = claim.quantities.flatMap(id => quantities.get(id) ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const quantity of stated) {
    const words = oneLine(quantity.text)
    const start = text.indexOf(words, at)
    if (start < 0) continue
    if (start > at) segments.push({ text: text.slice(at, start), quantity: null })
    segments.push({ text: words, quantity })
    at = start + words.length
  }
  if (at < text.length) segments.push({ text: text.slice(at), quantity: null })
  return segments
}

/** In one pair of curly marks, also where odd marks of the article's own (”so”, "so”) are left. */
function quoted(text: string): string {
  return `“${/^["“”]/.test(text) ? text.replace(/^["“”]+|["“”]+$/g, '') : text}”`
}

/** Who speaks, in one line: by name, else in the words of the text; the writer's own claims are the article's. */
export function speakerText({ form, speaker, source }: Claim): string {
  if (form === 'narrative') return WRITER
  return oneLine(speaker?.name ?? source?.text ?? 'nobody named')
}

/**
 * The word that a reader must see before the claim, since "denied" or "fears" turns what it says, or since "called" and "talked about" make
 * a sentence of it; null for plain speech.
 */
export function framingOf(claim: Claim): string | null {
  if (claim.form === 'headline') return 'headline'
  if (claim.denied || claim.type === 'belief' || claim.type === 'eventuality' || isObject(claim))
    return claim.cue === null ? claim.type : oneLine(claim.cue.text).replace(/[\s:,]+$/, '') || claim.type
  return null
}

/** True for words that are the object of their cue. */
function isObject({ cue, content, text }: Claim): boolean {
  const [first] = content
  if (cue === null || first === undefined || first.start < cue.end) return false
  const follows = first.start - cue.end <= 1 && !/[:,]$/.test(cue.text)
  if (LAST_PREPOSITION.test(cue.text)) return follows
  return OBJECT_VERBS.has(cue.lemma) && (follows || /^\P{L}*\p{Ll}/u.test(text)) && !/^that\b/.test(first.text)
}

/** The number in an id such as "c12", by which people name a claim; the id itself where it holds none. */
export function numberOf(claim: Claim): string {
  return /^c(\d+)$/.exec(claim.id)?.[1] ?? claim.id
}

export function quantitiesById(quantities: readonly Quantity[]): Map<string, Quantity> {
  return new Map(quantities.map(quantity => [quantity.id, quantity]))
}

export function speakersById(speakers: readonly Speaker[]): Map<string, Speaker> {
  return new Map(speakers.map(speaker => [speaker.id, speaker]))
}
