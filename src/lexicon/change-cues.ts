import type { Change } from '../document.ts'

/** What news writes beside an amount to say that it is near it, beyond it or short of it. Written for this project. */
const rows = (change: Change, phrases: string): [string, Change][] =>
  phrases
    .trim()
    .split(/\s*,\s*/)
    .map(phrase => [phrase, change])

/** Before the amount. */
export const CUES_BEFORE: ReadonlyMap<string, Change> = new Map([
  ...rows(
    '~',
    `about, around, approximately, approx, roughly, nearly, almost, circa, c, close to, near, near to, nearer, just about, an estimated, estimated,
    some, somewhere around, in the region of, in the neighborhood of, in the neighbourhood of, in the order of, on the order of, of the order of,
    in the vicinity of, or so, ~, ≈, ∼, more or less, practically, virtually, averaging, averaged, averages, well nigh, approaching, nearing, give or take, an approximate`
  ),
  ...rows(
    '>',
    `more than, over, above, at least, greater than, higher than, larger than, bigger than, longer than, older than, further than, no less than,
    no fewer than, not less than, not fewer than, upwards of, upward of, in excess of, exceeding, exceeded, exceeds, exceed, surpassed, surpasses,
    surpassing, surpass, topped, topping, tops, beyond, a minimum of, minimum of, minimum, just over, well over, just above, well above, better than, north of,
    outnumbered, >, ≥, >=, comfortably over, more than or equal to, greater than or equal to, equal to or more than, equal to or greater than, greater or equal than, higher or equal than, larger or equal than, at least or equal to, as few as, at the very least, little over, a little over, little more than, slightly more than,
    slightly over, far more than, well beyond, not under`
  ),
  ...rows(
    '<',
    `less than, fewer than, under, below, up to, at most, no more than, not more than, no greater than, no higher than, a maximum of, maximum of, just under, well under, just below,
    well below, lower than, smaller than, shorter than, younger than, short of, just short of, as much as, as many as, as high as, as long as, no longer than, not exceeding, south of,
    <, ≤, <=, slightly less than, slightly under, little less than, a little under, far less than, not over, cheaper than, less than or equal to, smaller than or equal to, lower than or equal to, equal to or less than, less or equal than, smaller or equal than, lower or equal than`
  )
])

/** After the amount. */
export const CUES_AFTER: ReadonlyMap<string, Change> = new Map([
  ...rows('~', 'or so, odd, ish, or thereabouts, approximately, give or take'),
  ...rows(
    '>',
    'or more, or over, and over, and above, or above, +, or higher, or longer, or greater, or better, or older, and older, and up, and more, at least, upwards, at the very least, minimum'
  ),
  ...rows('<', 'or less, or fewer, or under, and under, or below, or lower, or younger, and younger, at most, maximum, max, tops')
])

/** Verbs of movement by base form, with the forms that rules don't give. */
const forms = (verbs: string): ReadonlySet<string> => {
  const all = new Set<string>()
  for (const row of verbs.trim().split(/\s*,\s*/)) {
    const [base, ...irregular] = row.split('/')
    const stem = base.endsWith('e') ? base.slice(0, -1) : base
    for (const form of [
      base,
      base.endsWith('sh') ? `${base}es` : base.endsWith('y') && !/[aeo]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`,
      `${stem}ing`,
      ...(irregular.length ? irregular : [`${stem}ed`])
    ])
      all.add(form)
  }
  return all
}

export const RISING: ReadonlySet<string> = forms(
  `rise/rose/risen, jump, gain, climb, increase, grow/grew/grown, surge, soar, advance, leap/leapt/leaped, rally/rallied, spike, swell/swelled, skyrocket, rocket,
  balloon, accelerate, widen, improve, strengthen, appreciate, rebound, expand, edge, inch, boost, hike, lengthen, quicken, bounce, bump`
)

export const FALLING: ReadonlySet<string> = forms(
  `fall/fell/fallen, drop/dropped/dropping, decline, decrease, lose/lost, slide/slid, plunge, sink/sank/sunk, slip/slipped/slipping, tumble, shed/shedding, dip/dipped/dipping, shrink/shrank/shrunk,
  plummet, slump, reduce, ease, lower, retreat, narrow, weaken, depreciate, dive/dove/dived, contract, nosedive, slash, slow, worsen, trim/trimmed/trimming, erode, collapse, crater, dwindle, cut/cutting, deduct, knock`
)
