/** Trains the tagger and the parser on PolNeAR's silver parses. */

import { type Lexemes, readLexemes } from '../../src/annotate/syntax/lexemes.ts'
import {
  bestTransition,
  LEFT,
  type ParserModel,
  ParserState,
  parserFeatures,
  parseTokens,
  RIGHT,
  relationContext,
  relationFeatures,
  SentenceView,
  SHIFT,
  TRANSITIONS
} from '../../src/annotate/syntax/parser.ts'
import { type TaggerModel, tagFeatures, tagTokens } from '../../src/annotate/syntax/tagger.ts'
import { RELATIONS, type Relation, relationId, TAGS, type Tag, tagId } from '../../src/annotate/syntax/tagset.ts'
import type { Tokens } from '../../src/annotate/tokens.ts'
import type { ParsedSentence } from './corpus.ts'
import { FloatTable, Perceptron } from './perceptron.ts'
import { random, shuffle } from './random.ts'

/** A document with its silver analysis in tokens, and what its letters show. */
export interface SilverDocument {
  readonly tokens: Tokens
  readonly lexemes: Lexemes
}

export function silverDocument(text: string, sentences: readonly ParsedSentence[]): SilverDocument {
  const first = new Int32Array(sentences.length + 1)
  sentences.forEach((s, i) => (first[i + 1] = first[i] + s.start.length))
  const length = first[sentences.length]
  const tokens: Tokens = {
    text,
    length,
    start: Int32Array.from(sentences.flatMap(s => s.start)),
    end: Int32Array.from(sentences.flatMap(s => s.end)),
    sentence: Int32Array.from(sentences.flatMap((s, i) => s.start.map(() => i))),
    firstOfSentence: first,
    tag: Uint8Array.from(sentences.flatMap(s => s.tag.map(t => tagId(t as Tag) ?? 0))),
    head: Int32Array.from(sentences.flatMap((s, i) => s.head.map(h => (h === 0 ? -1 : first[i] + h - 1)))),
    relation: Uint8Array.from(sentences.flatMap(s => s.relation.map(r => relationId(r as Relation) ?? relationId('dep'))))
  }
  return { tokens, lexemes: readLexemes(tokens) }
}

export interface SyntaxModel {
  readonly tagger: TaggerModel & { table: FloatTable }
  readonly parser: ParserModel & { transitions: FloatTable; relations: FloatTable }
}

const TAGGER_BITS = 20
const PARSER_BITS = 20
const RELATION_BITS = 19

export function trainSyntax(documents: readonly SilverDocument[], seed: number): SyntaxModel {
  const tagger = trainTagger(documents, seed)
  const tagged = documents.map(d => {
    const copy = { ...d.tokens, tag: new Uint8Array(d.tokens.length), head: d.tokens.head, relation: d.tokens.relation }
    tagTokens(copy, d.lexemes, tagger)
    return { tokens: copy, lexemes: d.lexemes }
  })
  return { tagger, parser: trainParser(tagged, seed) }
}

const KNOWN_COUNT = 40
const KNOWN_SHARE = 0.997

/** Words seen often with one tag, by the hash of their letters. */
function knownWords(documents: readonly SilverDocument[]): Map<number, number> {
  const counts = new Map<number, Uint32Array>()
  for (const { tokens, lexemes } of documents) {
    for (let i = 0; i < tokens.length; i++) {
      let c = counts.get(lexemes.exact[i])
      if (!c) counts.set(lexemes.exact[i], (c = new Uint32Array(TAGS.length)))
      c[tokens.tag[i]]++
    }
  }
  const known = new Map<number, number>()
  for (const [word, c] of counts) {
    const total = c.reduce((a, b) => a + b, 0)
    const best = c.indexOf(Math.max(...c))
    if (total >= KNOWN_COUNT && c[best] >= KNOWN_SHARE * total) known.set(word, best)
  }
  return known
}

function sentencesOf(documents: readonly SilverDocument[]): [number, number][] {
  return documents.flatMap((d, i) => Array.from({ length: d.tokens.firstOfSentence.length - 1 }, (_, s) => [i, s] as [number, number]))
}

function trainTagger(documents: readonly SilverDocument[], seed: number): TaggerModel & { table: FloatTable } {
  const known = knownWords(documents)
  const model = new Perceptron(TAGS.length, TAGGER_BITS)
  const next = random(seed)
  const sentences = sentencesOf(documents)
  const order = Int32Array.from(sentences.keys())
  const features = new Int32Array(32)
  const scores = new Float32Array(TAGS.length)
  for (let epoch = 0; epoch < 4; epoch++) {
    shuffle(order, next)
    for (const k of order) {
      const { tokens, lexemes } = documents[sentences[k][0]]
      const from = tokens.firstOfSentence[sentences[k][1]]
      const to = tokens.firstOfSentence[sentences[k][1] + 1]
      let tag1 = -7
      let tag2 = -7
      for (let i = from; i < to; i++) {
        let best = known.get(lexemes.exact[i])
        if (best === undefined) {
          scores.fill(0)
          const n = tagFeatures(lexemes, i, from, to, tag1, tag2, features)
          model.score(features, n, scores)
          best = 0
          for (let l = 1; l < scores.length; l++) if (scores[l] > scores[best]) best = l
          model.update(features, n, tokens.tag[i], best)
        }
        tag2 = tag1
        tag1 = best
      }
    }
  }
  return { known, table: new FloatTable(TAGS.length, model.average()) }
}

