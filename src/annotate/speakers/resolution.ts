/** Walks a text once and gives each attribution its speaker. */
import type { SpeakerKind } from '../../document.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/body-nouns.ts'
import { DEMONYMS } from '../../lexicon/gazetteer.ts'
import { PRONOUNS } from '../../lexicon/pronouns.ts'
import { KIN, ROLE_GENDERS } from '../../lexicon/role-nouns.ts'
import { HEADLINE_WORDS } from '../../lexicon/titles.ts'
import type { Attribution } from '../layers.ts'
import { relationSet, tagId, tagSet } from '../syntax/tagset.ts'
import { tokenAt } from '../tokens.ts'
import { Entities, learn, type Entity } from './entities.ts'
import { isAdjectiveOfName, readName } from './mentions.ts'
import { acronymLetters, foldWord } from './names.ts'
import { roleClasses } from './person-nouns.ts'
import { NOBODY, OTHER, pick, POSSESSOR, Salience, SPEAKER, SUBJECT, type Choice } from './salience.ts'
import { readNominal, readSource, type MentionIndex, type Nominal } from './sources.ts'
import { POSSESSIVE, type Words } from './words.ts'

const IS_SUBJECT = relationSet('nsubj', 'nsubjpass')
const RELATIVE_CLAUSE = relationSet('acl:relcl')
const COMMON_NOUN = tagId('NN')
const PERSONAL = tagSet('PRP', 'PRP$')
const LONE_NAME = tagSet('NN', 'JJ', 'VB', 'VBD', 'VBZ', 'VBP', 'VBN', 'FW')
const QUANTIFIERS = new Set('many several most more few some other such all both another much same own first latest others any each either neither every'.split(' '))
/** Nouns that stand for any body of business, press or charity. */
const COMPANY_FORMS = new Set('corp inc co company ltd llc plc group holdings corporation enterprises industries'.split(' '))
const GENERIC_BODIES = new Set('company firm bank agency group organization organisation network newspaper paper magazine publication outlet site website corporation airline retailer manufacturer nonprofit charity publisher broadcaster platform business'.split(' '))
const ADJECTIVE = tagSet('JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'RB', 'DT', 'CD')
const PROPER = tagSet('NNP', 'NNPS')
const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS')
const MODIFIER = tagSet('DT', 'NN', 'NNP', 'NNPS', 'NNS', 'JJ', 'VBN', 'VBG', 'POS', 'CD', 'PRP$')
const ARTICLES = new Set(['a', 'an', 'the'])
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|my|our)$/

/** How sure a source of each kind names its speaker, before salience has a say. */
const NAMED = 0.97
const PHRASE = 0.9
const ROLE = 0.85
const CONTINUED = 0.7
/** Below this a pronoun has no speaker: a wrong name is worse than none. */
const LEAST_CONFIDENCE = 0.3

/** Weights in logarithms of salience: whom a content names is seldom its speaker; who spoke last speaks on. */
const NAMED_IN_CONTENT = -2.5
const SPOKE_LAST = 0.9
const ENCLOSING = 1
const ENCLOSING_QUOTATION = -2
const NEVER_MENTIONED = -2.5
const MODIFIER_FITS = 0.6
const MODIFIER_MISFITS = -1.5
const GENERIC_BODY = -0.8
/** Of persons who share a family name the first keeps it, and who was last called by it alone. */
const FIRST_NAMESAKE = 1
const CALLED_SO = 1
const LEAST_ROLE_SCORE = -4.5
/** Share of salience that one person must have to be meant by a new noun. */
const VARIATION = 0.6
/** Sentences from the beginning in which somebody may be cited before being named. */
const LEAD_SENTENCES = 4
/** Classes of nouns by which news calls again, without having introduced them, those whom it has named. */
const VARIED = new Set(['senator', 'representative', 'assemblyman', 'businessman', 'republican', 'democrat', 'tory', 'politician', 'doctor', 'actor', 'singer', 'scientist', 'professor'])
const LEADERS = new Set(['chief', 'boss', 'leader', 'supremo'])
const PARTY_MEMBERS = new Set(['republican', 'democrat', 'tory', 'lawmaker', 'politician'])
const PARTIES = ['republican', 'democratic', 'democrat']

