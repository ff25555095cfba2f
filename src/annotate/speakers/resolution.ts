/** Walks a text once and gives each attribution its speaker. */
import { PRONOUNS } from '../../lexicon/pronouns.ts'
import type { Attribution } from '../layers.ts'
import { relationSet, tagId, tagSet } from '../syntax/tagset.ts'
import { tokensOf } from '../token-ranges.ts'
import { tokenAt } from '../tokens.ts'
import { type Entities, type Entity, learn } from './entities.ts'
import { LEAST_CONFIDENCE, NAMED, Nominals, PHRASE, type Resolution, ROLE, SPOKE_LAST } from './nominals.ts'
import { roleClasses } from './person-nouns.ts'
import { isDefinite, nominalAt } from './phrases.ts'
import { type Choice, NEVER_MENTIONED, OTHER, POSSESSOR, pick, Salience, SPEAKER, SUBJECT } from './salience.ts'
import { type MentionIndex, readSource } from './sources.ts'
import { POSSESSIVE, type Words } from './words.ts'

const IS_SUBJECT = relationSet('nsubj', 'nsubjpass')
const RELATIVE_CLAUSE = relationSet('acl:relcl')
const COMMON_NOUN = tagId('NN')
const PERSONAL = tagSet('PRP', 'PRP$')
const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS')

/** How sure it is that speech without a source carries on the speaker before. */
const CONTINUED = 0.7
/** How sure a pronoun's choice must be to tell a gender. */
const TELLS_GENDER = 0.85

/** Weights in logarithms of salience: whom a content names is seldom its speaker; who spoke last speaks on. */
const NAMED_IN_CONTENT = -3.5
const ENCLOSING = 1
const ENCLOSING_QUOTATION = -2
/** Of persons who share a family name the first keeps it, and who was last called by it alone. */
const FIRST_NAMESAKE = 1
const CALLED_SO = 1
/** Share of salience that a mention inside a quotation adds. */
const QUOTED = 0.4
/** Attributions on either side in which the one that encloses a source is looked for. */
const NEIGHBOURS = 12
/** Tokens on either side of a cue in which its subject is looked for. */
const NEAR = 60
/** Tokens of a content that are read for names. */
const LONGEST_CONTENT = 400

/** Who spoke in a paragraph, in the order of the text. */
interface Turn {
  readonly entity: Entity
  readonly paragraph: number
  readonly direct: boolean
  readonly asks: boolean
}

export class Resolver {
  private readonly salience = new Salience()
  private readonly nominals: Nominals
  private readonly found: (Resolution | null)[]
  /** Attributions in the order of the text, and the place of each in it. */
  private readonly order: readonly number[]
  private readonly rank: Int32Array
  private readonly anchors: readonly number[]
  private readonly calledByFamilyName = new Map<string, Entity>()
  private readonly turns: Turn[] = []
  private readonly words: Words
  private readonly entities: Entities
  private readonly index: MentionIndex
  private readonly entityOf: (Entity | null)[]
  private readonly attributions: readonly Attribution[]
  private readonly author: Entity

  constructor(
    words: Words,
    entities: Entities,
    index: MentionIndex,
    entityOf: (Entity | null)[],
    attributions: readonly Attribution[],
    author: Entity
  ) {
    this.words = words
    this.entities = entities
    this.index = index
    this.entityOf = entityOf
    this.attributions = attributions
    this.author = author
    this.found = attributions.map(() => null)
    this.anchors = attributions.map(a => tokenAt(words.tokens, (a.source ?? a.cue ?? a.content[0])?.start ?? 0))
    this.order = this.anchors.map((_, a) => a).sort((a, b) => this.anchors[a] - this.anchors[b] || a - b)
    this.rank = new Int32Array(attributions.length)
    this.order.forEach((a, i) => (this.rank[a] = i))
    this.nominals = new Nominals(words, entities, index, this.salience, m => this.entityAt(m))
  }

