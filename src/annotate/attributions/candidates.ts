import type { Field } from '../../model/field.ts'
import { OUTSIDE } from '../syntax/analysis.ts'
import { relationId, relationSet } from '../syntax/tagset.ts'
import { type Region, WORDS } from './region.ts'
import { CONTENT, NONE, type Reading, readPath, SOURCE, SPAN_LABELS } from './spans.ts'

const FROM_PATHS = 0
const FROM_RETRY = 1
const FROM_VARIANT = 2

type Piece = readonly [number, number]

/** A way to read source and content of one cue, with its probability by the span field. */
export interface Candidate extends Reading {
  readonly logProbability: number
  readonly origin: number
}

const PATHS = 24
const KEPT = 8
const LEAST = -60

/** The likeliest readings of a region whose scores are in the field (after `infer` gave `logZ`), and structural variants of them. */
export function findCandidates(g: Region, field: Field, logZ: number): Candidate[] {
  const found = new Candidates(g, field, logZ)
  for (const path of field.bestPaths(PATHS)) found.addPath(path.labels, path.score - logZ, FROM_PATHS)
  let best = found.likeliest(KEPT)
  if (!best.some(c => c.content.length)) {
    for (let t = 0; t < field.length; t++) field.node[t * SPAN_LABELS + NONE] -= 2
    for (const path of field.bestPaths(PATHS)) found.addPath(path.labels, Math.max(LEAST, path.score - logZ), FROM_RETRY)
    for (let t = 0; t < field.length; t++) field.node[t * SPAN_LABELS + NONE] += 2
    best = found.likeliest(KEPT)
  }
  const seeds: Candidate[] = []
  for (const c of best) {
    if (seeds.length < 3 && c.content.length && !seeds.some(s => String(s.content) === String(c.content))) seeds.push(c)
  }
  const all = new Candidates(g, field, logZ, best)
  seeds.forEach((seed, rank) => {
    vary(g, seed, rank === 0, reading => all.addReading(reading))
  })
  return all.list().filter(c => c.content.length > 0)
}

class Candidates {
  private readonly byKey = new Map<string, Candidate>()
  private readonly g: Region
  private readonly field: Field
  private readonly logZ: number

  constructor(g: Region, field: Field, logZ: number, first: readonly Candidate[] = []) {
    this.g = g
    this.field = field
    this.logZ = logZ
    for (const c of first) this.byKey.set(keyOf(c), c)
  }

  addPath(labels: Uint8Array, logProbability: number, origin: number): void {
    const reading = readPath(this.g, labels)
    const key = keyOf(reading)
    const known = this.byKey.get(key)
    this.byKey.set(key, {
      ...reading,
      logProbability: known
        ? Math.max(known.logProbability, logProbability) + Math.log1p(Math.exp(-Math.abs(known.logProbability - logProbability)))
        : logProbability,
      origin: known?.origin ?? origin
    })
  }

  addReading(reading: Reading): void {
    const tidy = clip(this.g, reading)
    if (!tidy.content.length) return
    const key = keyOf(tidy)
    if (this.byKey.has(key)) return
    const logProbability = this.field.scoreOf(labelsOf(this.g, tidy)) - this.logZ
    if (logProbability > LEAST) this.byKey.set(key, { ...tidy, logProbability, origin: FROM_VARIANT })
  }

  likeliest(n: number): Candidate[] {
    return [...this.byKey.values()].sort((a, b) => b.logProbability - a.logProbability).slice(0, n)
  }

  list(): Candidate[] {
    return [...this.byKey.values()]
  }
}

const keyOf = ({ source, content }: Reading): string => `${source?.join(',') ?? ''}|${content.join(';')}`

function labelsOf(g: Region, { source, content }: Reading): Uint8Array {
  const labels = new Uint8Array(g.to - g.from)
  for (const [from, to] of content) labels.fill(CONTENT, from - g.from, to - g.from)
  if (source) labels.fill(SOURCE, source[0] - g.from, source[1] - g.from)
  return labels
}

/** Keeps content within the region and off the cue and the source. */
function clip(g: Region, { source, content }: Reading): Reading {
  const out: Piece[] = []
  const cut = (pieces: Piece[], [a, b]: Piece) =>
    pieces.flatMap(([from, to]) =>
      to <= a || from >= b
        ? [[from, to] as Piece]
        : (
            [
              [from, a],
              [b, to]
            ] as Piece[]
          ).filter(([s, e]) => e > s)
    )
  for (const [from, to] of content) {
    let pieces: Piece[] = [[Math.max(from, g.from), Math.min(to, g.to)]]
    pieces = cut(pieces, [g.cue.from, g.cue.to])
    if (source) pieces = cut(pieces, source)
    out.push(...pieces.filter(([s, e]) => e > s && hasWord(g, s, e)))
  }
  return { source, content: out }
}

function hasWord(g: Region, from: number, to: number): boolean {
  const offset = WORDS * (g.context.x.tokens.length + 1)
  return g.context.counts[offset + to] > g.context.counts[offset + from]
}

export const isWord = (g: Region, i: number): boolean => g.context.isWord[i] === 1

/** Relations that hang a phrase or clause onto what stands before. */
export const TRAILING = relationSet(
  'advcl',
  'acl',
  'acl:relcl',
  'nmod',
  'nmod:tmod',
  'conj',
  'appos',
  'parataxis',
  'dep',
  'ccomp',
  'xcomp',
  'advmod'
)
const CONJ = relationId('conj')
const CC = relationId('cc')
const SUBJECT = relationSet('nsubj', 'nsubjpass')

