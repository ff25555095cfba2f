/**
 * Words that show what kind of claim a text makes, as lemmas in small letters. The classes follow Full Fact's schema
 * (Konstantinovskiy, Price, Babakar and Zubiaga 2018, "Towards Automated Factchecking"): comparisons and changes are its
 * quantities, causes its correlation or causation. Rows written for this project.
 */
export type ClaimCue = 'comparison' | 'change' | 'cause' | 'law' | 'prediction' | 'opinion'

const rows = (cue: ClaimCue, list: string): [string, ClaimCue][] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map(phrase => [phrase, cue])

/** A phrase and its cue; superlatives, comparatives before "than" and futures need no row. */
export const CLAIM_CUES: readonly (readonly [string, ClaimCue])[] = [
  ...rows(
    'comparison',
    `compare to, compare with, in comparison, relative to, as many as, as much as, as high as, as low as, twice, double, triple, quadruple, outnumber,
    outpace, outstrip, exceed, surpass, rank, on average, record high, record low, all-time, majority of, the majority, a minority, per capita`
  ),
  ...rows(
    'change',
    `increase, rise, grow, climb, jump, soar, surge, gain, skyrocket, spike, decrease, decline, fall, drop, shrink, plunge, plummet, slump, reduce, cut,
    halve, growth, reduction`
  ),
  ...rows(
    'cause',
    `because, because of, cause, due to, owing to, thanks to, lead to, result in, result from, result of, as a result, consequence of, on account of,
    stem from, bring about, give rise to, trigger, spark, fuel, contribute to, responsible for, blame for, drive by, prompt by, link to, link between,
    associate with, correlate with, attribute to, make it possible, that be why, the reason`
  ),
  ...rows(
    'law',
    `law, legislation, statute, constitution, constitutional, constitutionally, unconstitutional, legal, legally, illegal, illegally, lawful, unlawful,
    outlaw, prohibit, ban, mandate, mandatory, compulsory, regulation, ordinance, decree, entitle to, eligible for, amendment, treaty, permit to,
    allow to, require to, oblige to, forbid, exempt from`
  ),
  ...rows(
    'prediction',
    `be go to, be set to, be about to, be expect to, be project to, be forecast to, be predict to, be likely to, be bind to, be due to be, forecast,
    predict, on track to, on course for, in the future, in the coming, next year, next month, next week, next decade`
  ),
  ...rows(
    'opinion',
    `should, ought, must, need to, have to, deserve, believe, think, feel, hope, wish, want, love, hate, great, greatest, best, better, worst, good, bad,
    terrible, horrible, awful, wonderful, fantastic, amazing, incredible, tremendous, beautiful, ridiculous, absurd, outrageous, shameful, disgrace,
    disgraceful, disgusting, sad, proud, happy, nice, important, unacceptable, unfair, wrong, right, disaster, brilliant, excellent, remarkable,
    extraordinary, unbelievable, stupid, foolish, crazy, dangerous, perfect, in my view, in my opinion, in my judgment`
  )
]

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Modal verbs of what can't be checked yet; what would be is among it. */
export const FUTURE_MODALS = words("will 'll wo shall would 'd")

export const FIRST_PERSON_PRONOUNS = words('i me my mine myself')

/** Verbs that tell no deed by themselves. */
export const EMPTY_VERBS = words('be have do get go say make let come take')
