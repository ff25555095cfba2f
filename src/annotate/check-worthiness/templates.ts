import { hash1, hash2, hash3, hashText } from '../../model/hash.ts'
import type { Range } from '../layers.ts'
import type { Lexemes } from '../syntax/lexemes.ts'
import { relationId, relationSet, tagSet } from '../syntax/tagset.ts'
import { tokensOf } from '../token-ranges.ts'
import { type Tokens, wordOf } from '../tokens.ts'
import { ASPECTS, type Aspect, type Mention } from './aspects.ts'
import { countersOf, STEPS } from './counters.ts'
import {
  ASPECT,
  COMPLEMENT,
  COUNT,
  type Features,
  FIRST_WORD,
  FRAME_PAIR,
  HELPER,
  LETTERS,
  RELATION_OF_TAGS,
  RELATION_OF_WORD,
  RELATION_TO_WORD,
  ROOT_TAG,
  ROOT_WORD,
  SUBJECT,
  SUBJECT_AND_ROOT,
  TAG_PAIR,
  VECTOR,
  WORD,
  WORD_PAIR
} from './features.ts'

const EDGE = -7
const hashWord = (word: string): number => hashText(word, 0, word.length)
const NUMBER = hashWord('#')
const YEAR = hashWord('#year')

const UNREAD = tagSet("''", '``', '-LRB-', '-RRB-')
const STOPS = new Set(['.', ';', '…'].map(hashWord))
const FUNCTION_TAGS = tagSet('IN', 'DT', 'PRP', 'PRP$', 'MD', 'TO', 'CC', 'WP', 'WDT', 'WRB', 'EX', 'RP', '.', ',', ':')
const AUXILIARIES = new Set("be is are was were been being am 's 're 'm have has had 've 'd do does did not n't".split(' ').map(hashWord))
const PRONOMINAL = tagSet('PRP', 'DT', 'EX')
const SUBJECTS = relationSet('nsubj', 'nsubjpass')
const HELPERS = relationSet('aux', 'cop', 'neg')
const CCOMP = relationId('ccomp')

/**
 * The tokens of some ranges that are read. Quotation marks, brackets and full stops are not, so that a claim cut out
 * of its sentence reads like a sentence.
 */
export function readableTokens(tokens: Tokens, lexemes: Lexemes, ranges: readonly Range[]): number[] {
  const members: number[] = []
  for (const range of ranges) {
    const { first, end } = tokensOf(tokens, range)
    for (let i = first; i < end; i++) {
      if (UNREAD[tokens.tag[i]] === 0 && !STOPS.has(lexemes.lower[i])) members.push(i)
    }
  }
  return members
}

/** Fills in the features of the text that some tokens, at least one, make; its aspects are known. */
export function readFeatures(
  tokens: Tokens,
  lexemes: Lexemes,
  members: readonly number[],
  mentions: readonly Mention[],
  out: Features
): void {
  out.clear()
  const words = members.map(i => foldedWord(tokens, lexemes, i))
  readWords(words, members, out)
  readLetters(tokens, members, out)
  readTags(tokens, lexemes, words, members, out)
  readRelations(tokens, lexemes, words, members, out)
  readCounts(tokens, lexemes, members, out)
  readAspects(mentions, out)
  readClause(tokens, lexemes, members, out)
}

const FIGURE = /^\W?\d/
const YEAR_FIGURE = /^(?:19|20)\d\d$/

