import { hash1, hash2, hash3 } from '../../model/hash.ts'
import type { Table } from '../../model/table.ts'
import { scoreTrees, type Trees } from '../../model/trees.ts'
import { relationId, tagSet } from '../syntax/tagset.ts'
import { lengthBin, probabilityBin } from './bins.ts'
import { type Choice, overlapOf } from './reranker.ts'

const SUBJECT = relationId('nsubj')
const CLAUSE = relationId('ccomp')
const VERB = tagSet('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ')
const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS')

/** How a choice stands to the document's other choices. */
interface Company {
  /** Others whose content holds my cue, and the surest of them. */
  readonly holders: number
  readonly holder: number
  /** Others whose cue lies in my content, and the surest. */
  readonly held: number
  readonly heldBy: number
  /** Best overlap (Dice) of my content with another's, and how sure that one is. */
  readonly overlap: number
  readonly rival: number
  /** Tokens since the cue before; cues in this sentence and its neighbours. */
  readonly gap: number
  readonly near: number
}

/** Choices further apart than this can't touch. */
const WINDOW = 24

function keepCompany(choices: readonly Choice[]): Company[] {
  return choices.map((me, k) => {
    let holders = 0
    let holder = 0
    let held = 0
    let heldBy = 0
    let overlap = 0
    let rival = 0
    let near = 0
    const { cue } = me.region
    const { sentence } = me.region.context.x.tokens
    for (let j = Math.max(0, k - WINDOW); j < Math.min(choices.length, k + WINDOW + 1); j++) {
      if (j === k) continue
      const other = choices[j]
      const { probability } = other.region.cue
      if (holds(other, cue.head)) {
        holders++
        holder = Math.max(holder, probability)
      }
      if (holds(me, other.region.cue.head)) {
        held++
        heldBy = Math.max(heldBy, probability)
      }
      const dice = overlapOf(me, other)
      if (dice > overlap) {
        overlap = dice
        rival = probability
      }
      if (Math.abs(sentence[cue.from] - sentence[other.region.cue.from]) <= 1) near++
    }
    const gap = k > 0 ? Math.min(99, cue.from - choices[k - 1].region.cue.to) : 99
    return { holders, holder, held, heldBy, overlap, rival, gap, near }
  })
}

const holds = (c: Choice, i: number): boolean => c.candidate.content.some(([from, to]) => i >= from && i < to)
/** What the verifier knows of one choice: features for the linear part, numbers for the trees. */
export interface Evidence {
  readonly features: Int32Array
  readonly numbers: Float32Array
}

/** Features made from the cue and its company, beside the candidate's own. */
const OWN_FEATURES = 48

export function gatherEvidence(choices: readonly Choice[], paragraphs: number): Evidence[] {
  const company = keepCompany(choices)
  return choices.map((c, k) => describe(c, company[k], paragraphs))
}

