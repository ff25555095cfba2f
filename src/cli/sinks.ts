import type { Article } from '../article.ts'
import type { Document, Failure } from '../document.ts'
import { type FormatOptions, findFormat } from '../format/index.ts'
import { openView, quantities, quantityRows, sentenceRows, sentences, speakers, type View } from '../format/views/index.ts'
import { type Selection, select, selectSentences } from '../select.ts'
import { SpeakerIndex } from '../speaker-index.ts'
import type { ListName } from './program.ts'

/** What a run makes of its documents: each call gives the next piece to write. */
export interface Sink {
  readonly add: (document: Document, article: Article) => string
  readonly fail: (failure: Failure) => string
  readonly end: () => string
  /** How many claims or rows were printed. */
  readonly found: () => number
}

export interface SinkOptions {
  readonly format: string
  readonly shape: FormatOptions
  readonly selection: Selection
  /** Puts the text into every document. */
  readonly withText: boolean
  /** Names that stand for one speaker in every article. */
  readonly decided: Iterable<string>
}

/** Opens the list of this name: claims in any format, the others row by row. */
export const SINKS: Readonly<Record<ListName, (options: SinkOptions) => Promise<Sink>>> = {
  claims: openClaims,
  speakers: openSpeakers,
  quantities: options => openRows(quantities, options, document => quantityRows(select(document, options.selection))),
  sentences: options =>
    openRows(sentences, options, document => {
      const { types, minConfidence, ...selection } = options.selection
      const rows = sentenceRows(select(document, { ...(types && { types }), ...(minConfidence !== undefined && { minConfidence }) }))
      return selectSentences(document, selection).map(index => rows[index])
    })
}

async function openClaims({ format, shape, selection, withText }: SinkOptions): Promise<Sink> {
  const writer = await findFormat(format)!.open(shape)
  let found = 0
  return {
    add(document, { text, textIsInput }) {
      const selected = select(document, selection)
      found += selected.claims.length
      return writer.add({ document: withText || !textIsInput ? { ...selected, document: { ...selected.document, text } } : selected, text })
    },
    fail: failure => writer.fail?.(failure) ?? '',
    end: () => writer.end(),
    found: () => found
  }
}

async function openRows<Row>(view: View<Row>, { format, shape }: SinkOptions, rowsOf: (document: Document) => readonly Row[]): Promise<Sink> {
  const writer = await openView(view, format, shape)
  let found = 0
  return {
    add(document) {
      const rows = rowsOf(document)
      found += rows.length
      return rows.map(row => writer.add(row)).join('')
    },
    fail: () => '',
    end: () => writer.end(),
    found: () => found
  }
}

/** One row a speaker over all documents, so nothing is written before the end. */
async function openSpeakers({ format, shape, selection, decided }: SinkOptions): Promise<Sink> {
  const writer = await openView(speakers, format, shape)
  const index = new SpeakerIndex(decided)
  return {
    add(document) {
      index.add(select(document, selection))
      return ''
    },
    fail: () => '',
    end: () =>
      `${index
        .rows()
        .map(row => writer.add(row))
        .join('')}${writer.end()}`,
    found: () => index.size
  }
}
