import type { ClaimKind } from '../../document.ts'
import { CLAIM_KINDS } from '../../vocabulary.ts'
import { tagSet } from '../syntax/tagset.ts'
import type { Tokens } from '../tokens.ts'
import type { Aspect, Mention } from './aspects.ts'

const KIND_OF_ASPECT: Partial<Record<Aspect, ClaimKind>> = {
  amount: 'quantity',
  comparison: 'quantity',
  change: 'quantity',
  cause: 'causation',
  law: 'law',
  prediction: 'prediction'
}
const PAST = tagSet('VBD', 'VBN')

/** Below this check-worthiness a text with no kind of its own makes no factual claim. */
const LEAST_SCORE = 0.1

/**
 * The kinds of a claim by Full Fact's schema (Konstantinovskiy et al. 2018); none for a question, and for
 * what is neither of a kind nor likely to be checked.
 */
export function judgeKinds(tokens: Tokens, members: readonly number[], mentions: readonly Mention[], score: number): ClaimKind[] {
  if (mentions.some(m => m.aspect === 'question')) return []
  const kinds = new Set<ClaimKind>()
  for (const { aspect } of mentions) {
    const kind = KIND_OF_ASPECT[aspect]
    if (kind) kinds.add(kind)
  }
  const tellsOfOneself = mentions.some(m => m.aspect === 'first person') && members.some(i => PAST[tokens.tag[i]] === 1)
  if (tellsOfOneself) kinds.add('experience')
  if (kinds.size === 0 && score >= LEAST_SCORE) kinds.add('other')
  return CLAIM_KINDS.filter(kind => kinds.has(kind))
}

/** The kinds of a claim of several sentences; "other" only where no sentence has a kind of its own. */
export function uniteKinds(parts: readonly (readonly ClaimKind[])[]): ClaimKind[] {
  const found = new Set(parts.flat())
  if (found.size > 1) found.delete('other')
  return CLAIM_KINDS.filter(kind => found.has(kind))
}
