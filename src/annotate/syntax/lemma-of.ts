import { lemmatize } from '../../lexicon/lemmas.ts'
import { type Tokens, wordOf } from '../tokens.ts'
import { TAGS } from './tagset.ts'

/** The lemma of a token by its part of speech. */
export const lemmaOf = (tokens: Tokens, i: number): string => lemmatize(wordOf(tokens, i), TAGS[tokens.tag[i]])
