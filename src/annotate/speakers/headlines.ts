/** Names in sentences in title case, where capitals tell nothing: those that the rest of the text knows. */
import type { Entities, Entity } from './entities.ts'
import type { NameMention } from './mentions.ts'
import { genderOfGivenName } from './name-kinds.ts'
import { foldWord } from './names.ts'
import type { Words } from './words.ts'

const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const LONGEST_NAME = 8

export interface GatheredNames {
  readonly mentions: readonly NameMention[]
  /** The entity of each mention; null where salience decides among namesakes. */
  readonly of: (Entity | null)[]
}

export function findKnownNames(
  words: Words,
  entities: Entities,
  body: readonly NameMention[],
  bodyEntities: readonly (Entity | null)[]
): GatheredNames {
  const { tokens, titleCase } = words
  const known = new Map<string, Entity | null>()
  body.forEach((mention, m) => {
    const key = mention.words.map(foldWord).join(' ')
    const entity = bodyEntities[m] ?? null
    if (!known.has(key)) known.set(key, entity)
    else if (known.get(key) !== entity) known.set(key, null)
    if (mention.words.length > 1 && entity !== null && entity.kind !== 'organization' && entity.kind !== 'place') {
      const family = entity.folded.at(-1)!
      if (!known.has(family)) known.set(family, entity)
      else if (known.get(family) !== entity) known.set(family, null)
    }
  })
  const mentions: NameMention[] = []
  const of: (Entity | null)[] = []
  let next = 0
  for (let s = 0; s + 1 < tokens.firstOfSentence.length; s++) {
    const end = tokens.firstOfSentence[s + 1]
    const at = mentions.length
    for (; next < body.length && body[next].from < end; next++) {
      mentions.push(body[next])
      of.push(bodyEntities[next] ?? null)
    }
    if (titleCase[s] === 0) {
      // A tagger that meets a family name at a sentence's start may take it for a common word.
      const first = tokens.firstOfSentence[s]
      const entity = CAPITAL.test(words.word(first)) ? known.get(foldWord(words.word(first))) : undefined
      if (
        entity?.kind === 'person' &&
        entity.folded.at(-1) === foldWord(words.word(first)) &&
        !((mentions[at]?.phrase ?? Infinity) <= first)
      ) {
        mentions.splice(at, 0, nameOf(words, first, first + 1, entity))
        of.splice(at, 0, entity)
      }
      continue
    }
    for (let i = tokens.firstOfSentence[s]; i < end; i++) {
      if (!CAPITAL.test(words.word(i))) continue
      const to = longestKnown(words, known, i, end)
      if (to === i) continue
      const mention = nameOf(words, i, to, null)
      const entity = known.get(mention.words.map(foldWord).join(' ')) ?? null
      mentions.push(entity === null ? mention : nameOf(words, i, to, entity))
      of.push(entity)
      i = to - 1
    }
  }
  return { mentions, of }
}

function nameOf(words: Words, from: number, to: number, entity: Entity | null): NameMention {
  const list: string[] = []
  for (let k = from; k < to; k++) list.push(words.word(k))
  const kind = entity === null || entity.kind === 'unnamed' || entity.kind === 'narrator' ? 'person' : entity.kind
  return {
    from,
    to,
    phrase: from,
    words: list,
    nickname: null,
    kind,
    gender: list.length > 1 ? genderOfGivenName(list[0]) : null,
    roles: [],
    titled: false,
    owner: null
  }
}

function longestKnown(words: Words, known: ReadonlyMap<string, Entity | null>, from: number, end: number): number {
  let key = ''
  let to = from
  for (let i = from; i < end && i < from + LONGEST_NAME; i++) {
    key += (i > from ? ' ' : '') + foldWord(words.word(i))
    if (known.has(key)) to = i + 1
  }
  return to
}
