import { readFileSync } from 'node:fs'
import { Document } from '../../src/document.ts'
import type { Entry } from '../../src/format/index.ts'

export const FIXTURES = new URL('./fixtures/', import.meta.url)

/** `harbour` is a whole article, with every form and kind of claim; `marks` is what breaks formats: emoji, CJK, CRLF, formulas, tags. */
export type FixtureName = 'harbour' | 'marks'

export function readFixture(name: FixtureName): Entry & { readonly text: string } {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FIXTURES), 'utf8')
  return { document: Document.parse(JSON.parse(read('document.json'))), text: read('article.txt') }
}
