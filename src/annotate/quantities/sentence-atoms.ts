import type { Range } from '../layers.ts'
import { TAGS, type Tag } from '../syntax/tagset.ts'
import type { Tokens } from '../tokens.ts'
import { type Atom, readAtoms } from './atoms.ts'

/** One sentence, as atoms and as tokens with their syntax. */
export class SentenceAtoms {
  readonly text: string
  readonly atoms: readonly Atom[]
  readonly tokens: Tokens
  /** Tokens [first, last) of the sentence. */
  readonly first: number
  readonly last: number
  /** Token that each atom begins in. */
  readonly tokenOf: Int32Array

  constructor(text: string, sentence: Range, tokens: Tokens, index: number) {
    this.text = text
    this.tokens = tokens
    this.atoms = readAtoms(text, sentence.start, sentence.end)
    this.first = tokens.firstOfSentence[index]
    this.last = tokens.firstOfSentence[index + 1]
    this.tokenOf = new Int32Array(this.atoms.length)
    let token = this.first
    this.atoms.forEach((atom, i) => {
      while (token < this.last && tokens.end[token] <= atom.start) token++
      this.tokenOf[i] = token
    })
  }

  /** Penn tag of a token; the empty string outside the sentence. */
  tag(token: number): Tag | '' {
    return token >= this.first && token < this.last ? TAGS[this.tokens.tag[token]] : ''
  }

  word(token: number): string {
    return token >= this.first && token < this.last ? this.text.slice(this.tokens.start[token], this.tokens.end[token]) : ''
  }

  /** First token that begins at or after atom i; the end of the sentence beyond the last. */
  tokenFrom(i: number): number {
    if (i >= this.atoms.length) return this.last
    const token = this.tokenOf[i]
    return this.tokens.start[token] < this.atoms[i].start ? token + 1 : token
  }

  /** First atom that begins at or after an offset. */
  atomFrom(offset: number, from: number): number {
    let i = from
    while (i < this.atoms.length && this.atoms[i].start < offset) i++
    return i
  }
}
