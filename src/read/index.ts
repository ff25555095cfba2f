import type { Article } from '../article.ts'
import type { Failure } from '../document.ts'
import { refuseBinary } from './binary-types.ts'
import { decode, readMark, transcode } from './decoding.ts'
import { decideLanguage } from './language.ts'
import { guessInput, type Input } from './media-types.ts'
import { readRecords } from './records.ts'

/** Bytes to read and what to call them. */
export interface Source {
  /** A path, or `-`: names the documents, and its extension tells what the bytes are. */
  readonly name: string
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface ReadOptions {
  /** What the bytes are; by default the name's extension tells, then the content. */
  readonly input?: Input | undefined
  /** Label of the WHATWG Encoding Standard; by default the bytes tell. */
  readonly encoding?: string | undefined
  /** Field of a record that holds its text; a dotted path reaches into records. */
  readonly textField?: string | undefined
  /** Hears what the user should know about how the source was read. */
  readonly warn?: (message: string) => void
}

/** Enough to tell what a file is. */
const HEAD = 4096

/**
 * The articles of a source, read as they are asked for: one of a text or a page, one a record of JSON Lines.
 * A record that can't be read gives a failure in its place.
 * @throws {ReadError} where the whole source can't be read; errors of the stream pass through
 */
export async function* read(source: Source, options: ReadOptions = {}): AsyncGenerator<Article | Failure> {
  const { head, chunks } = await peek(source.chunks)
  const { name } = source
  const warn = options.warn ?? (() => {})
  const encoding = options.encoding ?? readMark(head)
  const isUtf16 = /^utf-16/i.test(encoding ?? '')
  if (!isUtf16) refuseBinary(head)
  const input = options.input ?? guessInput(name, decode(head, encoding).text)
  if (input === 'jsonl') {
    const bytes = isUtf16 ? transcode(chunks, encoding!) : chunks
    yield* readRecords(bytes, name, { encoding: isUtf16 ? undefined : options.encoding, textField: options.textField, warn })
    return
  }
  const bytes = await gather(chunks)
  // Loaded only where a page comes: the DOM takes longer to load than everything else that reads.
  const html = input === 'html' ? await import('./html.ts') : undefined
  const { text, warning } = decode(bytes, options.encoding, html && (() => html.findDeclaredEncoding(bytes)))
  if (warning !== null) warn(warning)
  if (!html && text.trim() === '') warn('it holds no text')
  yield html
    ? html.readPage(text, name)
    : { id: name, text, title: null, url: null, date: null, author: null, language: decideLanguage(text), textIsInput: true }
}

/** The first bytes of a stream, and the whole stream still. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let size = 0
  let done = false
  while (size < HEAD && !done) {
    const next = await iterator.next()
    done = next.done === true
    if (next.done) break
    seen.push(next.value)
    size += next.value.length
  }
  async function* replay() {
    yield* seen
    if (!done) yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { head: Buffer.concat(seen).subarray(0, HEAD), chunks: replay() }
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
