import type { Range } from '../layers.ts'
import { RELATIONS, type Relation, relationSet } from '../syntax/tagset.ts'
import type { SentenceView } from './view.ts'

const isNoun = (tag: string): boolean => tag.startsWith('NN') || tag === 'CD' || tag === '$'
const LEFT = relationSet('det', 'amod', 'compound', 'nummod', 'nmod:poss', 'det:predet', 'advmod', 'nmod:npmod', 'case', 'punct', 'dep')
const SUBJECTS = relationSet('nsubj', 'nsubjpass')
const RELATIVE = new Set(['which', 'that', 'who', 'whom', 'whose', 'it', 'this', 'they', 'he', 'she', 'we', 'i', 'you', 'there', 'what'])
/** How far a phrase may run. */
const LONGEST = 14

/** The parse of one sentence as the walk below needs it: relations by name, children in order. */
class Tree {
  readonly view: SentenceView
  constructor(view: SentenceView) {
    this.view = view
  }
  relation(t: number): Relation {
    return RELATIONS[this.view.tokens.relation[t]]
  }
  head(t: number): number {
    const head = this.view.tokens.head[t]
    return head >= this.view.first && head < this.view.last ? head : -1
  }
  child(t: number, accept: (child: number, relation: Relation) => boolean): number {
    for (let c = this.view.first; c < this.view.last; c++) if (this.view.tokens.head[c] === t && accept(c, this.relation(c))) return c
    return -1
  }
  preposition(t: number): string {
    const at = this.child(t, (c, r) => r === 'case' && c < t)
    return at < 0 ? '' : this.view.word(at).toLowerCase()
  }
  subject(t: number): number {
    return this.child(t, c => SUBJECTS[this.view.tokens.relation[c]] === 1)
  }
}

/** A noun with its modifiers and the prepositional phrases that follow it; nothing of the amount itself. */
function phraseOf(tree: Tree, noun: number, from: number, to: number): Range | null {
  const { view } = tree
  const { tokens } = view
  let start = noun
  for (let t = noun - 1; t >= view.first && noun - t < LONGEST; t--) {
    let up = t
    while (up !== noun && up >= 0 && LEFT[tokens.relation[up]] === 1) up = tree.head(up)
    if (up !== noun || (t >= from && t < to)) break
    start = t
  }
  while (start < noun && /^(?:DT|IN|TO|PDT|,|:|``|'')$/.test(view.tag(start)) && view.tag(start) !== 'DT') start++
  let end = noun
  for (let t = noun + 1; t < view.last && t - noun < LONGEST; t++) {
    let up = t
    while (up !== noun && up >= 0 && /^(?:nmod|nmod:poss|det|amod|compound|case|nummod|cc|conj|mark|acl)$/.test(tree.relation(up))) up = tree.head(up)
    if (up !== noun || (t >= from && t < to) || /^(?:VB|,|:)/.test(view.tag(t))) break
    end = t
  }
  while (end > noun && !isNoun(view.tag(end))) end--
  return noun >= from && noun < to ? null : { start: tokens.start[start], end: tokens.end[end] }
}

/** The noun that a verb says something of: its subject, through conjunctions, complements and relative clauses. */
function subjectOf(tree: Tree, verb: number): number {
  let at = verb
  for (let step = 0; step < 5 && at >= 0; step++) {
    const subject = tree.subject(at)
    if (subject >= 0 && !RELATIVE.has(tree.view.word(subject).toLowerCase())) return subject
    const relation = tree.relation(at)
    const up = tree.head(at)
    if (up < 0) return -1
    if (relation === 'acl:relcl' || relation === 'acl') return up
    if (subject >= 0 && !/^(?:which|that|who)$/i.test(tree.view.word(subject))) return -1
    if (isNoun(tree.view.tag(up)) && relation !== 'conj') return up
    at = up
  }
  return -1
}

/** What stands at the top of the amount's tokens in the parse. */
function anchorOf(tree: Tree, from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) {
    const head = tree.view.tokens.head[t]
    if ((head < from || head >= to) && tree.relation(t) !== 'case' && tree.relation(t) !== 'punct' && tree.relation(t) !== 'advmod') return t
  }
  return to - 1
}

/** The noun that the amount over tokens [from, to) is about, or -1. */
function conceptNoun(tree: Tree, from: number, to: number, counts: boolean): number {
  const { view } = tree
  const anchor = anchorOf(tree, from, to)
  const of = tree.child(anchor, (c, r) => r === 'nmod' && c >= to && c - to < 8 && /^(?:of|in|for|on)$/.test(tree.preposition(c)) && (!counts || tree.preposition(c) === 'of'))
  if (of >= 0 && tree.preposition(of) === 'of') return of
  if (counts) return -1
  const own = tree.subject(anchor)
  if (own >= 0) return own
  const relation = tree.relation(anchor)
  let head = tree.head(anchor)
  if (head < 0) return of
  if (relation === 'conj') {
    const first = tree.relation(head)
    if (!isNoun(view.tag(head)) || head < from) head = first === 'dobj' || first.startsWith('nmod') ? tree.head(head) : head
  }
  if (head < 0) return of
  if (isNoun(view.tag(head))) return head
  const object = tree.child(head, (c, r) => r === 'dobj' && (c < from || c >= to))
  if (object >= 0 && relation !== 'dobj' && object < from && isNoun(view.tag(object))) return object
  return subjectOf(tree, head)
}

/** The noun phrase that the amount over tokens [from, to) is about; for what is counted only where "of" names it. */
export function findConcept(view: SentenceView, from: number, to: number, counts: boolean): Range | null {
  if (to <= from) return null
  const tree = new Tree(view)
  const noun = conceptNoun(tree, from, to, counts)
  return noun < 0 || /^(?:PRP|WP|WDT|EX|DT)/.test(view.tag(noun)) ? null : phraseOf(tree, noun, from, to)
}
