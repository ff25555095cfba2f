import type { Range } from './layers.ts'

/** A mark that may open or close a quotation, as far as its shape and its two neighbours tell. */
export interface Mark extends Range {
  readonly family: 'double' | 'single'
  readonly shape: 'straight' | 'opening' | 'closing'
  readonly opens: boolean
  readonly closes: boolean
  /** Closes only where no surer mark follows: it may be a plural possessive or stand for inches. */
  readonly weak: boolean
}

/** Longer runs between angle brackets are text. */
const LONGEST_TAG = 400

const charSet = (chars: string) => {
  const set = new Uint8Array(0x10000)
  for (const char of chars) set[char.charCodeAt(0)] = 1
  return set
}
const CANDIDATES = charSet('"“”„‟«»‹›\'‘’‚‛`<')
const OPENING = charSet('“„‟«‘‚‛‹')
const CLOSING = charSet('”»’›')
const DOUBLE = charSet('"“”„‟«»')
/** What an opening mark may follow beside white space, and a closing one precede. */
const BEFORE_OPENING = charSet('([{-–—―/=“‘„«"\'`‚')
const AFTER_CLOSING = charSet(')]}-–—―/.,;:!?…”’»"\'')
const PUNCTUATION = charSet('.,:;!?…')

const SPACE = /\s/
const WORD = /[\p{L}\p{N}]/u
const DIGIT = /\d/
/** Words that begin with an apostrophe: "'em", "'90s", rock "'n'" roll. */
const ELISION = /(?:\d0s|em|tis|twas|til|till|cause|round|bout|n|t|s|cuz)(?![\p{L}\p{N}])/iuy
const TAG = new RegExp(`</?[a-z][^<>]{0,${LONGEST_TAG}}>`, 'iy')

const isSpace = (char: string) => char <= ' ' || (char >= '\u0080' && SPACE.test(char))

/** The quotation marks of a paragraph in order, apostrophes and markup left out. */
export function findMarks(text: string, { start, end }: Range): Mark[] {
  const marks: Mark[] = []
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (CANDIDATES[code] === 0) continue
    if (code === 60) {
      TAG.lastIndex = i
      if (TAG.test(text)) i = TAG.lastIndex - 1
      continue
    }
    const before = i > start ? text[i - 1] : ' '
    const run = i + lengthOfRun(text, i, end)
    for (const [from, to] of split(i, run, before)) {
      const mark = read(text, from, to, i > start ? text[from - 1] : ' ', to < end ? text[to] : ' ')
      if (mark !== null) marks.push(mark)
    }
    i = run - 1
  }
  return marks
}

/** Straight single marks and backticks in a row make double ones. */
function lengthOfRun(text: string, at: number, end: number): number {
  const char = text[at]
  let length = 1
  if (char === "'" || char === '`') while (at + length < end && length < 4 && text[at + length] === char) length++
  return length
}

/** Three straight marks are a double and a single one, the double outside. */
function split(from: number, to: number, before: string): [number, number][] {
  if (to - from !== 3) return [[from, to]]
  const cut = isSpace(before) ? from + 2 : from + 1
  return [
    [from, cut],
    [cut, to]
  ]
}

function read(text: string, start: number, end: number, before: string, after: string): Mark | null {
  const code = text.charCodeAt(start)
  const family = DOUBLE[code] === 1 || end - start > 1 ? 'double' : 'single'
  const shape = OPENING[code] === 1 || text[start] === '`' ? 'opening' : CLOSING[code] === 1 ? 'closing' : 'straight'
  const spaceBefore = isSpace(before)
  const spaceAfter = isSpace(after)
  const edgeBefore = spaceBefore || BEFORE_OPENING[before.charCodeAt(0)] === 1
  const edgeAfter = spaceAfter || AFTER_CLOSING[after.charCodeAt(0)] === 1
  if (family === 'single') {
    if (WORD.test(before) && WORD.test(after)) return null
    ELISION.lastIndex = end
    if (edgeBefore && ELISION.test(text)) return null
    const opens = shape === 'closing' ? false : edgeBefore && !spaceAfter
    const closes = !spaceBefore && !WORD.test(after)
    return opens || closes
      ? { start, end, family, shape, opens, closes, weak: closes && shape !== 'opening' && isPossessive(text, before, end) }
      : null
  }
  const weak = shape === 'straight' && DIGIT.test(before) && !PUNCTUATION[after.charCodeAt(0)]
  if (shape === 'opening') return { start, end, family, shape, opens: !edgeAfter || edgeBefore, closes: !spaceBefore && edgeAfter, weak }
  if (shape === 'closing') return { start, end, family, shape, opens: spaceBefore && !spaceAfter, closes: true, weak }
  const glued = PUNCTUATION[before.charCodeAt(0)] === 1 && WORD.test(after)
  return { start, end, family, shape, opens: (edgeBefore && !spaceAfter) || glued, closes: !spaceBefore || spaceAfter, weak }
}

/** "the workers' rights", "goin' home": an apostrophe that ends a word inside a sentence. */
const isPossessive = (text: string, before: string, end: number) =>
  (before === 's' || before === 'n') && text[end] === ' ' && /\p{Ll}/u.test(text[end + 1] ?? '')