/** Transitions that lose no gold arc (Goldberg and Nivre 2013); gold heads are places, `size` for the root. */
function costFree(state: ParserState, gold: Int32Array, free: boolean[]): void {
  const { next, depth, stack, size } = state
  const s0 = depth > 0 ? stack[depth - 1] : -1
  free[SHIFT] = state.allows(SHIFT)
  free[LEFT] = state.allows(LEFT)
  free[RIGHT] = state.allows(RIGHT)
  if (free[SHIFT]) {
    for (let k = depth - 1; k >= 0; k--) {
      if (gold[stack[k]] === next || (k < depth - 1 && gold[next] === stack[k])) free[SHIFT] = false
    }
  }
  if (s0 < 0) return
  const s1 = depth > 1 ? stack[depth - 2] : -1
  if (free[LEFT]) {
    if (s1 >= 0 && gold[s0] === s1) free[LEFT] = false
    if (gold[s0] > next && gold[s0] <= size) free[LEFT] = false
    for (let i = next; i < size; i++) if (gold[i] === s0) free[LEFT] = false
  }
  if (free[RIGHT]) {
    if (gold[s0] >= next && gold[s0] <= size) free[RIGHT] = false
    for (let i = next; i < size; i++) if (gold[i] === s0) free[RIGHT] = false
  }
}

function trainParser(documents: readonly SilverDocument[], seed: number): ParserModel & { transitions: FloatTable; relations: FloatTable } {
  const model = new Perceptron(TRANSITIONS, PARSER_BITS)
  const relationModel = new Perceptron(RELATIONS.length, RELATION_BITS)
  const next = random(seed + 1)
  const sentences = sentencesOf(documents)
  const order = Int32Array.from(sentences.keys())
  const features = new Int32Array(72)
  const scores = new Float32Array(TRANSITIONS)
  const state = new ParserState()
  const free = [false, false, false]
  const root = relationId('root')
  const labels = new Float32Array(RELATIONS.length)
  for (let epoch = 0; epoch < 4; epoch++) {
    shuffle(order, next)
    for (const k of order) {
      const { tokens, lexemes } = documents[sentences[k][0]]
      const from = tokens.firstOfSentence[sentences[k][1]]
      const size = tokens.firstOfSentence[sentences[k][1] + 1] - from
      const view = new SentenceView(lexemes.lower, tokens.tag)
      view.from = from
      view.size = size
      const gold = new Int32Array(size + 1)
      for (let i = 0; i < size; i++) gold[i] = tokens.head[from + i] < 0 ? size : tokens.head[from + i] - from
      gold[size] = -1
      state.reset(size)
      while (!state.done) {
        scores.fill(0)
        const n = parserFeatures(state, view, features)
        model.score(features, n, scores)
        costFree(state, gold, free)
        let best = -1
        for (let t = 0; t < TRANSITIONS; t++) if (free[t] && (best < 0 || scores[t] > scores[best])) best = t
        const guess = bestTransition(state, scores)
        if (best < 0) best = guess
        model.update(features, n, free[guess] ? guess : best, guess)
        state.apply(free[guess] || (epoch > 0 && next() < 0.9) ? guess : best)
      }
      if (epoch > 2) continue
      // relations are learnt on gold arcs: the state is filled with their children
      state.reset(size)
      fillChildren(state, gold, size)
      for (let i = 0; i < size; i++) {
        if (gold[i] === size) continue
        labels.fill(0)
        const n = relationContext(view, state, i, gold[i], features, relationFeatures(view, i, gold[i], tokens.head, features))
        relationModel.score(features, n, labels)
        let guess = 0
        for (let l = 1; l < labels.length; l++) if (l !== root && labels[l] > labels[guess]) guess = l
        relationModel.update(features, n, tokens.relation[from + i], guess)
      }
    }
  }
  return { transitions: new FloatTable(TRANSITIONS, model.average()), relations: new FloatTable(RELATIONS.length, relationModel.average()) }
}

function fillChildren(state: ParserState, gold: Int32Array, size: number): void {
  for (let i = 0; i < size; i++) {
    const h = gold[i]
    state.head[i] = h
    if (i < h) {
      if (state.left1[h] < 0) state.left1[h] = i
      else if (state.left2[h] < 0) state.left2[h] = i
    } else {
      state.right2[h] = state.right1[h]
      state.right1[h] = i
    }
  }
}

/** Accuracy of tags, heads and labelled heads against the silver analysis. */
export function scoreSyntax(documents: readonly SilverDocument[], model: SyntaxModel): { tag: number; head: number; labelled: number } {
  let n = 0
  let words = 0
  let tag = 0
  let head = 0
  let labelled = 0
  const punct = relationId('punct')
  for (const { tokens, lexemes } of documents) {
    const own = {
      ...tokens,
      tag: new Uint8Array(tokens.length),
      head: new Int32Array(tokens.length),
      relation: new Uint8Array(tokens.length)
    }
    tagTokens(own, lexemes, model.tagger)
    parseTokens(own, lexemes, model.parser)
    for (let i = 0; i < tokens.length; i++) {
      n++
      if (own.tag[i] === tokens.tag[i]) tag++
      if (tokens.relation[i] === punct) continue
      words++
      if (own.head[i] !== tokens.head[i]) continue
      head++
      if (own.relation[i] === tokens.relation[i]) labelled++
    }
  }
  return { tag: tag / n, head: head / words, labelled: labelled / words }
}
