import type { SpeakerRow } from '../../speaker-index.ts'
import type { View } from './view.ts'

const CUES_SHOWN = 5

export const speakers: View<SpeakerRow> = {
  name: 'speakers',
  summary: 'who is cited, how often and with which verbs, over all articles',
  columns: [
    { name: 'speaker', description: 'one name for each', value: ({ name }) => name },
    {
      name: 'kind',
      description: 'person, organization, group, place, document, unnamed or narrator',
      value: ({ kind }) => kind,
      detail: true
    },
    { name: 'roles', description: 'in words of the articles', value: ({ roles }) => roles },
    { name: 'aliases', description: 'other names that the articles use', value: ({ aliases }) => aliases, detail: true },
    { name: 'articles', description: 'how many cite the speaker', value: ({ articles }) => articles },
    { name: 'claims', description: 'how many the speaker makes', value: ({ claims }) => claims },
    { name: 'direct', description: 'of these, quoted word for word', value: ({ direct }) => direct },
    { name: 'indirect', description: 'of these, reported', value: ({ indirect }) => indirect },
    { name: 'mixed', description: 'of these, reported with quoted words', value: ({ mixed }) => mixed, detail: true },
    {
      name: 'cues',
      description: `the ${CUES_SHOWN} most frequent cues, with their counts`,
      value: ({ cues }) => cues.slice(0, CUES_SHOWN).map(([lemma, count]) => `${lemma} ${count}`)
    }
  ]
}
