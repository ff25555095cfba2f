import type { Article } from '../article.ts'
import type { Document, Failure } from '../document.ts'
import { type Entry, type Format, type FormatOptions, findFormat } from '../format/index.ts'
import { openView, quantities, quantityRows, sentenceRows, sentences, speakers, type View } from '../format/views/index.ts'
import { type Selection, select, selectSentences } from '../select.ts'
import { SpeakerIndex } from '../speaker-index.ts'
import { openFolder } from './folder.ts'
import type { Io } from './io.ts'
import { UsageError } from './messages.ts'
import type { ListName } from './program.ts'

/** What a run makes of its documents: each call gives the next piece to write. */
export interface Sink {
  readonly add: (document: Document, article: Article) => string | Promise<string>
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
  /** Where each article gets a file of its own. */
  readonly folder: string | undefined
  /** Real paths of what is read, over which nothing is written. */
  readonly inputs: ReadonlySet<string>
  readonly io: Io
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

async function openClaims({ format: name, shape, selection, withText, folder, inputs, io }: SinkOptions): Promise<Sink> {
  const format = findFormat(name)!
  const { add, fail, end } = folder === undefined ? await openWriter(format, shape) : await openFiles(format, shape, folder, inputs, io)
  let found = 0
  return {
    add(document, { text, textIsInput }) {
      const selected = select(document, selection)
      found += selected.claims.length
      return add({ document: withText || !textIsInput ? { ...selected, document: { ...selected.document, text } } : selected, text })
    },
    fail,
    end,
    found: () => found
  }
}

interface EntryWriter extends Pick<Sink, 'fail' | 'end'> {
  readonly add: (entry: Entry) => string | Promise<string>
}

async function openWriter(format: Format, shape: FormatOptions): Promise<EntryWriter> {
  const writer = await format.open(shape)
  let documents = 0
  return {
    add(entry) {
      if (documents++ > 0 && format.openFolder) {
        throw new UsageError(`a file of ${format.name} holds one article; --output FOLDER/ takes several`)
      }
      return writer.add(entry)
    },
    fail: failure => writer.fail?.(failure) ?? '',
    end: () => writer.end()
  }
}

async function openFiles(format: Format, shape: FormatOptions, folder: string, inputs: ReadonlySet<string>, io: Io): Promise<EntryWriter> {
  const write = await openFolder(folder, format, shape, inputs, io)
  return { add: entry => write(entry).then(() => ''), fail: () => '', end: () => '' }
}

async function openRows<Row>(
  view: View<Row>,
  { format, shape }: SinkOptions,
  rowsOf: (document: Document) => readonly Row[]
): Promise<Sink> {
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
