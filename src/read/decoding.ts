import { isUtf8 } from 'node:buffer'
import { ReadError } from './read-error.ts'

/** What windows-1252 has at 0x80 to 0x9F; TextDecoder reads these bytes as C1 controls in some releases of Node 20 and 22. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

export interface Decoded {
  readonly text: string
  /** What the user should know about how the bytes were read. */
  readonly warning: string | null
}

/** The encoding's name in the WHATWG Encoding Standard, undefined for a label that it doesn't know. */
export function findEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/** The encoding that the bytes' byte order mark tells. */
export function readMark(bytes: Uint8Array): string | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
}

/**
 * Decodes a whole text: by the label given, else by its byte order mark, else as UTF-8, else as the label that the text itself declares,
 * else as windows-1252. The byte order mark is dropped, nothing else is changed.
 * @param declared label that a page's head names, asked only where it matters
 */
export function decode(bytes: Uint8Array, label?: string, declared?: () => string | undefined): Decoded {
  const mark = readMark(bytes)
  if (label !== undefined) return decodeAs(bytes, label.startsWith('utf-16') && mark?.startsWith('utf-16') ? mark : label)
  if (mark !== undefined) return decodeAs(bytes, mark)
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), warning: null }
  const named = declared?.()
  if (named !== undefined) return decodeAs(bytes, named)
  return { text: decodeWindows1252(bytes), warning: 'not UTF-8: read as windows-1252; --encoding names another one' }
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const encoding = findEncoding(label)
  if (encoding === undefined) throw new ReadError('encoding', `the encoding “${label}” is unknown`)
  if (encoding === 'windows-1252') return { text: decodeWindows1252(bytes), warning: null }
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, warning: text.includes('\ufffd') ? `some bytes are no ${encoding}: they stand as \ufffd` : null }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\x80-\x9f]/g, control => WINDOWS_1252[control.charCodeAt(0) - 0x80])
}

/** Splits a stream into lines without their ends, still as bytes: a line feed is a byte of its own in every encoding but UTF-16. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      pending.push(chunk.subarray(start, end))
      yield pending.length === 1 ? pending[0] : Buffer.concat(pending)
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length) yield Buffer.concat(pending)
}

/** A stream of UTF-16 as a stream of UTF-8. */
export async function* transcode(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}
