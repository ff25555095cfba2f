import type { ClaimType } from '../../document.ts'
import {
  ADJECTIVE_TYPES,
  COMMANDS,
  KEEP_BEFORE_INFINITIVE,
  LIGHT_VERBS,
  NO_ANSWER,
  NOUN_TYPES,
  PROFORMS,
  QUESTIONING_VERBS,
  SEMI_AUXILIARIES,
  TOPIC_VERBS,
  VERB_TYPES
} from '../../lexicon/cue-types.ts'
import { lemmatize } from '../../lexicon/lemmas.ts'
import { DENIALS, DENYING_PARTICLES, NOBODY } from '../../lexicon/stance-cues.ts'
import type { Attribution, Range } from '../layers.ts'
import { lemmaOf } from '../syntax/lemma-of.ts'
import { relationSet, tagId, tagSet } from '../syntax/tagset.ts'
import { tokensOf } from '../token-ranges.ts'
import { type Tokens, tokenAt, wordOf } from '../tokens.ts'

const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ')
const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS')
const ADJECTIVE = tagSet('JJ', 'JJR', 'JJS')
const TO = tagId('TO')
const BASE = tagId('VB')
const PARTICIPLE = tagId('VBN')
const CARDINAL = tagId('CD')
const INFINITIVE = relationSet('xcomp')
const PREDICATION = relationSet('nsubj', 'nsubjpass', 'cop', 'csubj')
const NEGATION = relationSet('neg')
const SUBJECT = relationSet('nsubj')
const OBJECT = relationSet('dobj')
const ADVERBIAL = relationSet('advcl', 'acl')
const CLAUSAL = relationSet('ccomp', 'parataxis')
/** What a content begins with that is a clause, so that an unknown cue is one of saying. */
const CLAUSE = /^(?:["“‘«']|(?:that|whether|if|how|why|what|who|when|where)\b)/iu

/**
 * The kind of an attribution by its cue: the lemma of its head, its part of speech, the particle after it and whether an
 * infinitive follows. A light verb ("made clear", "has no doubt") leaves it to the words beside it. A cue that is no
 * word, or none at all, asserts; an unknown one asserts what is quoted or a clause and tells of an act otherwise.
 */
export function typeOf(text: string, tokens: Tokens, attribution: Attribution): ClaimType {
  const { cue, cueToken, content } = attribution
  if (cue === null || content.length === 0 || isQuotedSentence(text, attribution)) return 'assertion'
  const { first, end } = tokensOf(tokens, cue)
  if (end === first) return 'assertion'
  const head = mainVerb(tokens, cueToken >= first && cueToken < end ? cueToken : first, end)
  if (isQuestionPut(tokens, head, attribution) || isNobodys(tokens, head, attribution) || isProform(text, content)) return 'eventuality'
  const contentToken = tokenAt(tokens, content[0].start)
  const infinitive =
    tokens.tag[contentToken] === TO
      ? tokens.tag[contentToken + 1] === BASE
      : tokens.tag[end - 1] === TO && tokens.tag[contentToken] === BASE
  const known = typeOfWord(tokens, head, infinitive) ?? typeBeside(tokens, head, first, end, infinitive)
  if (known === 'assertion' && TOPIC_VERBS.has(lemmaOf(tokens, head)) && isPhrase(text, tokens, content)) return 'eventuality'
  if (known !== null) return known
  // "in a poll", "reportedly", ":".
  if (VERB[tokens.tag[head]] + NOUN[tokens.tag[head]] + ADJECTIVE[tokens.tag[head]] === 0) return 'assertion'
  const clause = CLAUSE.test(text.slice(content[0].start, content[0].start + 8)) || governs(tokens, head, CLAUSAL)
  return clause && !infinitive ? 'assertion' : 'eventuality'
}

/** A sentence in marks after a colon ("welcomed the vote: “We won.”") is said, whatever the verb. */
function isQuotedSentence(text: string, { form, cue, content: [{ start }] }: Attribution): boolean {
  if (form !== 'direct') return false
  const before = text.slice(Math.max(cue!.start, start - 4), start)
  return /:\s*["“«]?$/u.test(before) && /^["“«]?\p{Lu}/u.test(text.slice(start, start + 2))
}

/** "reported it", "said so": the claim is made elsewhere. */
const isProform = (text: string, content: readonly Range[]): boolean =>
  content.length === 1 && PROFORMS.has(text.slice(content[0].start, content[0].end).toLowerCase())

/** "Asked whether …, he said", "When asked about …": the question is the writer's, and nobody's claim. */
const isQuestionPut = (tokens: Tokens, head: number, { source }: Attribution): boolean =>
  QUESTIONING_VERBS.has(lemmaOf(tokens, head)) &&
  (ADVERBIAL[tokens.relation[head]] === 1 || (source === null && tokens.tag[head] === PARTICIPLE)) &&
  !governs(tokens, head, SUBJECT)

/** "Neither the mayor nor the police confirmed …", "No official said …": no claim, but that nobody denies something is one. */
function isNobodys(tokens: Tokens, head: number, { source }: Attribution): boolean {
  if (source === null || DENIALS.has(lemmaOf(tokens, head))) return false
  const first = tokenAt(tokens, source.start)
  const negated = (i: number) => NOBODY.has(wordOf(tokens, i).toLowerCase())
  // "No 10 said": a house.
  return (
    (negated(first) && tokens.tag[first + 1] !== CARDINAL) ||
    (first > tokens.firstOfSentence[tokens.sentence[first]] && wordOf(tokens, first - 1).toLowerCase() === 'neither')
  )
}

/** "used to say", "went on to claim": the infinitive, where the cue holds it. */
function mainVerb(tokens: Tokens, head: number, end: number): number {
  if (VERB[tokens.tag[head]] === 0 || !SEMI_AUXILIARIES.has(lemmaOf(tokens, head))) return head
  for (let i = head + 1; i + 1 < end && i < head + 3; i++) if (tokens.tag[i] === TO && tokens.tag[i + 1] === BASE) return i + 1
  return head
}

/** The kind that the other words of a cue make, last first. */
function typeBeside(tokens: Tokens, head: number, first: number, end: number, infinitive: boolean): ClaimType | null {
  for (let i = end - 1; i >= first; i--) {
    const type = i === head ? null : typeOfWord(tokens, i, infinitive)
    if (type !== null) return type
  }
  return null
}

function typeOfWord(tokens: Tokens, i: number, infinitive: boolean): ClaimType | null {
  const tag = tokens.tag[i]
  const lemma = lemmaOf(tokens, i)
  // Headlines write verbs with a capital, and the tagger then takes them for names.
  if (NOUN[tag] === 1) return NOUN_TYPES.get(lemma) ?? VERB_TYPES.get(lemmatize(lemma, lemma.endsWith('s') ? 'VBZ' : 'VBD')) ?? null
  if (ADJECTIVE[tag] === 1) return ADJECTIVE_TYPES.get(lemma) ?? null
  if (VERB[tag] === 0 || LIGHT_VERBS.has(lemma)) return null
  const particle = i + 1 < tokens.length ? wordOf(tokens, i + 1).toLowerCase() : ''
  // "is expected to", "is said to": others expect and say so.
  const passive = tag === PARTICIPLE && particle === 'to' && infinitive
  const type = (passive ? undefined : VERB_TYPES.get(`${lemma} ${particle}`)) ?? VERB_TYPES.get(lemma)
  const denies = DENIALS.has(lemma) || DENYING_PARTICLES.get(lemma) === particle
  if (denies && type !== 'assertion' && deniesClaim(tokens, i)) return 'assertion'
  if (type === undefined) return null
  if (NO_ANSWER.has(lemma) && governs(tokens, i, NEGATION)) return 'eventuality'
  if (COMMANDS.has(lemma) && commands(tokens, i)) return 'eventuality'
  const commits = infinitive && !passive && type !== 'eventuality' && !KEEP_BEFORE_INFINITIVE.has(lemma)
  return commits ? 'eventuality' : type
}

/** Whether a content is a noun phrase and no clause: its head is no verb, has no subject and no copula, and nothing is quoted. */
function isPhrase(text: string, tokens: Tokens, content: readonly Range[]): boolean {
  for (const piece of content) {
    if (/["“”«»]|''/u.test(text.slice(piece.start, piece.end))) return false
    const { first, end } = tokensOf(tokens, piece)
    for (let i = first; i < end; i++) {
      const inside = tokens.head[i] >= first && tokens.head[i] < end
      if (!inside && (VERB[tokens.tag[i]] === 1 || governs(tokens, i, PREDICATION))) return false
    }
  }
  return true
}

/** How far after a verb its object is looked for. */
const OBJECT_REACH = 5

/** "rejected claims that", "dismissed the allegation": the object is what somebody claims. */
function deniesClaim(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + OBJECT_REACH); i++)
    if (NOUN[tokens.tag[i]] === 1 && NOUN_TYPES.get(lemmaOf(tokens, i)) === 'assertion') return OBJECT[tokens.relation[i]] === 1
  return false
}

/** Whether the verb's object is told to do something: it governs an infinitive. */
const commands = (tokens: Tokens, verb: number): boolean =>
  governs(tokens, verb, INFINITIVE, i => {
    for (let k = verb + 1; k < i; k++) if (tokens.tag[k] === TO && tokens.head[k] === i) return true
    return false
  })

/** Tokens on either side of a word in which its dependents are looked for: lists may be one long sentence. */
const REACH = 200

/** Whether the word has a dependent of one of these relations in its sentence. */
function governs(tokens: Tokens, word: number, relations: Uint8Array, where: (i: number) => boolean = () => true): boolean {
  const sentence = tokens.sentence[word]
  const end = Math.min(tokens.firstOfSentence[sentence + 1], word + REACH)
  for (let i = Math.max(tokens.firstOfSentence[sentence], word - REACH); i < end; i++) {
    if (tokens.head[i] === word && relations[tokens.relation[i]] === 1 && where(i)) return true
  }
  return false
}
