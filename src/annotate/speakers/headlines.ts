/** Names in sentences in title case, where capitals tell nothing: those that the rest of the text knows. */
import type { Entities, Entity } from './entities.ts'
import { genderOfGivenName, type NameMention } from './mentions.ts'
import { foldWord } from './names.ts'
import type { Words } from './words.ts'

const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const LONGEST_NAME = 8

export interface GatheredNames {
  readonly mentions: readonly NameMention[]
  /** The entity of each mention; null where salience decides among namesakes. */
  readonly of: (Entity | null)[]
}

export function findKnownNames(words: Words, entities: Entities, body: readonly NameMention[], bodyEntities: readonly (Entity | null)[]): GatheredNames {
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
    for (; next < body.length && body[next]!.from < end; next++) {
      mentions.push(body[next]!)
      of.push(bodyEntities[next] ?? null)
    }
    if (titleCase[s] === 0) continue
    for (let i = tokens.firstOfSentence[s]; i < end; i++) {
      if (!CAPITAL.test(words.word(i))) continue
      const to = longestKnown(words, known, i, end)
      if (to === i) continue
      const list: string[] = []
      for (let k = i; k < to; k++) list.push(words.word(k))
      const entity = known.get(list.map(foldWord).join(' ')) ?? null
      const kind = entity === null ? 'person' : entity.kind === 'organization' || entity.kind === 'place' || entity.kind === 'group' ? entity.kind : 'person'
      mentions.push({ from: i, to, phrase: i, words: list, nickname: null, kind, gender: list.length > 1 ? genderOfGivenName(list[0]!) : null, roles: [], titled: false })
      of.push(entity)
      i = to - 1
    }
  }
  return { mentions, of }
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
