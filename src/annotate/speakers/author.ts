/** Who "I" and "we" are outside quotations: the author, by the record, the byline or the note at the end. */
import type { Entities, Entity } from './entities.ts'
import type { NameMention } from './mentions.ts'
import { isPersonNoun } from './person-nouns.ts'
import type { Words } from './words.ts'

const BYLINE = /^(?:by|written by|author:)\s+([^,|•\n]{3,60})/i
/** Paragraphs at the end in which the author is introduced. */
const NOTE_PARAGRAPHS = 3

/** The narrator, named where the text tells who it is. */
export function findAuthor(
  words: Words,
  entities: Entities,
  mentions: readonly NameMention[],
  of: readonly (Entity | null)[],
  author: string | null
): Entity {
  const name = author?.trim() || byline(words)
  const narrator = entities.add(name ? name.split(/\s+/) : ['author'], 'narrator')
  if (!name) {
    const noted = noteAtTheEnd(words, mentions, of)
    if (noted !== null) {
      narrator.words = noted.words
      narrator.role = noted.role
    }
  }
  return narrator
}

function byline({ tokens, paragraphs }: Words): string | null {
  for (const { kind, start, end } of paragraphs) {
    if (kind === 'byline')
      return (
        BYLINE.exec(tokens.text.slice(start, Math.min(end, start + 200)))?.[1]
          ?.replace(/\s+and\s+.*$/, '')
          .trim() ?? null
      )
  }
  return null
}

/** "Ana Silva is a columnist in Lisbon." or a name that signs a letter. */
function noteAtTheEnd(words: Words, mentions: readonly NameMention[], of: readonly (Entity | null)[]): Entity | null {
  const { tokens, sentences, paragraphs } = words
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m]
    const sentence = tokens.sentence[mention.from]
    if (sentences[sentence].paragraph < paragraphs.length - NOTE_PARAGRAPHS) return null
    if (
      mention.from !== tokens.firstOfSentence[sentence] ||
      mention.words.length < 2 ||
      mention.kind === 'organization' ||
      mention.kind === 'place'
    )
      continue
    if (!/^(?:is|was|[;,—–-])$/.test(words.lower(mention.to))) continue
    const end = Math.min(tokens.firstOfSentence[sentence + 1], mention.to + 8)
    for (let i = mention.to; i < end; i++) if (words.word(i) === ';' || isPersonNoun(words.lower(i))) return of[m] ?? null
  }
  return null
}
