/** What the words of a source say: a name or several, a pronoun, or a noun phrase with its head. */
import { NAMING_NOUNS } from '../../lexicon/body-nouns.ts'
import { DEMONYMS } from '../../lexicon/gazetteer.ts'
import { tagId, tagSet } from '../syntax/tagset.ts'
import type { NameMention } from './mentions.ts'
import { isPersonNoun } from './person-nouns.ts'
import { POSSESSIVE, type Words } from './words.ts'

export type Source =
  | { readonly kind: 'pronoun'; readonly token: number }
  | { readonly kind: 'relative'; readonly token: number }
  | { readonly kind: 'name'; readonly mention: number }
  | { readonly kind: 'names'; readonly mentions: readonly number[] }
  | Nominal

/** A noun phrase that ends in no name. Ranges are in tokens, half-open. */
export interface Nominal {
  readonly kind: 'nominal'
  readonly from: number
  /** End of the phrase up to its head. */
  readonly core: number
  /** End with the "of" phrase that follows. */
  readonly to: number
  /** End of the source. */
  readonly limit: number
  readonly head: number
  readonly plural: boolean
  /** Whether it makes a name: "Silva administration", "Dutch government". */
  readonly naming: boolean
}

const SKIPPED = tagSet('IN', 'TO', 'RB', 'CC', 'VBD', 'VBZ', 'VBP', 'VB', 'MD', ',', '.', ':', "''", '``', '-LRB-', '-RRB-')
const ENDS_CORE = tagSet(
  'IN',
  'TO',
  'VBD',
  'VBZ',
  'VBP',
  'MD',
  'WP',
  'WDT',
  'WRB',
  'WP$',
  'PRP',
  ',',
  '.',
  ':',
  '-LRB-',
  '-RRB-',
  "''",
  '``',
  'RB'
)
const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS')
const PLURAL = tagSet('NNS', 'NNPS')
const PARTICIPLE = tagSet('VBG', 'VBN')
const RELATIVE = tagSet('WP', 'WDT')
const FINITE = tagSet('VBD', 'VBZ', 'VBP', 'MD')
const PAST_PARTICIPLE = tagId('VBN')
const OPENS_CORE = tagSet('RB', '``', "''")
const DETERMINER = tagId('DT')
const EXPLETIVE = tagId('EX')
const PERSONAL = tagId('PRP')
const POSSESSOR = tagId('PRP$')
const CONJUNCTION = tagId('CC')
/** Words that taggers take for nouns or determiners and that are whole sources alone. */
const OWNING = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your'])
const OPENS_NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJS', 'JJR', 'CD', 'VBG', 'VBN', 'RB')
/** Labels of question and answer tell no speaker. */
const TURN_LABEL = /^[QA]\.?$/
/** Nouns of time that stand between a source and its cue: "the ministry today said". */
const TIMES = new Set('later earlier today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const PRONOUNS = new Set('he she it they i we you him her them me us who himself herself'.split(' '))

/** Names by place: the mentions of a text in order; for each token the mention that it is in, and the one whose phrase it opens, or -1. */
export interface MentionIndex {
  readonly mentions: readonly NameMention[]
  readonly at: Int32Array
  readonly opens: Int32Array
}

export function readSource(words: Words, index: MentionIndex, from: number, to: number): Source | null {
  const { tokens } = words
  const first = from
  while (from < to && index.at[from] < 0 && SKIPPED[tokens.tag[from]] === 1 && !PRONOUNS.has(words.lower(from))) from++
  if (from >= to) return relativeIn(words, first, to)
  if (tokens.tag[from] === EXPLETIVE || (to === from + 1 && TURN_LABEL.test(words.word(from)))) return null
  const owns = to > from + 1 && OWNING.has(words.lower(from)) && OPENS_NOUN[tokens.tag[from + 1]] === 1
  if (!owns && words.word(from) !== 'US' && (tokens.tag[from] === PERSONAL || PRONOUNS.has(words.lower(from))))
    return { kind: RELATIVE[tokens.tag[from]] === 1 ? 'relative' : 'pronoun', token: from }
  if (RELATIVE[tokens.tag[from]] === 1 || (words.lower(from) === 'that' && to === from + 1)) return { kind: 'relative', token: from }
  if (tokens.tag[from] === POSSESSOR && to === from + 1) return { kind: 'pronoun', token: from }

  const named = words.titleCase[tokens.sentence[from]] === 1 ? index.at[from] : -1
  if (named >= 0 && index.mentions[named].kind === 'person') return { kind: 'name', mention: named }
  // "Secretary" cut off before "of State Maria Lopez"
  const cut = index.opens[from] >= 0 && to <= index.mentions[index.opens[from]].from && isPersonNoun(words.lower(to - 1))
  if (cut) return { kind: 'name', mention: index.opens[from] }
  const core = endOfCore(words, index, from, to)
  const last = tokens.tag[core - 1] === POSSESSIVE && core - 1 > from ? core - 2 : core - 1
  const mention = index.at[last]
  if (mention >= 0 && index.mentions[mention].to === last + 1 && !countsGroup(words, index.mentions[mention], from)) {
    const several = readNames(words, index, from, to)
    if (several !== null) return { kind: 'names', mentions: several }
    return { kind: 'name', mention }
  }
  const nominal = readNominal(words, index, from, core, to)
  if (!nominal.plural) {
    const ofPerson = isPersonNoun(words.lower(nominal.head))
    const joined = ofPerson ? joinedName(words, index, from, core, to) : -1
    const apposed = joined >= 0 ? joined : apposedName(words, index, core, ofPerson)
    if (apposed >= 0) return { kind: 'name', mention: apposed }
  }
  if (nominal.plural && words.word(core) === ',') {
    const several = readNames(words, index, core + 1, to)
    if (several !== null) return { kind: 'names', mentions: several }
  }
  return nominal
}

/** "some Democrats", "12 Danes": a part of a group, not the group. */
function countsGroup(words: Words, mention: NameMention, from: number): boolean {
  if (mention.kind !== 'group') return false
  for (let i = from; i < mention.from; i++) if (words.lower(i) !== 'the') return true
  return false
}

function relativeIn(words: Words, from: number, to: number): Source | null {
  for (let i = from; i < to; i++) if (RELATIVE[words.tokens.tag[i]] === 1) return { kind: 'relative', token: i }
  return null
}

/** The mention whose phrase a token opens, or that it is in; -1 where there is none. */
const nameAt = (index: MentionIndex, i: number): number => (index.opens[i] >= 0 ? index.opens[i] : index.at[i])

/** End of the phrase that begins at `from`: before its first comma, preposition, bracket, clause. */
function endOfCore(words: Words, index: MentionIndex, from: number, to: number): number {
  const { tag } = words.tokens
  let i = from
  let noun = false
  while (i < to) {
    const mention = nameAt(index, i)
    if (mention >= 0) {
      i = index.mentions[mention].to
      noun = true
      continue
    }
    if (TIMES.has(words.lower(i)) && noun) break
    if (tag[i] === PERSONAL && tag[i - 1] === CONJUNCTION && i > from) {
      i++
      break
    }
    if (ENDS_CORE[tag[i]] === 1 && i > from && (noun || OPENS_CORE[tag[i]] === 0) && !/^['’]s$/.test(words.word(i))) break
    if (
      noun &&
      PARTICIPLE[tag[i]] === 1 &&
      (NOUN[tag[i + 1]] === 0 || index.at[i + 1] >= 0 || (NOUN[tag[i - 1]] === 1 && tag[i] === PAST_PARTICIPLE))
    )
      break
    if (tag[i] === CONJUNCTION && noun && conjoinsName(words, index, i)) break
    if (NOUN[tag[i]] === 1) noun = true
    i++
  }
  while (i - 1 > from && tag[i - 1] === CONJUNCTION) i--
  return Math.min(i, to)
}

const conjoinsName = (words: Words, index: MentionIndex, conjunction: number): boolean =>
  index.at[conjunction - 1] >= 0 || words.lower(conjunction - 1) === ')'

/** "Ana Silva (D-Ohio) and Karl Hale (R-Utah)": the mentions, where names alone are joined by "and". */
function readNames(words: Words, index: MentionIndex, from: number, to: number): number[] | null {
  const mentions: number[] = []
  let joined = false
  for (let i = from; i < to; ) {
    const mention = nameAt(index, i)
    if (mention >= 0) {
      mentions.push(mention)
      i = index.mentions[mention].to
      if (words.word(i) === '(') while (i < to && words.word(i++) !== ')');
      const conjunction = /^(?:and|or|nor|&)$/.test(words.lower(i))
      if (conjunction) joined = true
      else if (words.word(i) !== ',' || i + 1 >= to) break
      i++
      if (words.lower(i) === 'and') {
        joined = true
        i++
      }
    } else if (
      mentions.length > 0 &&
      !(words.lower(i) === 'the' && index.mentions[mentions.at(-1)!].kind !== 'person') &&
      !startsPhraseOfName(words, index, i, to)
    ) {
      if (!joined) return null
      break
    } else i++
  }
  return joined && mentions.length > 1 ? mentions : null
}

const startsPhraseOfName = (words: Words, index: MentionIndex, i: number, to: number): boolean => {
  // "Desai and her colleague Li Wei"
  const first = OWNING.has(words.lower(i)) && words.lower(i - 1) === 'and' ? i + 1 : i
  for (let k = i; k < to && k < i + 8; k++) {
    if (index.at[k] >= 0) return index.mentions[index.at[k]].phrase <= first
    if (words.word(k) === ',') return false
  }
  return false
}

/** The noun phrase of [from, to) whose core ends at `core`. */
export function readNominal(words: Words, index: MentionIndex, from: number, core: number, to: number): Nominal {
  const { tag } = words.tokens
  let head = core - 1
  while (head > from && NOUN[tag[head]] === 0) head--
  if (NOUN[tag[head]] === 0) head = core - 1
  // "officials familiar with the matter"
  else if (tag[core - 1] !== PERSONAL) core = head + 1
  let end = core
  if (words.lower(core) === 'of' && core + 1 < to) {
    end++
    while (
      end < to &&
      !(PARTICIPLE[tag[end]] === 1 && NOUN[tag[end - 1]] === 1) &&
      (ENDS_CORE[tag[end]] === 0 || (index.at[end] >= 0 && words.word(end) !== ','))
    )
      end++
  }
  const coordinated = hasConjunction(words, from, core)
  return {
    kind: 'nominal',
    from,
    core,
    to: end,
    limit: to,
    head,
    plural: coordinated || PLURAL[tag[head]] === 1,
    naming: !coordinated && isNaming(words, index, from, head)
  }
}

function hasConjunction(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.tokens.tag[i] === CONJUNCTION) return true
  return false
}

/** A name or people's adjective right before a noun of bodies, with nothing but nouns and adjectives between. */
function isNaming(words: Words, index: MentionIndex, from: number, head: number): boolean {
  if (!NAMING_NOUNS.has(words.lower(head))) return false
  for (let i = head - 1; i >= from && i > head - 4; i--) {
    if (words.tokens.tag[i] === POSSESSIVE) return false
    if (index.at[i] >= 0 || DEMONYMS.has(words.lower(i))) return true
  }
  return false
}

/** "Former governor of Utah and presidential candidate Jon Hale": two roles of one name; -1 where there is none. */
function joinedName(words: Words, index: MentionIndex, from: number, core: number, to: number): number {
  if (words.tokens.tag[from] === DETERMINER) return -1
  let and = core
  while (and < to && and < core + 6 && words.lower(and) !== 'and') and++
  const mention = and + 1 < to && words.lower(and) === 'and' ? index.opens[and + 1] : -1
  return mention >= 0 && index.mentions[mention].titled && index.mentions[mention].to === to ? mention : -1
}

const SEPARATOR = /^(?:[,—–]|--)$/

/** "A lawyer for Hale, Mary Costa, …": the name in apposition to a phrase whose core ends at `core`; -1 where there is none. */
function apposedName(words: Words, index: MentionIndex, core: number, ofPerson: boolean): number {
  const { tokens } = words
  const end = tokens.firstOfSentence[tokens.sentence[core - 1] + 1]
  let comma = core
  while (comma < end && comma < core + 12 && !SEPARATOR.test(words.word(comma))) {
    if (FINITE[tokens.tag[comma]] === 1 || RELATIVE[tokens.tag[comma]] === 1 || words.word(comma) === '(') return -1
    comma++
  }
  if (comma + 1 >= end || !SEPARATOR.test(words.word(comma))) return -1
  let i = comma + 1
  while (i < end && i < comma + 8 && index.at[i] < 0 && words.word(i) !== ',') i++
  const mention = index.at[i]
  if (mention === undefined || mention < 0) return -1
  const name = index.mentions[mention]
  const phrase = words.lower(comma + 1) === 'the' ? comma + 2 : comma + 1
  if (name.phrase > phrase && name.from !== phrase) return -1
  if (name.kind !== 'person' && !(ofPerson && name.kind === 'unknown')) return -1
  const after = words.word(name.to)
  return name.to >= end || /^(?:[,(.!?"”’—–]|--|of$)/.test(after) || FINITE[tokens.tag[name.to]] === 1 ? mention : -1
}
