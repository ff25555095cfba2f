/** Whom a noun phrase means: a person by role, a body by the noun that it ends in, or nobody who has a name. */
import { BODY_NOUNS, COMPANY_FORMS, DOCUMENT_NOUNS, GENERIC_BODIES } from '../../lexicon/body-nouns.ts'
import { PRONOUNS } from '../../lexicon/pronouns.ts'
import { KIN, LEADERS, PARTY_MEMBERS, ROLE_GENDERS, VARIED_ROLES } from '../../lexicon/role-nouns.ts'
import type { Entities, Entity } from './entities.ts'
import { readName } from './mentions.ts'
import { roleClasses } from './person-nouns.ts'
import {
  adjectivesOf,
  contradicts,
  expandHeadline,
  fits,
  hasPossessor,
  isBareName,
  isDefinite,
  isUnreadName,
  kindOfPhrase,
  modifiersOf,
  phraseText
} from './phrases.ts'
import { type Choice, NEVER_MENTIONED, NOBODY, pick, type Salience } from './salience.ts'
import type { MentionIndex, Nominal } from './sources.ts'
import type { Words } from './words.ts'

/** A speaker with the probability that it is the right one. */
export interface Resolution {
  readonly entity: Entity
  readonly confidence: number
}

/** How sure a source of each kind names its speaker, before salience has a say. */
export const NAMED = 0.97
export const PHRASE = 0.9
export const ROLE = 0.85
/** Below this nobody is meant: a wrong name is worse than none. */
export const LEAST_CONFIDENCE = 0.3

/** Weights in logarithms of salience. */
export const SPOKE_LAST = 0.9
const MODIFIER_FITS = 0.6
const MODIFIER_MISFITS = -1.5
const GENERIC_BODY = -0.8
const LEAST_ROLE_SCORE = -4.5
/** Share of salience that one person must have to be meant by a new noun. */
const VARIATION = 0.6
/** Sentences from the beginning in which somebody may be cited before being named. */
const LEAD_SENTENCES = 4
/** Entities of one role or ending that are compared, the latest. */
const MOST_ROLES = 32

/** A phrase of the beginning whose person may be introduced later. */
interface OpenPhrase {
  readonly entity: Entity
  readonly modifiers: readonly string[]
  readonly classes: readonly string[]
  /** Entities that the phrase names: "Hale's campaign manager" is not Hale. */
  readonly named: readonly Entity[]
  readonly definite: boolean
}

/** A phrase that holds a name may name its speaker elsewhere ("EU chief"); a bare noun tells nothing there. */
function addAlias(entity: Entity, phrase: string): void {
  if (/\p{Lu}/u.test(phrase)) entity.aliases.add(phrase)
}

export class Nominals {
  private readonly byRole = new Map<string, Entity[]>()
  private readonly openPhrases: OpenPhrase[] = []
  private readonly words: Words
  private readonly entities: Entities
  private readonly index: MentionIndex
  private readonly salience: Salience
  private readonly entityAt: (mention: number) => Entity

  constructor(words: Words, entities: Entities, index: MentionIndex, salience: Salience, entityAt: (mention: number) => Entity) {
    this.words = words
    this.entities = entities
    this.index = index
    this.salience = salience
    this.entityAt = entityAt
    for (const entity of entities.all) this.addRoles(entity)
  }

  private addRoles(entity: Entity): void {
    for (const role of entity.roles) {
      const list = this.byRole.get(role)
      if (list === undefined) this.byRole.set(role, [entity])
      else if (list.at(-1) !== entity) list.push(entity)
    }
  }

  /** `speaker` is who spoke last; a phrase that is no source introduces no new name for anybody. */
  resolve(nominal: Nominal, speaker: Entity | null, isSource: boolean): Resolution {
    const { words } = this
    if (nominal.naming) return { entity: this.namedBody(nominal), confidence: NAMED }
    const long = expandHeadline(words.lower(nominal.head))
    const noun = long.at(-1)!
    const before = long.slice(0, -1)
    const classes = [...new Set([...roleClasses(words.lower(nominal.head)), ...roleClasses(noun)])]
    if (!nominal.plural && isDefinite(words, nominal)) {
      const known = this.known(nominal, noun, classes, before, speaker, isSource)
      if (known !== null) {
        if (isSource) addAlias(known.entity, phraseText(words, nominal, null))
        return { entity: known.entity, confidence: ROLE * known.confidence }
      }
    }
    const sentence = words.tokens.sentence[nominal.head]
    const isName =
      isBareName(words, nominal, noun, classes) ||
      ((words.titleCase[sentence] === 1 || nominal.core - nominal.from <= 3) && isUnreadName(words, nominal))
    const name = isName ? this.unreadName(nominal) : null
    return name === null ? { entity: this.phrase(nominal, noun, classes, before), confidence: PHRASE } : { entity: name, confidence: ROLE }
  }

