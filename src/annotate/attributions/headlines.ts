import { LABELS, REPORTING_VERBS, SOURCE_NOUNS } from '../../lexicon/headline-words.ts'
import type { Attribution, Paragraph, Range } from '../layers.ts'
import { attributionOf } from './attribution.ts'

/** The most words of a first paragraph that may be a headline, and of a source before or after the colon. */
const HEADLINE_WORDS = 30
const SOURCE_WORDS = 7
/** How much of what follows a headline is searched for its source, in characters. */
const BODY = 20_000
const COLON = /:(?=[\s\u00a0])/g
const QUOTED = /^["“‘«']/u
const FIRST_PERSON = /\b(?:I|I[’'](?:m|d|ve|ll)|[Ww]e|[Oo]ur|[Mm]y|[Mm]e|[Uu]s)\b/u
const SPEECH =
  /\b(?:said|says|say|told|tells|asked|asks|added|wrote|writes|tweeted|warned|warns|argued|claimed|claims|announced|declared|insisted|explained|noted|stated|found|shows|showed|suggests|according to)\b/u
/** A word that a name is not made of: its small letters tell a phrase ("A tale of two coasts") from a source. */
const NO_NAME =
  /^(?:a|an|the|this|that|these|those|how|why|what|when|where|who|is|are|was|were|in|if|as|not|no|one|two|three|\d+|big|new)$/iu
/** What follows a source's name in "Ruiz on Trade: …", "Ruiz to Nurses: …". */
const TOPIC = /\s(?:on|to|about|of|at|after|amid|over|in|slams|blasts|hammers|hits|addresses|responds|praises|rips)\s/iu

interface Part extends Range {
  readonly text: string
}

/**
 * Headlines that cite somebody by a colon or a dash: "Claim: Source", "Source: claim", "Claim – source", and two on a line.
 * A colon cites where what stands on one side of it is a source: an office, body or document, or a name that the article
 * cites or that is followed by its own words. The cue is the mark.
 */
export function findHeadlineAttributions(text: string, paragraphs: readonly Paragraph[]): Attribution[] {
  const found: Attribution[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'headline' && i > 0) continue
    const line = text.slice(paragraph.start, paragraph.end)
    if (line.length > 400 || (line.match(/\s+/g)?.length ?? 0) >= HEADLINE_WORDS) continue
    const body = text.slice(paragraph.end, paragraph.end + BODY)
    const colons = Array.from(line.matchAll(COLON), match => paragraph.start + match.index)
    if (colons.length === 0)
      found.push(...(paragraph.kind === 'headline' ? readReportingClause(text, paragraph) : []), ...readDash(text, paragraph))
    else found.push(...readColons(text, paragraph, colons, body))
  }
  return found
}

function readColons(text: string, line: Range, colons: readonly number[], body: string): Attribution[] {
  // "BREAKING: Two dead in strike, says mayor"
  if (LABELS.has(part(text, line.start, colons[0]).text.toLowerCase())) {
    const rest = part(text, colons[0] + 1, line.end)
    return colons.length > 1 ? readColons(text, rest, colons.slice(1), body) : [...readReportingClause(text, rest), ...readDash(text, rest)]
  }
  if (colons.length === 2) {
    const middle = part(text, colons[0] + 1, colons[1])
    const last = part(text, colons[1] + 1, line.end)
    const cut = citesSource(last, body) > 0 ? sourcePrefix(text, middle, body) : -1
    if (cut > 0) {
      return [
        attribution(part(text, line.start, colons[0]), colons[0], part(text, middle.start, cut), 0.85),
        attribution(part(text, cut, colons[1]), colons[1], last, 0.85)
      ]
    }
  }
  const [colon] = colons
  const left = part(text, line.start, colon)
  const right = part(text, colon + 1, line.end)
  // "The dam in 2019. Photo: AP"
  if (
    LABELS.has(
      left.text
        .split(/[.!?|]\s+/u)
        .at(-1)!
        .toLowerCase()
    )
  )
    return []
  const before = sourceBefore(left, right, body)
  const after =
    colons.length === 1 && countWords(left.text) > 2 && countWords(right.text) < 5 && !right.text.includes(',')
      ? citesSource(right, body)
      : 0
  if (before > 0 && before >= after) {
    const source = nameOf(left)
    return [attribution(right, colon, source, before)]
  }
  if (after > 0) return [attribution(left, colon, right, after)]
  // "Claim: Source Claim, says source": the second headline has no colon of its own.
  const cut = colons.length === 1 && countWords(left.text) > 2 ? sourcePrefix(text, right, body) : -1
  if (cut < 0 || !isSentenceCase(text.slice(cut, right.end))) return []
  return [attribution(left, colon, part(text, right.start, cut), 0.7), ...readReportingClause(text, { start: cut, end: right.end })]
}

/** "No new taxes, minister promises", "Wage deal within reach, says union chief". */
function readReportingClause(text: string, line: Range): Attribution[] {
  const words = text.slice(line.start, line.end)
  const match = /^(.{8,}),["”’']?\s+([^,]{5,60})$/u.exec(words)
  if (match === null) return []
  const clause = part(text, line.end - match[2].length, line.end)
  const list = clause.text.split(/\s+/)
  const verbFirst = REPORTING_VERBS.has(list[0].toLowerCase()) && /^\p{Ll}|(?:s|said)$/u.test(list[0])
  if (list.length < 2 || list.length > SOURCE_WORDS || (!verbFirst && !REPORTING_VERBS.has(list[list.length - 1].toLowerCase()))) return []
  const verb = verbFirst ? list[0] : list[list.length - 1]
  const cue = verbFirst ? clause.start : clause.end - verb.length
  const source = verbFirst ? part(text, clause.start + verb.length, clause.end) : part(text, clause.start, cue)
  const content = { start: line.start, end: line.end - match[2].length }
  while (/[,\s]/u.test(text[content.end - 1])) content.end--
  const form = QUOTED.test(words) ? 'direct' : 'indirect'
  return [
    {
      ...attribution(part(text, content.start, content.end), cue, source, 0.75),
      cue: { start: cue, end: cue + verb.length },
      content: [content],
      form
    }
  ]
}

/** Whether most longer words of a line are in small letters. */
function isSentenceCase(words: string): boolean {
  const long = words.split(/\s+/).filter(word => word.length > 3)
  return long.filter(word => /^\p{Ll}/u.test(word)).length * 2 >= long.length
}

/** How surely what stands before the colon is the source of what stands after it; 0 where it is none. */
function sourceBefore(left: Part, right: Part, body: string): number {
  if (countWords(right.text) < 3 && !QUOTED.test(right.text)) return 0
  if (QUOTED.test(left.text) || SPEECH.test(left.text) || (right.text.endsWith('?') && !QUOTED.test(right.text))) return 0
  const own = QUOTED.test(right.text) || FIRST_PERSON.test(right.text)
  const name = nameOf(left)
  const cited = citesSource(name, body)
  if (cited > 0) return own ? 0.95 : cited
  return own && countWords(name.text) <= SOURCE_WORDS && looksLikeName(name.text) ? 0.8 : 0
}

/** How surely these words name a source: a noun that is one, or a name that the article cites. */
function citesSource({ text: words }: Part, body: string): number {
  const list = words.split(/\s+/)
  if (list.length > SOURCE_WORDS || QUOTED.test(words) || LABELS.has(words.toLowerCase())) return 0
  const last = list[list.length - 1].replace(/[’']s?$/u, '')
  if (SOURCE_NOUNS.has(last.toLowerCase()) && !(list.length > 3 && NO_NAME.test(list[0]))) return 0.85
  if (!looksLikeName(words)) return 0
  if (isCited(last, body)) return 0.85
  return list.length > 1 && list.length <= 3 && body === '' ? 0.5 : 0
}

const looksLikeName = (words: string) =>
  words
    .split(/\s+/)
    .every(word => !NO_NAME.test(word) && (/^[\p{Lu}\d(@“"]/u.test(word) || /^(?:and|&|of|the|de|von|van|al|bin)$/u.test(word)))

/** Whether the article says of somebody by this name that they spoke. */
function isCited(name: string, body: string): boolean {
  if (name.length < 2) return false
  let at = body.indexOf(name)
  for (let tries = 0; at >= 0 && tries < 30; tries++) {
    const after = at + name.length
    const [following] = body.slice(after, after + 50).split(/[.“"\n]/, 1)
    const before = body.slice(Math.max(0, at - 30), at).split(/[.\n]/)
    if (SPEECH.test(following) || SPEECH.test(before[before.length - 1])) return true
    at = body.indexOf(name, after)
  }
  return false
}

/** Where the source ends that a line's middle begins with: "Deputy CM We warned" gives the place of "We". */
function sourcePrefix(text: string, middle: Part, body: string): number {
  const words = Array.from(middle.text.matchAll(/\S+/g))
  for (let n = Math.min(SOURCE_WORDS, words.length - 3); n > 0; n--) {
    if (!/^[\p{Lu}"“‘]/u.test(words[n][0])) continue
    const cut = middle.start + words[n].index
    if (citesSource(part(text, middle.start, cut), body) > 0) return cut
  }
  return -1
}

/** "Iran will retaliate – minister". */
function readDash(text: string, line: Range): Attribution[] {
  const words = text.slice(line.start, line.end)
  const match = /\s[-–—]\s?([^-–—:]{2,40})$/u.exec(words)
  if (match === null) return []
  const source = part(text, line.start + match.index + match[0].length - match[1].length, line.end)
  const last = source.text.split(/\s+/).at(-1)!.toLowerCase()
  const content = part(text, line.start, line.start + match.index)
  if (!SOURCE_NOUNS.has(last) || countWords(source.text) > 4 || countWords(content.text) < 3) return []
  return [attribution(content, line.start + match.index + 1, source, 0.7)]
}

/** The name in "EXCLUSIVE – Maria Lopez", "Ruiz on Trade". */
function nameOf(left: Part): Part {
  const label = /^.{0,30}?\s[–—-]\s/u.exec(left.text)
  const start = label !== null && LABELS.has(label[0].slice(0, -3).toLowerCase()) ? left.start + label[0].length : left.start
  const words = left.text.slice(start - left.start)
  const topic = TOPIC.exec(words)
  const end = topic !== null && topic.index > 0 ? start + topic.index : left.end
  return { start, end, text: left.text.slice(start - left.start, end - left.start) }
}

function part(text: string, from: number, to: number): Part {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start])) start++
  while (end > start && /[\s.;]/.test(text[end - 1]) && !/\b\p{Lu}\.$/u.test(text.slice(Math.max(start, end - 3), end))) end--
  return { start, end, text: text.slice(start, end) }
}

const countWords = (words: string) => (words === '' ? 0 : words.split(/\s+/).length)

const attribution = ({ start, end }: Part, mark: number, source: Part, confidence: number): Attribution =>
  attributionOf({
    form: 'headline',
    source: { start: source.start, end: source.end },
    cue: { start: mark, end: mark + 1 },
    content: [{ start, end }],
    confidence
  })
