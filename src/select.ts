import type { Claim, ClaimForm, ClaimKind, ClaimType, Document, Speaker } from './document.ts'
import { foldName } from './fold-name.ts'
import { WRITER } from './vocabulary.ts'

/** Types that are claims; an eventuality tells what somebody wants or does. */
export const DEFAULT_TYPES: readonly ClaimType[] = ['assertion', 'belief', 'fact']
export const SORTS = ['text', 'score'] as const
export type Sort = (typeof SORTS)[number]

/** Which claims of a document to keep; what isn't given keeps all. */
export interface Selection {
  /** Narrative claims have no type and pass. */
  readonly types?: readonly ClaimType[]
  readonly minConfidence?: number
  /** Any name of the speaker; of a person also a part of the name; `the article itself` for the writer's own claims. */
  readonly speakers?: readonly string[]
  readonly forms?: readonly ClaimForm[]
  readonly kinds?: readonly ClaimKind[]
  readonly withQuantity?: boolean
  readonly minScore?: number
  /** Keeps the claims most worth checking. */
  readonly top?: number
  /** `score` where `top` is given, otherwise `text`. */
  readonly sort?: Sort
}

/**
 * The document with the claims selected, in the order asked for. Ids stay as they are. Its speakers are those of the claims kept, counted
 * anew; its quantities those of the claims kept, but all of them where only types and confidence are selected; its sentences all.
 */
export function select(document: Document, selection: Selection): Document {
  const passing = document.claims.filter(claimTest(document, selection))
  const claims = order(passing, claim => claim.checkWorthiness.score, selection)
  const ids = new Set(claims.map(({ id }) => id))
  const quantityIds = new Set(claims.flatMap(({ quantities }) => quantities))
  return {
    ...document,
    claims: claims.map(claim => (claim.within === null || ids.has(claim.within) ? claim : { ...claim, within: null })),
    speakers: keepSpeakers(document.speakers, claims),
    quantities:
      isNarrow(selection) || selection.top !== undefined ? document.quantities.filter(({ id }) => quantityIds.has(id)) : document.quantities
  }
}

/** Indices of the sentences selected by their own scores, and by the claims that begin in them where claims are selected. */
export function selectSentences(document: Document, selection: Selection): number[] {
  const { minScore = 0, ...ofClaims } = selection
  const kept = isNarrow(ofClaims)
    ? new Set(document.claims.filter(claimTest(document, ofClaims)).map(({ sentence }) => sentence))
    : undefined
  const score = (index: number) => document.sentences[index].checkWorthiness
  return order(
    [...document.sentences.keys()].filter(index => (kept?.has(index) ?? true) && score(index) >= minScore),
    score,
    selection
  )
}

/** True where the selection asks for some claims in particular. */
function isNarrow({ speakers, forms, kinds, withQuantity, minScore }: Selection): boolean {
  return speakers !== undefined || forms !== undefined || kinds !== undefined || withQuantity === true || minScore !== undefined
}

function claimTest(document: Document, selection: Selection): (claim: Claim) => boolean {
  const { types, forms, kinds, speakers, withQuantity = false, minScore = 0, minConfidence = 0 } = selection
  const matchesSpeaker = speakers?.map(speakerTest)
  const speakerIds =
    matchesSpeaker && new Set(document.speakers.filter(speaker => matchesSpeaker.some(matches => matches(speaker))).map(({ id }) => id))
  const wantsWriter = speakers?.some(name => foldName(name) === WRITER) ?? false
  return claim =>
    (types === undefined || claim.type === null || types.includes(claim.type)) &&
    (forms === undefined || forms.includes(claim.form)) &&
    (kinds === undefined || claim.kinds.some(kind => kinds.includes(kind))) &&
    (speakerIds === undefined || (claim.form === 'narrative' ? wantsWriter : claim.speaker !== null && speakerIds.has(claim.speaker.id))) &&
    (!withQuantity || claim.quantities.length > 0) &&
    claim.checkWorthiness.score >= minScore &&
    claim.confidence >= minConfidence
}

function speakerTest(query: string): (speaker: Speaker) => boolean {
  const wanted = foldName(query)
  return ({ name, aliases, kind }) =>
    [name, ...aliases].some(candidate => {
      const folded = foldName(candidate)
      return folded === wanted || (kind === 'person' && ` ${folded} `.includes(` ${wanted} `))
    })
}

function order<Item>(items: readonly Item[], score: (item: Item) => number, { top, sort }: Selection): Item[] {
  const ranked = () => items.toSorted((a, b) => score(b) - score(a))
  if ((sort ?? (top === undefined ? 'text' : 'score')) === 'score') return ranked().slice(0, top)
  if (top === undefined) return [...items]
  const best = new Set(ranked().slice(0, top))
  return items.filter(item => best.has(item))
}

function keepSpeakers(speakers: readonly Speaker[], claims: readonly Claim[]): Speaker[] {
  const counts = new Map<string, number>()
  for (const { speaker } of claims) if (speaker) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1)
  return speakers.filter(({ id }) => counts.has(id)).map(speaker => ({ ...speaker, claims: counts.get(speaker.id)! }))
}
