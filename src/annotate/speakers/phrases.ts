/** What the words of a noun phrase say of whom it means. */
import type { SpeakerKind } from '../../document.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/body-nouns.ts'
import { DEMONYMS } from '../../lexicon/gazetteer.ts'
import { isAdjectiveOfName } from '../../lexicon/name-words.ts'
import { PRONOUNS } from '../../lexicon/pronouns.ts'
import { HEADLINE_WORDS } from '../../lexicon/titles.ts'
import { tagSet } from '../syntax/tagset.ts'
import type { Entities, Entity } from './entities.ts'
import { acronymLetters, foldWord } from './names.ts'
import { type MentionIndex, type Nominal, readNominal } from './sources.ts'
import { POSSESSIVE, type Words } from './words.ts'

const ADJECTIVE = tagSet('JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'RB', 'DT', 'CD')
const LONE_NAME = tagSet('NN', 'JJ', 'VB', 'VBD', 'VBZ', 'VBP', 'VBN', 'FW')
const MODIFIER = tagSet('DT', 'NN', 'NNP', 'NNPS', 'NNS', 'JJ', 'VBN', 'VBG', 'POS', 'CD', 'PRP$')
const PROPER = tagSet('NNP', 'NNPS')
const ARTICLES = new Set(['a', 'an', 'the'])
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|my|our)$/
const INDEFINITE = /^(?:an?|one|another|some|any|every|each|no|several|many|\d.*)$/
const POSSESSOR = /^(?:his|her|their|its|my|our|your)$/
const QUANTIFIERS = new Set(
  'many several most more few some other such all both another much same own first latest others any each either neither every'.split(' ')
)
const ABSTRACT_ENDING = /(?:tion|ment|ness|ity|ism|ing|ship|ance|ence|thing|body|one)$/
const PARTIES = ['republican', 'democratic', 'democrat']

/** The noun phrase of a head, from its first modifier. */
export function nominalAt(words: Words, index: MentionIndex, head: number): Nominal {
  const { tokens } = words
  let from = head
  while (from > 0 && tokens.sentence[from - 1] === tokens.sentence[head] && MODIFIER[tokens.tag[from - 1]] === 1) from--
  return readNominal(words, index, from, head + 1, head + 1)
}

/** "the", a possessor or no determiner at all: somebody who is known. */
export function isDefinite(words: Words, nominal: Nominal): boolean {
  const first = words.lower(nominal.from)
  return DEFINITE.test(first) || hasPossessor(words, nominal) || (MODIFIER[words.tokens.tag[nominal.from]] === 1 && !INDEFINITE.test(first))
}

export function hasPossessor(words: Words, { from, head }: Nominal): boolean {
  for (let i = from; i < head; i++) if (words.tokens.tag[i] === POSSESSIVE || POSSESSOR.test(words.lower(i))) return true
  return false
}

/** A lone singular with a capital and no article, of no known kind: a name that the tagger does not know. */
export function isBareName(words: Words, { from, core, limit, plural }: Nominal, noun: string, classes: readonly string[]): boolean {
  return (
    core === from + 1 &&
    limit === core &&
    !plural &&
    LONE_NAME[words.tokens.tag[from]] === 1 &&
    /^\p{Lu}/u.test(words.word(from)) &&
    classes.length === 0 &&
    !QUANTIFIERS.has(noun) &&
    !BODY_NOUNS.has(noun) &&
    !DOCUMENT_NOUNS.has(noun) &&
    !ABSTRACT_ENDING.test(noun)
  )
}

/** Whether all words of a phrase are capitals that were not read as a name, as in a headline or a label. */
export function isUnreadName(words: Words, { from, core }: Nominal): boolean {
  const last = words.lower(core - 1)
  if (DOCUMENT_NOUNS.has(last) || GROUP_NOUNS.has(last)) return false
  for (let i = from; i < core; i++) if (PROPER[words.tokens.tag[i]] === 0 && acronymLetters(words.word(i)) === null) return false
  return true
}

