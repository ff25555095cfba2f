import { ABBREVIATIONS, type AbbreviationKind } from '../lexicon/abbreviations.ts'
import { SENTENCE_OPENERS } from '../lexicon/sentence-openers.ts'
import type { Paragraph, Sentence } from './layers.ts'

const UPPER = /[\p{Lu}\p{Lt}]/u
const LOWER = /\p{Ll}/u
const LETTER = /\p{L}/u
const SPACE = /\s/

const charSet = (chars: string) => {
  const set = new Uint8Array(0x10000)
  for (const char of chars) set[char.charCodeAt(0)] = 1
  return set
}
const STOPS = charSet('.?!…．。')
const STRONG = charSet('?!．。')
const BRACKETS = charSet(')]}')
const CLOSING_QUOTES = charSet('"\'”’»')
const OPENING_QUOTES = charSet('"\'“‘«„‚`')
const OPENERS = charSet('"\'“‘«„‚`([{')
const BULLETS = charSet('•⁃▪●')
const DASHES = charSet('-–—')

/** What follows a time of day without opening a sentence. */
const AFTER_TIME =
  /(?:[A-Z]{1,3}[ST]T|GMT|UTC|[ECMP]\.?T|Eastern|Central|Mountain|Pacific|Local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/y
/** "At 9 p.m. Lopez resigned": a time that opens its sentence. */
const OPENING_TIME = /^(?:At|By|Around|About|Before|After|Until|Since|From|Shortly|Just)\b[^,;]*$/u
/** A reporting clause after a quoted question: "…?" Maria Lopez asked. */
const REPORTING =
  /(?!(?:The|He|She|They|It|We|I|You)\b)(?:(?:[A-Z][\p{L}.'’-]*|of|de|the|al|and)\s+){1,6}(?:(?:had|has|also|then|later)\s+)?(?:said|says|asked|asks|wrote|writes|tweeted|added|adds|told|replied|shouted|exclaimed|wondered|quipped|joked|responded|declared|recalled|continued|yelled)\b/uy
const FOOTNOTE = /(?:\[\d+\])+(?=\s)|\d{1,3}(?: \d{1,3})*(?=\s+\p{Lu})/uy
const ROMAN = /[IVX]+\b/y
const WORD = /[\p{L}'’-]+/uy
const DOMAIN_END = /(?:Com|Org|Net|Gov|Edu|Co|Tv|Js)\b/y
const ADDRESS = /[^\s@/]{0,64}[@/]/y
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u
const LIST_MARKER = /(\(?)(\d{1,2}|[a-zA-Z])(\.\)|\)|\.)(?=\s)/y

const matches = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
const opensWord = (code: number) => OPENERS[code] === 1 || BULLETS[code] === 1 || code === 0x201d || code === 62
/** How far back the word before a mark is read, so that a text without spaces costs no more. */
const LONGEST_WORD = 40
const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return code <= 32 || (code >= 0x80 && SPACE.test(text[at]))
}

/**
 * Splits each paragraph at the marks that end a sentence: one pass that stops at full stops, question and exclamation
 * marks and ellipses, and decides each by the word before, the marks that close with it, and what follows. Sentences of
 * a quotation are sentences of their own; none crosses a paragraph. Linear in the text.
 */
export function splitSentences(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const [index, paragraph] of paragraphs.entries()) {
    const limit = paragraph.end
    let start = paragraph.start
    let marker = listMarker(text, start)
    const cut = (at: number) => {
      let end = at
      while (end > start && isSpace(text, end - 1)) end--
      if (end > start) sentences.push({ start, end, paragraph: index })
      start = at
      while (start < limit && isSpace(text, start)) start++
    }
    for (let at = start; at < limit; at++) {
      const code = text.charCodeAt(at)
      if (STOPS[code] === 1) {
        const marks = endOfMarks(text, at, limit)
        const end = sentenceEnd(text, start, at, marks, paragraph)
        if (end > 0) cut(end)
        at = marks.end - 1
      } else if (at > start && (BULLETS[code] === 1 || (marker !== null && text.startsWith(marker, at))) && isSpace(text, at - 1)) {
        cut(at)
        if (marker !== null && BULLETS[code] === 0) marker = listMarker(text, at)
      }
    }
    cut(limit)
  }
  return sentences
}

/** The marker after the one that stands at `at`: "(b)" after "(a)"; null where no list starts. */
function listMarker(text: string, at: number): string | null {
  LIST_MARKER.lastIndex = at
  const match = LIST_MARKER.exec(text)
  if (match === null) return null
  const label = match[2]
  const next = /\d/.test(label) ? String(Number(label) + 1) : String.fromCharCode(label.charCodeAt(0) + 1)
  return `${match[1]}${next}${match[3]} `
}

/** A run of end marks with what closes with them. */
interface Marks {
  readonly end: number
  readonly strong: boolean
  readonly ellipsis: boolean
  readonly stops: number
  /** Closes a quotation. */
  readonly quote: boolean
  readonly bracket: boolean
}

function endOfMarks(text: string, at: number, limit: number): Marks {
  let end = at
  let stops = 0
  let strong = false
  let ellipsis = false
  let quote = false
  let bracket = false
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (STOPS[code] === 1) {
      stops++
      strong ||= STRONG[code] === 1
      ellipsis ||= text[end] === '…'
    } else if (CLOSING_QUOTES[code] === 1) quote = true
    else if (BRACKETS[code] === 1) bracket = true
    else if (code === 32 && text[end + 1] === '.' && !LETTER.test(text[end + 2] ?? '') && !/\d/.test(text[end + 2] ?? '')) continue
    else break
  }
  return { end, strong, ellipsis: ellipsis || stops > 2, stops, quote, bracket }
}

/** Where the sentence ends that began at `start`, when a run of marks begins at `at`; -1 where it goes on. */
function sentenceEnd(text: string, start: number, at: number, marks: Marks, paragraph: Paragraph): number {
  if (marks.end >= paragraph.end) return -1
  let wordStart = at
  const earliest = Math.max(start, at - LONGEST_WORD)
  while (wordStart > earliest && !isSpace(text, wordStart - 1) && !opensWord(text.charCodeAt(wordStart - 1))) wordStart--
  const word = text.slice(wordStart, at)
  let end = marks.end
  if (!isSpace(text, end)) {
    const footnote = word.length > 1 && !/\d$/.test(word) ? matches(FOOTNOTE, text, end) : null
    if (footnote === null) return isGlued(text, word, marks) ? end : -1
    end += footnote.length
  }
  let next = end
  let dash = false
  for (; next < paragraph.end && (isSpace(text, next) || DASHES[text.charCodeAt(next)] === 1); next++)
    dash ||= DASHES[text.charCodeAt(next)] === 1
  let opened = next
  while (opened < paragraph.end && OPENERS[text.charCodeAt(opened)] === 1) opened++
  if (opened >= paragraph.end || !opensSentence(text, opened)) return -1
  // An ellipsis opens a quotation that begins within a sentence: “… and then”.
  if (word === '' && marks.ellipsis && !LETTER.test(text.slice(start, Math.min(at, start + LONGEST_WORD)))) return -1
  // "[...]" stands for words of the sentence that it is in.
  if (word === '' && marks.bracket && marks.ellipsis) return -1
  const opener = () => SENTENCE_OPENERS.has(matches(WORD, text, opened) ?? '')
  if (marks.strong || marks.ellipsis) {
    // Dots that stand apart leave out words, the fourth ends the sentence.
    if (
      word === '' &&
      marks.stops < 4 &&
      !marks.strong &&
      !marks.quote &&
      LETTER.test(text[at - 2] ?? '') &&
      (text[opened] === 'I' || !opener())
    )
      return -1
    if (marks.quote && matches(REPORTING, text, next) !== null) return -1
    return word === 'Yahoo' && !marks.quote ? -1 : end
  }
  if (marks.quote) return end
  // "1. The budget", "Q. What happened?": a label.
  if (wordStart - start < 3 && /^(?:\d{1,3}|\p{L})$/u.test(word)) return -1
  const kind = abbreviationKind(word)
  if (kind === null) return end
  const digit = /\d/.test(text[opened] ?? '')
  switch (kind) {
    case 'title':
      return -1
    case 'reference':
      return digit || matches(ROMAN, text, opened) !== null ? -1 : end
    case 'time':
      return digit ||
        matches(AFTER_TIME, text, opened) !== null ||
        OPENING_TIME.test(text.slice(Math.max(start, wordStart - 30), wordStart))
        ? -1
        : end
    default: {
      if (digit || dash || paragraph.kind === 'headline') return -1
      const quoted = word.length > 1 && OPENING_QUOTES[text.charCodeAt(next)] === 1
      return quoted || opener() ? end : -1
    }
  }
}

/** Whether what stands at `at` may begin a sentence: no small letter, unless a capital follows it ("iPhone"). */
const opensSentence = (text: string, at: number) =>
  !LOWER.test(text[at] ?? '') || (UPPER.test(text[at + 1] ?? '') && LOWER.test(text[at + 2] ?? ''))

function abbreviationKind(word: string): AbbreviationKind | null {
  if (word.length > 8) return null
  // A single capital is an initial; "p" and "v" are read as they are written.
  const known = ABBREVIATIONS.get(word) ?? (UPPER.test(word) && word.length === 1 ? 'other' : ABBREVIATIONS.get(word.toLowerCase()))
  if (known !== undefined) return known
  if (INITIALS.test(word)) return 'other'
  const hyphen = word.lastIndexOf('-')
  return hyphen < 0 ? null : abbreviationKind(word.slice(hyphen + 1))
}

/** Whether the white space after a sentence has been lost: "…the vote.The court", "…he said.”But". */
function isGlued(text: string, word: string, marks: Marks): boolean {
  const next = OPENERS[text.charCodeAt(marks.end)] === 1 ? marks.end + 1 : marks.end
  if (!UPPER.test(text[next] ?? '') || /[@/:]/.test(word)) return false
  if (marks.quote) return word.length > 1
  if (!LOWER.test(text[next + 1] ?? '') || !/[\p{Ll}\d]$/u.test(word) || word.length < 2 || word.includes('.')) return false
  return abbreviationKind(word) === null && matches(DOMAIN_END, text, next) === null && matches(ADDRESS, text, next) === null
}
