import type { Change } from '../../document.ts'
import { CUES_AFTER, CUES_BEFORE, FALLING, RISING } from '../../lexicon/change-cues.ts'
import type { Amount } from './amounts.ts'
import { wordAt } from './atoms.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/** How an amount stands to its figure, over the atoms [from, to) that say so; from and to widen the quantity. */
export interface ChangeReading {
  readonly change: Change
  readonly from: number
  readonly to: number
}

const LONGEST = 5

function readBefore(view: SentenceAtoms, from: number): ChangeReading | null {
  let key = ''
  let found: ChangeReading | null = null
  for (let at = from - 1; at >= Math.max(0, from - LONGEST); at--) {
    if (/^[,;:()—–]$/.test(view.atoms[at].word)) break
    key = key ? `${view.atoms[at].word} ${key}` : view.atoms[at].word
    const change = CUES_BEFORE.get(key)
    if (change !== undefined) found = { change, from: view.tag(view.tokenOf[at]).startsWith('VB') ? at + 1 : at, to: from }
  }
  return found
}

function readAfter(view: SentenceAtoms, to: number): ChangeReading | null {
  const at = wordAt(view.atoms, to) === '-' && view.atoms[to + 1]?.glued ? to + 1 : to
  let key = ''
  let found: ChangeReading | null = null
  for (let k = at; k < Math.min(view.atoms.length, at + LONGEST); k++) {
    key = key ? `${key} ${view.atoms[k].word}` : view.atoms[k].word
    const change = CUES_AFTER.get(key)
    if (change !== undefined && !(key === '+' && !view.atoms[k].glued)) found = { change, from: to, to: k + 1 }
  }
  return found
}

const isAdverb = (view: SentenceAtoms, at: number): boolean => view.tag(view.tokenOf[at]).startsWith('RB')
const directionOf = (word: string): Change | null => (RISING.has(word) ? 'up' : FALLING.has(word) ? 'down' : null)
const isVerb = (view: SentenceAtoms, at: number): boolean => !view.tag(view.tokenOf[at]).startsWith('NN')

/** How far before "by" the verb may stand: "grow sales in Europe by 35 per cent". */
const REACH = 9

const PARTICLES: ReadonlyMap<string, Change> = new Map([
  ['up', 'up'],
  ['upward', 'up'],
  ['upwards', 'up'],
  ['down', 'down'],
  ['downward', 'down'],
  ['downwards', 'down']
])

/** Words that may stand between a verb of movement and its amount. */
const FILLERS = new Set(['a', 'an', 'another', 'further', 'only', 'just'])

/** The direction that the verb or particle gives the amount: "rose 5%", "cut costs by 5%", "fell to 5,884", "down 68p". */
function readMovement(view: SentenceAtoms, from: number, counts: boolean): Change | null {
  const { atoms } = view
  let at = from - 1
  let by = false
  for (; at >= Math.max(0, from - REACH); at--) {
    const { word } = atoms[at]
    if (word === 'by') by = true
    else if (!FILLERS.has(word) && (!isAdverb(view, at) || RISING.has(word) || PARTICLES.has(word))) break
  }
  if (at < 0) return null
  const { word } = atoms[at]
  const particle = PARTICLES.get(word)
  if (particle) return counts ? null : particle
  const direct = directionOf(word)
  if (direct && (by || !counts)) return direct
  if (word === 'to' && !by) {
    const level = directionOf(wordAt(atoms, at - 1))
    return level && isVerb(view, at - 1) ? level : null
  }
  if (!by) return null
  for (let k = at; k >= Math.max(0, at - REACH); k--) {
    if (/^[,;:()]$/.test(atoms[k].word)) return null
    const change = directionOf(atoms[k].word)
    if (change && isVerb(view, k)) return change
  }
  return null
}

/** "$374 billion over 10 years", "grew over 10 years" tell how long it took; "waited over 10 days" that it took longer. */
function isDuring(view: SentenceAtoms, from: number): boolean {
  if (wordAt(view.atoms, from) !== 'over' || from === 0) return false
  const { word, kind } = view.atoms[from - 1]
  return kind === 'figure' || word === '%' || RISING.has(word) || FALLING.has(word) || /^(?:NN|CD)/.test(view.tag(view.tokenOf[from - 1]))
}

/** A verb of movement moves no durations; things counted only "by" so many ("lost two soldiers" is no fall). */
const isMovable = (amount: Amount): boolean => amount.dimension !== 'duration' && amount.dimension !== 'age' && amount.unit !== 'time'

/**
 * The change of an amount: the cue beside it, else the sign or the verb that moves it. A verb of movement outweighs
 * "about" ("rose about 1.5%" is up), a bound outweighs the verb ("lost more than 60%" is more).
 */
export function readChange(view: SentenceAtoms, amount: Amount): ChangeReading {
  const none: ChangeReading = { change: '=', from: amount.from, to: amount.to }
  if (amount.sign) return { ...none, change: amount.sign === '+' ? 'up' : 'down' }
  const before = readBefore(view, amount.from)
  const after = readAfter(view, amount.to)
  if (amount.hedge)
    return {
      change: before && before.change !== '~' ? before.change : amount.hedge,
      from: before ? before.from : amount.from,
      to: amount.to
    }
  const from = before ? before.from : amount.from
  const to = after ? after.to : amount.to
  const cue = before && amount.dimension === 'duration' && isDuring(view, before.from) ? null : (before ?? after)
  if (!cue && before) return none
  if (cue && cue.change !== '~') return { change: cue.change, from, to }
  const movement = isMovable(amount) ? readMovement(view, from, amount.dimension === null && amount.unit !== null) : null
  if (cue) {
    const verb = wordAt(view.atoms, from - 1) === 'by' ? wordAt(view.atoms, from - 2) : wordAt(view.atoms, from - 1)
    return { change: movement && (RISING.has(verb) || FALLING.has(verb)) && !verb.endsWith('ing') ? movement : '~', from, to }
  }
  return movement ? { change: movement, from, to } : none
}