export interface Resolution {
  readonly entity: Entity
  readonly confidence: number
}

export class Resolver {
  private readonly salience = new Salience()
  private readonly byRole = new Map<string, Entity[]>()
  private readonly found: (Resolution | null)[]
  private readonly openPhrases: { entity: Entity; modifiers: readonly string[]; classes: readonly string[]; possessors: readonly Entity[]; definite: boolean }[] = []
  private readonly calledByFamilyName = new Map<string, Entity>()
  private lastSpeaker: { entity: Entity; paragraph: number } | null = null
  private readonly words: Words
  private readonly entities: Entities
  private readonly index: MentionIndex
  private readonly entityOf: (Entity | null)[]
  private readonly attributions: readonly Attribution[]
  private readonly author: Entity

  constructor(words: Words, entities: Entities, index: MentionIndex, entityOf: (Entity | null)[], attributions: readonly Attribution[], author: Entity) {
    this.words = words
    this.entities = entities
    this.index = index
    this.entityOf = entityOf
    this.attributions = attributions
    this.author = author
    this.found = new Array(attributions.length).fill(null)
    for (const entity of entities.all) this.indexRoles(entity)
  }

  private indexRoles(entity: Entity): void {
    for (const role of entity.roles) {
      const list = this.byRole.get(role)
      if (list === undefined) this.byRole.set(role, [entity])
      else list.push(entity)
    }
  }