/** The hash of token i's word, with years folded into one and other figures into another. */
export function foldedWord(tokens: Tokens, lexemes: Lexemes, i: number): number {
  const c = tokens.text.charCodeAt(tokens.start[i])
  // most words begin with a letter
  if (c > 0x40) return lexemes.lower[i]
  const word = wordOf(tokens, i)
  return YEAR_FIGURE.test(word) ? YEAR : FIGURE.test(word) ? NUMBER : lexemes.lower[i]
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39

function readWords(words: readonly number[], members: readonly number[], out: Features): void {
  let start = out.length
  words.forEach((word, k) => out.add(WORD, hash1(WORD, word), members[k], members[k]))
  out.balance(start, 0.5)
  start = out.length
  words.forEach((word, k) => out.add(VECTOR, word, members[k], members[k]))
  out.balance(start, 1)
  readPairs(WORD_PAIR, words, members, out)
}

/** Pairs of neighbours, the edges of the text among them. */
function readPairs(template: number, values: readonly number[], members: readonly number[], out: Features): void {
  const start = out.length
  let before = EDGE
  values.forEach((value, k) => {
    out.add(template, hash2(template, before, value), members[Math.max(0, k - 1)], members[k])
    before = value
  })
  const last = members[members.length - 1]
  out.add(template, hash2(template, before, EDGE), last, last)
  out.balance(start, 0.5)
}

const SHORTEST = 3
const LONGEST = 6
const HASH_SIGN = 0x23

/** Runs of three to six letters within words, whose edges count as letters. */
function readLetters({ text, start, end }: Tokens, members: readonly number[], out: Features): void {
  const first = out.length
  for (const i of members) {
    const word = ` ${text.slice(start[i], end[i]).toLowerCase()} `
    for (let from = 0; from + SHORTEST <= word.length; from++) {
      let hash = LETTERS
      for (let k = from; k < word.length && k < from + LONGEST; k++) {
        const c = word.charCodeAt(k)
        hash = hash1(hash, isDigit(c) ? HASH_SIGN : c)
        if (k >= from + SHORTEST - 1) out.add(LETTERS, hash, i, i)
      }
    }
  }
  out.balance(first, 0.5)
}

/** Pairs of tags, and pairs in which words of the closed classes stand for themselves. */
function readTags(tokens: Tokens, lexemes: Lexemes, words: readonly number[], members: readonly number[], out: Features): void {
  const tags = members.map(i => tokens.tag[i])
  readPairs(TAG_PAIR, tags, members, out)
  const frame = members.map((i, k) => (FUNCTION_TAGS[tags[k]] === 1 || AUXILIARIES.has(lexemes.lower[i]) ? words[k] : tags[k]))
  readPairs(FRAME_PAIR, frame, members, out)
}

/** How each word hangs on another. */
function readRelations(tokens: Tokens, lexemes: Lexemes, words: readonly number[], members: readonly number[], out: Features): void {
  const { head, relation, tag } = tokens
  let start = out.length
  members.forEach((i, k) => {
    out.add(RELATION_OF_WORD, hash2(RELATION_OF_WORD, relation[i], words[k]), i, i)
    if (head[i] >= 0) out.add(RELATION_TO_WORD, hash2(RELATION_TO_WORD, relation[i], foldedWord(tokens, lexemes, head[i])), i, i)
  })
  out.balance(start, 0.5)
  start = out.length
  for (const i of members) out.add(RELATION_OF_TAGS, hash3(RELATION_OF_TAGS, relation[i], tag[i], head[i] < 0 ? EDGE : tag[head[i]]), i, i)
  out.balance(start, 0.5)
}

const counts = new Int32Array(STEPS.length)

function readCounts(tokens: Tokens, lexemes: Lexemes, members: readonly number[], out: Features): void {
  counts.fill(0)
  for (const i of members) {
    const mask = countersOf(tokens, lexemes, i)
    for (let c = 0; c < counts.length; c++) counts[c] += (mask >> c) & 1
  }
  STEPS.forEach((steps, c) => {
    for (const step of steps) if (counts[c] >= step) out.add(COUNT, hash2(COUNT, c, step), c, -1)
  })
}

const ASPECT_STEPS = [1, 2, 3]

function readAspects(mentions: readonly Mention[], out: Features): void {
  const counts = new Map<Aspect, number>()
  for (const { aspect } of mentions) counts.set(aspect, (counts.get(aspect) ?? 0) + 1)
  ASPECTS.forEach((aspect, a) => {
    for (const step of ASPECT_STEPS) if ((counts.get(aspect) ?? 0) >= step) out.add(ASPECT, hash2(ASPECT, a, step), a, -1)
  })
}

/** The first word; the main verb, its subject and its helpers. */
function readClause({ head, tag, relation }: Tokens, { lower }: Lexemes, members: readonly number[], out: Features): void {
  const low = members[0]
  const high = members[members.length - 1]
  out.add(FIRST_WORD, hash1(FIRST_WORD, lower[low]), low, low)
  const root = members.find(i => head[i] < low || head[i] > high)
  if (root === undefined) return
  out.add(ROOT_TAG, hash1(ROOT_TAG, tag[root]), root, root)
  out.add(ROOT_WORD, hash1(ROOT_WORD, lower[root]), root, root)
  for (const i of members) {
    if (head[i] !== root) continue
    if (SUBJECTS[relation[i]] === 1) {
      const subject = PRONOMINAL[tag[i]] === 1 ? lower[i] : tag[i]
      out.add(SUBJECT, hash1(SUBJECT, subject), i, i)
      out.add(SUBJECT_AND_ROOT, hash2(SUBJECT_AND_ROOT, subject, tag[root]), Math.min(i, root), Math.max(i, root))
    } else if (HELPERS[relation[i]] === 1) out.add(HELPER, hash2(HELPER, relation[i], lower[i]), i, i)
    else if (relation[i] === CCOMP) out.add(COMPLEMENT, hash1(COMPLEMENT, 0), i, i)
  }
}
