/** Who and what a text names: mentions gathered under one entity, by whole names first, then by what is left of them. */
import type { SpeakerKind } from '../../document.ts'
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts'
import { DEMONYMS, PLACE_NAMES } from '../../lexicon/gazetteer.ts'
import type { Gender } from '../../lexicon/titles.ts'
import type { Range } from '../layers.ts'
import type { NameMention } from './mentions.ts'
import { genderOfGivenName, isGivenName, type NameKind } from './name-kinds.ts'
import { acronymLetters, foldWord, initialsOf, isInitial, personWords, samePerson } from './names.ts'

export class Entity {
  readonly id: number
  /** The fullest name so far, as it stands. */
  words: readonly string[]
  folded: readonly string[]
  kind: SpeakerKind | 'unknown'
  gender: Gender | null = null
  plural = false
  /** Nouns of office and trade, by class (see ROLE_CLASSES), and every word that goes with them. */
  readonly roles = new Set<string>()
  readonly roleWords = new Set<string>()
  role: string | null = null
  readonly aliases = new Set<string>()
  readonly mentions: Range[] = []
  nickname: string | null = null
  /** Whom a phrase without name turned out to be. */
  sameAs: Entity | null = null

  constructor(id: number, words: readonly string[], kind: SpeakerKind | 'unknown') {
    this.id = id
    this.words = words
    this.folded = kind === 'person' || kind === 'unknown' ? personWords(words) : words.map(foldWord)
    this.kind = kind
  }

  get name(): string {
    return this.words.join(' ')
  }

  /** Shortest usual form: a person's family name, else the name. */
  get shortName(): string {
    return this.kind === 'person' && this.words.length > 1 ? this.words.at(-1)! : this.name
  }

  get isPerson(): boolean {
    return this.kind === 'person' || this.kind === 'narrator'
  }
}

const push = <T>(map: Map<string, T[]>, key: string, value: T) => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.at(-1) !== value) list.push(value)
}

/** More namesakes than this are no longer compared: the text is a list of names. */
const MOST_NAMESAKES = 32

export class Entities {
  readonly all: Entity[] = []
  private readonly byFamilyName = new Map<string, Entity[]>()
  private readonly byGivenName = new Map<string, Entity[]>()
  private readonly byBodyName = new Map<string, Entity>()
  private readonly byBodyEnd = new Map<string, Entity[]>()
  private readonly byBodyStart = new Map<string, Entity[]>()
  private readonly byAcronym = new Map<string, Entity>()
  private readonly byPhrase = new Map<string, Entity>()

  add(words: readonly string[], kind: SpeakerKind | 'unknown'): Entity {
    const entity = new Entity(this.all.length, words, kind)
    this.all.push(entity)
    return entity
  }

  /** The entity of a whole name of a person, made where the text has named none so far. */
  person(mention: NameMention): Entity {
    const folded = personWords(mention.words)
    const namesakes = this.byFamilyName.get(folded.at(-1)!) ?? []
    const same = namesakes
      .slice(-MOST_NAMESAKES)
      .find(
        entity =>
          (samePerson(folded, entity.folded) || (entity.nickname !== null && samePerson([entity.nickname, folded.at(-1)!], folded))) &&
          agree(entity.gender, mention.gender)
      )
    const entity = same ?? this.add(mention.words, mention.kind === 'unknown' ? 'unknown' : 'person')
    if (same !== undefined && folded.length <= entity.folded.length && mention.nickname === null) return entity
    if (folded.length > entity.folded.length) {
      entity.words = mention.words
      entity.folded = folded
    }
    if (mention.nickname !== null) entity.nickname = foldWord(mention.nickname)
    if (same === undefined) push(this.byFamilyName, folded.at(-1)!, entity)
    for (const word of folded.slice(0, -1)) if (!isInitial(word)) push(this.byGivenName, word, entity)
    if (entity.nickname !== null) push(this.byGivenName, entity.nickname, entity)
    return entity
  }

  /** The entity of a body or place by its whole name; a shorter name is the longer's that it ends ("Security Council"). */
  body(words: readonly string[], kind: SpeakerKind | 'unknown'): Entity {
    const folded = words.map(foldWord)
    const key = folded.join(' ')
    const known = this.byBodyName.get(key)
    if (known !== undefined) return known
    const acronym = words.length === 1 ? acronymLetters(words[0]) : null
    const spelled = acronym === null ? undefined : this.byAcronym.get(acronym)
    if (spelled !== undefined) {
      this.byBodyName.set(key, spelled)
      return spelled
    }
    const longer = words.length > 1 && kind === 'organization' ? this.byBodyName.get(`~${key}`) : undefined
    const entity = longer ?? this.add(words, kind)
    this.byBodyName.set(key, entity)
    if (longer !== undefined) return entity
    for (let i = 1; i < folded.length - 1 && i < 6; i++) {
      const end = `~${folded.slice(i).join(' ')}`
      if (!this.byBodyName.has(end)) this.byBodyName.set(end, entity)
    }
    push(this.byBodyEnd, folded.at(-1)!, entity)
    const of = folded.findIndex(word => word === 'of' || word === 'for')
    if (of > 0) push(this.byBodyEnd, folded[of - 1], entity)
    if (folded.length > 1) {
      if (!DEMONYMS.has(folded[0]) && !PLACE_NAMES.has(folded[0])) push(this.byBodyStart, folded[0], entity)
      for (const letters of [initialsOf(words), initialsOf(words.slice(1))])
        if (letters.length > 1 && !this.byAcronym.has(letters)) this.byAcronym.set(letters, entity)
    }
    return entity
  }

