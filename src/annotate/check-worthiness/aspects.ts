import { CLAIM_CUES, type ClaimCue, EMPTY_VERBS, FIRST_PERSON_PRONOUNS, FUTURE_MODALS } from '../../lexicon/claim-cues.ts'
import type { Quantity } from '../layers.ts'
import { lemmaOf } from '../syntax/lemma-of.ts'
import { relationId, tagId, tagSet } from '../syntax/tagset.ts'
import { type Tokens, wordOf } from '../tokens.ts'

/** What the words of a claim do in it; the order is part of the weights' format. */
export const ASPECTS = [
  'amount',
  'date',
  'comparison',
  'change',
  'cause',
  'law',
  'prediction',
  'opinion',
  'question',
  'first person',
  'name',
  'deed',
  'topic'
] as const
export type Aspect = (typeof ASPECTS)[number]

/** Tokens from `first` to `last` that share an aspect. */
export interface Mention {
  readonly aspect: Aspect
  readonly first: number
  readonly last: number
}

const NAMES = tagSet('NNP', 'NNPS')
const SUPERLATIVES = tagSet('JJS', 'RBS')
const COMPARATIVES = tagSet('JJR', 'RBR')
/** Words between a comparative and its "than". */
const REACH = 6
const AMOD = relationId('amod')
const DEEDS = tagSet('VBD', 'VBN')
const TOPICS = tagSet('NN', 'NNS', 'JJ', 'VB', 'VBZ', 'VBP', 'VBG')
const PRONOUNS = tagSet('PRP', 'PRP$')
const MODAL = tagId('MD')

interface Phrase {
  readonly rest: readonly string[]
  readonly cue: ClaimCue
}

/** Phrases by their first lemma, the longest first. */
const phrases = new Map<string, Phrase[]>()
for (const [phrase, cue] of CLAIM_CUES) {
  const [first, ...rest] = phrase.split(' ')
  const others = phrases.get(first) ?? []
  phrases.set(
    first,
    [...others, { rest, cue }].toSorted((a, b) => b.rest.length - a.rest.length)
  )
}

/** The aspects of a text, given its tokens and the quantities that lie in it; no token has two. */
export function findAspects(tokens: Tokens, members: readonly number[], quantities: readonly Quantity[]): Mention[] {
  const mentions: Mention[] = []
  const lemmas = members.map(i => termOf(tokens, i))
  let q = 0
  for (let k = 0; k < members.length; ) {
    const i = members[k]
    while (q < quantities.length && quantities[q].end <= tokens.start[i]) q++
    let end = k + 1
    let aspect: Aspect | null
    if (q < quantities.length && tokens.start[i] >= quantities[q].start) {
      while (end < members.length && tokens.start[members[end]] < quantities[q].end) end++
      aspect = aspectOfQuantity(quantities[q])
    } else {
      const phrase = phraseAt(lemmas, k)
      if (phrase) end = k + 1 + phrase.rest.length
      aspect = phrase?.cue ?? aspectOfWord(tokens, i, lemmas, k)
      if (aspect === 'name')
        while (end < members.length && NAMES[tokens.tag[members[end]]] === 1 && members[end] === members[end - 1] + 1) end++
    }
    if (aspect) mentions.push({ aspect, first: i, last: members[end - 1] })
    k = end
  }
  return mentions
}

/** Modal verbs stay as they are: "should" is no "shall". */
const termOf = (tokens: Tokens, i: number): string =>
  tokens.tag[i] === MODAL ? wordOf(tokens, i).toLowerCase().replace('’', "'") : lemmaOf(tokens, i)

function phraseAt(lemmas: readonly string[], k: number): Phrase | undefined {
  return phrases.get(lemmas[k])?.find(({ rest }) => rest.every((lemma, r) => lemmas[k + 1 + r] === lemma))
}

function aspectOfQuantity({ kind }: Quantity): Aspect | null {
  if (kind === 'date' || kind === 'time') return 'date'
  return kind === 'ordinal' ? null : 'amount'
}

function aspectOfWord({ tag: tags, relation }: Tokens, i: number, lemmas: readonly string[], k: number): Aspect | null {
  const tag = tags[i]
  const lemma = lemmas[k]
  if (tag === MODAL && FUTURE_MODALS.has(lemma)) return 'prediction'
  if (SUPERLATIVES[tag] === 1 || (COMPARATIVES[tag] === 1 && lemmas.slice(k + 1, k + REACH).includes('than'))) return 'comparison'
  if (lemma === '?') return 'question'
  if (PRONOUNS[tag] === 1 && FIRST_PERSON_PRONOUNS.has(lemma)) return 'first person'
  if (NAMES[tag] === 1) return 'name'
  if (EMPTY_VERBS.has(lemma)) return null
  if (DEEDS[tag] === 1 && relation[i] !== AMOD) return 'deed'
  return TOPICS[tag] === 1 ? 'topic' : null
}
