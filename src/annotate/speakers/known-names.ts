/** Names that only the rest of the text tells: in sentences in title case, and where the tagger saw a common word. */
import { tagSet } from '../syntax/tagset.ts'
import type { Entities, Entity } from './entities.ts'
import type { NameMention } from './mentions.ts'
import { genderOfGivenName } from './name-kinds.ts'
import { foldWord } from './names.ts'
import type { Words } from './words.ts'

const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const LONGEST_NAME = 8
const FOLLOWS_NAME = tagSet('VBD', 'VBZ', 'VBP', 'MD', 'POS', ',')

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
    const first = tokens.firstOfSentence[s]
    const end = tokens.firstOfSentence[s + 1]
    if (titleCase[s] === 0) {
      let read = first
      for (; next < body.length && body[next].from < end; next++) {
        addFamilyNames(words, known, read, body[next].phrase, mentions, of)
        mentions.push(body[next])
        of.push(bodyEntities[next] ?? null)
        read = body[next].to
      }
      addFamilyNames(words, known, read, end, mentions, of)
      continue
    }
    for (let i = first; i < end; i++) {
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

/** Family names that the tagger took for common words, in [from, to): "Will" of Ana Will. */
function addFamilyNames(
  words: Words,
  known: ReadonlyMap<string, Entity | null>,
  from: number,
  to: number,
  mentions: NameMention[],
  of: (Entity | null)[]
): void {
  const { tokens } = words
  for (let i = from; i < to; i++) {
    const code = tokens.text.charCodeAt(tokens.start[i])
    if (code < 65 || (code > 90 && code < 0xc0)) continue
    // What opens a sentence has a capital anyway; a name has its verb after it.
    if (i === tokens.firstOfSentence[tokens.sentence[i]] && FOLLOWS_NAME[tokens.tag[i + 1]] !== 1) continue
    const folded = foldWord(words.word(i))
    const entity = known.get(folded)
    if (entity?.kind !== 'person' || entity.folded.at(-1) !== folded || !CAPITAL.test(words.word(i))) continue
    mentions.push(nameOf(words, i, i + 1, entity))
    of.push(entity)
  }
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
