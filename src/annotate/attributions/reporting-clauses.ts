import { VERB_TYPES } from '../../lexicon/cue-types.ts'
import { lemmatize } from '../../lexicon/lemmas.ts'
import type { Attribution, Quotation } from '../layers.ts'
import { TAGS, tagSet } from '../syntax/tagset.ts'
import { type Tokens, tokenAt, wordOf } from '../tokens.ts'
import { attributionOf } from './attribution.ts'

const VERB = tagSet('VB', 'VBD', 'VBP', 'VBZ')
const NAME = tagSet('NNP', 'NNPS', 'PRP', 'NN', 'NNS', 'DT', 'JJ', 'POS', 'PRP$', 'CD', 'CC')
const LONGEST_SOURCE = 8
const CONFIDENCE = 0.6

/**
 * Reporting clauses that the models missed beside a quotation which nobody owns: "…!" reply Burton and Nick. "…," the
 * mayor shouted. A verb of saying and a noun phrase, in either order, fill the clause from the mark to the next stop.
 */
export function findReportingClauses(
  text: string,
  tokens: Tokens,
  quotations: readonly Quotation[],
  isOwned: (quotation: Quotation) => boolean
): Attribution[] {
  const found: Attribution[] = []
  for (const quotation of quotations) {
    if (
      quotation.within >= 0 ||
      !quotation.closed ||
      !/[,!?…][\s'"”’»]*$/u.test(text.slice(quotation.end - 3, quotation.end)) ||
      isOwned(quotation)
    )
      continue
    const first = tokenAt(tokens, quotation.end)
    let end = first
    while (end < tokens.length && end - first <= LONGEST_SOURCE && (NAME[tokens.tag[end]] === 1 || says(tokens, end))) end++
    if (end - first < 2 || end >= tokens.length || !/^[.,;]$/u.test(wordOf(tokens, end))) continue
    const verb = says(tokens, first) ? first : says(tokens, end - 1) ? end - 1 : -1
    if (verb < 0) continue
    const [from, to] = verb === first ? [first + 1, end] : [first, end - 1]
    found.push(
      attributionOf({
        form: 'direct',
        source: { start: tokens.start[from], end: tokens.end[to - 1] },
        cue: { start: tokens.start[verb], end: tokens.end[verb] },
        cueToken: verb,
        content: [{ start: quotation.start, end: quotation.end }],
        confidence: CONFIDENCE
      })
    )
  }
  return found
}

const says = (tokens: Tokens, i: number): boolean => {
  const word = wordOf(tokens, i)
  const tag = VERB[tokens.tag[i]] === 1 ? TAGS[tokens.tag[i]] : 'VBP'
  return /^\p{Ll}/u.test(word) && VERB_TYPES.get(lemmatize(word, tag)) === 'assertion'
}
