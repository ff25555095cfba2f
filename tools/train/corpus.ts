/** Reads the training corpora: PolNeAR's texts, attributions and parses. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export const SHARED = new URL('../../../shared/', import.meta.url).pathname
export const POLNEAR = join(SHARED, 'data/polnear')

/** One sentence of a silver parse; offsets are UTF-16, heads are 0 for the root, else 1-based. */
export interface ParsedSentence {
  readonly start: number[]
  readonly end: number[]
  readonly tag: string[]
  readonly head: number[]
  readonly relation: string[]
}

/** Parses by document name. */
export function readParses(split: 'train' | 'dev'): Map<string, ParsedSentence[]> {
  const documents = new Map<string, ParsedSentence[]>()
  let sentences: ParsedSentence[] = []
  let sentence: ParsedSentence | null = null
  for (const line of gunzipSync(readFileSync(join(POLNEAR, `parses/${split}.conllu.gz`)))
    .toString('utf8')
    .split('\n')) {
    if (line.startsWith('# newdoc id = ')) documents.set(line.slice(14).trim(), (sentences = []))
    else if (line === '') sentence = null
    else if (!line.startsWith('#')) {
      const column = line.split('\t')
      const offsets = /start_char=(\d+)\|end_char=(\d+)/.exec(column[9])!
      if (!sentence) sentences.push((sentence = { start: [], end: [], tag: [], head: [], relation: [] }))
      sentence.start.push(+offsets[1])
      sentence.end.push(+offsets[2])
      sentence.tag.push(column[4])
      sentence.head.push(+column[6])
      sentence.relation.push(column[7])
    }
  }
  return documents
}

/** A gold attribution; ranges are UTF-16. */
export interface GoldAttribution {
  readonly id: string
  readonly source: [number, number][]
  readonly cue: [number, number][]
  readonly content: [number, number][]
}

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly attributions: GoldAttribution[]
}

/** The documents of a split, by name; of several annotators the first by file name. */
export function readGold(split: 'train' | 'dev'): GoldDocument[] {
  const folder = join(POLNEAR, split)
  const seen = new Set<string>()
  const out: GoldDocument[] = []
  for (const file of readdirSync(join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[^_]+\.ann$/, '')
    if (!file.endsWith('.ann') || seen.has(name)) continue
    seen.add(name)
    const text = readFileSync(join(folder, 'text', name + '.txt'), 'utf8')
    out.push({ name, text, attributions: readStandoff(readFileSync(join(folder, 'attributions', file), 'utf8'), utf16Offsets(text)) })
  }
  return out
}

/** Code point offset to UTF-16 offset. */
function utf16Offsets(text: string): (codePoint: number) => number {
  const at: number[] = []
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) at.push(i)
  at.push(text.length)
  return i => at[i]
}

function readStandoff(standoff: string, offset: (codePoint: number) => number): GoldAttribution[] {
  const spans = new Map<string, [number, number][]>()
  const out: GoldAttribution[] = []
  for (const line of standoff.split('\n')) {
    const [id, body] = line.split('\t')
    if (!body) continue
    if (id[0] === 'T') {
      const pieces = body.slice(body.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        pieces.map(
          p =>
            p
              .trim()
              .split(' ')
              .map(n => offset(+n)) as [number, number]
        )
      )
    } else if (id[0] === 'E') {
      const parts = body.split(' ').map(p => p.split(':'))
      const pick = (role: string) => parts.filter(([r]) => r.replace(/\d+$/, '') === role).flatMap(([, t]) => spans.get(t) ?? [])
      const attribution = { id, source: pick('Source'), cue: pick('Cue'), content: pick('Content') }
      if (attribution.content.length) out.push(attribution)
    }
  }
  return out
}
