import type { Attribution, Paragraph, Quotation, Range, Sentence, Speaker, Speakers } from '../layers.ts'
import { tokensOf } from '../token-ranges.ts'
import type { Tokens } from '../tokens.ts'
import { findAudience } from './audience.ts'
import { findAuthor } from './author.ts'
import { Entities, type Entity, gatherNames, gatherSingleWords } from './entities.ts'
import { findKnownNames } from './known-names.ts'
import { findNames, type NameMention } from './mentions.ts'
import { acronymLetters } from './names.ts'
import type { Resolution } from './nominals.ts'
import { Resolver } from './resolution.ts'
import { learnRoles } from './roles.ts'
import type { MentionIndex } from './sources.ts'
import { readWords, type Words } from './words.ts'

/**
 * Who speaks in each attribution, under one canonical name: names gathered over the whole text, pronouns and roles
 * resolved by salience in one walk through it. Linear in the text.
 */
export function resolveSpeakers(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  tokens: Tokens,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  article: { readonly author: string | null }
): Speakers {
  const words = readWords(tokens, paragraphs, sentences, quotations)
  const entities = new Entities()
  const body = findNames(words)
  const bodyEntities = gatherNames(entities, body)
  readAcronyms(words, entities, body, bodyEntities)
  gatherSingleWords(entities, body, bodyEntities)
  body.forEach((mention, i) => {
    const entity = bodyEntities[i]
    if (entity !== null) learnRoles(words, entities, mention, entity)
  })
  const { mentions, of } = findKnownNames(words, entities, body, bodyEntities)
  const index = indexMentions(tokens, mentions)
  mentions.forEach((mention, i) => of[i]?.mentions.push(rangeOf(tokens, mention)))
  const author = findAuthor(words, entities, mentions, of, article.author)
  const resolutions = new Resolver(words, entities, index, of, attributions, author).resolve()
  return listSpeakers(
    words,
    index,
    of,
    attributions,
    resolutions,
    attributions.map(a => findAudience(words, index, a))
  )
}

function indexMentions(tokens: Tokens, mentions: readonly NameMention[]): MentionIndex {
  const at = new Int32Array(tokens.length).fill(-1)
  const opens = new Int32Array(tokens.length).fill(-1)
  mentions.forEach(({ from, to, phrase }, m) => {
    at.fill(m, from, to)
    opens[phrase] = m
  })
  return { mentions, at, opens }
}

const rangeOf = (tokens: Tokens, { from, to }: NameMention): Range => ({ start: tokens.start[from], end: tokens.end[to - 1] })

/** "Rural Health Agency (RHA)": an acronym in brackets after a name is its alias. */
function readAcronyms(words: Words, entities: Entities, mentions: readonly NameMention[], of: readonly (Entity | null)[]): void {
  mentions.forEach(({ to }, i) => {
    const entity = of[i]
    if (entity === null || entity.kind === 'person' || words.word(to) !== '(' || words.word(to + 2) !== ')') return
    const acronym = acronymLetters(words.word(to + 1))
    if (acronym !== null && acronym[0].toLowerCase() === entity.folded.find(word => word[0] === acronym[0].toLowerCase())?.[0])
      entities.abbreviate(entity, acronym)
  })
}

/** The entities that speak, in the order of their first attribution. */
function listSpeakers(
  words: Words,
  { mentions, at }: MentionIndex,
  entityOf: readonly (Entity | null)[],
  attributions: readonly Attribution[],
  resolutions: readonly (Resolution | null)[],
  audience: readonly (Range | null)[]
): Speakers {
  const { tokens } = words
  const of = new Int32Array(attributions.length).fill(-1)
  const listed = new Map<Entity, { readonly number: number; readonly names: Set<string>; readonly mentions: Map<number, Range> }>()
  resolutions.forEach((resolution, a) => {
    if (resolution === null) return
    const { entity } = resolution
    if (!listed.has(entity)) listed.set(entity, { number: listed.size, names: new Set(), mentions: new Map() })
    of[a] = listed.get(entity)!.number
  })
  mentions.forEach((mention, m) => {
    const entity = entityOf[m]
    const speaker = entity === null ? undefined : listed.get(entity)
    if (speaker === undefined) return
    const range = rangeOf(tokens, mention)
    speaker.mentions.set(range.start, range)
    speaker.names.add(mention.words.join(' '))
  })
  resolutions.forEach((resolution, a) => {
    const { source } = attributions[a]
    if (resolution === null || source === null || source.start === source.end) return
    const { first, end } = tokensOf(tokens, source)
    for (let i = first; i < end; i++) {
      if (at[i] >= 0 && entityOf[at[i]] === resolution.entity) return
    }
    listed.get(resolution.entity)!.mentions.set(source.start, source)
  })
  const speakers = [...listed].map(
    ([{ name, kind, role, aliases }, own]): Speaker => ({
      name,
      kind: kind === 'unknown' ? 'person' : kind,
      role,
      aliases: [...new Set([...own.names, ...aliases])].filter(alias => alias !== name),
      mentions: [...own.mentions.values()].sort((x, y) => x.start - y.start)
    })
  )
  return { speakers, of, audience }
}
