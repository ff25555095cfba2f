import type { Range } from '../layers.ts'
import { RELATIONS, type Relation, relationSet } from '../syntax/tagset.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/** An amount or a date over the tokens [from, to). */
export interface Mention {
  readonly from: number
  readonly to: number
  /** What it is to the search: amounts of a measure, counts of a noun, durations, and dates, which only stand in the way. */
  readonly kind: 'measure' | 'count' | 'duration' | 'date'
  /** True where it tells the mention before again ("seven miles (11 km)"). */
  readonly restates: boolean
  readonly money: boolean
}

const LEFT = relationSet('det', 'amod', 'compound', 'nummod', 'nmod:poss', 'det:predet', 'advmod', 'nmod:npmod', 'case', 'dep')
const RIGHT = relationSet('nmod', 'nmod:poss', 'det', 'amod', 'compound', 'case', 'nummod', 'cc', 'conj')
const SUBJECTS = relationSet('nsubj', 'nsubjpass')
/** Nouns that name the kind of figure only: "an average of 70 days" is about what lasts them. */
const EMPTY_HEADS = new Set(
  'average total maximum minimum median mean sum record high low level excess range amount number couple'.split(' ')
)
/** How many tokens a phrase may run to either side of its noun. */
const LONGEST = 12

/** How many tokens away a child is looked for; sentences are shorter, but for lists and tables. */
const FARTHEST = 60

const isNoun = (tag: string): boolean => tag.startsWith('NN')
/** Nouns of time and age are what nothing is about. */
const isCalendar = (word: string): boolean =>
  /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|today|yesterday|morning|afternoon|evening|time|age)s?$/i.test(word)
const isVerb = (tag: string): boolean => tag.startsWith('VB') || tag === 'MD'

/** Finds what the amounts of one sentence are about, in its parse and, where that fails, in the words before. */
class ConceptFinder {
  readonly view: SentenceAtoms
  readonly mentions: readonly Mention[]
  /** Mention that each token lies in, or -1; counted from the sentence's first token. */
  readonly mentionOf: Int32Array
  /** Noun of each mention: -1 for none, UNKNOWN before it is looked for. */
  readonly nouns: Int32Array

  constructor(view: SentenceAtoms, mentions: readonly Mention[]) {
    this.view = view
    this.mentions = mentions
    this.mentionOf = new Int32Array(view.last - view.first + 1).fill(-1)
    mentions.forEach(({ from, to }, m) => this.mentionOf.fill(m, from - view.first, to - view.first))
    this.nouns = new Int32Array(mentions.length).fill(UNKNOWN)
  }

  mentionAt(t: number): number {
    return this.mentionOf[t - this.view.first]
  }

  relation(t: number): Relation {
    return RELATIONS[this.view.tokens.relation[t]]
  }

  head(t: number): number {
    const head = this.view.tokens.head[t]
    return head >= this.view.first && head < this.view.last ? head : -1
  }

  child(t: number, accept: (child: number, relation: Relation) => boolean): number {
    const { first, last, tokens } = this.view
    for (let c = Math.max(first, t - FARTHEST); c < Math.min(last, t + FARTHEST); c++)
      if (tokens.head[c] === t && accept(c, this.relation(c))) return c
    return -1
  }

  preposition(t: number): string {
    const at = this.child(t, (c, r) => r === 'case' && c < t)
    return at < 0 ? '' : this.view.word(at).toLowerCase()
  }

  isName(t: number): boolean {
    return t >= 0 && isNoun(this.view.tag(t)) && this.mentionAt(t) < 0 && !isCalendar(this.view.word(t))
  }

  /** The token of a mention that the rest of the sentence governs. */
  anchor({ from, to }: Mention): number {
    for (let t = to - 1; t >= from; t--) {
      const head = this.head(t)
      const relation = this.relation(t)
      if (
        (head < from || head >= to) &&
        relation !== 'case' &&
        relation !== 'punct' &&
        relation !== 'advmod' &&
        relation !== 'mark' &&
        relation !== 'cc'
      )
        return t
    }
    return to - 1
  }

  subject(t: number): number {
    return this.child(t, (c, r) => r === 'nsubj' || r === 'nsubjpass')
  }

  /** The noun that a verb says something of: its subject, through conjunctions, complements and relative clauses. */
  subjectOf(verb: number): number {
    let at = verb
    for (let step = 0; step < 6 && at >= 0; step++) {
      const subject = this.subject(at)
      if (this.isName(subject)) return subject
      const relation = this.relation(at)
      const up = this.head(at)
      if (up < 0) return -1
      if (relation === 'acl:relcl' || relation === 'acl') return this.isName(up) ? up : -1
      if (relation === 'xcomp') {
        const object = this.child(up, (c, r) => r === 'dobj' && c < at && this.isName(c))
        if (object >= 0) return object
      }
      if (subject >= 0 && !this.view.tag(subject).startsWith('W')) return -1
      at = up
    }
    return -1
  }

  /** The noun of mention m, or -1. */
  noun(m: number): number {
    if (this.nouns[m] !== UNKNOWN) return this.nouns[m]
    this.nouns[m] = -1
    const mention = this.mentions[m]
    this.nouns[m] = mention.restates && m > 0 ? this.noun(m - 1) : this.search(m)
    return this.nouns[m]
  }