function describe(c: Choice, company: Company, paragraphs: number): Evidence {
  const { region: g, measures: m, candidate } = c
  const { x } = g.context
  const { tokens } = x
  const { cue } = g
  const cueBin = probabilityBin(cue.probability)
  const choiceBin = probabilityBin(c.probability)
  const overlapBin = probabilityBin(c.overlap)
  const supportBin = probabilityBin(c.support)
  const quoted = m.quoted === 0 ? 0 : m.quoted < 1 ? 1 : 2
  const sentence = tokens.sentence[cue.from]
  const sentenceFrom = tokens.firstOfSentence[sentence]
  const sentenceTo = tokens.firstOfSentence[sentence + 1]
  const paragraph = Math.min(5, x.paragraph[cue.from])
  const share = (o: number) => (o >= 0.8 ? 3 : o >= 0.3 ? 2 : o > 0 ? 1 : 0)
  const own = new Int32Array(OWN_FEATURES)
  let n = 0
  own[n++] = hash1(201, g.lemma)
  own[n++] = hash2(202, g.lemma, cueBin)
  own[n++] = hash1(203, g.words)
  own[n++] = hash2(204, g.words, cueBin)
  own[n++] = hash2(205, cueBin, probabilityBin(m.probability))
  own[n++] = hash2(206, cueBin, probabilityBin(m.mean))
  own[n++] = hash2(207, cueBin, lengthBin(m.words))
  own[n++] = hash2(208, cueBin, quoted)
  own[n++] = hash2(209, Math.min(3, company.holders), probabilityBin(company.holder))
  own[n++] = hash2(210, Math.min(3, company.held), probabilityBin(company.heldBy))
  own[n++] = hash2(211, share(company.overlap), probabilityBin(company.rival))
  own[n++] = hash3(212, share(company.overlap), probabilityBin(company.rival), cueBin)
  own[n++] = hash3(213, Math.min(3, company.holders), probabilityBin(company.holder), cueBin)
  own[n++] = hash2(214, lengthBin(company.gap), cueBin)
  own[n++] = hash1(215, Math.min(6, company.near))
  own[n++] = hash2(216, paragraph, lengthBin(paragraphs))
  own[n++] = hash1(217, choiceBin)
  own[n++] = hash2(218, choiceBin, cueBin)
  own[n++] = hash2(219, overlapBin, cueBin)
  own[n++] = hash2(220, supportBin, cueBin)
  own[n++] = hash2(221, g.lemma, quoted)
  own[n++] = hash2(222, g.lemma, candidate.source ? 1 : 0)
  own[n++] = hash2(223, g.lemma, g.relation)
  own[n++] = hash2(224, g.lemma, g.kids)
  own[n++] = hash3(225, g.tag, g.relation, cueBin)
  own[n++] = hash3(226, g.kids, g.tag, cueBin)
  const candidateLength = c.features.length
  const features = new Int32Array(candidateLength + n)
  features.set(c.features)
  features.set(own.subarray(0, n), candidateLength)
  const firstWord = candidate.content[0][0]
  const lastWord = candidate.content[candidate.content.length - 1][1] - 1
  const numbers = Float32Array.of(
    0,
    cue.probability,
    c.probability,
    c.overlap,
    c.support,
    m.probability,
    m.difference,
    m.mean,
    m.least,
    m.agreement,
    m.source,
    m.words,
    candidate.content.length,
    m.sentences,
    m.before,
    m.after,
    m.quoted,
    m.cuesInside,
    company.holders,
    company.holder,
    company.held,
    company.heldBy,
    company.overlap,
    company.rival,
    company.gap,
    company.near,
    candidate.source ? 1 : 0,
    candidate.source ? candidate.source[1] - candidate.source[0] : 0,
    candidate.source ? Math.min(50, candidate.source[0] >= cue.to ? candidate.source[0] - cue.to : cue.from - candidate.source[1]) : 51,
    candidate.source && candidate.source[0] >= cue.to ? 1 : 0,
    VERB[g.tag],
    NOUN[g.tag],
    cue.to - cue.from,
    x.quote[cue.head],
    (g.kids >> SUBJECT) & 1,
    (g.kids >> CLAUSE) & 1,
    Math.min(20, x.paragraph[cue.from]),
    Math.min(60, paragraphs),
    sentenceTo - sentenceFrom,
    cue.from - sentenceFrom,
    c.first ? 1 : 0,
    c.candidates,
    tokens.tag[firstWord],
    tokens.tag[lastWord]
  )
  return { features, numbers }
}

export interface VerifierModel {
  readonly table: Table
  readonly trees: Trees
}

/** Probability that each choice is a whole, right attribution. Fills numbers[0] with the linear log-odds. */
export function verify(evidence: readonly Evidence[], { table, trees }: VerifierModel): Float32Array {
  const score = new Float32Array(1)
  return Float32Array.from(evidence, ({ features, numbers }) => {
    score[0] = 0
    table.score(features, features.length, score)
    numbers[0] = score[0]
    return 1 / (1 + Math.exp(-(score[0] + scoreTrees(trees, numbers))))
  })
}
