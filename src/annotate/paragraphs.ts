import { PARAGRAPH_KINDS } from '../lexicon/paragraph-kinds.ts'
import type { Paragraph, ParagraphKind } from './layers.ts'

/** The widest line of hard-wrapped text, in characters: e-mail and wire copy wrap at 60 to 80. */
const WIDEST_WRAP = 120
/** The most words of a headline, and of a heading within the text. */
const HEADLINE_WORDS = 28
const HEADING_WORDS = 12

const ENDED = /[.?!:;…][\])}"'”’»]*$/u
const LIST_ITEM = /^(?:[•⁃▪●*–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-zA-Z]\)\s|\(?[ivx]{1,4}\)\s)/u
const LOWER = /^\p{Ll}/u
/** A line that opens a turn of speech, quotes or credits: prose, although no sentence. */
const PROSE_LINE = /^(?:["'“‘«„`—–-]|[QA][.:]\s|\p{Lu}[\p{Lu}.'’ -]{1,40}(?: \([^()]{1,40}\))?:\s)/u
/** A name and a colon: a turn of speech among prose, a source or a topic in a headline. */
const LABEL = /^\p{Lu}[\p{L}.'’ -]{1,40}:\s/u

interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  /** Whether a blank line stands before it. */
  readonly blank: boolean
}

/**
 * Paragraphs of a text: apart by blank lines, or a line each, where hard-wrapped lines are joined (the range then holds
 * their breaks), each with its kind. Linear in the text.
 */
export function findParagraphs(text: string): Paragraph[] {
  const lines = readLines(text)
  const width = wrapWidth(text, lines)
  const ranges: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const last = ranges.at(-1)
    if (last !== undefined && !line.blank && continues(text, last.start, lines[i - 1], line, width)) last.end = line.end
    else ranges.push({ start: line.start, end: line.end })
  })
  let seen = false
  return ranges.map(({ start, end }) => {
    const kind = kindOf(text.slice(start, Math.min(end, start + 400)), end - start, seen, ranges.length === 1)
    seen ||= kind === 'text' && ENDED.test(text.slice(Math.max(start, end - 8), end))
    return { start, end, kind }
  })
}

/** Lines with something in them, trimmed. */
function readLines(text: string): Line[] {
  const lines: Line[] = []
  let blank = false
  for (let at = 0; at < text.length; ) {
    let stop = at
    while (stop < text.length && text[stop] !== '\n' && text[stop] !== '\r') stop++
    const line = text.slice(at, stop)
    const trimmed = line.trimStart()
    const start = at + line.length - trimmed.length
    const end = start + trimmed.trimEnd().length
    if (end > start) {
      lines.push({ start, end, indent: start - at, blank })
      blank = false
    } else blank = true
    at = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1
  }
  return lines
}

const firstWord = (text: string, { start, end }: Line) => {
  let at = start
  while (at < end && text.charCodeAt(at) > 32) at++
  return at - start
}

/** The width at which the text is wrapped, or 0: lines break where the next word would have gone beyond it. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const lengths = Int32Array.from(lines, line => line.end - line.start).toSorted()
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0
  if (width < 30 || width > WIDEST_WRAP) return 0
  let breaks = 0
  let full = 0
  lines.forEach((line, i) => {
    if (i === 0 || line.blank) return
    breaks++
    if (isFull(text, lines[i - 1], line, width)) full++
  })
  return full >= 2 && full * 2 > breaks ? width : 0
}

const isFull = (text: string, line: Line, next: Line, width: number) => line.end - line.start + 1 + firstWord(text, next) > width

/** Whether `line` carries on the paragraph that began at `start` and whose last line is `previous`. */
function continues(text: string, start: number, previous: Line, line: Line, width: number): boolean {
  const head = text.slice(line.start, line.start + 8)
  if (LIST_ITEM.test(head)) return false
  if (width > 0 && isFull(text, previous, line, width)) return line.indent <= previous.indent || previous.start === start
  return (
    LOWER.test(head) &&
    !LOWER.test(text.slice(start, start + 2)) &&
    !ENDED.test(text.slice(Math.max(start, previous.end - 8), previous.end))
  )
}

function kindOf(head: string, length: number, seen: boolean, alone: boolean): ParagraphKind {
  const whole = length === head.length
  for (const [kind, pattern] of PARAGRAPH_KINDS) {
    if ((whole || !pattern.source.endsWith('$')) && pattern.test(head)) return kind
  }
  if (!whole || PROSE_LINE.test(head) || (seen && LABEL.test(head))) return 'text'
  const words = head.split(/\s+/)
  const ended = ENDED.test(head)
  if (seen) return !ended && words.length <= HEADING_WORDS ? 'headline' : 'text'
  if (words.length > HEADLINE_WORDS) return 'text'
  return (ended || alone) && !isTitleCase(words) ? 'text' : 'headline'
}

/** Whether the longer words of a line are nearly all capitalised. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter(word => word.length > 3)
  return long.length > 1 && long.filter(word => !LOWER.test(word)).length >= 0.8 * long.length
}
