import type { Claim, Document, Quantity, Speaker } from '../../document.ts'
import { quantitiesById, speakersById } from '../claim-text.ts'
import { valueText } from '../quantity-text.ts'
import type { View } from './view.ts'

export interface ClaimRow {
  readonly document: Document['document']
  readonly claim: Claim
  readonly speaker: Speaker | null
  readonly quantities: readonly Quantity[]
}

export function claimRows(document: Document): ClaimRow[] {
  const speakers = speakersById(document.speakers)
  const quantities = quantitiesById(document.quantities)
  return document.claims.map(claim => ({
    document: document.document,
    claim,
    speaker: claim.speaker === null ? null : (speakers.get(claim.speaker.id) ?? null),
    quantities: claim.quantities.flatMap(id => quantities.get(id) ?? [])
  }))
}

export const claims: View<ClaimRow> = {
  name: 'claims',
  summary: 'who claims what',
  columns: [
    { name: 'document', description: 'the article: its file name or record id', value: ({ document }) => document.id },
    { name: 'title', description: 'of the article', value: ({ document }) => document.title },
    { name: 'url', description: 'of the article', value: ({ document }) => document.url },
    { name: 'date', description: 'of the article, ISO 8601', value: ({ document }) => document.date },
    { name: 'claim', description: 'id of the claim within the article', value: ({ claim }) => claim.id },
    { name: 'form', description: 'direct, indirect, mixed, headline or narrative', value: ({ claim }) => claim.form },
    { name: 'type', description: 'assertion, belief, fact or eventuality; empty for narrative', value: ({ claim }) => claim.type },
    { name: 'speaker', description: 'one name for whoever is cited', value: ({ claim }) => claim.speaker?.name ?? null },
    {
      name: 'speakerKind',
      description: 'person, organization, group, place, document, unnamed or narrator',
      value: ({ speaker }) => speaker?.kind ?? null
    },
    { name: 'role', description: 'of the speaker, in words of the article', value: ({ speaker }) => speaker?.role ?? null },
    { name: 'source', description: 'the words that name the speaker here', value: ({ claim }) => claim.source?.text ?? null },
    { name: 'cue', description: 'the word that attributes, as a dictionary has it', value: ({ claim }) => claim.cue?.lemma ?? null },
    { name: 'audience', description: 'to whom it was said', value: ({ claim }) => claim.audience?.text ?? null },
    { name: 'text', description: 'the words of the claim', value: ({ claim }) => claim.text },
    {
      name: 'quantities',
      description: 'what it states in numbers, in its words',
      value: ({ quantities }) => quantities.map(({ text }) => text)
    },
    { name: 'values', description: 'the same, normalised', value: ({ quantities }) => quantities.map(valueText) },
    { name: 'kinds', description: 'quantity, causation, law, prediction, experience, other', value: ({ claim }) => claim.kinds },
    { name: 'denied', description: 'true where the speaker denies it', value: ({ claim }) => claim.denied },
    { name: 'hedged', description: 'true where it is softened', value: ({ claim }) => claim.hedged },
    { name: 'within', description: 'id of the claim that holds this one', value: ({ claim }) => claim.within },
    { name: 'sentence', description: 'number of its sentence in the article, from 0', value: ({ claim }) => claim.sentence },
    { name: 'start', description: 'where its words begin in the text', value: ({ claim }) => claim.content[0]?.start ?? null },
    { name: 'end', description: 'where its words end in the text', value: ({ claim }) => claim.content.at(-1)?.end ?? null },
    { name: 'checkWorthiness', description: 'how worth checking, 0 to 1', value: ({ claim }) => claim.checkWorthiness.score },
    { name: 'reasons', description: 'what moved that score most', value: ({ claim }) => claim.checkWorthiness.reasons },
    { name: 'confidence', description: 'how sure that it is attributed rightly, 0 to 1', value: ({ claim }) => claim.confidence }
  ]
}
