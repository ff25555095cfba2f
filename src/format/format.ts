import type { Document, Failure } from '../document.ts'

/** A document to print, with the text that its offsets count in where `document.document.text` doesn't hold it. */
export interface Entry {
  readonly document: Document
  readonly text?: string
}

export interface FormatOptions {
  /** Columns that a line may fill. */
  readonly width: number
  /** Colours, as chalk counts them: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly color: 0 | 1 | 2 | 3
  /** Shows why each claim is ranked as it is, in the formats that leave it out otherwise. */
  readonly why: boolean
  /** Opens a spreadsheet format by a byte order mark, which Excel needs to read UTF-8. */
  readonly bom: boolean
}

export const DEFAULT_OPTIONS: FormatOptions = { width: 80, color: 0, why: false, bom: false }

/** Turns a run of items into one stream of text: `add` and `end` give the next piece to write, possibly empty. */
export interface Writer<Item> {
  add(item: Item): string
  /** What stands for a record that can't be read; formats without it leave the record out. */
  fail?(failure: Failure): string
  end(): string
}

export interface Format {
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  /** Of a file in this format, with its dot. */
  readonly extension: string
  /** How several documents come together, one line for the documentation. */
  readonly several: string
  /** For a format that holds one document a file: what makes a folder of such files complete. */
  openFolder?(): Promise<Folder>
  /** A fresh writer for one run, over any number of documents; loads the format's code. */
  open(options: FormatOptions): Promise<Writer<Entry>>
}

export interface Folder {
  /** What stands beside a document's own file, under the same name with another extension. */
  beside(entry: Entry): readonly File[]
  /** What the folder holds once. */
  readonly once: readonly File[]
}

export interface File {
  /** A file's name, or its extension with the dot. */
  readonly name: string
  readonly text: string
}

/**
 * The text that the document's offsets count in.
 * @throws {TypeError} where neither the entry nor its document holds it
 */
export function textOf({ document, text }: Entry): string {
  const found = text ?? document.document.text
  if (found === undefined) throw new TypeError(`the text of ${document.document.id} is needed beside the document`)
  return found
}