/** Links of a chain of heads that are followed. */
const LONGEST_CHAIN = 16

/** Other boundaries that the parse offers for a reading, and other sources. */
function vary(g: Region, seed: Candidate, likeliest: boolean, add: (reading: Reading) => void): void {
  const { x, constituents } = g.context
  const { tokens } = x
  const { head, relation } = tokens
  const { first, last } = constituents
  const { source, content } = seed
  const [start] = content[0]
  const [, end] = content[content.length - 1]
  const withEnd = (e: number) => add({ source, content: [...content.slice(0, -1), [content[content.length - 1][0], e]] })
  const withStart = (s: number) => add({ source, content: [[s, content[0][1]], ...content.slice(1)] })
  const comma = (i: number) => tokens.text.charCodeAt(tokens.start[i]) === 0x2c

  let word = end - 1
  while (word > start && !isWord(g, word)) word--
  for (let node = word, steps = 0; node >= start && last[node] <= end - 1 && steps < LONGEST_CHAIN; node = head[node], steps++) {
    if (TRAILING[relation[node]] === 1 && first[node] > content[content.length - 1][0]) {
      withEnd(first[node])
      if (relation[node] === CONJ) {
        for (let k = x.childStart[head[node]]; k < x.childStart[head[node] + 1]; k++) {
          const c = x.child[k]
          if (relation[c] === CC && c < node && c > start) withEnd(c)
        }
      }
    }
    if (head[node] < 0) break
  }
  let next = end
  while (next < g.to && !isWord(g, next) && next - end < 2) next++
  if (next < g.to && !g.inside(next)) {
    let steps = 0
    for (let node = next; node >= 0 && first[node] >= next && steps < 5; node = head[node], steps++) withEnd(last[node] + 1)
    const stop = sentenceEnd(g, next, source)
    withEnd(stop)
    for (let i = next; i < stop; i++) {
      if (!comma(i)) continue
      withEnd(i)
      break
    }
  }
  for (let node = start, steps = 0; node >= 0 && first[node] >= start && last[node] < end && steps < 6; node = head[node], steps++)
    withStart(last[node] + 1)
  if (start > g.from && !g.inside(start - 1)) {
    let before = start - 1
    while (before > g.from && !isWord(g, before) && start - before < 2) before--
    withStart(first[constituents.endsAt[before]])
    withStart(tokens.firstOfSentence[tokens.sentence[before]])
  }
  for (const s of otherSources(g, source)) add({ source: s, content })
  if (!likeliest) return
  for (let i = end - 1; i > content[content.length - 1][0]; i--) {
    if (!comma(i) || x.quote[i] !== OUTSIDE) continue
    withEnd(i)
    break
  }
  const lastSentence = tokens.firstOfSentence[tokens.sentence[end - 1]]
  if (lastSentence > content[content.length - 1][0]) withEnd(lastSentence)
  const nextSentence = tokens.sentence[end - 1] + 1
  if (nextSentence + 1 < tokens.firstOfSentence.length && tokens.firstOfSentence[nextSentence + 1] <= g.to)
    withEnd(tokens.firstOfSentence[nextSentence + 1])
  if (content.length > 1) {
    add({ source, content: content.slice(1) })
    add({ source, content: content.slice(0, -1) })
    for (let k = 0; k + 1 < content.length; k++)
      add({ source, content: [...content.slice(0, k), [content[k][0], content[k + 1][1]], ...content.slice(k + 2)] })
  }
  const after = Math.max(g.cue.to, source ? source[1] : 0)
  if (end <= g.cue.from && after < g.to) add({ source, content: [...content, [after, sentenceEnd(g, after, null)]] })
}

/** End of token i's sentence without its last mark, or the cue or source if one of them comes first. */
function sentenceEnd(g: Region, i: number, source: Piece | null): number {
  const { tokens } = g.context.x
  let end = Math.min(g.to, tokens.firstOfSentence[tokens.sentence[i] + 1])
  while (end > i + 1 && !isWord(g, end - 1)) end--
  if (g.cue.from >= i && g.cue.from < end) end = g.cue.from
  if (source && source[0] >= i && source[0] < end) end = source[0]
  return end
}

function otherSources(g: Region, source: Piece | null): (Piece | null)[] {
  const { x, constituents } = g.context
  const { head, relation } = x.tokens
  const out: (Piece | null)[] = source ? [null] : []
  const subtree = (node: number) => {
    const piece: Piece = [constituents.first[node], constituents.last[node] + 1]
    if ((piece[1] <= g.cue.from || piece[0] >= g.cue.to) && piece[0] >= g.from && piece[1] <= g.to) out.push(piece)
  }
  for (let node = g.cue.head, steps = 0; node >= 0 && steps < 2; node = head[node], steps++) {
    for (let k = x.childStart[node]; k < x.childStart[node + 1]; k++) if (SUBJECT[relation[x.child[k]]] === 1) subtree(x.child[k])
  }
  if (source) {
    let top = source[0]
    for (let i = source[0]; i < source[1]; i++) if (head[i] < source[0] || head[i] >= source[1]) top = i
    subtree(top)
  }
  return out
}
