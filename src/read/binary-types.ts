import { ReadError } from './read-error.ts'

/** Kinds of file that hold no plain text: how their bytes begin, what they are, and what to do instead. */
const SIGNATURES: readonly (readonly [bytes: string, kind: string, hint: string])[] = [
  ['%PDF-', 'a PDF file', 'turn it into text first, as by pdftotext FILE - | claims -'],
  ['PK\x03\x04', 'a ZIP archive or an office document', 'save the document as plain text or HTML, or unpack the archive first'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old office document', 'save it as plain text or HTML first'],
  ['{\\rtf', 'a rich text (RTF) file', 'save it as plain text first'],
  ['\x1f\x8b', 'gzip-compressed', 'unpack it first, as by gzip -dc FILE | claims -'],
  ['BZh', 'bzip2-compressed', 'unpack it first, as by bzip2 -dc FILE | claims -'],
  ['\xfd7zXZ\0', 'xz-compressed', 'unpack it first, as by xz -dc FILE | claims -'],
  ['\x28\xb5\x2f\xfd', 'zstd-compressed', 'unpack it first, as by zstd -dc FILE | claims -'],
  ['\x89PNG', 'a PNG image', 'claims reads text; recognise the words in the image first'],
  ['\xff\xd8\xff', 'a JPEG image', 'claims reads text; recognise the words in the image first'],
  ['GIF8', 'a GIF image', 'claims reads text; recognise the words in the image first'],
  ['II*\0', 'a TIFF image', 'claims reads text; recognise the words in the image first'],
  ['MM\0*', 'a TIFF image', 'claims reads text; recognise the words in the image first'],
  ['RIFF', 'an image, audio or video file (RIFF)', 'claims reads text; transcribe it first'],
  ['ID3', 'an MP3 audio file', 'claims reads text; transcribe it first'],
  ['OggS', 'an Ogg audio file', 'claims reads text; transcribe it first']
]

/**
 * Refuses what is no text, from the first bytes of a file.
 * @throws {ReadError} `binary`, with the kind of file by name and a hint at what to do
 */
export function refuseBinary(head: Uint8Array): void {
  const start = String.fromCharCode(...head.subarray(0, 16))
  const found = SIGNATURES.find(([bytes]) => start.startsWith(bytes))
  if (found) throw new ReadError('binary', `it is ${found[1]}: ${found[2]}`)
  const nul = head.indexOf(0)
  if (nul < 0) return
  const wide = countNuls(head, nul % 2) > head.length / 4 && countNuls(head, 1 - (nul % 2)) < head.length / 4
  const hint = wide ? `it may be UTF-16: try --encoding utf-16${nul % 2 ? 'le' : 'be'}` : 'claims reads plain text, HTML and JSON Lines'
  throw new ReadError('binary', `it is binary (a NUL byte at offset ${nul}): ${hint}`)
}

/** NUL bytes at even or at odd offsets. */
function countNuls(bytes: Uint8Array, parity: number): number {
  let count = 0
  for (let i = parity; i < bytes.length; i += 2) if (bytes[i] === 0) count++
  return count
}