  /** Registers an acronym that stands in brackets after a name. */
  abbreviate(entity: Entity, acronym: string): void {
    this.byAcronym.set(acronym, entity)
    this.byBodyName.set(foldWord(acronym), entity)
  }

  /** Whom a single word can name: persons by family name, then by given name, bodies by their acronym or beginning. */
  candidates(mention: NameMention): readonly Entity[] {
    const word = foldWord(mention.words[0])
    const agreeing = (list: readonly Entity[] | undefined) =>
      (list ?? []).slice(-MOST_NAMESAKES).filter(entity => agree(entity.gender, mention.gender))
    const family = agreeing(this.byFamilyName.get(word))
    if (family.length > 0) return family
    if (mention.titled) return agreeing(this.byGivenName.get(word)).filter(entity => entity.folded[0] === word)
    const acronym = acronymLetters(mention.words[0])
    const spelled = acronym === null ? undefined : this.byAcronym.get(acronym)
    if (spelled !== undefined) return [spelled]
    const known = this.byBodyName.get(word)
    if (mention.kind === 'place') return known === undefined ? [] : [known]
    const given = agreeing(this.byGivenName.get(word))
    if (given.length > 0) return given
    if (known !== undefined) return [known]
    if (BODY_NOUNS.has(word)) return this.byBodyEnd.get(word) ?? []
    return isGivenName(word) || acronym !== null ? [] : (this.byBodyStart.get(word) ?? [])
  }

  /** Bodies whose name ends in a noun ("the fund": International Monetary Fund). */
  bodiesEnding(noun: string): readonly Entity[] {
    return this.byBodyEnd.get(noun) ?? []
  }

  byLetters(acronym: string): Entity | undefined {
    return this.byAcronym.get(acronym)
  }

  /** The entity of a phrase that is no name, by its words. */
  phrase(text: string, kind: SpeakerKind): Entity {
    const key = text.toLowerCase()
    let entity = this.byPhrase.get(key)
    if (entity === undefined) {
      entity = this.add([text], kind)
      this.byPhrase.set(key, entity)
    }
    return entity
  }

  /** A lone name that fits no other. */
  addAlone(mention: NameMention): Entity {
    const word = foldWord(mention.words[0])
    if (mention.kind === 'person' || mention.kind === 'unknown') {
      const entity = this.add(mention.words, mention.kind)
      entity.gender = mention.gender ?? genderOfGivenName(mention.words[0])
      push(this.byFamilyName, word, entity)
      return entity
    }
    return this.body(mention.words, mention.kind)
  }
}

const agree = (a: Gender | null, b: Gender | null): boolean => a === null || b === null || a === b

const isPersonal = (kind: NameKind) => kind === 'person' || kind === 'unknown'

/**
 * Gathers names under entities: whole names of persons and bodies first, longest first for bodies, then single words.
 * Returns the entity of each mention, null where a single word fits several: those wait until salience decides.
 */
export function gatherNames(entities: Entities, mentions: readonly NameMention[]): (Entity | null)[] {
  const of: (Entity | null)[] = mentions.map(() => null)
  const note = (i: number, entity: Entity) => {
    of[i] = entity
    learn(entity, mentions[i])
  }
  mentions.forEach((mention, i) => {
    if (mention.words.length > 1 && isPersonal(mention.kind)) note(i, entities.person(mention))
  })
  const bodies = mentions.map((_, i) => i).filter(i => mentions[i].words.length > 1 && !isPersonal(mentions[i].kind))
  bodies.sort((a, b) => mentions[b].words.length - mentions[a].words.length || a - b)
  for (const i of bodies) note(i, entities.body(mentions[i].words, mentions[i].kind))
  return of
}

/** Gathers single words, once whole names and acronyms are known. */
export function gatherSingleWords(entities: Entities, mentions: readonly NameMention[], of: (Entity | null)[]): void {
  mentions.forEach((mention, i) => {
    if (of[i] !== null) return
    const candidates = entities.candidates(mention)
    if (candidates.length > 1) return
    of[i] = candidates[0] ?? entities.addAlone(mention)
    learn(of[i], mention)
  })
}

/** Adds to an entity what a mention tells of it. */
export function learn(entity: Entity, mention: NameMention): void {
  if (entity.kind === 'unknown' && mention.kind !== 'unknown') entity.kind = mention.kind
  if (entity.kind === 'person' || entity.kind === 'unknown') entity.gender ??= mention.gender
  if (mention.titled && entity.kind !== 'person' && mention.words.length === 1) entity.kind = 'person'
}
