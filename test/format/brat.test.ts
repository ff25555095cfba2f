import { expect, test } from '@jest/globals'
import { DEFAULT_OPTIONS } from '../../src/format/format.ts'
import { findFormat, render } from '../../src/format/index.ts'
import { convertOffsets } from '../../src/offsets.ts'
import { type FixtureName, readFixture } from './fixtures.ts'

const brat = findFormat('brat')!
const names: FixtureName[] = ['harbour', 'marks']

interface Bound {
  readonly type: string
  readonly offsets: readonly (readonly [start: number, end: number])[]
  readonly words: string
}

interface Standoff {
  readonly bounds: ReadonlyMap<string, Bound>
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[]
  readonly attributes: readonly { readonly type: string; readonly of: string; readonly value: string | undefined }[]
  readonly notes: ReadonlyMap<string, string>
}

/** Reads a file by the grammar of https://brat.nlplab.org/standoff.html and throws on any other line. */
function readStandoff(file: string): Standoff {
  const bounds = new Map<string, Bound>()
  const relations = []
  const attributes = []
  const notes = new Map<string, string>()
  const ids = new Set<string>()
  for (const line of file.replace(/\n$/, '').split('\n')) {
    const id = line.slice(0, line.indexOf('\t'))
    if (ids.has(id)) throw new Error(`${id} stands twice`)
    ids.add(id)
    const bound = /^T\d+\t([\w-]+) (\d+ \d+(?:;\d+ \d+)*)\t(.+)$/.exec(line)
    const relation = /^R\d+\t([\w-]+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(line)
    const attribute = /^A\d+\t([\w-]+) (T\d+)(?: ([\w-]+))?$/.exec(line)
    const note = /^#\d+\tAnnotatorNotes (T\d+)\t(.+)$/.exec(line)
    if (bound) {
      const offsets = bound[2].split(';').map(pair => pair.split(' ').map(Number) as [number, number])
      bounds.set(id, { type: bound[1], offsets, words: bound[3] })
    } else if (relation) relations.push({ type: relation[1], from: relation[2], to: relation[3] })
    else if (attribute) attributes.push({ type: attribute[1], of: attribute[2], value: attribute[3] })
    else if (note) notes.set(note[1], note[2])
    else throw new Error(`no standoff: ${line}`)
  }
  return { bounds, relations, attributes, notes }
}

test.each(names)('offsets of %s count code points and never cross a line', async name => {
  const { document, text } = readFixture(name)
  const points = Array.from(text)
  const { bounds } = readStandoff(await render([{ document, text }], 'brat'))
  for (const { offsets, words } of bounds.values()) {
    const pieces = offsets.map(([start, end]) => points.slice(start, end).join(''))
    expect(pieces.join(' ')).toBe(words)
    expect(pieces.filter(piece => /[\r\n]|^$/.test(piece))).toEqual([])
  }
})

test.each(names)('%s comes back whole', async name => {
  const { document, text } = readFixture(name)
  const { bounds, relations, attributes, notes } = readStandoff(await render([{ document, text }], 'brat'))
  const words = (id: string, relation: string): string | null => {
    const to = relations.find(({ type, from }) => type === relation && from === id)?.to
    return to === undefined ? null : bounds.get(to)!.words
  }
  const value = (id: string, attribute: string): string | null =>
    attributes.find(({ type, of }) => type === attribute && of === id)?.value ?? null
  const claims = [...bounds].filter(([, { type }]) => type === 'Claim')
  const idOf = new Map(claims.map(([id]) => [notes.get(id)!.split(' · ')[0], id]))
  const pieces = (texts: string[]): string => texts.flatMap(piece => piece.split(/\s*\n\s*/)).join(' ')
  expect(
    claims.map(([id, { words: content }]) => ({
      content,
      source: words(id, 'SaidBy'),
      cue: words(id, 'CuedBy'),
      audience: words(id, 'SaidTo'),
      within: relations.find(({ type, from }) => type === 'Within' && from === id)?.to,
      form: value(id, 'Form'),
      type: value(id, 'Type'),
      denied: attributes.some(({ type, of }) => type === 'Denied' && of === id),
      quantities: relations.filter(({ type, from }) => type === 'States' && from === id).map(({ to }) => bounds.get(to)!.words)
    }))
  ).toEqual(
    document.claims.map(claim => ({
      content: pieces(claim.content.map(piece => piece.text)),
      source: claim.source?.text ?? null,
      cue: claim.cue?.text ?? null,
      audience: claim.audience?.text ?? null,
      within: claim.within === null ? undefined : idOf.get(claim.within),
      form: claim.form,
      type: claim.type,
      denied: claim.denied,
      quantities: claim.quantities.map(id => document.quantities.find(quantity => quantity.id === id)!.text)
    }))
  )
})

test('the folder is told every type, and each document keeps its text', async () => {
  const folder = await brat.openFolder!()
  const fixture = readFixture('harbour')
  expect(folder.beside(fixture)).toEqual([{ name: '.txt', text: fixture.text }])
  const [configuration] = folder.once
  expect(configuration.name).toBe('annotation.conf')
  const { bounds, relations, attributes } = readStandoff(await render([fixture], 'brat'))
  for (const { type } of [...bounds.values(), ...relations, ...attributes])
    expect(configuration.text).toMatch(new RegExp(`^${type}\\b`, 'm'))
})

test('a document in another unit gives the same file', async () => {
  const { document, text } = readFixture('marks')
  expect(await render([{ document: convertOffsets(document, text, 'bytes'), text }], 'brat')).toBe(
    await render([{ document, text }], 'brat')
  )
})

test('a file holds one document', async () => {
  const writer = await brat.open(DEFAULT_OPTIONS)
  writer.add(readFixture('harbour'))
  expect(() => writer.add(readFixture('marks'))).toThrow('one document')
})

test('a text is needed', async () => {
  await expect(render([{ document: readFixture('harbour').document }], 'brat')).rejects.toThrow('the text of harbour.txt is needed')
})
