import { z } from 'zod'
import { CHANGES, CLAIM_FORMS, CLAIM_KINDS, CLAIM_TYPES, OFFSETS, QUANTITY_KINDS, SPEAKER_KINDS } from './vocabulary.ts'

export * from './vocabulary.ts'

/** Half-open range of offsets, in the unit that `document.offsets` names, with the words that stand there. */
export const Span = z.object({
  text: z.string().describe('the words, as they stand'),
  start: z.int().nonnegative().describe('offset of the first character'),
  end: z.int().nonnegative().describe('offset after the last character')
})

const CheckWorthiness = z.object({
  score: z.number().min(0).max(1).describe('how worth checking, 0 to 1'),
  reasons: z.array(z.string()).describe('what moved the score most, in plain words')
})

export const Claim = z.object({
  id: z.string().describe('unique within the document, the same whatever is filtered'),
  form: z.enum(CLAIM_FORMS).describe('how the words are given: quoted, reported, both, in a headline; narrative are the writer’s own'),
  type: z.enum(CLAIM_TYPES).nullable().describe('said, believed, known, or planned and done; null for narrative claims'),
  text: z.string().describe('to read: outer marks, a leading "that" and edge commas gone, pieces joined'),
  speaker: z
    .object({ id: z.string().describe('of the speaker'), name: z.string().describe('of the speaker') })
    .nullable()
    .describe('who is cited; null where nobody is'),
  source: Span.nullable().describe('the mention in the text'),
  cue: Span.extend({ lemma: z.string().describe('as a dictionary has it') })
    .nullable()
    .describe('the word that attributes; null where none does'),
  content: z.array(Span).describe('one or more pieces, as they stand'),
  audience: Span.nullable().describe('to whom it was said'),
  sentence: z.int().nonnegative().describe('index into sentences of the first piece'),
  within: z.string().nullable().describe('id of the claim whose content holds this one'),
  denied: z.boolean().describe('true where the speaker denies it'),
  hedged: z.boolean().describe('true where it is softened'),
  kinds: z.array(z.enum(CLAIM_KINDS)).describe('what it claims, for a checker'),
  quantities: z.array(z.string()).describe('ids of the quantities that it states'),
  checkWorthiness: CheckWorthiness.describe('how worth checking, and why'),
  confidence: z.number().min(0).max(1).describe('how probable it is that source, cue and content are right, 0 to 1; 1 for narrative claims')
})

export const Speaker = z.object({
  id: z.string().describe('unique within the document'),
  name: z.string().describe('the fullest name that the text has'),
  kind: z.enum(SPEAKER_KINDS).describe('what the speaker is'),
  role: z.string().nullable().describe('post or relation, in words of the text'),
  aliases: z.array(z.string()).describe('other names that the text has'),
  mentions: z.array(Span).describe('where the text names the speaker'),
  claims: z.int().nonnegative().describe('how many claims the speaker makes')
})

export const Quantity = Span.extend({
  id: z.string().describe('unique within the document'),
  kind: z.enum(QUANTITY_KINDS).describe('what is measured'),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()]), z.string()])
    .nullable()
    .describe('a number, [low, high], or an ISO 8601 string; null where the text gives none'),
  unit: z.string().nullable().describe('ISO 4217 for money, %, a singular English noun for the rest; null where there is none'),
  change: z.enum(CHANGES).describe('exactly, about, more than, less than; or a rise or fall by this much'),
  of: z.string().nullable().describe('what the quantity is about, in words of the text')
})

export const Sentence = Span.extend({
  paragraph: z.int().nonnegative().describe('number of its paragraph, from 0'),
  checkWorthiness: z.number().min(0).max(1).describe('how worth checking, 0 to 1')
})

const DocumentInfo = z.object({
  id: z.string().describe('file name, - for standard input, or the id of a record'),
  title: z.string().nullable().describe('from the page or the record'),
  url: z.string().nullable().describe('from the page or the record'),
  date: z.string().nullable().describe('of publication, ISO 8601'),
  language: z.string().describe('BCP 47'),
  offsets: z.enum(OFFSETS).describe('unit of every start and end'),
  characters: z.int().nonnegative().describe('length of the text, in UTF-16 units'),
  words: z.int().nonnegative().describe('how many words the text has'),
  text: z.string().optional().describe('the text that offsets count in, where it is not the input itself')
})

export const Document = z.object({
  version: z.literal(1).describe('of this format'),
  document: DocumentInfo.describe('the article'),
  claims: z.array(Claim).describe('as the text runs, unless sorted'),
  speakers: z.array(Speaker).describe('who is cited'),
  quantities: z.array(Quantity).describe('numbers, amounts, shares, dates and times'),
  sentences: z.array(Sentence).describe('the whole text, sentence by sentence')
})

/** What answers for a record that can't be read. */
export const Failure = z.object({
  version: z.literal(1).describe('of this format'),
  document: z.object({ id: z.string().describe('file name, - for standard input, or the id of a record') }).describe('the record'),
  error: z
    .object({ code: z.string().describe('for programs'), message: z.string().describe('for people') })
    .describe('why it can’t be read')
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
