/**
 * Who a pronoun can stand for: the entities mentioned lately, each with a salience that its mentions add to and that
 * decays with every sentence (after Lappin and Leass 1994), weighed with agreement and with who was speaking.
 */
import type { PronounKind } from '../../lexicon/pronouns.ts'
import type { Entity } from './entities.ts'

/** What a sentence leaves of salience. */
const DECAY = 0.55
/** Entities that are kept as candidates. */
const WINDOW = 24

export const SUBJECT = 1.6
export const OTHER = 0.8
export const POSSESSOR = 0.6
export const SPEAKER = 1.2

/** Penalties, in logarithms of salience. */
const UNKNOWN_GENDER = -0.4
const UNKNOWN_KIND = -0.8
const BODY_AS_THEY = -0.6
const PLACE = -0.7
const PERSON_AS_THEY = -2.5
const NOT_AT_ALL = -Infinity
/** Score of whom the text has not mentioned lately. */
export const NEVER_MENTIONED = -2.5
/** Score of somebody that was not read as a candidate. */
export const NOBODY = -1

interface Trace {
  readonly entity: Entity
  salience: number
  time: number
}

export interface Choice {
  readonly entity: Entity
  readonly score: number
  /** Share of the candidates' weight, in [0, 1]. */
  readonly confidence: number
}

export class Salience {
  /** The most recent last. */
  private recent: Trace[] = []

  /** Notes a mention at a time (see Words.clock). */
  note(entity: Entity, time: number, weight: number): void {
    const i = this.recent.findLastIndex(trace => trace.entity === entity)
    let trace: Trace
    if (i >= 0) {
      trace = this.recent[i]!
      this.recent.splice(i, 1)
      trace.salience = trace.salience * DECAY ** (time - trace.time) + weight
      trace.time = time
    } else trace = { entity, salience: weight, time }
    this.recent.push(trace)
    if (this.recent.length > WINDOW) this.recent.shift()
  }

  /** Logarithm of an entity's salience; -Infinity where it was not mentioned lately. */
  of(entity: Entity, time: number): number {
    const trace = this.recent.findLast(t => t.entity === entity)
    return trace === undefined ? NOT_AT_ALL : Math.log(trace.salience) + (time - trace.time) * Math.log(DECAY)
  }

  /** The entities mentioned lately, the last first. */
  get entities(): Entity[] {
    return this.recent.map(t => t.entity).reverse()
  }

  /** The best of the candidates that agree with a pronoun; `adjust` adds what the place of the pronoun tells. */
  choose(kind: PronounKind, time: number, adjust: (entity: Entity) => number): Choice | null {
    return pick(
      this.recent.map(({ entity }) => ({ entity, score: this.of(entity, time) + agreement(kind, entity) + adjust(entity) })),
      NOBODY
    )
  }
}

/** The highest score, with its share of all (softmax), where `nobody` scores for none of them. */
export function pick(scores: readonly { readonly entity: Entity; readonly score: number }[], nobody = NOT_AT_ALL): Choice | null {
  let best: { entity: Entity; score: number } | null = null
  let total = Math.exp(nobody)
  for (const s of scores) {
    if (s.score === NOT_AT_ALL) continue
    total += Math.exp(s.score)
    if (best === null || s.score > best.score) best = s
  }
  return best === null ? null : { ...best, confidence: Math.exp(best.score) / total }
}

function agreement(kind: PronounKind, entity: Entity): number {
  const personal = entity.kind === 'person' || (entity.kind === 'unnamed' && entity.roles.size > 0)
  if (kind === 'he' || kind === 'she') {
    if (entity.plural || (!personal && entity.kind !== 'unknown')) return NOT_AT_ALL
    if (entity.gender !== null) return entity.gender === (kind === 'he' ? 'm' : 'f') ? 0 : NOT_AT_ALL
    return entity.kind === 'unknown' ? UNKNOWN_KIND : UNKNOWN_GENDER
  }
  if (kind === 'it') {
    if (entity.plural || personal) return NOT_AT_ALL
    if (entity.kind === 'unknown') return UNKNOWN_KIND
    return entity.kind === 'place' ? PLACE : 0
  }
  if (entity.plural || entity.kind === 'group') return 0
  if (entity.kind === 'organization') return BODY_AS_THEY
  if (entity.kind === 'place') return BODY_AS_THEY + PLACE
  return personal || entity.kind === 'unknown' ? PERSON_AS_THEY : NOT_AT_ALL
}
