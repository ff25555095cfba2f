/** Names in a text: runs of capitalised words with their titles, and what they say of the kind of what they name. */
import { BODY_NOUNS, NAMED_BODY_PHRASES } from '../../lexicon/body-nouns.ts'
import { DEMONYMS, ORGANIZATION_NAMES, PLACE_NAMES } from '../../lexicon/gazetteer.ts'
import { ADJECTIVE_NOUNS, DATE_NAMES, FAMILY_PREFIXES, OF_HEADS, PROPER_ADJECTIVES, QUALIFIERS } from '../../lexicon/name-words.ts'
import { ROLE_GENDERS } from '../../lexicon/role-nouns.ts'
import { type Gender, INITIALISM_TITLES, OFFICE_WORDS, SECOND_TITLES, TITLE_WORDS, TITLES } from '../../lexicon/titles.ts'
import { tagSet } from '../syntax/tagset.ts'
import { genderOfGivenName, isGivenName, kindOfName, type NameKind } from './name-kinds.ts'
import { foldWord, isInitial, isNameSuffix, isParticle } from './names.ts'
import { isPersonNoun } from './person-nouns.ts'
import { isProperTag, POSSESSIVE, type Words } from './words.ts'

/** A name where it stands. Ranges are in tokens, half-open. */
export interface NameMention {
  /** The name without its title. */
  readonly from: number
  readonly to: number
  /** Where its phrase begins: title and role before the name ("Acme Holdings CEO Linda Park"). */
  readonly phrase: number
  /** Words of the name as they stand, without a nickname in quotation marks. */
  readonly words: readonly string[]
  readonly nickname: string | null
  readonly kind: NameKind
  readonly gender: Gender | null
  /** Nouns of the office or trade that titles before the name give, in small letters. */
  readonly roles: readonly string[]
  /** Whether a title or noun of persons stands before the name. */
  readonly titled: boolean
  /** The body whose possessive stands right before the name ("CNN's Ana Silva"), without its article. */
  readonly owner: string | null
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const OPENING_MARK = /^["“'‘`]+$/
const CLOSING_MARK = /^["”'’]+$/
const COMMON = tagSet('NN', 'NNS', 'JJ', 'VBG', 'VBN', 'VBD', 'VBZ', 'VBP', 'VB', 'RB', 'IN', 'FW')
const MODIFIER = tagSet('NN', 'NNP', 'NNPS', 'JJ', 'VBN', 'VBG', 'POS', 'CD', 'NNS')
const PARTICIPLE = tagSet('VBN', 'VBG')
const NOUN = tagSet('NN', 'NNP', 'NNPS', 'NNS')
const NOMINAL = tagSet('NN')
const DETERMINER = tagSet('DT')

/** Every name of a text, in order; sentences in title case are left out. One pass. */
export function findNames(words: Words): NameMention[] {
  const { tokens, titleCase } = words
  const proper = properWords(words)
  const names: NameMention[] = []
  for (let s = 0; s + 1 < tokens.firstOfSentence.length; s++) {
    if (titleCase[s] === 1) continue
    const end = tokens.firstOfSentence[s + 1]
    for (let i = tokens.firstOfSentence[s]; i < end; ) {
      const first =
        i === tokens.firstOfSentence[s] &&
        COMMON[tokens.tag[i]] === 1 &&
        (proper.has(words.word(i)) || isGivenName(words.lower(i))) &&
        i + 1 < end &&
        CAPITAL.test(words.word(i + 1))
      if (!first && !opensName(words, i)) {
        i++
        continue
      }
      const to = endOfRun(words, i, end)
      let from = i
      while (from > tokens.firstOfSentence[s] && FAMILY_PREFIXES.has(words.word(from - 1))) from--
      readRun(words, from, to, tokens.firstOfSentence[s], names)
      i = to
    }
  }
  shareFamilyNames(words, names)
  return names
}

/** "Ana and Karl Hale" are two of that name. */
function shareFamilyNames(words: Words, names: NameMention[]): void {
  for (let m = 0; m + 1 < names.length; m++) {
    const { to, words: first, titled } = names[m]
    const next = names[m + 1]
    if (
      first.length !== 1 ||
      titled ||
      next.kind !== 'person' ||
      next.words.length !== 2 ||
      next.from !== to + 1 ||
      words.lower(to) !== 'and'
    )
      continue
    if (isGivenName(first[0].toLowerCase()))
      names[m] = { ...names[m], kind: 'person', words: [first[0], next.words[1]], gender: genderOfGivenName(first[0]) }
  }
}

/** Words that stand as proper nouns where capitals tell: what else they are at a sentence's start is a tagger's slip. */
function properWords(words: Words): ReadonlySet<string> {
  const { tokens, titleCase } = words
  const proper = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    if (isProperTag(tokens, i) && tokens.sentence[i] === tokens.sentence[i - 1] && titleCase[tokens.sentence[i]] === 0)
      proper.add(words.word(i))
  }
  return proper
}

/** The name that the tokens [from, to) are taken to be, whatever their tags: for sources whose capitals tell nothing. */
export function readName(words: Words, from: number, to: number): NameMention | null {
  const names: NameMention[] = []
  readRun(words, from, to, from, names)
  return names.at(-1) ?? null
}

const isProper = (words: Words, i: number): boolean =>
  isProperTag(words.tokens, i) &&
  /^[\p{Lu}\d@]/u.test(words.word(i)) &&
  (!DATE_NAMES.has(words.lower(i).replace(/\.$/, '')) || isGivenName(words.lower(i - 1)))

function opensName(words: Words, i: number): boolean {
  if (isProper(words, i)) return true
  const { tokens } = words
  // Taggers take capitalised adjectives and unknown words for common ones within names ("National Security Agency").
  const sentenceStart = i === tokens.firstOfSentence[tokens.sentence[i]]
  return (
    !sentenceStart &&
    COMMON[tokens.tag[i]] === 1 &&
    CAPITAL.test(words.word(i)) &&
    words.lower(i) !== 'i' &&
    !DATE_NAMES.has(words.lower(i)) &&
    !DEMONYMS.has(words.lower(i)) &&
    !(OPENING_MARK.test(words.word(i - 1)) && words.quoted[i] === 1) &&
    words.word(i - 1) !== ':'
  )
}

/** End of the run of name words that begins at `from`: capitals, with what joins them. */
function endOfRun(words: Words, from: number, end: number): number {
  const { tokens } = words
  const proper = (i: number) => i < end && (isProper(words, i) || (i > from && opensName(words, i)))
  let i = from + 1
  while (i < end) {
    const lower = words.lower(i)
    if (proper(i)) i++
    else if ((isParticle(lower) || lower === '&') && proper(i + 1)) i += 2
    else if (isParticle(lower) && isParticle(words.lower(i + 1)) && proper(i + 2)) i += 3
    else if (lower === 'of' && OF_HEADS.has(words.lower(i - 1)) && proper(i + 1)) i += 2
    else if (lower === 'of' && OF_HEADS.has(words.lower(i - 1)) && words.lower(i + 1) === 'the' && proper(i + 2)) i += 3
    else if (/^(?:for|on)$/.test(lower) && BODY_NOUNS.has(words.lower(i - 1)) && proper(i + 1) && i - from < 3) i += 2
    else if (lower === 'and' && joinsBody(words, from, i, end, proper)) i += 2
    else if (lower === ',' && isNameSuffix(foldWord(words.word(i + 1))) && proper(i + 1)) i += 2
    else if (OPENING_MARK.test(words.word(i)) && proper(i + 1) && CLOSING_MARK.test(words.word(i + 2)) && proper(i + 3)) i += 4
    else if (isRetired(words, i) && proper(i + 3)) i += 4
    else if (
      tokens.tag[i] === POSSESSIVE &&
      proper(i + 1) &&
      BODY_NOUNS.has(words.lower(i + 1)) &&
      /^(?:people|children|women|men|veteran|worker|teacher|farmer|player|driver)/i.test(words.word(i - 1))
    )
      i += 2
    else break
  }
  return i
}

/** "Lt Gen (retd) Omar Khan": the words in brackets. */
const isRetired = (words: Words, i: number): boolean =>
  words.word(i) === '(' && words.word(i + 2) === ')' && /^(?:re?td?|retired)\.?$/i.test(words.word(i + 1))

/** "Rural Roads and Water Supply Committee": what follows "and" ends in a noun of bodies, what stands before doesn't. */
function joinsBody(words: Words, from: number, at: number, end: number, proper: (i: number) => boolean): boolean {
  if (!proper(at + 1)) return false
  let last = at + 1
  while (proper(last + 1)) last++
  if (!BODY_NOUNS.has(words.lower(last)) || last === at + 1)
    return /^(?:health|food|securities|arms|law|justice|foreign|standards)$/i.test(words.word(at - 1)) && last > at + 1
  for (let i = from; i < at; i++) {
    const lower = words.lower(i)
    if (BODY_NOUNS.has(lower) && i === at - 1) return false
    if (TITLES.has(foldWord(lower)) || isGivenName(lower)) return false
  }
  const before = phraseOf(words, from, at)
  return !PLACE_NAMES.has(before) && !ORGANIZATION_NAMES.has(before) && (at - from > 1 || words.lower(from - 1) === 'the')
}

const phraseOf = (words: Words, from: number, to: number): string => {
  let phrase = ''
  for (let i = from; i < to; i++) phrase += (i > from ? ' ' : '') + words.lower(i)
  return phrase
}

/** Splits a run into titles and name, and tells what kind of name it is. */
function readRun(words: Words, start: number, to: number, sentenceStart: number, out: NameMention[]): void {
  const { tokens } = words
  const whole = phraseOf(words, start, to)
  const bodyLast =
    BODY_NOUNS.has(foldWord(words.word(to - 1))) || NAMED_BODY_PHRASES.has(whole.replaceAll(' ', '_')) || ORGANIZATION_NAMES.has(whole)
  let from = start
  const roles: string[] = []
  let gender: Gender | null = null
  let titled = false
  const readTitle = (lower: string) => {
    const title = TITLES.get(lower) ?? TITLES.get(lower.split('-').at(-1)!)
    titled = true
    if (title?.role) roles.push(title.role)
    else if (!title) roles.push(lower)
    gender ??= title?.gender ?? ROLE_GENDERS.get(lower) ?? null
  }
  for (let i = start; i < to; i++) {
    const lower = foldWord(words.word(i)).replace(/\.$/, '')
    if (i === from && i > start && isRetired(words, i)) {
      from = i + 3
      i += 2
      continue
    }
    if (!isTitle(lower) || (i > start && isInitial(words.word(i)))) continue
    if (INITIALISM_TITLES.has(lower) && !isGivenName(words.lower(i + 1))) continue
    if (SECOND_TITLES.has(lower) && (i === start || i !== from)) continue
    if (bodyLast && (i > start || !/\.$|^(?:mr|mrs|ms|dr)$/i.test(words.word(i))) && !isGivenName(words.lower(i + 1))) continue
    // "Stephen King", "Karl Judge": a title may be a family name.
    if (i > from && isGivenName(words.lower(from)) && !PLACE_NAMES.has(words.lower(from)) && !isGivenName(words.lower(i + 1))) continue
    let next = i + 1
    while (next < to && words.lower(next) === 'general') next++
    if (words.lower(next) === 'of') {
      next++
      while (next < to && (words.lower(next) === 'the' || OFFICE_WORDS.has(words.lower(next)))) next++
      if (next < to && PLACE_NAMES.has(words.lower(next))) next++
    }
    if (next > to) break
    // "Mr. Judge", but not "Lt Gen"
    if (next === to && titled && i === from && roles.length === 0) break
    if (next === to && (i === start || everyTitleWord(words, start, i))) return
    if (next === to) {
      // "Acme Holdings CEO": the name of a body with an office of it, no person's.
      to = i
      break
    }
    readTitle(lower)
    from = next
    i = next - 1
  }
  if (from >= to) return
  let phrase = start
  // A name of two words or with a title modifies no other: what stands before it belongs elsewhere.
  const previous = out.at(-1)
  const bound =
    previous !== undefined && previous.kind === 'person' && (previous.titled || previous.words.length > 1)
      ? Math.max(sentenceStart, previous.to)
      : sentenceStart
  const before = words.lower(start - 1)
  if (
    from === start &&
    start > sentenceStart &&
    (NOMINAL[tokens.tag[start - 1]] === 1 || ADJECTIVE_NOUNS.has(before) || before.startsWith('co-')) &&
    isPersonNoun(before)
  ) {
    readTitle(before)
    phrase = phraseStart(words, start, bound)
  } else if (titled) phrase = phraseStart(words, start, bound)

  const { list, nickname } = nameWords(words, from, to)
  if (titled || (list.length > 1 && isGivenName(list[0].toLowerCase()))) lowerCapitals(list)
  if (list.length === 0 || (list.length === 1 && PROPER_ADJECTIVES.has(list[0].toLowerCase()))) return
  // "the Pentagon", but not "the Hale case"
  const determined = start > sentenceStart && DETERMINER[tokens.tag[start - 1]] === 1 && NOMINAL[tokens.tag[to]] !== 1
  const kind = titled && !(bodyLast && from === start) ? 'person' : kindOfName(words, from, to, list, nickname, determined)
  if (kind === 'person' || kind === 'unknown') gender ??= list.length > 1 ? genderOfGivenName(list[0]) : null
  const owner =
    previous !== undefined && previous.to === start - 1 && tokens.tag[start - 1] === POSSESSIVE && previous.kind === 'organization'
      ? previous.words.join(' ')
      : null
  out.push({ from, to, phrase, words: list, nickname, kind, gender, roles, titled, owner })
}

/** Beginning of the noun phrase whose modifiers end before `start`: "Brazil's finance minister" before a name. */
function phraseStart(words: Words, start: number, sentenceStart: number): number {
  let i = start
  while (i > sentenceStart && start - i < 10) {
    const tag = words.tokens.tag[i - 1]
    if (MODIFIER[tag] === 0 || (PARTICIPLE[tag] === 1 && i - 1 > sentenceStart && NOUN[words.tokens.tag[i - 2]] === 1)) break
    i--
  }
  while (i < start && (words.tokens.tag[i] === POSSESSIVE || (PARTICIPLE[words.tokens.tag[i]] === 1 && !QUALIFIERS.has(words.lower(i)))))
    i++
  return i
}

function nameWords(words: Words, from: number, to: number): { list: string[]; nickname: string | null } {
  const list: string[] = []
  let nickname: string | null = null
  for (let i = from; i < to; i++) {
    const word = words.word(i)
    if (OPENING_MARK.test(word) && i + 2 < to) {
      nickname = words.word(i + 1)
      i += 2
    } else if (word !== ',') list.push(words.tokens.tag[i] === POSSESSIVE && list.length ? list.pop()! + word : word)
  }
  return { list, nickname }
}

/** "Former" before a title that no name follows. */
function everyTitleWord(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!TITLE_WORDS.has(words.lower(i)) && !TITLES.has(foldWord(words.word(i)))) return false
  return true
}

/** "Secretary-General", "vice-president": every part belongs to a title. */
function isTitle(lower: string): boolean {
  if (TITLES.has(lower)) return true
  const parts = lower.split('-')
  return parts.length > 1 && TITLES.has(parts.at(-1)!) && parts.every(part => TITLES.has(part) || TITLE_WORDS.has(part))
}

/** Writes a name in capitals as names are written: "MR. SMITH:" names Smith. */
function lowerCapitals(list: string[]): void {
  if (!list.every(word => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(word)) || list.every(word => word.length < 3)) return
  list.forEach((word, i) => {
    if (word.length > 2) list[i] = word.replace(/\p{Lu}+/gu, run => run[0] + run.slice(1).toLowerCase())
  })
}
