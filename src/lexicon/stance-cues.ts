/** Words by which a source turns a claim down, and by which a claim is left open. Written for this project. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*/))

/** Cue lemmas that deny their content. */
export const DENIALS = words(
  `deny, denial, refute, refutation, rebut, rebuttal, reject, rejection, dispute, dismiss, dismissal, disavow, disavowal, repudiate, repudiation,
  contradict, debunk, disprove, discredit, disclaim, disclaimer, rubbish, gainsay, disbelieve, doubt`
)

/** Verbs that deny with a particle: "shot down claims that". */
export const DENYING_PARTICLES: ReadonlyMap<string, string> = new Map([
  ['shoot', 'down'],
  ['knock', 'down'],
  ['brush', 'off'],
  ['shrug', 'off'],
  ['wave', 'off'],
  ['laugh', 'off'],
  ['push', 'back']
])

/** Words that turn a cue into its opposite: "never said", "refused to say". */
export const NEGATIONS = words("not, n't, never, no, neither, nor, refuse, decline, fail, unable, without")

/** What a source begins with that is nobody. */
export const NOBODY = words('nobody, none, nothing, no, neither, not')

/** Modal verbs that leave open whether something is so. */
export const HEDGING_MODALS = words('may, might, could')

/** Words that leave a claim open wherever they stand in it or in its cue. */
export const HEDGES = words(
  `reportedly, allegedly, apparently, possibly, perhaps, maybe, probably, likely, presumably, supposedly, purportedly, ostensibly, seemingly,
  conceivably, potentially, arguably, rumored, rumoured, alleged, suspected, unconfirmed, purported, unverified`
)

/** Verbs that leave their complement open: "seems to have left". */
export const HEDGING_VERBS = words('seem, appear')

/** Verbs that do so in the passive: "is believed to be". */
export const HEDGING_PASSIVES = words('believe, think, say, report, rumor, rumour, suspect, allege, understand, suppose')