  search(m: number): number {
    const { view } = this
    const mention = this.mentions[m]
    const { from, to, kind } = mention
    const anchor = this.anchor(mention)
    const inside = (t: number): boolean => t >= from && t < to
    const preposition = view.word(to).toLowerCase()
    const of = preposition === 'of' || (preposition === 'in' && mention.money) ? this.nounAfter(to + 1) : -1
    if (of >= 0 && !(preposition === 'in' && view.tag(of).startsWith('NNP'))) return of
    if (preposition === 'of' && /^(?:DT|PRP)$/.test(view.tag(to + 1)) && !/^(?:NN|JJ|VB|CD)/.test(view.tag(to + 2))) return -1
    if (kind === 'count') return this.ownerOf(anchor)
    const beside = this.nounBeside(from, to)
    if (beside >= 0) return beside
    const own = this.subject(anchor)
    if (this.isName(own)) return own
    if (kind === 'duration' && this.preposition(anchor) !== '' && !/^(?:of|at|by)$/.test(this.preposition(anchor))) return -1
    let head = this.head(anchor)
    while (head >= 0 && inside(head)) head = this.head(head)
    if (head < 0) return this.nounBefore(from)
    const other = this.mentionAt(head)
    if (other >= 0)
      return other > m || this.mentions[other].kind === 'date' || this.noun(other) < 0 ? this.nounBefore(from) : this.noun(other)
    if (this.isName(head) && !EMPTY_HEADS.has(view.word(head).toLowerCase())) return head
    while (head >= 0 && this.isName(head)) head = this.head(head)
    if (head < 0 || this.mentionAt(head) >= 0 || !isVerb(view.tag(head))) return this.nounBefore(from)
    if (/^VB[DZP]$/.test(view.tag(head)) && head < from && this.isName(head - 1) && !this.hangs(head - 1, this.subject(head), RIGHT))
      return head - 1
    const object = this.child(head, (c, r) => r === 'dobj' && c < from && this.isName(c))
    if (object >= 0) return object
    const subject = this.subjectOf(head)
    return subject >= 0 ? subject : this.nounBefore(from)
  }

  /** Who has or does what is counted: the subject of the verb whose object it is, the noun it hangs on. */
  ownerOf(counted: number): number {
    const head = this.head(counted)
    if (head < 0 || SUBJECTS[this.view.tokens.relation[counted]] === 1) return -1
    if (this.isName(head) && this.relation(counted) === 'nmod' && /^(?:of|on|with|for)$/.test(this.preposition(counted)))
      return EMPTY_HEADS.has(this.view.word(head).toLowerCase()) ? -1 : head
    if (!isVerb(this.view.tag(head))) return -1
    const subject = this.subject(head)
    return this.isName(subject) ? subject : -1
  }

  /** The noun that stands right beside an amount and rules out any other: "range of 400 km", "shares down 2%", "a 5 kW panel". */
  nounBeside(from: number, to: number): number {
    const { view } = this
    const before = view.word(from - 1).toLowerCase()
    if (before === 'of' && this.isName(from - 2) && !EMPTY_HEADS.has(view.word(from - 2).toLowerCase())) return from - 2
    if (before === 'up' || before === 'down') return this.nounBefore(from - 1)
    if (this.isName(from - 1) && view.tag(from - 1) !== 'NN') return from - 1
    if (!/^(?:DT|PRP\$|-LRB-)$/.test(view.tag(from - 1)) && before !== 'of') return -1
    return /^(?:JJ|NN)/.test(view.tag(to)) ? this.nounAfter(to) : -1
  }

  /** The last noun of the run that begins at t. */
  nounAfter(t: number): number {
    let noun = -1
    for (let at = t; at < Math.min(this.view.last, t + 8); at++) {
      const tag = this.view.tag(at)
      if (this.isName(at)) noun = at
      else if (noun < 0 && this.mentionAt(at) >= 0) continue
      else if (noun >= 0 || !/^(?:DT|JJ|PRP\$|VB[GN]|CD|RB|,)/.test(tag)) break
    }
    return noun
  }

  /** The nearest noun before t in the clause, no part of another amount or date. */
  nounBefore(t: number): number {
    for (let at = t - 1; at >= Math.max(this.view.first, t - LONGEST); at--) {
      if (this.view.tag(at) === ':') return -1
      if (this.isName(at)) return at
    }
    return -1
  }

  /** Whether token t hangs from the noun through these relations only. */
  hangs(t: number, noun: number, relations: Uint8Array): boolean {
    let up = t
    for (let step = 0; step < LONGEST && up >= this.view.first && up !== noun; step++)
      up = relations[this.view.tokens.relation[up]] === 1 ? this.head(up) : -1
    return up === noun && noun >= 0
  }

  /** A noun with its modifiers and the prepositional phrases after it, no amount among them. */
  phrase(noun: number): Range {
    const { view } = this
    const { tokens } = view
    let start = noun
    for (let t = noun - 1; t >= view.first && noun - t <= LONGEST && this.mentionAt(t) < 0 && this.hangs(t, noun, LEFT); t--) start = t
    while (start < noun && /^(?:IN|TO|CC|RB|VB|PRP\$)/.test(view.tag(start))) start++
    let end = noun
    for (
      let t = noun + 1;
      t < view.last && t - noun <= LONGEST && this.mentionAt(t) < 0 && !/^(?:VB|MD|,|:|-)/.test(view.tag(t)) && this.hangs(t, noun, RIGHT);
      t++
    )
      end = t
    while (end > noun && !isNoun(view.tag(end))) end--
    return { start: tokens.start[start], end: tokens.end[end] }
  }
}

const UNKNOWN = -2

/** The noun phrase that each mention is about, or null; of what is counted, who has it or what "of" names. */
export function findConcepts(view: SentenceAtoms, mentions: readonly Mention[]): (Range | null)[] {
  if (mentions.every(m => m.kind === 'date')) return mentions.map(() => null)
  const finder = new ConceptFinder(view, mentions)
  return mentions.map((mention, m) => {
    const noun = mention.kind === 'date' ? -1 : finder.noun(m)
    return noun < 0 ? null : finder.phrase(noun)
  })
}