  /** For each attribution its speaker, or null. */
  resolve(): readonly (Resolution | null)[] {
    const { tokens, quoted } = this.words
    let next = 0
    for (let i = 0; i <= tokens.length; i++) {
      while (next < this.order.length && this.anchors[this.order[next]] <= i) this.attribute(this.order[next++])
      if (i === tokens.length) break
      const mention = this.index.at[i]
      if (mention >= 0) {
        if (this.index.mentions[mention].from === i) this.noteMention(mention)
      } else if (quoted[i] === 0) {
        if (PERSONAL[tokens.tag[i]] === 1) this.notePronoun(i)
        else if (tokens.tag[i] === COMMON_NOUN && IS_SUBJECT[tokens.relation[i]] === 1) this.notePerson(i)
      }
    }
    this.nominals.identifyPhrases()
    this.attributions.forEach(({ source, continues }, a) => {
      if (this.found[a] === null && continues >= 0) this.settle(a, this.found[continues] ?? null)
      if (this.found[a] === null && source !== null && PRONOUNS.get(this.words.lower(this.anchors[a])) === 'first')
        this.settle(a, this.enclosing(source.start, a))
      const { entity, confidence } = this.found[a] ?? {}
      if (entity?.sameAs) this.settle(a, { entity: entity.sameAs, confidence: confidence! * ROLE })
    })
    return this.found
  }

  /** Gives an attribution its speaker, or nobody where that is too unsure. */
  private settle(a: number, resolution: Resolution | null): Resolution | null {
    this.found[a] = resolution === null || resolution.confidence < LEAST_CONFIDENCE ? null : resolution
    return this.found[a]
  }

  private noteMention(m: number): void {
    const { tokens, quoted } = this.words
    const mention = this.index.mentions[m]
    const entity = this.entityAt(m)
    const last = mention.to - 1
    const weight = tokens.tag[mention.to] === POSSESSIVE ? POSSESSOR : IS_SUBJECT[tokens.relation[last]] === 1 ? SUBJECT : OTHER
    this.salience.note(entity, this.words.timeOf(last), weight * (quoted[last] === 1 ? QUOTED : 1))
  }

  /** The entity of a mention; of several namesakes the one that is most salient here. */
  private entityAt(m: number): Entity {
    let entity = this.entityOf[m]
    if (entity === null) {
      const mention = this.index.mentions[m]
      const time = this.words.timeOf(mention.from)
      const candidates = this.entities.candidates(mention)
      const first = Math.min(...candidates.map(e => e.mentions[0]?.start ?? Infinity))
      const choice = pick(
        candidates.map(entity => ({
          entity,
          score:
            Math.max(this.salience.of(entity, time), NEVER_MENTIONED) +
            (entity.mentions[0]?.start === first ? FIRST_NAMESAKE : 0) +
            (this.calledByFamilyName.get(mention.words[0]) === entity ? CALLED_SO : 0)
        }))
      )
      entity = choice?.entity ?? this.entities.addAlone(mention)
      this.entityOf[m] = entity
      if (!mention.titled) this.calledByFamilyName.set(mention.words[0], entity)
      learn(entity, mention)
    }
    return entity
  }

  private notePronoun(token: number): void {
    const kind = PRONOUNS.get(this.words.lower(token))
    if (kind !== 'he' && kind !== 'she') return
    const time = this.words.timeOf(token)
    const choice = this.salience.choose(kind, time, () => 0)
    if (choice === null) return
    this.learnGender(choice, kind)
    this.salience.note(choice.entity, time, (IS_SUBJECT[this.words.tokens.relation[token]] === 1 ? SUBJECT : POSSESSOR) * choice.confidence)
  }

  /** Subjects such as "my mother" and "the senator": later pronouns may mean them. */
  private notePerson(head: number): void {
    if (roleClasses(this.words.lower(head)).length === 0) return
    const nominal = nominalAt(this.words, this.index, head)
    if (!isDefinite(this.words, nominal)) return
    const { entity, confidence } = this.nominals.resolve(nominal, this.lastSpeaker, false)
    this.salience.note(entity, this.words.timeOf(head), SUBJECT * confidence)
  }

  private learnGender({ entity, confidence }: Choice, kind: 'he' | 'she'): void {
    if (entity.gender !== null || confidence < TELLS_GENDER) return
    entity.gender = kind === 'he' ? 'm' : 'f'
    if (entity.kind === 'unknown') entity.kind = 'person'
  }

