import { z } from 'zod'
import { CHANGES, CLAIM_FORMS, CLAIM_KINDS, CLAIM_TYPES, OFFSETS, QUANTITY_KINDS, SPEAKER_KINDS } from './vocabulary.ts'

export * from './vocabulary.ts'

/** Half-open range of offsets, in the unit that `document.offsets` names, with the words that stand there. */
export const Span = z.object({
  text: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative()
})

export const CheckWorthiness = z.object({
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()).describe('what moved the score most, in plain words')
})

export const Claim = z.object({
  id: z.string(),
  form: z.enum(CLAIM_FORMS),
  type: z.enum(CLAIM_TYPES).nullable().describe('null for narrative claims'),
  text: z.string().describe('to read: outer marks, a leading "that" and edge commas gone, pieces joined'),
  speaker: z.object({ id: z.string(), name: z.string() }).nullable(),
  source: Span.nullable().describe('the mention in the text'),
  cue: Span.extend({ lemma: z.string() }).nullable(),
  content: z.array(Span).describe('one or more pieces, as they stand'),
  audience: Span.nullable(),
  sentence: z.int().nonnegative().describe('index into sentences of the first piece'),
  within: z.string().nullable().describe('id of the claim whose content holds this one'),
  denied: z.boolean(),
  hedged: z.boolean(),
  kinds: z.array(z.enum(CLAIM_KINDS)),
  quantities: z.array(z.string()).describe('ids'),
  checkWorthiness: CheckWorthiness,
  confidence: z.number().min(0).max(1)
})

export const Speaker = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(SPEAKER_KINDS),
  role: z.string().nullable(),
  aliases: z.array(z.string()),
  mentions: z.array(Span),
  claims: z.int().nonnegative()
})

export const Quantity = Span.extend({
  id: z.string(),
  kind: z.enum(QUANTITY_KINDS),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()]), z.string()])
    .nullable()
    .describe('a number, [low, high], or an ISO 8601 string; null where the text gives none'),
  unit: z.string().nullable(),
  change: z.enum(CHANGES),
  of: z.string().nullable().describe('what the quantity is about, in words of the text')
})

export const Sentence = Span.extend({
  paragraph: z.int().nonnegative(),
  checkWorthiness: z.number().min(0).max(1)
})

export const DocumentInfo = z.object({
  id: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  language: z.string(),
  offsets: z.enum(OFFSETS),
  characters: z.int().nonnegative(),
  words: z.int().nonnegative(),
  text: z.string().optional().describe('the text that offsets count in, where it is not the input itself')
})

export const Document = z.object({
  version: z.literal(1),
  document: DocumentInfo,
  claims: z.array(Claim),
  speakers: z.array(Speaker),
  quantities: z.array(Quantity),
  sentences: z.array(Sentence)
})

/** What answers for a record that can't be read. */
export const Failure = z.object({
  version: z.literal(1),
  document: z.object({ id: z.string() }),
  error: z.object({ code: z.string(), message: z.string() })
})

export interface Span extends z.infer<typeof Span> {}
export interface Claim extends z.infer<typeof Claim> {}
export interface Speaker extends z.infer<typeof Speaker> {}
export interface Quantity extends z.infer<typeof Quantity> {}
export interface Sentence extends z.infer<typeof Sentence> {}
export interface Document extends z.infer<typeof Document> {}
export interface Failure extends z.infer<typeof Failure> {}
export type ClaimForm = Claim['form']
export type ClaimType = NonNullable<Claim['type']>
export type ClaimKind = Claim['kinds'][number]
export type SpeakerKind = Speaker['kind']
export type QuantityKind = Quantity['kind']
export type Change = Quantity['change']
export type OffsetUnit = Document['document']['offsets']
