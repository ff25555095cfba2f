import { DENIALS, DENYING_PARTICLES, HEDGES, HEDGING_MODALS, HEDGING_PASSIVES, HEDGING_VERBS, NEGATIONS } from '../lexicon/stance-cues.ts'
import type { Attribution, Narrative, Range, Stance } from './layers.ts'
import { lemmaOf } from './syntax/lemma-of.ts'
import { relationId, relationSet, tagId } from './syntax/tagset.ts'
import { tokensOf } from './token-ranges.ts'
import { type Tokens, wordOf } from './tokens.ts'

const NEG = relationId('neg')
const XCOMP = relationId('xcomp')
const DOBJ = relationId('dobj')
const AUXPASS = relationId('auxpass')
/** "likely voters" leave nothing open. */
const AMOD = relationId('amod')
const MODAL = tagId('MD')
/** A hedge in a clause of these leaves the claim itself as it is. */
const ASIDES = relationSet('acl:relcl', 'acl', 'advcl')

/** Whether each attribution's source denies its content, and whether the claims are hedged; the narratives' come after. */
export function judgeStances(tokens: Tokens, attributions: readonly Attribution[], narratives: readonly Narrative[]): Stance[] {
  return [
    ...attributions.map(({ cue, cueToken, content }) => ({
      denied: cue !== null && isDenied(tokens, cue, cueToken),
      hedged:
        content.some(range => isHedged(tokens, range)) || (cue !== null && tokensIn(tokens, cue).some(i => HEDGES.has(lemmaOf(tokens, i))))
    })),
    ...narratives.map(range => ({ denied: false, hedged: isHedged(tokens, range) }))
  ]
}

function tokensIn(tokens: Tokens, range: Range): number[] {
  const { first, end } = tokensOf(tokens, range)
  return Array.from({ length: end - first }, (_, k) => first + k)
}

/** A denying cue, or noun that such a verb governs (rejected “claims”), or a negated one ("did not say that"); a negated denial is none. */
function isDenied(tokens: Tokens, cue: Range, cueToken: number): boolean {
  const members = tokensIn(tokens, cue)
  const lemmas = members.map(i => lemmaOf(tokens, i))
  if (cueToken >= 0 && tokens.relation[cueToken] === DOBJ) lemmas.unshift(lemmaOf(tokens, tokens.head[cueToken]))
  const denies = lemmas.some((lemma, k) => DENIALS.has(lemma) || lemmas.includes(DENYING_PARTICLES.get(lemma) ?? '', k + 1))
  return denies !== (lemmas.some(lemma => NEGATIONS.has(lemma)) || isNegated(tokens, cueToken))
}

/** How far before a word its helpers are looked for. */
const REACH = 4

function isNegated(tokens: Tokens, cueToken: number): boolean {
  if (cueToken < 0) return false
  const { head, relation } = tokens
  for (let i = Math.max(0, cueToken - REACH); i < cueToken; i++) if (head[i] === cueToken && relation[i] === NEG) return true
  return relation[cueToken] === XCOMP && NEGATIONS.has(lemmaOf(tokens, head[cueToken]))
}

function isHedged(tokens: Tokens, range: Range): boolean {
  return tokensIn(tokens, range).some(i => {
    const lemma = lemmaOf(tokens, i)
    if (HEDGES.has(lemma)) return !(lemma === 'likely' && tokens.relation[i] === AMOD)
    const opens =
      tokens.tag[i] === MODAL
        ? HEDGING_MODALS.has(wordOf(tokens, i).toLowerCase()) && !isInability(tokens, i)
        : (HEDGING_VERBS.has(lemma) || (HEDGING_PASSIVES.has(lemma) && hasNear(tokens, i, AUXPASS))) && hasNear(tokens, i, XCOMP)
    return opens && isMain(tokens, i, range)
  })
}

/** "could not" says what was not possible. */
const isInability = (tokens: Tokens, modal: number): boolean =>
  /^could$/i.test(wordOf(tokens, modal)) && hasNear(tokens, tokens.head[modal], NEG)

/** Whether a token has a dependent of a relation within a few words. */
function hasNear({ head, relation, length }: Tokens, token: number, wanted: number): boolean {
  for (let i = Math.max(0, token - REACH); i < Math.min(length, token + 2 * REACH); i++)
    if (head[i] === token && relation[i] === wanted) return true
  return false
}

/** Whether the clause of a token is the claim's own, and no aside within it. */
function isMain({ head, relation, start }: Tokens, token: number, range: Range): boolean {
  for (let i = token; i >= 0 && start[i] >= range.start && start[i] < range.end; i = head[i]) if (ASIDES[relation[i]] === 1) return false
  return true
}
