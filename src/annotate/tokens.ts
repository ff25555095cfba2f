/** Penn-like tokens as typed arrays, one entry a token; later passes fill tags, heads and relations. */
export interface Tokens {
  readonly text: string
  readonly length: number
  /** UTF-16 offsets, half-open. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Index into sentences. */
  readonly sentence: Int32Array
  /** First token of each sentence, with one entry more for the end. */
  readonly firstOfSentence: Int32Array
  /** Penn part of speech: index into TAGS. */
  readonly tag: Uint8Array
  /** Token index of the syntactic head, or -1 for a root. */
  readonly head: Int32Array
  /** Basic (Stanford) dependency: index into RELATIONS. */
  readonly relation: Uint8Array
}
