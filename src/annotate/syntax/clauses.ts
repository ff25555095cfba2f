import { FACTUAL_OPENERS, OPINION_MODALS } from '../../lexicon/clause-words.ts'
import { VERB_TYPES } from '../../lexicon/cue-types.ts'
import { type Tokens, wordOf } from '../tokens.ts'
import { lemmaOf } from './lemma-of.ts'
import { relationId, relationSet, tagId, tagSet } from './tagset.ts'

/** A clause that states something: its head, and its tokens from `first` to before `end`, without the word that opens it. */
export interface Clause {
  readonly head: number
  readonly first: number
  readonly end: number
}

const SUBJECTS = relationSet('nsubj', 'nsubjpass', 'csubj', 'csubjpass', 'expl')
const HELPERS = relationSet('aux', 'auxpass', 'cop')
const FINITE = tagSet('VBD', 'VBZ', 'VBP')
const MODAL = tagId('MD')
const WH = tagSet('WRB', 'WP', 'WDT')
const MARK = relationId('mark')
const CCOMP = relationId('ccomp')
/** Clauses that need what they hang on to be understood. */
const DEPENDENT = relationSet('acl:relcl', 'ccomp')
const FEWEST_TOKENS = 4

/** The highest clauses with a subject and a finite verb among the tokens from `from` to before `to` of one sentence. */
export function findClauses(tokens: Tokens, from: number, to: number): Clause[] {
  const { head, relation, tag } = tokens
  const withSubject = new Set<number>()
  const finite = new Set<number>()
  const reporting = new Set<number>()
  const openers = new Map<number, number>()
  for (let i = from; i < to; i++) {
    if (FINITE[tag[i]] === 1) finite.add(HELPERS[relation[i]] === 1 ? head[i] : i)
    else if (tag[i] === MODAL && !OPINION_MODALS.has(lower(tokens, i))) finite.add(head[i])
    if (SUBJECTS[relation[i]] === 1) withSubject.add(head[i])
    if (relation[i] === MARK || WH[tag[i]] === 1) openers.set(head[i], i)
    if (relation[i] === CCOMP) reporting.add(head[i])
  }
  const heads = new Set([...withSubject].filter(h => h >= from && h < to && finite.has(h)))
  const clauses: Clause[] = []
  for (const h of heads) {
    if (DEPENDENT[relation[h]] === 1 || (reporting.has(h) && isReport(tokens, h)) || hasAbove(tokens, h, heads, from, to)) continue
    const opener = openers.get(h)
    if (opener !== undefined && !FACTUAL_OPENERS.has(lower(tokens, opener))) continue
    const { first, end } = subtree(tokens, h, from, to)
    const start = opener === undefined ? first : Math.max(first, opener + 1)
    if (end - start >= FEWEST_TOKENS) clauses.push({ head: h, first: start, end })
  }
  return clauses
}

const lower = (tokens: Tokens, i: number): string => wordOf(tokens, i).toLowerCase()

/** A verb of saying or thinking with its complement. */
export function isReport(tokens: Tokens, h: number): boolean {
  const type = VERB_TYPES.get(lemmaOf(tokens, h))
  return type === 'assertion' || type === 'belief'
}

/** Whether a token hangs, within the span, on one of the heads. */
function hasAbove({ head }: Tokens, token: number, heads: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = head[token]; i >= from && i < to; i = head[i]) if (heads.has(i)) return true
  return false
}

/** The stretch of the span's tokens that hang on a head. */
function subtree({ head }: Tokens, root: number, from: number, to: number): { first: number; end: number } {
  const hangs = (i: number): boolean => {
    let k = i
    while (k !== root && k >= from && k < to) k = head[k]
    return k === root
  }
  let first = root
  let last = root
  for (let i = from; i < root; i++) {
    if (hangs(i)) {
      first = i
      break
    }
  }
  for (let i = to - 1; i > root; i--) {
    if (hangs(i)) {
      last = i
      break
    }
  }
  return { first, end: last + 1 }
}
