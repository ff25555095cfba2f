import { createHash } from 'node:crypto'
import type { Claim } from '../document.ts'
import { convertOffsets } from '../offsets.ts'
import { oneLine, speakerText } from './claim-text.ts'
import { type Entry, textOf, type Writer } from './format.ts'

/** Characters before and after a quote that tell it from the same words elsewhere. */
const CONTEXT = 32

interface Range {
  readonly start: number
  readonly end: number
}

/** Streams an AnnotationCollection whose only page is embedded; what must be counted first stands at its end. */
class CollectionWriter implements Writer<Entry> {
  #total = 0
  readonly #hash = createHash('sha1')

  add(entry: Entry): string {
    return annotationsOf(entry)
      .map(annotation => {
        this.#hash.update(annotation.id)
        return (this.#total++ === 0 ? HEAD : ',\n') + indent(JSON.stringify(annotation, null, 2), 6)
      })
      .join('')
  }

  end(): string {
    const id = this.#hash.digest()
    const head = this.#total === 0 ? HEAD : ''
    return `${head}\n    ],\n    "id": "${urn(id, 'page')}"\n  },\n  "total": ${this.#total},\n  "id": "${urn(id, 'collection')}"\n}\n`
  }
}

const HEAD = `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "type": "AnnotationCollection",
  "label": "Claims",
  "first": {
    "type": "AnnotationPage",
    "startIndex": 0,
    "items": [
`

function indent(json: string, by: number): string {
  return json.replace(/^/gm, ' '.repeat(by))
}

/** A name-based UUID, so that the same claim of the same document has the same id in every run. */
function urn(...names: (string | Buffer)[]): string {
  const hash = createHash('sha1')
  for (const name of names) hash.update(name).update('\0')
  const bytes = hash.digest().subarray(0, 16)
  bytes[6] = (bytes[6] & 0x0f) | 0x50
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

function annotationsOf(entry: Entry) {
  const text = textOf(entry)
  const document = convertOffsets(entry.document, text, 'utf-16')
  const positions = convertOffsets(document, text, 'code-points')
  const source = document.document.url ?? encodeURI(document.document.id)
  const select = (quote: Range, position: Range) => ({
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(quote.start, quote.end),
        prefix: text.slice(edge(text, quote.start - CONTEXT), quote.start),
        suffix: text.slice(quote.end, edge(text, quote.end + CONTEXT))
      },
      { type: 'TextPositionSelector', start: position.start, end: position.end }
    ]
  })
  return document.claims.map((claim, index) => {
    const position = positions.claims[index]
    const body: object[] = [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: document.document.language, value: statement(claim) },
      ...[claim.form, ...claim.kinds].map(value => ({ type: 'TextualBody', purpose: 'tagging', value }))
    ]
    if (claim.source !== null) body.push({ ...select(claim.source, position.source!), purpose: 'identifying' })
    return {
      id: urn(document.document.url ?? document.document.id, claim.id),
      type: 'Annotation',
      motivation: 'describing',
      body,
      target: claim.content.map((piece, at) => select(piece, position.content[at]))
    }
  })
}

/** Keeps a cut out of the middle of a surrogate pair. */
function edge(text: string, at: number): number {
  const within = Math.max(0, Math.min(text.length, at))
  return /[\uDC00-\uDFFF]/.test(text.charAt(within)) ? within - 1 : within
}

function statement(claim: Claim): string {
  const words = claim.form === 'direct' ? `“${claim.text}”` : claim.text
  return oneLine(`${speakerText(claim)}${claim.cue === null ? '' : ` (${claim.cue.text})`}: ${words}`)
}

/** W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/; positions count code points, as it asks. */
export function open(): Writer<Entry> {
  return new CollectionWriter()
}
