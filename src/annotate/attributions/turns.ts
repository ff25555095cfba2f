import { LABELS } from '../../lexicon/headline-words.ts'
import type { Attribution, Paragraph, Range } from '../layers.ts'
import { attributionOf } from './attribution.ts'

/** "SMITH:", "SEN. JANE SMITH (R-OH):", "Q.", "A:", "**SMITH:**"; a label in small letters counts where it comes back. */
const CAPITALS =
  /^["“]?(?:\*\*|__)?((?:[QA]|\p{Lu}[\p{Lu}\d.'’&-]*(?:[ \u00a0]\p{Lu}[\p{Lu}\d.'’&-]*){0,5})(?:[ \u00a0]?\([^()]{1,40}\))?)(?:(?:\*\*|__)?\s?:|(?<=^["“*_]*[QA])\.)(?:\*\*|__)?[\s\u00a0]+(?=\S)/u
const NAME =
  /^["“]?(?:\*\*|__)?((?:\p{Lu}[\p{L}.'’-]*)(?:[ \u00a0](?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|bin|al)){0,4}(?:[ \u00a0]?\([^()]{1,40}\))?)(?:\*\*|__)?\s?:(?:\*\*|__)?[\s\u00a0]+(?=\S)/u
const LONGEST_LABEL = 100

interface Turn {
  readonly paragraph: number
  readonly label: string
  readonly source: Range
  readonly colon: number
  readonly start: number
  readonly capitals: boolean
}

/**
 * Turns of speech in transcripts and interviews: paragraphs that open with a speaker's label, with the paragraphs that
 * go on until the next label. A text is a transcript where two paragraphs or more open with labels in capitals (or "Q."
 * and "A."), or three with names of which one comes back; then labels of another style for the same names count too. The cue is the colon or full stop after the label.
 */
export function findTurns(text: string, paragraphs: readonly Paragraph[]): Attribution[] {
  const turns: Turn[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    const turn = readLabel(text, paragraph, i)
    if (turn !== null) turns.push(turn)
  }
  const kept = transcript(turns)
  const questions = kept.some(({ label }) => /^(?:Q|QUESTION|REPORTER)$/u.test(label)) || !kept.some(({ label }) => label === 'A')
  return kept.map(({ paragraph, source, colon, start }, k) => {
    const next = questions ? (kept[k + 1]?.paragraph ?? paragraph + 1) : paragraph + 1
    const content = [trim(text, start, paragraphs[paragraph].end)]
    for (let i = paragraph + 1; i < next; i++)
      if (paragraphs[i].kind === 'text') content.push(trim(text, paragraphs[i].start, paragraphs[i].end))
    return attributionOf({ form: 'direct', source, cue: { start: colon, end: colon + 1 }, content, confidence: 0.9 })
  })
}

function readLabel(text: string, { start, end, kind }: Paragraph, paragraph: number): Turn | null {
  if (kind !== 'text') return null
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL))
  const capitals = CAPITALS.exec(head)
  const match = capitals ?? NAME.exec(head)
  if (
    match === null ||
    LABELS.has(match[1].toLowerCase()) ||
    !/\p{L}{2}/u.test(text.slice(start + match[0].length, Math.min(end, start + match[0].length + 80)))
  )
    return null
  const from = start + match[0].indexOf(match[1])
  const to = from + match[1].length
  let colon = to
  while (text[colon] !== ':' && text[colon] !== '.') colon++
  return {
    paragraph,
    label: match[1],
    source: { start: from, end: to },
    colon,
    start: start + match[0].length,
    capitals: capitals !== null
  }
}

/** The labels that are speakers': those in capitals, and those in small letters whose last name comes back in either. */
function transcript(turns: readonly Turn[]): readonly Turn[] {
  if (turns.filter(turn => turn.capitals).length > 1) {
    const uses = new Map<string, number>()
    for (const turn of turns) uses.set(lastName(turn), (uses.get(lastName(turn)) ?? 0) + 1)
    return turns.filter(turn => turn.capitals || uses.get(lastName(turn))! > 1)
  }
  const returns = new Set(turns.map(turn => turn.label)).size < turns.length
  return turns.length > 2 && returns ? turns : []
}

/** "Raj Patel (CEO)", "MR. PATEL" -> "patel". */
const lastName = ({ label }: Turn): string =>
  label
    .replace(/\s?\(.*$/u, '')
    .split(/\s/u)
    .at(-1)!
    .toLowerCase()

function trim(text: string, start: number, end: number): Range {
  let to = end
  while (to > start && /["”\s]/u.test(text[to - 1])) to--
  return { start, end: to }
}