  /** For each attribution its speaker, or null. */
  resolve(): readonly (Resolution | null)[] {
    const { tokens } = this.words
    const keys = this.attributions.map(a => tokenAt(tokens, (a.source ?? a.cue ?? a.content[0] ?? { start: 0 }).start))
    const order = keys.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b)
    let next = 0
    for (let i = 0; i <= tokens.length; i++) {
      while (next < order.length && keys[order[next]!]! <= i) this.attribute(order[next++]!)
      if (i === tokens.length) break
      const mention = this.index.at[i]
      if (mention >= 0) {
        if (this.index.mentions[mention]!.from === i) this.noteMention(mention)
      } else if (this.words.quoted[i] === 0) {
        if (PERSONAL[tokens.tag[i]] === 1) this.notePronoun(i)
        else if (tokens.tag[i] === COMMON_NOUN && IS_SUBJECT[tokens.relation[i]] === 1) this.notePerson(i)
      }
    }
    this.identifyPhrases()
    this.attributions.forEach((attribution, a) => {
      const { source, continues } = attribution
      if (this.found[a] === null && continues >= 0) this.found[a] = this.found[continues] ?? null
      if (this.found[a] === null && source !== null && this.isFirstPerson(source.start)) this.found[a] = this.enclosing(source.start, a) ?? null
    })
    return this.found
  }

  private isFirstPerson(start: number): boolean {
    const token = tokenAt(this.words.tokens, start)
    return PRONOUNS.get(this.words.lower(token)) === 'first'
  }

  private time(token: number): number {
    return this.words.clock[this.words.tokens.sentence[Math.min(token, this.words.tokens.length - 1)]] ?? 0
  }

  private noteMention(m: number): void {
    const { tokens, quoted } = this.words
    const mention = this.index.mentions[m]!
    const entity = this.entityAt(m)
    const last = mention.to - 1
    const weight = tokens.tag[mention.to] === POSSESSIVE ? POSSESSOR : IS_SUBJECT[tokens.relation[last]] === 1 ? SUBJECT : OTHER
    const quotedShare = quoted[last] === 1 ? 0.4 : 1
    this.salience.note(entity, this.time(last), weight * quotedShare)
  }

  /** The entity of a mention; of several namesakes the one that is most salient here. */
  private entityAt(m: number): Entity {
    let entity = this.entityOf[m]
    if (entity === null || entity === undefined) {
      const mention = this.index.mentions[m]!
      const time = this.time(mention.from)
      const candidates = this.entities.candidates(mention)
      const first = Math.min(...candidates.map(e => e.mentions[0]?.start ?? Infinity))
      const choice = pick(candidates.map(entity => ({
        entity,
        score: Math.max(this.salience.of(entity, time), NEVER_MENTIONED) + (entity.mentions[0]?.start === first ? FIRST_NAMESAKE : 0) + (this.calledByFamilyName.get(mention.words[0]!) === entity ? CALLED_SO : 0)
      })))
      entity = choice?.entity ?? this.entities.addAlone(mention)
      this.entityOf[m] = entity
      if (!mention.titled) this.calledByFamilyName.set(mention.words[0]!, entity)
      learn(entity, mention)
    }
    return entity
  }

  private notePronoun(token: number): void {
    const kind = PRONOUNS.get(this.words.lower(token))
    if (kind !== 'he' && kind !== 'she') return
    const time = this.time(token)
    const choice = this.salience.choose(kind, time, () => 0)
    if (choice === null) return
    this.learnGender(choice, kind)
    this.salience.note(choice.entity, time, (IS_SUBJECT[this.words.tokens.relation[token]] === 1 ? SUBJECT : POSSESSOR) * choice.confidence)
  }

  /** Subjects such as "my mother" and "the senator": later pronouns may mean them. */
  private notePerson(head: number): void {
    if (roleClasses(this.words.lower(head)).length === 0) return
    const nominal = this.nominalAt(head)
    if (!this.isDefinite(nominal)) return
    const resolution = this.resolveNominal(nominal, false)
    if (resolution !== null) this.salience.note(resolution.entity, this.time(head), SUBJECT * resolution.confidence)
  }

  /** The noun phrase of a head, from its first modifier. */
  private nominalAt(head: number): Nominal {
    const { tokens } = this.words
    let from = head
    while (from > 0 && tokens.sentence[from - 1] === tokens.sentence[head] && MODIFIER[tokens.tag[from - 1]] === 1) from--
    return readNominal(this.words, this.index, from, head + 1, head + 1)
  }

  /** Phrases of the beginning ("A former party chairman said …") whose person is introduced by the same words later. */
  private identifyPhrases(): void {
    for (const { entity, modifiers, classes, possessors, definite } of this.openPhrases) {
      let first: Entity | null = null
      for (const e of this.entities.all) {
        if (e.kind !== 'person' || e.mentions.length === 0 || possessors.includes(e) || (first !== null && first.mentions[0]!.start < e.mentions[0]!.start)) continue
        const repeated = modifiers.some(word => e.roleWords.has(word))
        if (classes.some(c => e.roles.has(c)) ? repeated || (modifiers.length === 0 && definite) : e.roles.size === 0 && repeated) first = e
      }
      if (first === null) continue
      entity.sameAs = first
      first.role ??= entity.name
    }
    this.found.forEach((resolution, a) => {
      if (resolution?.entity.sameAs) this.found[a] = { entity: resolution.entity.sameAs, confidence: resolution.confidence * ROLE }
    })
  }

  private learnGender({ entity, confidence }: Choice, kind: 'he' | 'she'): void {
    if (entity.gender !== null || confidence < 0.8) return
    entity.gender = kind === 'he' ? 'm' : 'f'
    if (entity.kind === 'unknown') entity.kind = 'person'
  }

  private attribute(a: number): void {
    const attribution = this.attributions[a]!
    const { tokens } = this.words
    const anchor = tokenAt(tokens, (attribution.source ?? attribution.cue ?? attribution.content[0] ?? { start: 0 }).start)
    const resolution = attribution.source === null ? this.withoutSource(attribution, a, anchor) : this.resolveSource(attribution, a)
    this.found[a] = resolution
    if (resolution === null) return
    const paragraph = this.paragraphOf(anchor)
    if (attribution.source !== null) this.salience.note(resolution.entity, this.time(anchor), SPEAKER * resolution.confidence)
    this.lastSpeaker = { entity: resolution.entity, paragraph }
  }

  private paragraphOf(token: number): number {
    return this.words.sentences[this.words.tokens.sentence[Math.min(token, this.words.tokens.length - 1)]]?.paragraph ?? 0
  }

  private resolveSource(attribution: Attribution, a: number): Resolution | null {
    const { tokens } = this.words
    const { start, end } = attribution.source!
    const from = tokenAt(tokens, start)
    let to = from
    while (to < tokens.length && tokens.start[to] < end) to++
    const source = readSource(this.words, this.index, from, to)
    if (source === null) return this.withoutSource(attribution, a, from)
    switch (source.kind) {
      case 'name':
        return { entity: this.entityAt(source.mention), confidence: NAMED }
      case 'names':
        return { entity: this.group(source.mentions), confidence: NAMED }
      case 'pronoun':
        return this.resolvePronoun(source.token, attribution, a)
      case 'relative':
        return this.resolveRelative(source.token, attribution, a)
      case 'nominal':
        return this.resolveNominal(source)
    }
  }

  /** Several names joined are one group speaker: "Burton and Nick". */
  private group(mentions: readonly number[]): Entity {
    const names = mentions.map(m => this.entityAt(m).name)
    const entity = this.entities.phrase(names.slice(0, -1).join(', ') + ' and ' + names.at(-1)!, 'group')
    entity.plural = true
    return entity
  }

  private resolvePronoun(token: number, attribution: Attribution, a: number): Resolution | null {
    const kind = PRONOUNS.get(this.words.lower(token))
    if (kind === undefined || kind === 'second') return null
    const { quoted, tokens } = this.words
    if (kind === 'first') return quoted[token] === 1 ? null : (this.enclosing(tokens.start[token], a) ?? { entity: this.author, confidence: PHRASE })
    const time = this.time(token)
    const named = this.namedInContent(attribution)
    const enclosing = this.enclosing(tokens.start[token], a)
    const choice = this.salience.choose(kind, time, entity => {
      let score = 0
      if (named.has(entity)) score += NAMED_IN_CONTENT
      if (entity === this.lastSpeaker?.entity && this.paragraphOf(token) - this.lastSpeaker.paragraph <= 1) score += SPOKE_LAST
      if (entity === enclosing?.entity) score += quoted[token] === 1 ? ENCLOSING_QUOTATION : ENCLOSING
      return score
    })
    if (choice === null || choice.confidence < LEAST_CONFIDENCE) return null
    if (kind === 'he' || kind === 'she') this.learnGender(choice, kind)
    return choice
  }

  /** Entities that the content of an attribution names. */
  private namedInContent({ content }: Attribution): ReadonlySet<Entity> {
    const { tokens } = this.words
    const named = new Set<Entity>()
    for (const { start, end } of content) {
      for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i] < end; i++) {
        const m = this.index.at[i]
        if (m >= 0 && this.entityOf[m] != null && this.index.mentions[m]!.from === i) named.add(this.entityOf[m]!)
      }
    }
    return named
  }

  /** The speaker of the innermost attribution whose content holds an offset, as far as it is known. */
  private enclosing(offset: number, except: number): Resolution | null {
    let best: number = -1
    let length = Infinity
    for (let b = Math.max(0, except - 12); b < Math.min(this.attributions.length, except + 13); b++) {
      if (b === except) continue
      for (const { start, end } of this.attributions[b]!.content) {
        if (start <= offset && offset < end && end - start < length) {
          best = b
          length = end - start
        }
      }
    }
    return best < 0 ? null : (this.found[best] ?? null)
  }

  /** "who" and "which": the noun that the relative clause hangs on. */
  private resolveRelative(token: number, attribution: Attribution, a: number): Resolution | null {
    const { tokens } = this.words
    let adjacent = token - 1
    if (this.words.word(adjacent) === ',') adjacent--
    if (this.words.word(adjacent) === ')') while (adjacent > 0 && this.words.word(adjacent--) !== '(');
    let antecedent = adjacent
    for (let i = token, steps = 0; i >= 0 && steps < 4; i = tokens.head[i], steps++) {
      if (RELATIVE_CLAUSE[tokens.relation[i]] === 1 && tokens.head[i] < token && tokens.head[i] >= 0) {
        antecedent = tokens.head[i]
        break
      }
    }
    // Parsers hang many a clause too high; "who" asks for a person.
    if (antecedent !== adjacent && this.index.at[adjacent] >= 0 && this.index.at[antecedent] < 0 && (this.words.lower(token) !== 'who' || roleClasses(this.words.lower(antecedent)).length === 0)) antecedent = adjacent
    if (antecedent < 0 || tokens.sentence[antecedent] !== tokens.sentence[token]) return null
    const m = this.index.at[antecedent]
    if (m >= 0) {
      let entity = this.entityAt(m)
      if (this.words.lower(token) === 'which' && entity.isPerson) {
        if (antecedent === adjacent || this.index.at[adjacent] < 0) return null
        entity = this.entityAt(this.index.at[adjacent])
      }
      return { entity, confidence: ROLE }
    }
    if (PERSONAL[tokens.tag[antecedent]] === 1) return this.resolvePronoun(antecedent, attribution, a)
    return this.resolveNominal(this.nominalAt(antecedent))
  }

  private withoutSource(attribution: Attribution, a: number, anchor: number): Resolution | null {
    if (attribution.continues >= 0) {
      const speaker = this.found[attribution.continues]
      return speaker ? { entity: speaker.entity, confidence: speaker.confidence * CONTINUED } : null
    }
    const { cueToken } = attribution
    if (cueToken >= 0) return this.subjectOf(cueToken, attribution, a)
    const near = this.lastSpeaker !== null && this.paragraphOf(anchor) - this.lastSpeaker.paragraph <= 1
    return near && attribution.form === 'direct' ? { entity: this.lastSpeaker!.entity, confidence: CONTINUED } : null
  }

  /** The subject of a cue without a source of its own, or of the verb that it depends on: "rejected it, saying …". */
  private subjectOf(cue: number, attribution: Attribution, a: number): Resolution | null {
    const { tokens } = this.words
    const from = tokens.firstOfSentence[tokens.sentence[cue]]
    const end = tokens.firstOfSentence[tokens.sentence[cue] + 1]
    for (let verb = cue, steps = 0; verb >= 0 && steps < 3; verb = tokens.head[verb], steps++) {
      for (let i = from; i < end; i++) {
        if (tokens.head[i] !== verb || tokens.relation[i] === undefined || IS_SUBJECT[tokens.relation[i]] === 0) continue
        if (this.words.quoted[i] === 1) continue
        const m = this.index.at[i]
        if (m >= 0) return { entity: this.entityAt(m), confidence: CONTINUED }
        if (PERSONAL[tokens.tag[i]] === 1) return this.resolvePronoun(i, attribution, a)
        if (NOUN[tokens.tag[i]] === 1) return this.resolveNominal(this.nominalAt(i))
      }
    }
    return null
  }

  private resolveNominal(nominal: Nominal, isSource = true): Resolution | null {
    const { words } = this
    if (nominal.naming) return { entity: this.namedBody(nominal), confidence: NAMED }
    const head = expandHeadline(words.lower(nominal.head))
    const noun = head.at(-1)!
    const classes = [...new Set([...roleClasses(words.lower(nominal.head)), ...roleClasses(noun)])]
    const definite = this.isDefinite(nominal)
    if (!nominal.plural && classes.length > 0 && definite) {
      const choice = this.byRoles(nominal, classes, head.slice(0, -1))
      const introduced = choice !== null && this.salience.of(choice.entity, this.time(nominal.head)) > -Infinity
      if (choice !== null && (introduced || this.time(nominal.head) > LEAD_SENTENCES)) return { entity: choice.entity, confidence: ROLE * choice.confidence }
      const varied = isSource ? this.byVariation(nominal, noun, classes) : null
      if (varied !== null) return varied
    }
    const bare = nominal.head === nominal.from + 1
    if (!nominal.plural && (BODY_NOUNS.has(noun) || (DOCUMENT_NOUNS.has(noun) && bare)) && definite && !this.hasPossessor(nominal)) {
      const choice = this.byBody(noun, nominal)
      if (choice !== null) return { entity: choice.entity, confidence: ROLE * choice.confidence }
    }
    if (this.isBareName(nominal, noun, classes)) {
      const mention = readName(words, nominal.from, nominal.core)
      if (mention !== null) return { entity: this.entities.candidates(mention)[0] ?? this.entities.addAlone(mention), confidence: ROLE }
    }
    if (words.titleCase[words.tokens.sentence[nominal.head]] === 1 || nominal.core - nominal.from <= 3) {
      const alone = this.unreadName(nominal)
      if (alone !== null) return alone
    }
    return { entity: this.phrase(nominal, noun, classes, head.slice(0, -1)), confidence: PHRASE }
  }

  /** Capitals that were not read as a name, in a headline or a label. */
  private unreadName(nominal: Nominal): Resolution | null {
    const { words } = this
    const last = words.lower(nominal.core - 1)
    if (DOCUMENT_NOUNS.has(last) || GROUP_NOUNS.has(last)) return null
    for (let i = nominal.from; i < nominal.core; i++) if (PROPER[words.tokens.tag[i]] === 0 && acronymLetters(words.word(i)) === null) return null
    const mention = readName(words, nominal.from, nominal.core)
    if (mention === null || mention.to !== nominal.core) return null
    const candidates = mention.words.length === 1 ? this.entities.candidates(mention) : []
    const entity = candidates[0] ?? (mention.words.length > 1 && (mention.kind === 'person' || mention.kind === 'unknown') ? this.entities.person(mention) : this.entities.addAlone(mention))
    return { entity, confidence: ROLE }
  }

  /** A lone singular with a capital and no article, of no known kind: a name that the tagger does not know. */
  private isBareName({ from, core, limit, plural }: Nominal, noun: string, classes: readonly string[]): boolean {
    const { words } = this
    return (
      core === from + 1 && limit === core && !plural && LONE_NAME[words.tokens.tag[from]] === 1 && /^\p{Lu}/u.test(words.word(from)) &&
      classes.length === 0 && !QUANTIFIERS.has(noun) && !BODY_NOUNS.has(noun) && !DOCUMENT_NOUNS.has(noun) && !/(?:tion|ment|ness|ity|ism|ing|ship|ance|ence|thing|body|one)$/.test(noun)
    )
  }

  private isDefinite(nominal: Nominal): boolean {
    const { tokens } = this.words
    const first = this.words.lower(nominal.from)
    return DEFINITE.test(first) || this.hasPossessor(nominal) || (tokens.tag[nominal.from] !== undefined && MODIFIER[tokens.tag[nominal.from]] === 1 && !/^(?:an?|one|another|some|any|every|each|no|several|many|\d.*)$/.test(first))
  }

  private hasPossessor({ from, head }: Nominal): boolean {
    for (let i = from; i < head; i++) if (this.words.tokens.tag[i] === POSSESSIVE || /^(?:his|her|their|its|my|our|your)$/.test(this.words.lower(i))) return true
    return false
  }

  /** The person who was given the role that a phrase names. */
  private byRoles(nominal: Nominal, classes: readonly string[], before: readonly string[]): Choice | null {
    const time = this.time(nominal.head)
    const modifiers = [...before, ...this.modifiersOf(nominal)]
    const adjectives = this.adjectivesOf(nominal)
    const scores: { entity: Entity; score: number }[] = []
    const seen = new Set<Entity>(this.namedIn(nominal))
    for (const of of classes) {
      for (const entity of (this.byRole.get(of) ?? []).slice(-32)) {
        if ((entity.kind !== 'person' && entity.kind !== 'unnamed') || seen.has(entity)) continue
        if (entity.kind === 'unnamed' && (this.salience.of(entity, time) === -Infinity || !modifiers.every(word => fits(word, entity)))) continue
        if (contradicts(modifiers, entity)) continue
        seen.add(entity)
        let score = Math.max(this.salience.of(entity, time), NEVER_MENTIONED)
        let fitting = 0
        for (const word of modifiers) {
          if (fits(word, entity)) {
            fitting++
            score += MODIFIER_FITS
          } else if (!adjectives.has(word)) score += MODIFIER_MISFITS
        }
        if (fitting > 0 || modifiers.every(word => adjectives.has(word))) scores.push({ entity, score })
      }
    }
    const choice = pick(scores)
    return choice !== null && scores.find(s => s.entity === choice.entity)!.score > LEAST_ROLE_SCORE ? choice : null
  }

  private modifiersOf(nominal: Nominal): string[] {
    const { words } = this
    const modifiers: string[] = []
    for (let i = nominal.from; i < nominal.to; i++) {
      const lower = words.lower(i)
      if (i === nominal.head || ARTICLES.has(lower) || lower === 'of' || words.tokens.tag[i] === POSSESSIVE) continue
      for (const word of expandHeadline(lower)) modifiers.push(...this.spellOut(word, words.word(i)))
    }
    return modifiers
  }

  /** Words of a phrase that judge rather than tell apart: "the embattled mayor". */
  private adjectivesOf({ from, to }: Nominal): ReadonlySet<string> {
    const adjectives = new Set<string>()
    for (let i = from; i < to; i++) {
      const lower = this.words.lower(i)
      if (ADJECTIVE[this.words.tokens.tag[i]] === 1 && !isAdjectiveOfName(lower)) adjectives.add(foldWord(lower))
    }
    return adjectives
  }

  /** Entities that the words of a phrase name: "Sanders's campaign manager" is not Sanders. */
  private namedIn({ from, to }: Nominal): Entity[] {
    const named: Entity[] = []
    for (let i = from; i < to; i++) if (this.index.at[i] >= 0) named.push(this.entityAt(this.index.at[i]))
    return named
  }

  /** "The Vermont senator" for whom the text has called by name only: the one person who is salient and of no other trade. */
  private byVariation(nominal: Nominal, noun: string, classes: readonly string[]): Resolution | null {
    const { words } = this
    if (words.lower(nominal.from) !== 'the' || nominal.to > nominal.core || (!classes.some(of => VARIED.has(of)) && !(LEADERS.has(noun) && nominal.head > nominal.from + 1 && this.lastSpeaker !== null))) return null
    const time = this.time(nominal.head)
    const gender = ROLE_GENDERS.get(noun) ?? null
    const choice = pick(this.salience.entities
      .filter(e => e.kind === 'person' && (gender === null || e.gender === null || e.gender === gender))
      .map(entity => ({ entity, score: this.salience.of(entity, time) + (entity === this.lastSpeaker?.entity ? SPOKE_LAST : 0) })))
    if (choice === null || choice.confidence < VARIATION || contradicts([...this.modifiersOf(nominal), noun], choice.entity)) return null
    if (choice.entity.roles.size > 0 && !PARTY_MEMBERS.has(noun)) return null
    if (LEADERS.has(noun) && choice.entity !== this.lastSpeaker?.entity) return null
    for (const of of classes) choice.entity.roles.add(of)
    for (const word of this.modifiersOf(nominal)) choice.entity.roleWords.add(word)
    this.indexRoles(choice.entity)
    const { tokens } = words
    choice.entity.role ??= `the ${tokens.text.slice(tokens.start[nominal.from + 1], tokens.end[nominal.core - 1]).replace(/\s+/g, ' ')}`
    return { entity: choice.entity, confidence: ROLE * choice.confidence }
  }

  private spellOut(lower: string, word: string): readonly string[] {
    const acronym = acronymLetters(word)
    const body = acronym === null ? undefined : this.entities.byLetters(acronym)
    const possessor = PRONOUNS.get(lower)
    if (possessor !== undefined && possessor !== 'first') return []
    return body === undefined ? [foldWord(lower)] : body.folded.filter(w => w.length > 3)
  }

  /** The body that a noun stands for: one that its name ends in, or one of no declared kind that was mentioned lately. */
  private byBody(noun: string, nominal: Nominal): Choice | null {
    const time = this.time(nominal.head)
    const scores: { entity: Entity; score: number }[] = []
    const add = (entity: Entity, extra: number) => {
      if (!scores.some(s => s.entity === entity)) scores.push({ entity, score: Math.max(this.salience.of(entity, time), NEVER_MENTIONED) + extra })
    }
    for (const entity of this.entities.bodiesEnding(noun).slice(-16)) add(entity, 0)
    for (const entity of (this.byRole.get(noun) ?? []).slice(-16)) if (entity.kind === 'organization' || entity.kind === 'document') add(entity, 0)
    if (scores.length === 0 && GENERIC_BODIES.has(noun) && this.words.lower(nominal.from) === 'the' && nominal.head === nominal.from + 1) {
      for (const entity of this.salience.entities) {
        const ending = entity.folded.at(-1)!
        if (entity.kind === 'organization' && (!BODY_NOUNS.has(ending) || COMPANY_FORMS.has(ending))) add(entity, GENERIC_BODY)
      }
    }
    const choice = pick(scores, NOBODY)
    return choice !== null && choice.confidence >= LEAST_CONFIDENCE ? choice : null
  }

  private namedBody(nominal: Nominal): Entity {
    const { words } = this
    let from = nominal.from
    for (let i = from; i < nominal.head; i++) if (ARTICLES.has(words.lower(i)) || DEFINITE.test(words.lower(i))) from = i + 1
    const list: string[] = []
    for (let i = from; i <= nominal.head; i++) list.push(words.word(i))
    return this.entities.body(list, 'organization')
  }

  /** A source that is no name: its shortest phrase that tells it apart, without article. */
  private phrase(nominal: Nominal, noun: string, classes: readonly string[], before: readonly string[]): Entity {
    const { words } = this
    const { tokens } = words
    let { from } = nominal
    while (from < nominal.head && ARTICLES.has(words.lower(from))) from++
    const to = words.lower(nominal.head) === 'those' ? nominal.limit : nominal.to
    let text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ').replace(/[,;:]$/, '')
    const opens = tokens.firstOfSentence[tokens.sentence[nominal.from]] === nominal.from || words.titleCase[tokens.sentence[nominal.from]] === 1
    if (opens && PROPER[tokens.tag[from]] === 0 && !isAdjectiveOfName(words.lower(from)) && !GROUP_NOUNS.has(words.lower(from)) && !/^.\S*\p{Lu}/u.test(text) ) text = text[0]!.toLowerCase() + text.slice(1)
    const possessor = PRONOUNS.get(words.lower(from))
    if (possessor === 'he' || possessor === 'she') {
      const choice = this.salience.choose(possessor, this.time(from), () => 0)
      if (choice !== null && from < nominal.head) text = `${choice.entity.shortName}’s ${tokens.text.slice(tokens.start[from + 1], tokens.end[nominal.to - 1]).replace(/\s+/g, ' ')}`
    }
    const entity = this.entities.phrase(text, kindOfPhrase(words, nominal, noun, classes))
    entity.plural = nominal.plural
    if (!nominal.plural && entity.roles.size === 0 && classes.length > 0) {
      for (const of of classes) entity.roles.add(of)
      entity.gender = ROLE_GENDERS.get(noun) ?? null
      if (KIN.has(noun)) entity.kind = 'person'
      for (const word of this.modifiersOf(nominal)) entity.roleWords.add(word)
      this.indexRoles(entity)
      if (this.time(nominal.head) <= LEAD_SENTENCES) this.openPhrases.push({ entity, modifiers: [...before, ...this.modifiersOf(nominal)], classes, possessors: this.namedIn(nominal), definite: this.isDefinite(nominal) })
    } else if (entity.kind === 'document' && entity.roles.size === 0) {
      entity.roles.add(noun)
      this.indexRoles(entity)
    }
    return entity
  }
}