  private attribute(a: number): void {
    const attribution = this.attributions[a]
    const anchor = this.anchors[a]
    const resolution = this.settle(
      a,
      attribution.source === null ? this.withoutSource(attribution, a, anchor) : this.resolveSource(attribution, a)
    )
    if (resolution === null) return
    if (attribution.source !== null) this.salience.note(resolution.entity, this.words.timeOf(anchor), SPEAKER * resolution.confidence)
    const end = attribution.content.at(-1)?.end ?? 0
    const asks = /\?[\s,."'”’]*$/.test(this.words.tokens.text.slice(Math.max(0, end - 4), end))
    this.turns.push({ entity: resolution.entity, paragraph: this.paragraphOf(anchor), direct: attribution.form === 'direct', asks })
  }

  private paragraphOf(token: number): number {
    return this.words.sentences[this.words.tokens.sentence[Math.min(token, this.words.tokens.length - 1)]]?.paragraph ?? 0
  }

  private resolveSource(attribution: Attribution, a: number): Resolution | null {
    const { tokens } = this.words
    const { first, end } = tokensOf(tokens, attribution.source!)
    const source = readSource(this.words, this.index, first, end)
    if (source === null) return this.withoutSource(attribution, a, first)
    switch (source.kind) {
      case 'name':
        return this.isDateline(source.mention, attribution) ? null : { entity: this.entityAt(source.mention), confidence: NAMED }
      case 'names':
        return { entity: this.group(source.mentions), confidence: NAMED }
      case 'pronoun':
        return this.resolvePronoun(source.token, attribution, a)
      case 'relative':
        return this.resolveRelative(source.token, attribution, a)
      case 'nominal':
        return this.nominals.resolve(source, this.lastSpeaker, true)
    }
  }

  /** "LISBON: …" tells where a report was written, not who speaks. */
  private isDateline(m: number, { cue }: Attribution): boolean {
    return cue !== null && this.words.tokens.text.slice(cue.start, cue.end) === ':' && this.index.mentions[m].kind === 'place'
  }

  /** Several names joined are one group speaker: "Ana Silva and Karl Hale". */
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
    if (kind === 'first')
      return quoted[token] === 1 ? null : (this.enclosing(tokens.start[token], a) ?? { entity: this.author, confidence: PHRASE })
    const time = this.words.timeOf(token)
    const named = this.namedInContent(attribution)
    const enclosing = this.enclosing(tokens.start[token], a)
    const choice = this.salience.choose(kind, time, entity => {
      let score = 0
      if (named.has(entity)) score += NAMED_IN_CONTENT
      if (entity === this.lastSpeaker && this.paragraphOf(token) - this.turns.at(-1)!.paragraph <= 1) score += SPOKE_LAST
      if (entity === enclosing?.entity) score += quoted[token] === 1 ? ENCLOSING_QUOTATION : ENCLOSING
      return score
    })
    if (choice === null) return null
    if (kind === 'he' || kind === 'she') this.learnGender(choice, kind)
    return choice
  }

  /** Entities that the content of an attribution names. */
  private namedInContent({ content }: Attribution): ReadonlySet<Entity> {
    const { tokens } = this.words
    const named = new Set<Entity>()
    for (const piece of content) {
      const { first, end } = tokensOf(tokens, piece)
      for (let i = first; i < Math.min(end, first + LONGEST_CONTENT); i++) {
        const m = this.index.at[i]
        if (m >= 0 && this.entityOf[m] !== null && this.index.mentions[m].from === i) named.add(this.entityOf[m])
      }
    }
    return named
  }

