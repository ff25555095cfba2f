import type { Claim, Document } from '../document.ts'
import { convertOffsets, offsetTable } from '../offsets.ts'
import { CLAIM_FORMS, CLAIM_KINDS, CLAIM_TYPES, QUANTITY_KINDS } from '../vocabulary.ts'
import { oneLine } from './claim-text.ts'
import { type Entry, type Folder, textOf, type Writer } from './format.ts'
import { valueText } from './quantity-text.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** What an attribution's parts are called, and the relation that ties each to the claim. */
const PARTS = [
  ['source', 'Source', 'SaidBy'],
  ['cue', 'Cue', 'CuedBy'],
  ['audience', 'Audience', 'SaidTo']
] as const

/** Writes the lines of one standoff file, numbering them; offsets come in UTF-16 and leave in code points. */
class Standoff {
  readonly #text: string
  readonly #lines: string[] = []
  readonly #counts = new Map<string, number>()
  readonly #shared = new Map<string, string>()
  readonly #codePoints: Uint32Array

  constructor(text: string) {
    this.#text = text
    this.#codePoints = offsetTable(text, 'code-points')
  }

  /** Adds a text-bound annotation over these ranges and gives its id. */
  bind(type: string, ranges: readonly Range[]): string {
    const pieces = ranges.flatMap(range => this.#piecesOf(range)).toSorted((a, b) => a.start - b.start)
    const offsets = pieces.map(({ start, end }) => `${this.#codePoints[start]} ${this.#codePoints[end]}`).join(';')
    const words = pieces.map(({ start, end }) => this.#text.slice(start, end)).join(' ')
    return this.#add('T', `${type} ${offsets}\t${words}`)
  }

  /** As `bind`, but a mention that several claims share is added once. */
  bindShared(type: string, range: Range): string {
    const key = `${type} ${range.start} ${range.end}`
    const id = this.#shared.get(key) ?? this.bind(type, [range])
    this.#shared.set(key, id)
    return id
  }

  relate(type: string, from: string, to: string): void {
    this.#add('R', `${type} Arg1:${from} Arg2:${to}`)
  }

  attribute(type: string, of: string, value?: string): void {
    this.#add('A', [type, of, value].filter(part => part !== undefined).join(' '))
  }

  note(of: string, text: string): void {
    this.#add('#', `AnnotatorNotes ${of}\t${oneLine(text)}`)
  }

  toString(): string {
    return this.#lines.map(line => `${line}\n`).join('')
  }

  #add(prefix: string, rest: string): string {
    const number = (this.#counts.get(prefix) ?? 0) + 1
    this.#counts.set(prefix, number)
    this.#lines.push(`${prefix}${number}\t${rest}`)
    return prefix + number
  }

  /** brat knows no annotation over a line break: one that crosses it has a piece a line. */
  #piecesOf({ start, end }: Range): Range[] {
    return Array.from(this.#text.slice(start, end).matchAll(/[^\s][^\r\n]*/g), match => ({
      start: start + match.index,
      end: start + match.index + match[0].trimEnd().length
    }))
  }
}

function standoff(document: Document, text: string): string {
  const file = new Standoff(text)
  const ids = new Map(
    document.claims.filter(({ content }) => content.length > 0).map(claim => [claim.id, file.bind('Claim', claim.content)])
  )
  const quantities = new Map(document.quantities.map(quantity => [quantity.id, file.bind('Quantity', [quantity])]))
  for (const claim of document.claims) {
    const id = ids.get(claim.id)
    if (id === undefined) continue
    for (const [part, type, relation] of PARTS) {
      const span = claim[part]
      if (span !== null) file.relate(relation, id, file.bindShared(type, span))
    }
    const outer = claim.within === null ? undefined : ids.get(claim.within)
    if (outer !== undefined) file.relate('Within', id, outer)
    for (const quantity of claim.quantities) {
      const stated = quantities.get(quantity)
      if (stated !== undefined) file.relate('States', id, stated)
    }
    file.attribute('Form', id, claim.form)
    if (claim.type !== null) file.attribute('Type', id, claim.type)
    for (const kind of claim.kinds) file.attribute(kindAttribute(kind), id)
    if (claim.denied) file.attribute('Denied', id)
    if (claim.hedged) file.attribute('Hedged', id)
    file.note(id, `${claim.id} · ${claim.speaker?.name ?? 'no speaker'} · check-worthiness ${claim.checkWorthiness.score}`)
  }
  for (const quantity of document.quantities) {
    const id = quantities.get(quantity.id)!
    file.attribute('QuantityKind', id, quantity.kind)
    file.note(id, `${quantity.id} · ${valueText(quantity)}`)
  }
  return file.toString()
}

function kindAttribute(kind: Claim['kinds'][number]): string {
  return `About${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
}

/** What brat must be told to show these annotations: the annotation.conf of their folder. */
const configuration = `[entities]
Claim
Source
Cue
Audience
Quantity

[relations]
SaidBy\tArg1:Claim, Arg2:Source
CuedBy\tArg1:Claim, Arg2:Cue
SaidTo\tArg1:Claim, Arg2:Audience
Within\tArg1:Claim, Arg2:Claim
States\tArg1:Claim, Arg2:Quantity
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Form\tArg:Claim, Value:${CLAIM_FORMS.join('|')}
Type\tArg:Claim, Value:${CLAIM_TYPES.join('|')}
${CLAIM_KINDS.map(kind => `${kindAttribute(kind)}\tArg:Claim`).join('\n')}
Denied\tArg:Claim
Hedged\tArg:Claim
QuantityKind\tArg:Quantity, Value:${QUANTITY_KINDS.join('|')}
`

function annotate(entry: Entry): string {
  const text = textOf(entry)
  return standoff(convertOffsets(entry.document, text, 'utf-16'), text)
}

/** Standoff annotation as https://brat.nlplab.org/standoff.html describes it. */
export function open(): Writer<Entry> {
  let documents = 0
  return {
    add: entry => {
      if (++documents > 1) throw new RangeError('a brat file holds one document')
      return annotate(entry)
    },
    end: () => ''
  }
}

/** What a brat collection needs beside the annotations. */
export const folder: Folder = {
  beside: entry => [{ name: '.txt', text: textOf(entry) }],
  once: [{ name: 'annotation.conf', text: configuration }]
}
