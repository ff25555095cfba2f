/** What a text says of whom it names: titles and trades before the name, appositions and "who is …" after it. */
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { ROLE_GENDERS } from '../../lexicon/role-nouns.ts'
import { HEADLINE_WORDS } from '../../lexicon/titles.ts'
import { US_STATES } from '../../lexicon/us-states.ts'
import { tagSet } from '../syntax/tagset.ts'
import type { Entities, Entity } from './entities.ts'
import type { NameMention } from './mentions.ts'
import { acronymLetters, foldWord } from './names.ts'
import { endsLikePerson, isPersonNoun, roleClasses } from './person-nouns.ts'
import { POSSESSIVE, type Words } from './words.ts'

const NOUN = tagSet('NN', 'NNP', 'NNS', 'NNPS')
const PLURAL = tagSet('NNS', 'NNPS')
const FINITE = tagSet('VBD', 'VBZ', 'VBP', 'MD')
const OPENS_PHRASE = tagSet('DT', 'PRP$', 'NN', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'CD', 'RB', 'NNS')
const PREPOSITION = tagSet('IN', 'TO')
const HANGING = tagSet('IN', 'TO', 'DT', 'CC')
const RELATIVE = tagSet('WP', 'WDT', 'WRB', 'WP$')
const DETERMINER = tagSet('DT', 'PRP$')
const STOPS = /^(?:[,;:.?!()"“”—–]|--?|''|``)$/
/** The longest apposition that is read, in tokens. */
const LONGEST = 40
const PARTIES = new Map([
  ['d', 'democratic democrat'],
  ['r', 'republican'],
  ['i', 'independent'],
  ['l', 'libertarian']
])

/** Adds to an entity the roles that stand around one mention of it. */
export function learnRoles(words: Words, entities: Entities, mention: NameMention, entity: Entity): void {
  const addRole = (from: number, to: number, nouns: readonly string[]) => {
    for (const noun of nouns) {
      for (const of of roleClasses(noun)) entity.roles.add(of)
      entity.gender ??= ROLE_GENDERS.get(noun) ?? null
    }
    addRoleWords(words, entities, entity, from, to)
    entity.role ??= roleText(words, from, to)
  }
  if (mention.roles.length > 0) addRole(mention.phrase, mention.from, mention.roles)
  const after = appositionAfter(words, entities, mention, entity)
  if (after !== null) {
    if (after.body) {
      for (const noun of after.nouns) entity.roles.add(noun)
      if (entity.kind === 'unknown') entity.kind = 'organization'
    } else if (entity.kind === 'person' || entity.kind === 'unknown') {
      entity.kind = 'person'
      // An apposition says more than a bare title at the same mention.
      if (!after.relative && mention.from - mention.phrase === 1 && entity.role === roleText(words, mention.phrase, mention.from))
        entity.role = null
      addRole(after.from, after.to, after.nouns)
    }
  }
  if (mention.titled || (entity.kind !== 'person' && entity.kind !== 'unknown')) return
  const before = appositionBefore(words, mention)
  if (before !== null) {
    entity.kind = 'person'
    addRole(before.from, before.to, before.nouns)
  } else if (mention.owner !== null && mention.words.length > 1) {
    // "CNN's Ana Silva"
    entity.role ??= mention.owner
  }
}

/** Words that go with an entity, acronyms also spelled out. */
function addRoleWords(words: Words, entities: Entities, entity: Entity, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const word = words.word(i)
    entity.roleWords.add(foldWord(word))
    for (const long of HEADLINE_WORDS.get(word.toLowerCase())?.split(' ') ?? []) entity.roleWords.add(long)
    const acronym = acronymLetters(word)
    for (const spelled of (acronym === null ? undefined : entities.byLetters(acronym))?.folded ?? []) entity.roleWords.add(spelled)
  }
}

function roleText({ tokens }: Words, from: number, to: number): string {
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ')
}

interface Apposition {
  readonly from: number
  readonly to: number
  readonly nouns: readonly string[]
  /** Whether it tells of a body, not of a person. */
  readonly body: boolean
  /** Whether it is a clause with "who". */
  readonly relative: boolean
}

const sentenceEnd = ({ tokens }: Words, i: number): number => tokens.firstOfSentence[tokens.sentence[i] + 1]

function appositionAfter(words: Words, entities: Entities, mention: NameMention, entity: Entity): Apposition | null {
  const end = sentenceEnd(words, mention.from)
  let i = mention.to
  if (words.word(i) === '(') i = readBracket(words, i, end, entity)
  if (words.lower(i) === 'of' && i + 1 < end && NOUN[words.tokens.tag[i + 1]] === 1) {
    let next = i + 1
    while (next < end && NOUN[words.tokens.tag[next]] === 1) next++
    if (words.word(next) === ',') {
      for (let k = i + 1; k < next; k++) entity.roleWords.add(words.lower(k))
      i = next
    }
  }
  if (i >= end || !/^(?:[,—–]|--?)$/.test(words.word(i))) return null
  i++
  if (/^\d{1,3}$/.test(words.word(i)) && words.word(i + 1) === ',') i += 2
  if (RELATIVE[words.tokens.tag[i]] === 1) {
    if (words.lower(i) !== 'who') return null
    if (entity.kind === 'unknown') entity.kind = 'person'
    let clause = i + 1
    while (clause < end && clause < i + LONGEST && words.word(clause) !== ',') clause++
    addRoleWords(words, entities, entity, i + 1, clause)
    let next = i + 1
    while (
      next < end &&
      /^(?:is|was|are|has|had|been|also|currently|now|once|previously|formerly|serves|served|works|worked|as|being|remains|became)$/.test(
        words.lower(next)
      )
    )
      next++
    const phrase = next === i + 1 ? null : readPhrase(words, next, end)
    return phrase && { ...phrase, relative: true }
  }
  return readPhrase(words, i, end, entity.kind === 'person')
}

/** Reads "(R-Utah)" after a name; returns the token after the bracket. */
function readBracket(words: Words, open: number, end: number, entity: Entity): number {
  for (let i = open + 1; i < end && i < open + 12; i++) {
    if (words.word(i) === ')') return i + 1
    const label = /^([DRIL])(?:-(.+))?$/.exec(words.word(i))
    if (label) {
      for (const word of PARTIES.get(label[1].toLowerCase())!.split(' ')) entity.roleWords.add(word)
      const state = US_STATES.get((label[2] ?? '').toLowerCase().replace(/\./g, ''))
      for (const word of state?.split(' ') ?? []) entity.roleWords.add(word)
      if (entity.kind === 'unknown') entity.kind = 'person'
    }
  }
  return open
}

/** The noun phrase that begins at `from`, with what depends on it, where its head tells of a person or a body. */
function readPhrase(words: Words, from: number, end: number, person = false): Apposition | null {
  const { tag } = words.tokens
  if (from >= end || OPENS_PHRASE[tag[from]] === 0) return null
  const nouns: string[] = []
  let head = -1
  let core = true
  let relative = false
  let to = from
  for (; to < end && to < from + LONGEST; to++) {
    const word = words.word(to)
    if (STOPS.test(word)) break
    if (RELATIVE[tag[to]] === 1) {
      relative = true
      core = false
    } else if (FINITE[tag[to]] === 1) {
      if (!relative) break
    } else if (PREPOSITION[tag[to]] === 1) {
      core = false
    } else if (tag[to] === POSSESSIVE) {
      if (core) nouns.length = 0
      else core = nouns.length === 0
    } else if (words.lower(to) === 'and' && DETERMINER[tag[to + 1]] === 1) {
      core = true
    } else if (core && NOUN[tag[to]] === 1) {
      head = to
      const lower = words.lower(to)
      if (
        PLURAL[tag[to]] === 0 &&
        (isPersonNoun(lower) || (person && DETERMINER[tag[from]] === 1 && endsLikePerson(lower))) &&
        (tag[to + 1] === undefined || NOUN[tag[to + 1]] === 0)
      )
        nouns.push(lower)
    }
  }
  if (to === from || head < 0) return null
  while (to > head + 1 && HANGING[tag[to - 1]] === 1) to--
  if (nouns.length > 0) return { from, to, nouns, body: false, relative: false }
  const lower = words.lower(head)
  return BODY_NOUNS.has(lower) && DETERMINER[tag[from]] === 1 ? { from, to, nouns: [lower], body: true, relative: false } : null
}

/** "A lawyer for Hale, Mary Costa, …": the phrase before the comma before the name. */
function appositionBefore(words: Words, mention: NameMention): Apposition | null {
  const { tokens } = words
  const comma = mention.phrase - 1
  const first = tokens.firstOfSentence[tokens.sentence[mention.from]]
  if (comma <= first || words.word(comma) !== ',') return null
  const next = words.word(mention.to)
  if (!/^[,(]$/.test(next) && mention.to < sentenceEnd(words, mention.from) && FINITE[tokens.tag[mention.to]] === 0) return null
  let from = comma
  while (
    from > first &&
    from > comma - 16 &&
    !STOPS.test(words.word(from - 1)) &&
    FINITE[tokens.tag[from - 1]] === 0 &&
    RELATIVE[tokens.tag[from - 1]] === 0
  )
    from--
  while (from < comma && OPENS_PHRASE[tokens.tag[from]] === 0) from++
  const phrase = readPhrase(words, from, comma + 1)
  return phrase !== null && !phrase.body && phrase.to === comma && phrase.nouns.length === 1 ? phrase : null
}
