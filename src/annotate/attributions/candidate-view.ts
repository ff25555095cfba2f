import { CLOSING, INSIDE, OPENING } from '../syntax/analysis.ts'
import { lengthBin } from './bins.ts'
import { type Candidate, isWord } from './candidates.ts'
import type { Measures } from './measures.ts'
import type { Region } from './region.ts'

/** Where a token stands: nowhere, in the content, the cue, the source, or elsewhere. */
const NOWHERE = 0
export const IN_CONTENT = 1
const IN_CUE = 2
const IN_SOURCE = 3
export const ELSEWHERE = 4

/** What lies beyond an edge of the content: the region's edge, the cue, the source, the same sentence or another. */
const BEYOND = 0
const AT_CUE = 1
const AT_SOURCE = 2
export const SAME_SENTENCE = 3
const OTHER_SENTENCE = 4

const COMMA = 0x2c

/** The edge of a content: the nearest word outside, what it is, its letters and tag, and what stands between. */
export interface Edge {
  readonly token: number
  readonly kind: number
  readonly word: number
  readonly tag: number
  /** 0 where the word follows at once, 1 after some mark, 2 after a comma. */
  readonly gap: number
}

/** One candidate with what several of its features ask for, worked out once. */
export class CandidateView {
  readonly region: Region
  readonly candidate: Candidate
  readonly measures: Measures
  readonly start: number
  readonly end: number
  readonly pieces: number
  /** Content before the cue (1), after it (2), or both (3). */
  readonly side: number
  /** Sentences from the cue to the content's start. */
  readonly away: number
  /** None, part or all of the words. */
  readonly quoted: number
  readonly length: number
  readonly next: Edge
  readonly previous: Edge

  constructor(region: Region, candidate: Candidate, measures: Measures) {
    const { content } = candidate
    const { sentence } = region.context.x.tokens
    this.region = region
    this.candidate = candidate
    this.measures = measures
    this.start = content[0][0]
    this.end = content[content.length - 1][1]
    this.pieces = Math.min(4, content.length)
    this.side = (measures.before < 63 ? 1 : 0) + (measures.after < 63 ? 2 : 0)
    this.away = Math.max(-4, Math.min(5, sentence[this.start] - sentence[region.cue.from]))
    this.quoted = measures.quoted === 0 ? 0 : measures.quoted < 1 ? 1 : 2
    this.length = lengthBin(measures.words)
    let next = this.end
    while (next < region.to && !isWord(region, next) && next - this.end < 2) next++
    this.next = this.edge(next, this.end - 1, next > this.end ? 1 + this.comma(this.end) : 0)
    let previous = this.start - 1
    while (previous >= region.from && !isWord(region, previous) && this.start - previous < 3) previous--
    this.previous = this.edge(previous, this.start, previous < this.start - 1 ? 1 + this.comma(this.start - 1) : 0)
  }

  private edge(token: number, inner: number, gap: number): Edge {
    const { x } = this.region.context
    const kind = this.kindOf(token, inner)
    return { token, kind, word: kind === BEYOND ? 0 : x.lexemes.lower[token], tag: kind === BEYOND ? 99 : x.tokens.tag[token], gap }
  }

  private kindOf(i: number, inner: number): number {
    const { region } = this
    const { sentence } = region.context.x.tokens
    if (i < region.from || i >= region.to) return BEYOND
    if (region.inside(i)) return AT_CUE
    if (this.inSource(i)) return AT_SOURCE
    return sentence[i] === sentence[inner] ? SAME_SENTENCE : OTHER_SENTENCE
  }

  /** 1 where the token is a comma. */
  comma(i: number): number {
    const { tokens } = this.region.context.x
    return i >= 0 && i < tokens.length && tokens.text.charCodeAt(tokens.start[i]) === COMMA ? 1 : 0
  }

  inContent(i: number): boolean {
    for (const [from, to] of this.candidate.content) if (i >= from && i < to) return true
    return false
  }

  inSource(i: number): boolean {
    const { source } = this.candidate
    return source !== null && i >= source[0] && i < source[1]
  }

  where(i: number): number {
    if (i < 0) return NOWHERE
    if (this.inContent(i)) return IN_CONTENT
    if (this.region.inside(i)) return IN_CUE
    return this.inSource(i) ? IN_SOURCE : ELSEWHERE
  }

  /** Quotation state of a token in the sentence of the one beside it, or 9. */
  quoteBeside(i: number, inner: number): number {
    const { tokens, quote } = this.region.context.x
    return i >= 0 && i < tokens.length && tokens.sentence[i] === tokens.sentence[inner] ? quote[i] : 9
  }

  /** Opening marks less closing ones in the content. */
  openMarks(): number {
    const { quote } = this.region.context.x
    let open = 0
    for (const [from, to] of this.candidate.content)
      for (let i = from; i < to; i++) open += quote[i] === OPENING ? 1 : quote[i] === CLOSING ? -1 : 0
    return open
  }

  /** Quoted tokens of the cue's sentence that the content leaves out. */
  quotedLeftOut(): number {
    const { region } = this
    const { tokens, quote } = region.context.x
    const sentence = tokens.sentence[region.cue.from]
    const stop = Math.min(region.to, tokens.firstOfSentence[sentence + 1])
    let n = 0
    for (let i = Math.max(region.from, tokens.firstOfSentence[sentence]); i < stop; i++) if (quote[i] === INSIDE && !this.inContent(i)) n++
    return n
  }
}
