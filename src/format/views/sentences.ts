import type { Document, Sentence } from '../../document.ts'
import type { View } from './view.ts'

export interface SentenceRow {
  readonly document: Document['document']
  readonly index: number
  readonly sentence: Sentence
  /** Ids of the claims whose words begin in it. */
  readonly claims: readonly string[]
}

export function sentenceRows(document: Document): SentenceRow[] {
  const claims: string[][] = document.sentences.map(() => [])
  for (const claim of document.claims) claims[claim.sentence]?.push(claim.id)
  return document.sentences.map((sentence, index) => ({ document: document.document, index, sentence, claims: claims[index] }))
}

export const sentences: View<SentenceRow> = {
  name: 'sentences',
  summary: 'every sentence, with how worth checking it is',
  columns: [
    { name: 'document', description: 'the article: its file name or record id', detail: true, value: ({ document }) => document.id },
    { name: 'sentence', description: 'its number in the article, from 0', value: ({ index }) => index },
    { name: 'checkWorthiness', description: 'how worth checking, 0 to 1', value: ({ sentence }) => sentence.checkWorthiness },
    { name: 'claims', description: 'ids of the claims that begin in it', value: ({ claims }) => claims },
    { name: 'text', description: 'as it stands', value: ({ sentence }) => sentence.text },
    { name: 'paragraph', description: 'number of its paragraph, from 0', detail: true, value: ({ sentence }) => sentence.paragraph },
    { name: 'start', description: 'where it begins in the text', detail: true, value: ({ sentence }) => sentence.start },
    { name: 'end', description: 'where it ends in the text', detail: true, value: ({ sentence }) => sentence.end }
  ]
}
