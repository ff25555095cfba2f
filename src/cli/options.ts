import type { ClaimForm, ClaimKind, ClaimType, OffsetUnit } from '../document.ts'
import type { Input } from '../read/media-types.ts'
import type { Sort } from '../select.ts'

/** A command line's options, checked. */
export interface Options {
  readonly input?: Input
  readonly encoding?: string
  readonly textField?: string
  readonly date?: string
  readonly country?: string
  readonly aliases?: string
  readonly speaker?: readonly string[]
  readonly form?: readonly ClaimForm[]
  readonly type: readonly (ClaimType | 'all')[]
  readonly kind?: readonly ClaimKind[]
  readonly withQuantity?: boolean
  readonly minScore?: number
  readonly minConfidence?: number
  readonly top?: number
  readonly sort?: Sort
  readonly format?: string
  readonly json?: boolean
  readonly output?: string
  readonly why?: boolean
  readonly withText?: boolean
  readonly offsets: OffsetUnit
  readonly bom?: boolean
  readonly color?: boolean
  readonly quiet?: boolean
  readonly exitStatus?: boolean
}
