import { expect, test } from '@jest/globals'
import { decode, findEncoding, splitLines, transcode } from '../../src/read/decoding.ts'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => Buffer.from(part)))
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')]
const swapped = (text: string) => [...Buffer.from(text, 'utf16le').swap16()]

test.each([
  ['UTF-8', bytes('“Ça va”'), '“Ça va”', null],
  ['a mark of UTF-8, dropped', bytes([0xef, 0xbb, 0xbf], 'Ça'), 'Ça', null],
  ['a mark further in, kept', bytes('a\ufeffb'), 'a\ufeffb', null],
  ['UTF-16, little end first', bytes([0xff, 0xfe], utf16('“x”')), '“x”', null],
  ['UTF-16, big end first', bytes([0xfe, 0xff], swapped('“x”')), '“x”', null],
  ['windows-1252 where it is no UTF-8', bytes([0x93], 'Hi', [0x94, 0x97, 0xe9, 0x80]), '“Hi”—é€', 'not UTF-8'],
  ['line ends of every kind, kept', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n', null],
  ['nothing', bytes(), '', null]
])('decodes %s', (_, input, text, warning) => {
  const decoded = decode(input)
  expect(decoded.text).toBe(text)
  if (warning === null) expect(decoded.warning).toBeNull()
  else expect(decoded.warning).toContain(warning)
})

test.each([
  ['latin1', bytes([0x93, 0xe9]), '“é'],
  ['iso-8859-2', bytes([0xb1]), 'ą'],
  ['shift_jis', bytes([0x93, 0xfa, 0x96, 0x7b]), '日本'],
  ['utf-16', bytes([0xfe, 0xff], swapped('x')), 'x'],
  ['utf-16le', bytes(utf16('x')), 'x'],
  ['utf-8', bytes('é'), 'é']
])('decodes as %s when told to', (label, input, text) => {
  expect(decode(input, label)).toEqual({ text, warning: null })
})

test('says where bytes are none of the encoding asked for', () => {
  expect(decode(bytes([0xe9], 'a'), 'utf-8')).toEqual({ text: '\ufffda', warning: expect.stringContaining('utf-8') })
})

test('asks the text for its encoding only where it is no UTF-8', () => {
  expect(decode(bytes('é'), undefined, () => 'iso-8859-2').text).toBe('é')
  expect(decode(bytes([0xb1]), undefined, () => 'iso-8859-2')).toEqual({ text: 'ą', warning: null })
  expect(() => decode(bytes([0xb1]), undefined, () => 'klingon')).toThrow('klingon')
})

test.each([
  ['UTF8', 'utf-8'],
  ['ascii', 'windows-1252'],
  ['klingon', undefined]
])('knows the label %s as %s', (label, encoding) => {
  expect(findEncoding(label)).toBe(encoding)
})

async function* stream(chunks: readonly (string | number[])[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

async function collect(parts: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = []
  for await (const part of parts) texts.push(Buffer.from(part).toString())
  return texts
}

test.each([
  [['a\nb\n'], ['a', 'b']],
  [
    ['a', 'b\nc'],
    ['ab', 'c']
  ],
  [
    ['a\n', '\nb'],
    ['a', '', 'b']
  ],
  [['é'.slice(0, 0), 'x\r\n'], ['x\r']],
  [[[0xc3], [0xa9, 10]], ['é']],
  [[], []]
])('splits %j into lines %j', async (chunks, lines) => {
  expect(await collect(splitLines(stream(chunks)))).toEqual(lines)
})

test('reads UTF-16 as a stream, also where a chunk ends inside a character', async () => {
  const [first, second] = [Buffer.from('\ufeff“a”', 'utf16le').subarray(0, 3), Buffer.from('\ufeff“a”', 'utf16le').subarray(3)]
  expect((await collect(transcode(stream([[...first], [...second]]), 'utf-16le'))).join('')).toBe('“a”')
})