/** Words beside the head that tell apart, folded, abbreviations and acronyms spelled out. */
export function modifiersOf(words: Words, entities: Entities, { from, to, head }: Nominal): string[] {
  const modifiers: string[] = []
  for (let i = from; i < to; i++) {
    const lower = words.lower(i)
    if (i === head || ARTICLES.has(lower) || lower === 'of' || words.tokens.tag[i] === POSSESSIVE) continue
    for (const word of expandHeadline(lower)) modifiers.push(...spellOut(entities, word, words.word(i)))
  }
  return modifiers
}

function spellOut(entities: Entities, lower: string, word: string): readonly string[] {
  const possessor = PRONOUNS.get(lower)
  if (possessor !== undefined && possessor !== 'first') return []
  const acronym = acronymLetters(word)
  const body = acronym === null ? undefined : entities.byLetters(acronym)
  return body === undefined ? [foldWord(lower)] : body.folded.filter(w => w.length > 3)
}

/** Words of a phrase that judge rather than tell apart: "the embattled mayor". */
export function adjectivesOf(words: Words, { from, to }: Nominal): ReadonlySet<string> {
  const adjectives = new Set<string>()
  for (let i = from; i < to; i++) {
    const lower = words.lower(i)
    if (ADJECTIVE[words.tokens.tag[i]] === 1 && !isAdjectiveOfName(lower)) adjectives.add(foldWord(lower))
  }
  return adjectives
}

/** The shortest phrase that tells an unnamed source apart, without article; a possessor that is a pronoun is `owner`. */
export function phraseText(words: Words, nominal: Nominal, owner: Entity | null): string {
  const { tokens } = words
  const slice = (from: number, to: number) => tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ')
  let { from } = nominal
  while (from < nominal.head && (ARTICLES.has(words.lower(from)) || words.lower(from) === 'latest')) from++
  const to = words.lower(nominal.from) === 'those' ? nominal.limit : nominal.to
  if (owner !== null && from < nominal.head) return `${owner.shortName}’s ${slice(from + 1, to)}`
  const text = slice(from, to).replace(/[,;:]$/, '')
  const sentence = tokens.sentence[nominal.from]
  const opens = tokens.firstOfSentence[sentence] === nominal.from || words.titleCase[sentence] === 1
  const first = words.lower(from)
  const keepsCapital = PROPER[tokens.tag[from]] === 1 || isAdjectiveOfName(first) || GROUP_NOUNS.has(first) || /^.\S*\p{Lu}/u.test(text)
  return opens && !keepsCapital ? text[0].toLowerCase() + text.slice(1) : text
}

export function kindOfPhrase(words: Words, nominal: Nominal, noun: string, classes: readonly string[]): SpeakerKind {
  if (nominal.plural) {
    if (GROUP_NOUNS.has(noun) || DEMONYMS.has(noun) || PROPER[words.tokens.tag[nominal.head]] === 1) return 'group'
    return DOCUMENT_NOUNS.has(noun) ? 'document' : 'unnamed'
  }
  if (classes.length > 0) return 'unnamed'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  return BODY_NOUNS.has(noun) ? 'organization' : 'unnamed'
}

/** "FM" as "foreign minister"; other words as they are. */
export function expandHeadline(lower: string): readonly string[] {
  return HEADLINE_WORDS.get(lower)?.split(' ') ?? [lower]
}

/** Whether a word of a phrase is one by which the text has told of an entity; "Texan" fits "Texas". */
export function fits(word: string, entity: Entity): boolean {
  if (entity.roleWords.has(word) || entity.folded.includes(word)) return true
  if (word.length < 4) return false
  const stem = word.slice(0, Math.max(4, word.length - 3))
  for (const known of entity.roleWords) if (known.startsWith(stem)) return true
  return false
}

/** Whether words and an entity belong to different parties. */
export function contradicts(words: readonly string[], entity: Entity): boolean {
  const party = PARTIES.find(p => words.includes(p))
  if (party === undefined) return false
  const republican = party === 'republican'
  return PARTIES.some(p => (p === 'republican') !== republican && entity.roleWords.has(p)) && !entity.roleWords.has(party)
}