  /** The speaker of the innermost attribution whose content holds an offset, as far as it is known. */
  private enclosing(offset: number, except: number): Resolution | null {
    let best = -1
    let length = Infinity
    for (let r = Math.max(0, this.rank[except] - NEIGHBOURS); r < Math.min(this.order.length, this.rank[except] + NEIGHBOURS + 1); r++) {
      const b = this.order[r]
      if (b === except) continue
      for (const { start, end } of this.attributions[b].content) {
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
    const sentence = tokens.firstOfSentence[tokens.sentence[token]]
    let adjacent = token - 1
    if (this.words.word(adjacent) === ',') adjacent--
    if (this.words.word(adjacent) === ')') {
      let bracket = adjacent
      while (bracket >= sentence && this.words.word(bracket) !== '(') bracket--
      if (bracket >= sentence) adjacent = bracket - 1
    }
    let antecedent = adjacent
    for (let i = token, steps = 0; i >= 0 && steps < 4; i = tokens.head[i], steps++) {
      if (RELATIVE_CLAUSE[tokens.relation[i]] === 1 && tokens.head[i] < token && tokens.head[i] >= 0) {
        antecedent = tokens.head[i]
        break
      }
    }
    // Parsers hang many a clause too high; "who" asks for a person.
    if (
      antecedent !== adjacent &&
      this.index.at[adjacent] >= 0 &&
      this.index.at[antecedent] < 0 &&
      (this.words.lower(token) !== 'who' || roleClasses(this.words.lower(antecedent)).length === 0)
    )
      antecedent = adjacent
    if (antecedent < 0 || tokens.sentence[antecedent] !== tokens.sentence[token]) return null
    const m = this.index.at[antecedent]
    if (m >= 0) {
      let entity = this.entityAt(m)
      if (this.words.lower(token) === 'which' && entity.isPerson) {
        if (antecedent === adjacent || this.index.at[adjacent] < 0) return null
        entity = this.entityAt(this.index.at[adjacent])
      }
      if (this.words.lower(token) === 'who' && (entity.kind === 'place' || entity.kind === 'organization'))
        entity = this.personBefore(antecedent) ?? entity
      return { entity, confidence: ROLE }
    }
    if (PERSONAL[tokens.tag[antecedent]] === 1) return this.resolvePronoun(antecedent, attribution, a)
    return this.nominals.resolve(nominalAt(this.words, this.index, antecedent), this.lastSpeaker, true)
  }

  /** The last person named before a token of its sentence: "Ana Silva, 24, from Lisbon, who …". */
  private personBefore(token: number): Entity | null {
    const { tokens } = this.words
    for (let i = token; i >= 0 && i > token - NEAR && tokens.sentence[i] === tokens.sentence[token]; i--) {
      if (this.index.at[i] >= 0 && this.entityAt(this.index.at[i]).kind === 'person') return this.entityAt(this.index.at[i])
    }
    return null
  }

  private withoutSource(attribution: Attribution, a: number, anchor: number): Resolution | null {
    if (attribution.continues >= 0) {
      const speaker = this.found[attribution.continues]
      return speaker ? { entity: speaker.entity, confidence: speaker.confidence * CONTINUED } : null
    }
    const { cueToken } = attribution
    if (cueToken >= 0) return this.subjectOf(cueToken, attribution, a)
    return attribution.form === 'direct' ? this.nextTurn(this.paragraphOf(anchor)) : null
  }

  /** Who speaks without being named: the last speaker on, or in a dialogue the other one. */
  private nextTurn(paragraph: number): Resolution | null {
    const last = this.turns.at(-1)
    if (last === undefined || paragraph - last.paragraph > 1) return null
    let other = this.turns.length - 2
    while (
      other >= 0 &&
      other > this.turns.length - NEIGHBOURS &&
      this.turns[other].entity === last.entity &&
      this.turns[other].paragraph === last.paragraph
    )
      other--
    const turn = this.turns[other]
    const inDialogue =
      turn !== undefined &&
      turn.entity !== last.entity &&
      turn.direct &&
      last.direct &&
      last.paragraph === paragraph - 1 &&
      turn.paragraph === paragraph - 2
    const answers = inDialogue && (last.asks || this.turns[other - 1]?.entity === last.entity || turn.asks)
    return { entity: answers ? turn.entity : last.entity, confidence: CONTINUED }
  }

  private get lastSpeaker(): Entity | null {
    return this.turns.at(-1)?.entity ?? null
  }

  /** The subject of a cue without a source of its own, or of the verb that it depends on: "rejected it, saying …". */
  private subjectOf(cue: number, attribution: Attribution, a: number): Resolution | null {
    const { tokens } = this.words
    const from = Math.max(tokens.firstOfSentence[tokens.sentence[cue]], cue - NEAR)
    const end = Math.min(tokens.firstOfSentence[tokens.sentence[cue] + 1], cue + NEAR)
    for (let verb = cue, steps = 0; verb >= 0 && steps < 3; verb = tokens.head[verb], steps++) {
      for (let i = from; i < end; i++) {
        if (tokens.head[i] !== verb || tokens.relation[i] === undefined || IS_SUBJECT[tokens.relation[i]] === 0) continue
        if (this.words.quoted[i] === 1) continue
        const m = this.index.at[i]
        if (m >= 0) return { entity: this.entityAt(m), confidence: CONTINUED }
        if (PERSONAL[tokens.tag[i]] === 1) return this.resolvePronoun(i, attribution, a)
        if (NOUN[tokens.tag[i]] === 1) return this.nominals.resolve(nominalAt(this.words, this.index, i), this.lastSpeaker, true)
      }
    }
    return null
  }
}
