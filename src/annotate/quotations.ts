import type { Paragraph, Quotation, Range } from './layers.ts'
import { findMarks, type Mark } from './quotation-marks.ts'

/** The longest quotation in single marks that ends with what may be an apostrophe, in characters. */
const LONGEST_WEAK = 50

/** A quotation in the making. */
interface Draft {
  readonly opening: Mark | null
  readonly start: number
  end: number
  inner: Range
  readonly within: number
  closed: boolean
  continues: number
  /** A mark that closes this quotation unless a surer one follows. */
  weak: Mark | null
  /** False where the mark turned out to be an apostrophe. */
  kept: boolean
}

/**
 * Words between quotation marks of any style, nested ones too, by start: a stack of open marks for each paragraph, where
 * a double mark closes any double mark, so that mismatched pairs hold. What is open at a paragraph's end is closed there
 * and carries on where the next paragraph opens anew or closes what it never opened; so an odd mark costs at most its
 * paragraph. Linear in the text.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const drafts: Draft[] = []
  let unclosed = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const first = drafts.length
    const open = matchMarks(text, paragraph, drafts, unclosed, next !== undefined && text[next.start] === '‘')
    const draft = drafts[first]
    if (unclosed >= 0 && draft?.start === paragraph.start) draft.continues = unclosed
    // What interrupts a quotation that runs on (an advertisement, a caption) neither carries it on nor ends it.
    if (drafts.length > first || paragraph.kind === 'text') unclosed = open
  }
  return arrange(drafts)
}

/** Adds a paragraph's quotations to the drafts; the index of the one that is open at its end, or -1. */
function matchMarks(text: string, paragraph: Range, drafts: Draft[], unclosed: number, singleFollows: boolean): number {
  const stack: number[] = []
  const marks = findMarks(text, paragraph)
  const balanced = marks.filter(isOpeningDouble).length === marks.filter(isClosingDouble).length
  let fresh = true

  const push = (mark: Mark | null, start: number) => {
    drafts.push({
      opening: mark,
      start,
      end: -1,
      inner: { start: mark?.end ?? start, end: -1 },
      within: stack.at(-1) ?? -1,
      closed: false,
      continues: -1,
      weak: null,
      kept: true
    })
    stack.push(drafts.length - 1)
  }
  const close = (draft: Draft, inner: number, end: number, closed: boolean) => {
    draft.inner = { start: draft.inner.start, end: inner }
    draft.end = end
    draft.closed = closed
  }
  /** Takes the innermost open quotation off the stack without a mark of its own. */
  const abandon = (at: number) => {
    const draft = drafts[stack.pop()!]
    if (draft.weak !== null) close(draft, draft.weak.start, draft.weak.end, true)
    else close(draft, at, at, false)
    if (draft.opening?.family === 'single') draft.kept = draft.weak !== null && draft.end - draft.start <= LONGEST_WEAK
  }
  const doubleOpen = () => stack.findLastIndex(slot => drafts[slot].opening?.family !== 'single')
  const trimmed = (at: number) => {
    while (at > paragraph.start && text.charCodeAt(at - 1) <= 32) at--
    return at
  }

  for (const mark of marks) {
    const top = stack.length > 0 ? drafts[stack.at(-1)!] : null
    if (mark.family === 'single') {
      const inSingle = top?.opening?.family === 'single'
      if (inSingle && mark.closes && !mark.opens) {
        if (mark.weak) top.weak ??= mark
        else {
          close(top, mark.start, mark.end, true)
          stack.pop()
        }
      } else if (mark.opens) {
        if (inSingle) abandon(trimmed(mark.start))
        push(mark, mark.start)
      }
      continue
    }
    const outer = doubleOpen()
    if (outer >= 0 && mark.closes) {
      while (stack.length - 1 > outer) abandon(mark.start)
      const draft = drafts[stack.at(-1)!]
      if (mark.weak && draft.opening?.shape === 'straight') draft.weak ??= mark
      else {
        close(draft, mark.start, mark.end, true)
        stack.pop()
      }
    } else if (mark.opens) {
      if (outer >= 0 && !nests(drafts[stack[outer]].opening, mark, balanced)) while (stack.length > outer) abandon(trimmed(mark.start))
      push(mark, mark.start)
    } else if (fresh && (unclosed >= 0 || endsSpeech(text, mark))) {
      push(null, paragraph.start)
      close(drafts[stack.pop()!], mark.start, mark.end, true)
    }
    fresh = false
  }

  const [outermost] = stack
  const last = outermost === undefined ? null : drafts[outermost]
  while (stack.length > 0) abandon(paragraph.end)
  if (last === null || last.closed) return -1
  // British papers quote in single marks; one that the next paragraph opens again is no apostrophe.
  if (last.opening?.family === 'single')
    last.kept =
      singleFollows &&
      last.opening.shape === 'opening' &&
      /(?:^|[:,]\s)$/u.test(text.slice(Math.max(paragraph.start, last.start - 2), last.start))
  return last.kept ? outermost : -1
}

const isOpeningDouble = (mark: Mark) => mark.family === 'double' && mark.shape === 'opening'
const isClosingDouble = (mark: Mark) => mark.family === 'double' && mark.shape === 'closing'

/** Whether a double mark opens a quotation inside the open one; else the open one has lost its closing mark. */
const nests = (open: Mark | null, mark: Mark, balanced: boolean) =>
  open !== null && (open.shape === mark.shape ? mark.shape === 'opening' && balanced : true)

/** Whether a closing mark that nothing opened stands where speech ends. */
const endsSpeech = (text: string, mark: Mark) => /[,.?!…—]/.test(text[mark.start - 1] ?? '')

function arrange(drafts: readonly Draft[]): Quotation[] {
  const order = drafts.map((_, slot) => slot).filter(slot => drafts[slot].kept && drafts[slot].inner.end > drafts[slot].inner.start)
  order.sort((a, b) => drafts[a].start - drafts[b].start || drafts[b].end - drafts[a].end)
  const place = new Int32Array(drafts.length).fill(-1)
  order.forEach((slot, i) => {
    place[slot] = i
  })
  const placed = (slot: number): number => {
    let kept = slot
    while (kept >= 0 && place[kept] === -1) kept = drafts[kept].within
    return kept < 0 ? -1 : place[kept]
  }
  return order.map(slot => {
    const { start, end, inner, within, closed, continues } = drafts[slot]
    return { start, end, inner, within: placed(within), closed, continues: placed(continues) }
  })
}