function kindOfPhrase(words: Words, nominal: Nominal, noun: string, classes: readonly string[]): SpeakerKind {
  if (nominal.plural) {
    if (GROUP_NOUNS.has(noun) || DEMONYMS.has(noun) || PROPER[words.tokens.tag[nominal.head]] === 1) return 'group'
    return DOCUMENT_NOUNS.has(noun) ? 'document' : 'unnamed'
  }
  if (classes.length > 0) return 'unnamed'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  return BODY_NOUNS.has(noun) ? 'organization' : 'unnamed'
}

/** Whether words and an entity belong to different parties. */
function contradicts(words: readonly string[], entity: Entity): boolean {
  const party = PARTIES.find(p => words.includes(p))
  if (party === undefined) return false
  const republican = party === 'republican'
  return PARTIES.some(p => (p === 'republican') !== republican && entity.roleWords.has(p)) && !entity.roleWords.has(party)
}

/** "FM" as "foreign minister"; other words as they are. */
function expandHeadline(lower: string): readonly string[] {
  return HEADLINE_WORDS.get(lower)?.split(' ') ?? [lower]
}

function fits(word: string, entity: Entity): boolean {
  if (entity.roleWords.has(word) || entity.folded.includes(word)) return true
  if (word.length < 4) return false
  const stem = word.slice(0, Math.max(4, word.length - 3))
  for (const known of entity.roleWords) if (known.startsWith(stem)) return true
  return false
}
