/**
 * Scores the speakers pass alone, on gold attributions and silver tags and arcs of PolNeAR dev, against speakers-dev.json,
 * as ../shared/eval/speaker-score.mjs counts.
 * Usage: node --import tsx tools/score-speakers.ts [--errors] [DOCUMENT-PREFIX]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attribution, Range } from '../src/annotate/layers.ts'
import { findParagraphs } from '../src/annotate/paragraphs.ts'
import { findQuotations } from '../src/annotate/quotations.ts'
import { splitSentences } from '../src/annotate/sentences.ts'
import { resolveSpeakers } from '../src/annotate/speakers/index.ts'
import { type Relation, relationId, type Tag, tagId } from '../src/annotate/syntax/tagset.ts'
import { type Tokens, tokenize } from '../src/annotate/tokens.ts'
import { type GoldDocument, type ParsedSentence, POLNEAR, readGold, readParses } from './train/corpus.ts'

interface GoldSpeaker {
  readonly names: string[]
  readonly kinds: string[]
  readonly agreed: boolean
  readonly role: string | null
}

const fold = (s: string | null): string =>
  (s ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter(w => !['the', 'a', 'an', 'mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov', 'president', 'senator'].includes(w))
    .join(' ') ?? ''
const PRONOUN = /^(he|she|it|they|i|we|you|him|her|them|me|us|himself|herself|his|their|its|my|our|who)$/i

/** Our tokens with the tags and arcs of the silver parse, by offset. */
function tokensOf(text: string, sentences: readonly Range[], parse: readonly ParsedSentence[]): Tokens {
  const tokens = tokenize(text, sentences)
  const at = new Map(Array.from(tokens.start, (start, i): [number, number] => [start, i]))
  for (const s of parse) {
    for (let j = 0; j < s.start.length; j++) {
      const i = at.get(s.start[j])
      if (i === undefined) continue
      tokens.tag[i] = tagId(s.tag[j] as Tag) ?? 0
      tokens.relation[i] = relationId(s.relation[j] as Relation) ?? relationId('dep')
      tokens.head[i] = s.head[j] > 0 ? (at.get(s.start[s.head[j] - 1]) ?? -1) : -1
    }
  }
  return tokens
}

function attributionsOf(document: GoldDocument, tokens: Tokens): Attribution[] {
  const hull = (pieces: readonly [number, number][]) =>
    pieces.length ? { start: Math.min(...pieces.map(p => p[0])), end: Math.max(...pieces.map(p => p[1])) } : null
  return document.attributions.map(({ source, cue, content }) => {
    const cueRange = hull(cue)
    let cueToken = -1
    if (cueRange) {
      for (let i = 0; i < tokens.length; i++) {
        if (
          tokens.start[i] >= cueRange.start &&
          tokens.end[i] <= cueRange.end &&
          (tokens.head[i] < 0 || tokens.start[tokens.head[i]] < cueRange.start || tokens.start[tokens.head[i]] >= cueRange.end)
        )
          cueToken = i
      }
    }
    const pieces = content.map(([start, end]) => ({ start, end }))
    const quoted = pieces.every(p => /^["“'']/.test(document.text.slice(p.start, p.end)))
    return {
      form: quoted ? 'direct' : 'indirect',
      type: 'assertion',
      source: hull(source),
      cue: cueRange,
      cueToken,
      content: pieces,
      continues: -1,
      confidence: 1
    }
  })
}

const showErrors = process.argv.includes('--errors')
const only = process.argv.slice(2).find(a => !a.startsWith('--'))
const { documents } = JSON.parse(readFileSync(join(POLNEAR, 'speakers-dev.json'), 'utf8')) as {
  documents: { doc: string; sources: Record<string, GoldSpeaker> }[]
}
const parses = readParses('dev')
const gold = new Map(readGold('dev').map(d => [d.name, d]))
const counts = { named: [0, 0], pronouns: [0, 0], other: [0, 0], roles: [0, 0] }
const kinds = [0, 0]
let words = 0
let time = 0
for (const { doc, sources } of documents) {
  if (only && !doc.includes(only)) continue
  const document = gold.get(doc)
  const parse = parses.get(doc)
  if (!document || !parse) {
    console.log(`${doc}: no parse`)
    continue
  }
  const paragraphs = findParagraphs(document.text)
  const sentences = splitSentences(document.text, paragraphs)
  const tokens = tokensOf(document.text, sentences, parse)
  const attributions = attributionsOf(document, tokens)
  const quotations = findQuotations(document.text, paragraphs)
  const begin = performance.now()
  const result = resolveSpeakers(paragraphs, sentences, tokens, quotations, attributions, { author: null })
  time += performance.now() - begin
  words += tokens.length
  if (showErrors) console.log(`\n## ${doc}`)
  for (const [id, want] of Object.entries(sources)) {
    const a = document.attributions.findIndex(g => g.id === id)
    if (a < 0) {
      if (showErrors) console.log(`${id} not read`)
      continue
    }
    const source = document.attributions[a].source
    const mention = source
      .map(([s, e]) => document.text.slice(s, e))
      .join(' ')
      .trim()
    const named = want.agreed && ['person', 'organization'].includes(want.kinds[0])
    const speaker = result.of[a] < 0 ? null : result.speakers[result.of[a]]
    const right = want.names.some(n => fold(n) === fold(speaker?.name ?? null))
    const of = named ? [counts.named, ...(PRONOUN.test(mention) ? [counts.pronouns] : [])] : [counts.other]
    for (const c of of) {
      c[0]++
      if (right) c[1]++
    }
    if (right) {
      kinds[0]++
      if (want.kinds.includes(speaker!.kind)) kinds[1]++
      else if (showErrors) console.log(`  kind ${speaker!.kind}, not ${want.kinds.join(' | ')}: ${speaker!.name}`)
    }
    if (right && named && want.role) {
      counts.roles[0]++
      if (fold(speaker!.role) === fold(want.role)) counts.roles[1]++
      else if (showErrors) console.log(`  role ${speaker!.role}, not ${want.role}`)
    }
    if (!right && showErrors)
      console.log(
        `${named ? '' : '    other '}${id} ${attributions[a].source?.start} [${mention}] ${speaker?.name ?? 'none'}, not ${want.names.join(' | ')}`
      )
  }
}
for (const [name, [all, right]] of Object.entries(counts))
  console.log(`${name}: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`)
console.log(`kinds: ${kinds[1]} of ${kinds[0]}; ${Math.round(words / time)} thousand words/s`)
