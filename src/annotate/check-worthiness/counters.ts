import { hashText } from '../../model/hash.ts'
import type { Lexemes } from '../syntax/lexemes.ts'
import { type Tag, tagId, tagSet } from '../syntax/tagset.ts'
import type { Tokens } from '../tokens.ts'

const hashWords = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(word => hashText(word, 0, word.length)))

export const LENGTH = 0
const LONG_WORDS = 1
const NUMBERS = 2
const NAMES = 3
const FIRST_PERSON = 4
const POINTERS = 5
const QUESTIONS = 6
const TAGGED = 7

const COUNTED_TAGS: readonly Tag[] = [
  'VBD',
  'VBN',
  'VB',
  'VBP',
  'VBZ',
  'VBG',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'NN',
  'NNS',
  'PRP',
  'WP',
  'UH'
]
const maskOfTag = new Int32Array(256)
COUNTED_TAGS.forEach((tag, k) => (maskOfTag[tagId(tag)] = 1 << (TAGGED + k)))

/** The steps of each count: a feature says that the count reaches one. */
export const STEPS: readonly (readonly number[])[] = [
  [4, 6, 8, 11, 14, 18, 23, 30, 40],
  [1, 2, 3, 5, 8],
  [1, 2, 3, 4, 6],
  [1, 2, 3, 4, 6],
  [1, 2, 3],
  [1, 2, 3],
  [1],
  ...COUNTED_TAGS.map(() => [1, 2, 3, 5])
]

const LONG = 7
const NUMBER_TAG = tagId('CD')
const NAME_TAGS = tagSet('NNP', 'NNPS')
const FIRST_PERSON_WORDS = hashWords('i me my mine myself')
const POINTER_WORDS = hashWords('it that this you your')
const [QUESTION_MARK] = hashWords('?')

/** The counts that token i is in, as a set of bits. */
export function countersOf({ start, end, tag }: Tokens, { lower }: Lexemes, i: number): number {
  let mask = (1 << LENGTH) | maskOfTag[tag[i]]
  if (end[i] - start[i] >= LONG) mask |= 1 << LONG_WORDS
  if (tag[i] === NUMBER_TAG) mask |= 1 << NUMBERS
  if (NAME_TAGS[tag[i]] === 1) mask |= 1 << NAMES
  if (FIRST_PERSON_WORDS.has(lower[i])) mask |= 1 << FIRST_PERSON
  if (POINTER_WORDS.has(lower[i])) mask |= 1 << POINTERS
  if (lower[i] === QUESTION_MARK) mask |= 1 << QUESTIONS
  return mask
}