  private known(
    nominal: Nominal,
    noun: string,
    classes: readonly string[],
    before: readonly string[],
    speaker: Entity | null,
    isSource: boolean
  ): Choice | null {
    const time = this.words.timeOf(nominal.head)
    if (classes.length > 0) {
      const choice = this.byRoles(nominal, classes, before)
      if (choice !== null && (time > LEAD_SENTENCES || this.salience.of(choice.entity, time) > -Infinity)) return choice
      const varied = isSource ? this.byVariation(nominal, noun, classes, speaker) : null
      if (varied !== null) return varied
    }
    const bare = nominal.head === nominal.from + 1
    const stands = BODY_NOUNS.has(noun) || (DOCUMENT_NOUNS.has(noun) && bare)
    return stands && !hasPossessor(this.words, nominal) ? this.byBody(noun, nominal) : null
  }

  /** Who was given the role that a phrase names. */
  private byRoles(nominal: Nominal, classes: readonly string[], before: readonly string[]): Choice | null {
    const time = this.words.timeOf(nominal.head)
    const modifiers = [...before, ...modifiersOf(this.words, this.entities, nominal)]
    const adjectives = adjectivesOf(this.words, nominal)
    const scores: { entity: Entity; score: number }[] = []
    const seen = new Set<Entity>(this.namedIn(nominal))
    for (const of of classes) {
      for (const entity of (this.byRole.get(of) ?? []).slice(-MOST_ROLES)) {
        if ((entity.kind !== 'person' && entity.kind !== 'unnamed') || seen.has(entity) || contradicts(modifiers, entity)) continue
        seen.add(entity)
        const fitting = modifiers.filter(word => fits(word, entity))
        const telling = modifiers.filter(word => !adjectives.has(word))
        const misfits = telling.filter(word => !fitting.includes(word)).length
        if (fitting.length === 0 && telling.length > 0) continue
        if (entity.kind === 'unnamed' && (fitting.length < modifiers.length || this.salience.of(entity, time) === -Infinity)) continue
        scores.push({
          entity,
          score: Math.max(this.salience.of(entity, time), NEVER_MENTIONED) + fitting.length * MODIFIER_FITS + misfits * MODIFIER_MISFITS
        })
      }
    }
    const choice = pick(scores)
    return choice !== null && choice.score > LEAST_ROLE_SCORE ? choice : null
  }

  /** "The Ohio senator" for whom the text has called by name only: the one person who is salient and of no other trade. */
  private byVariation(nominal: Nominal, noun: string, classes: readonly string[], speaker: Entity | null): Choice | null {
    const { words } = this
    const leads = LEADERS.has(noun) && nominal.head > nominal.from + 1
    if (words.lower(nominal.from) !== 'the' || nominal.to > nominal.core || !(leads || classes.some(of => VARIED_ROLES.has(of))))
      return null
    const time = words.timeOf(nominal.head)
    const gender = ROLE_GENDERS.get(noun) ?? null
    const persons = this.salience.entities.filter(e => e.kind === 'person' && (gender === null || e.gender === null || e.gender === gender))
    const choice = pick(persons.map(entity => ({ entity, score: this.salience.of(entity, time) + (entity === speaker ? SPOKE_LAST : 0) })))
    if (choice === null || choice.confidence < VARIATION) return null
    const { entity } = choice
    const modifiers = modifiersOf(words, this.entities, nominal)
    if (contradicts([...modifiers, noun], entity) || (leads && entity !== speaker) || (entity.roles.size > 0 && !PARTY_MEMBERS.has(noun)))
      return null
    for (const of of classes) entity.roles.add(of)
    for (const word of modifiers) entity.roleWords.add(word)
    this.addRoles(entity)
    entity.role ??= `the ${phraseText(words, nominal, null)}`
    return choice
  }

