import { expect, test } from '@jest/globals'
import { refuseBinary } from '../../src/read/binary-types.ts'

test.each([
  ['%PDF-1.7\n', /PDF.*pdftotext/],
  ['PK\x03\x04\x14\0', /ZIP archive or an office document/],
  ['\x1f\x8b\x08', /gzip -dc/],
  ['\x89PNG\r\n', /PNG image/],
  ['{\\rtf1', /RTF/],
  ['Hello\0world', /NUL byte at offset 5/],
  ['\0\0\0\0\0\0\0\0', /claims reads plain text/],
  ['H\0e\0l\0l\0o\0', /--encoding utf-16le/],
  ['\0H\0e\0l\0l\0o', /--encoding utf-16be/]
])('refuses %j', (start, message) => {
  expect(() => refuseBinary(Buffer.from(start, 'latin1'))).toThrow(message)
})

test.each(['', 'Plain words.', 'PK said', '“Words” – €', '{"text": "x"}'])('lets %j pass', start => {
  expect(() => refuseBinary(Buffer.from(start))).not.toThrow()
})
