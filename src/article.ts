/** What reading hands to annotation: one decoded text and what its container says of it. */
export interface Article {
  readonly id: string
  /** The decoded text; every offset counts in it. */
  readonly text: string
  readonly title: string | null
  readonly url: string | null
  /** ISO 8601 date of publication. */
  readonly date: string | null
  readonly author: string | null
  /** BCP 47 code of the text's language. */
  readonly language: string
  /** False where the text was taken out of something else (a page, a record), so that the output must hold it. */
  readonly textIsInput: boolean
}
