import type { Claim, Document, Quantity } from '../../document.ts'
import { valueText } from '../quantity-text.ts'
import type { View } from './view.ts'

export interface QuantityRow {
  readonly document: Document['document']
  readonly quantity: Quantity
  /** The claims that state it. */
  readonly claims: readonly Claim[]
}

export function quantityRows(document: Document): QuantityRow[] {
  const claims = new Map<string, Claim[]>(document.quantities.map(({ id }) => [id, []]))
  for (const claim of document.claims) for (const id of claim.quantities) claims.get(id)?.push(claim)
  return document.quantities.map(quantity => ({ document: document.document, quantity, claims: claims.get(quantity.id)! }))
}

export const quantities: View<QuantityRow> = {
  name: 'quantities',
  summary: 'every number, amount, share, date and time, normalised',
  columns: [
    { name: 'document', description: 'the article: its file name or record id', detail: true, value: ({ document }) => document.id },
    { name: 'id', description: 'id of the quantity within the article', value: ({ quantity }) => quantity.id },
    { name: 'text', description: 'as it stands', value: ({ quantity }) => quantity.text },
    {
      name: 'kind',
      description: 'count, money, percent, ordinal, measure, duration, date, time or ratio',
      value: ({ quantity }) => quantity.kind
    },
    { name: 'normalised', description: 'its value in words', value: ({ quantity }) => valueText(quantity) },
    { name: 'change', detail: true, description: '= ~ > < up down', value: ({ quantity }) => quantity.change },
    {
      name: 'value',
      detail: true,
      description: 'a number, or an ISO 8601 string; empty for a range',
      value: ({ quantity: { value } }) => (typeof value === 'object' ? null : value)
    },
    {
      name: 'low',
      detail: true,
      description: 'where a range begins',
      value: ({ quantity: { value } }) => (typeof value === 'object' ? (value?.[0] ?? null) : null)
    },
    {
      name: 'high',
      detail: true,
      description: 'where a range ends',
      value: ({ quantity: { value } }) => (typeof value === 'object' ? (value?.[1] ?? null) : null)
    },
    {
      name: 'unit',
      detail: true,
      description: 'ISO 4217 for money, %, or a singular English noun',
      value: ({ quantity }) => quantity.unit
    },
    { name: 'of', description: 'what it is about, in words of the text', value: ({ quantity }) => quantity.of },
    {
      name: 'speakers',
      description: 'who states it',
      value: ({ claims }) => [...new Set(claims.flatMap(({ speaker }) => speaker?.name ?? []))]
    },
    { name: 'claims', description: 'ids of the claims that state it', detail: true, value: ({ claims }) => claims.map(({ id }) => id) },
    { name: 'start', description: 'where it begins in the text', detail: true, value: ({ quantity }) => quantity.start },
    { name: 'end', description: 'where it ends in the text', detail: true, value: ({ quantity }) => quantity.end }
  ]
}
