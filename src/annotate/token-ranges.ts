import type { Range } from './layers.ts'
import { lowerBound } from './ranges.ts'
import { type Tokens, tokenAt } from './tokens.ts'

/** Tokens from `first` to before `end`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** The tokens that a range of the text touches. */
export function tokensOf(tokens: Tokens, { start, end }: Range): TokenRange {
  const first = tokenAt(tokens, start)
  return {
    first,
    end: Math.max(
      first,
      lowerBound(tokens.length, i => tokens.start[i] < end)
    )
  }
}
