import type { Document, OffsetUnit } from './document.ts'

/** For every UTF-16 offset of the text, its end included, the same place counted in `unit`. */
export function offsetTable(text: string, unit: OffsetUnit): Uint32Array {
  const table = new Uint32Array(text.length + 1)
  let place = 0
  let index = 0
  for (const character of text) {
    // Both halves of a surrogate pair count as the place where it begins.
    for (let half = 0; half < character.length; half++) table[index++] = unit === 'utf-16' ? place + half : place
    place += lengthIn(unit, character)
  }
  table[index] = place
  return table
}

function lengthIn(unit: OffsetUnit, character: string): number {
  if (unit === 'utf-16') return character.length
  if (unit === 'code-points') return 1
  const code = character.codePointAt(0)!
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

function invert(table: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(table[table.length - 1] + 1)
  for (let index = table.length - 1; index >= 0; index--) inverse[table[index]] = index
  return inverse
}

/** The same document with its offsets counted in another unit; `text` is the one that they count in. */
export function convertOffsets(document: Document, text: string, unit: OffsetUnit): Document {
  const from = document.document.offsets
  if (from === unit) return document
  const toUtf16 = from === 'utf-16' ? null : invert(offsetTable(text, from))
  const toUnit = unit === 'utf-16' ? null : offsetTable(text, unit)
  const offset = (at: number): number => {
    const utf16 = toUtf16 === null ? at : toUtf16[at]
    return toUnit === null ? utf16 : toUnit[utf16]
  }
  const span = <T extends { start: number; end: number }>(old: T): T => ({ ...old, start: offset(old.start), end: offset(old.end) })
  const optional = <T extends { start: number; end: number }>(old: T | null): T | null => (old === null ? null : span(old))
  return {
    ...document,
    document: { ...document.document, offsets: unit },
    claims: document.claims.map(claim => ({
      ...claim,
      source: optional(claim.source),
      cue: optional(claim.cue),
      content: claim.content.map(span),
      audience: optional(claim.audience)
    })),
    speakers: document.speakers.map(speaker => ({ ...speaker, mentions: speaker.mentions.map(span) })),
    quantities: document.quantities.map(span),
    sentences: document.sentences.map(span)
  }
}
