import type { Claim as ClaimMarkup, CreativeWork, MonetaryAmount, NewsArticle, Organization, Person, QuantitativeValue } from 'schema-dts'
import type { Document, Quantity, Speaker } from '../document.ts'
import { oneLine, quantitiesById, speakersById } from './claim-text.ts'
import type { Entry, Writer } from './format.ts'

/** Streams a graph of claims. */
class GraphWriter implements Writer<Entry> {
  #claims = 0

  add({ document }: Entry): string {
    return claimsOf(document)
      .map(claim => (this.#claims++ === 0 ? HEAD : ',\n') + JSON.stringify(claim, null, 2).replace(/^/gm, '    '))
      .join('')
  }

  end(): string {
    return `${this.#claims === 0 ? HEAD : ''}\n  ]\n}\n`
  }
}

const HEAD = '{\n  "@context": "https://schema.org",\n  "@graph": [\n'

function claimsOf(document: Document): ClaimMarkup[] {
  const speakers = speakersById(document.speakers)
  const quantities = quantitiesById(document.quantities)
  const appearance = articleOf(document)
  return document.claims.map(claim => {
    const speaker = claim.speaker === null ? undefined : speakers.get(claim.speaker.id)
    const about = claim.quantities.flatMap(id => amountOf(quantities.get(id)) ?? [])
    return {
      '@type': 'Claim',
      identifier: claim.id,
      text: oneLine(claim.text),
      inLanguage: document.document.language,
      ...(speaker === undefined ? {} : origin(speaker)),
      appearance,
      ...(claim.kinds.length === 0 ? {} : { keywords: [...claim.kinds] }),
      ...(about.length === 0 ? {} : { about })
    }
  })
}

function articleOf({ document: { id, title, url, date } }: Document): NewsArticle {
  return {
    '@type': 'NewsArticle',
    identifier: id,
    ...(title === null ? {} : { headline: title }),
    ...(url === null ? {} : { url }),
    ...(date === null ? {} : { datePublished: date })
  }
}

/** schema.org lets a person or an organization be an author; a document that says something is what the claim is cited from. */
function origin({ name, kind, role, aliases }: Speaker): { author: Person | Organization } | { citation: CreativeWork } {
  const alternateName = aliases.length === 0 ? {} : { alternateName: [...aliases] }
  if (kind === 'document') return { citation: { '@type': 'CreativeWork', name } }
  if (kind === 'person' || kind === 'unnamed' || kind === 'narrator') {
    return { author: { '@type': 'Person', name, ...alternateName, ...(role === null ? {} : { jobTitle: role }) } }
  }
  return { author: { '@type': 'Organization', name, ...alternateName, ...(role === null ? {} : { description: role }) } }
}

function amountOf(quantity: Quantity | undefined): QuantitativeValue | MonetaryAmount | undefined {
  if (quantity === undefined || quantity.value === null || typeof quantity.value === 'string') return undefined
  const { text, kind, value, unit } = quantity
  const size = typeof value === 'number' ? { value } : { minValue: value[0], maxValue: value[1] }
  if (kind === 'money') return { '@type': 'MonetaryAmount', name: text, ...size, ...(unit === null ? {} : { currency: unit }) }
  return { '@type': 'QuantitativeValue', name: text, ...size, ...(unit === null ? {} : { unitText: unit }) }
}

/** https://schema.org/Claim in JSON-LD. */
export function open(): Writer<Entry> {
  return new GraphWriter()
}
