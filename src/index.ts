import { type AnnotateOptions, annotate } from './annotate/index.ts'
import type { Document } from './document.ts'
import { decideLanguage } from './read/language.ts'

export type {
  Change,
  Claim,
  ClaimForm,
  ClaimKind,
  ClaimType,
  Document,
  Failure,
  OffsetUnit,
  Quantity,
  QuantityKind,
  Sentence,
  Span,
  Speaker,
  SpeakerKind
} from './document.ts'
export { Document as schema } from './document.ts'
export {
  type Entry,
  type File,
  type Folder,
  type Format,
  type FormatOptions,
  findFormat,
  formats,
  render,
  type Writer
} from './format/index.ts'
export { convertOffsets } from './offsets.ts'
export { type Selection, type Sort, select } from './select.ts'

/** What is known of a text beside its words. */
export interface ExtractOptions extends AnnotateOptions {
  /** Names the document; `text` by default. */
  readonly id?: string
  readonly title?: string
  readonly url?: string
  /** Who wrote it: the "I" of an opinion piece. */
  readonly author?: string
}

/**
 * Finds who claims what in an English text. Offsets are UTF-16, half-open, into `text` exactly as it is given:
 * `text.slice(span.start, span.end) === span.text` for every span.
 * @param text an article, a press release or a speech; paragraphs stand on lines of their own or have blank lines between
 * @example
 * ```js
 * import { writeFile } from 'node:fs/promises'
 * import { extract, render, select } from 'claims'
 *
 * const text = '“We carried 412,000 people last year,” Ingrid Solheim, the board’s chair, said on Monday.'
 * const document = extract(text, { id: 'ferry', date: '2026-03-03' })
 *
 * for (const claim of select(document, { top: 3 }).claims) {
 *   console.log(`${claim.speaker?.name}: ${claim.text} (${claim.form}, ${claim.checkWorthiness.score})`)
 * }
 * await writeFile('ferry.html', await render([{ document, text }], 'html'))
 * ```
 */
export function extract(text: string, { id = 'text', title, url, author, ...options }: ExtractOptions = {}): Document {
  const article = {
    id,
    text,
    title: title ?? null,
    url: url ?? null,
    date: options.date ?? null,
    author: author ?? null,
    language: decideLanguage(text),
    textIsInput: true
  }
  return annotate(article, options)
}
