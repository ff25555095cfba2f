/** The layers that the passes hand to one another. Offsets are UTF-16, half-open, into the article's text. */
import type { Change, ClaimForm, ClaimKind, ClaimType, QuantityKind, SpeakerKind } from '../document.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** `text` is running prose; the others are no prose of the writer's, and hold no narrative claim. */
export type ParagraphKind = 'text' | 'headline' | 'byline' | 'credit' | 'dateline' | 'caption' | 'boilerplate'

export interface Paragraph extends Range {
  readonly kind: ParagraphKind
}

export interface Sentence extends Range {
  /** Index into paragraphs. */
  readonly paragraph: number
}

/** Words between quotation marks. */
export interface Quotation extends Range {
  /** The words without the marks. */
  readonly inner: Range
  /** Index of the quotation that holds this one, or -1. */
  readonly within: number
  /** False where the paragraph's end closes it. */
  readonly closed: boolean
  /** Index of the quotation in the paragraph before that this one carries on, or -1. */
  readonly continues: number
}

/** A person or body cited for a content through a cue. */
export interface Attribution {
  readonly form: ClaimForm
  readonly type: ClaimType
  readonly source: Range | null
  readonly cue: Range | null
  /** Token index of the cue's head, or -1. */
  readonly cueToken: number
  readonly content: readonly Range[]
  /** Index of the attribution whose speaker this one shares (continued speech, a report's further figures), or -1. */
  readonly continues: number
  /** Calibrated probability that the attribution is wholly right. */
  readonly confidence: number
}

export interface Quantity extends Range {
  readonly kind: QuantityKind
  /** A range is [low, high], or [from, to] where the text tells a movement; a date is ISO 8601; null where no number or no date can be told. */
  readonly value: number | readonly [number, number] | string | null
  readonly unit: string | null
  readonly change: Change
  /** The noun phrase that the quantity is about; of what is counted, who has it or what it is of. */
  readonly of: Range | null
}

export interface Speaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  readonly aliases: readonly string[]
  readonly mentions: readonly Range[]
}

/** Who speaks in each attribution. */
export interface Speakers {
  readonly speakers: readonly Speaker[]
  /** For each attribution an index into speakers, or -1 where nobody is told, or not surely enough. */
  readonly of: Int32Array
  readonly audience: readonly (Range | null)[]
}

/** How a claim stands to its content. */
export interface Stance {
  readonly denied: boolean
  readonly hedged: boolean
}

/** The writer's own factual assertion. */
export interface Narrative extends Range {
  readonly sentence: number
}

/** What is worth checking about one claim or sentence. */
export interface Worth {
  readonly score: number
  readonly reasons: readonly string[]
  readonly kinds: readonly ClaimKind[]
}