  /** The body that a noun stands for: one that its name ends in, or one of no declared kind that was mentioned lately. */
  private byBody(noun: string, nominal: Nominal): Choice | null {
    const time = this.words.timeOf(nominal.head)
    const scores: { entity: Entity; score: number }[] = []
    const seen = new Set<Entity>()
    const add = (entity: Entity, extra: number) => {
      if (seen.has(entity)) return
      seen.add(entity)
      scores.push({ entity, score: Math.max(this.salience.of(entity, time), NEVER_MENTIONED) + extra })
    }
    for (const entity of this.entities.bodiesEnding(noun).slice(-MOST_ROLES)) add(entity, 0)
    for (const entity of (this.byRole.get(noun) ?? []).slice(-MOST_ROLES))
      if (entity.kind === 'organization' || entity.kind === 'document') add(entity, 0)
    if (scores.length === 0 && GENERIC_BODIES.has(noun) && this.words.lower(nominal.from) === 'the' && nominal.head === nominal.from + 1) {
      for (const entity of this.salience.entities) {
        const ending = entity.folded.at(-1)!
        if (entity.kind === 'organization' && (!BODY_NOUNS.has(ending) || COMPANY_FORMS.has(ending))) add(entity, GENERIC_BODY)
      }
    }
    const choice = pick(scores, NOBODY)
    return choice !== null && choice.confidence >= LEAST_CONFIDENCE ? choice : null
  }

  /** "Silva administration": the name of a body that its noun makes of another name. */
  private namedBody(nominal: Nominal): Entity {
    const { words } = this
    let { from } = nominal
    for (let i = from; i < nominal.head; i++) if (/^(?:the|an?|this|that|his|her|its|their)$/.test(words.lower(i))) from = i + 1
    const list: string[] = []
    for (let i = from; i <= nominal.head; i++) list.push(words.word(i))
    return this.entities.body(list, 'organization')
  }

  private unreadName(nominal: Nominal): Entity | null {
    const mention = readName(this.words, nominal.from, nominal.core)
    if (mention === null || mention.to !== nominal.core) return null
    const isPerson = mention.kind === 'person' || mention.kind === 'unknown'
    if (mention.words.length > 1) return isPerson ? this.entities.person(mention) : this.entities.addAlone(mention)
    return this.entities.candidates(mention)[0] ?? this.entities.addAlone(mention)
  }

  private phrase(nominal: Nominal, noun: string, classes: readonly string[], before: readonly string[]): Entity {
    const { words } = this
    const time = words.timeOf(nominal.head)
    const possessor = PRONOUNS.get(words.lower(nominal.from))
    const owner = possessor === 'he' || possessor === 'she' ? (this.salience.choose(possessor, time, () => 0)?.entity ?? null) : null
    const entity = this.entities.phrase(phraseText(words, nominal, owner), kindOfPhrase(words, nominal, noun, classes))
    entity.plural = nominal.plural
    if (entity.roles.size > 0 || nominal.plural) return entity
    if (classes.length > 0) {
      for (const of of classes) entity.roles.add(of)
      entity.gender = ROLE_GENDERS.get(noun) ?? null
      if (KIN.has(noun)) entity.kind = 'person'
      const modifiers = modifiersOf(words, this.entities, nominal)
      for (const word of modifiers) entity.roleWords.add(word)
      if (time <= LEAD_SENTENCES) {
        this.openPhrases.push({
          entity,
          modifiers: [...before, ...modifiers],
          classes,
          named: this.namedIn(nominal),
          definite: isDefinite(words, nominal)
        })
      }
    } else if (entity.kind === 'document') entity.roles.add(noun)
    this.addRoles(entity)
    return entity
  }

  private namedIn({ from, to }: Nominal): Entity[] {
    const named: Entity[] = []
    for (let i = from; i < to; i++) if (this.index.at[i] >= 0) named.push(this.entityAt(this.index.at[i]))
    return named
  }

  /** Finds for phrases of the beginning ("A former party chairman said …") who is introduced by the same words later. */
  identifyPhrases(): void {
    for (const { entity, modifiers, classes, named, definite } of this.openPhrases) {
      let first: Entity | null = null
      for (const e of this.entities.all) {
        if (
          e.kind !== 'person' ||
          e.mentions.length === 0 ||
          named.includes(e) ||
          (first !== null && first.mentions[0].start < e.mentions[0].start)
        )
          continue
        const repeated = modifiers.some(word => e.roleWords.has(word))
        if (classes.some(of => e.roles.has(of)) ? repeated || (modifiers.length === 0 && definite) : e.roles.size === 0 && repeated)
          first = e
      }
      if (first === null) continue
      entity.sameAs = first
      first.role ??= entity.name
      addAlias(first, entity.name)
    }
  }
}
