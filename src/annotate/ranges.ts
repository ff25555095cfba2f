import type { Quotation, Range } from './layers.ts'

/** The first of `length` sorted items for which `isBefore` no longer holds. */
export function lowerBound(length: number, isBefore: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first range that ends after the offset, ranges.length where none does; they are sorted and do not overlap. */
export const endingAfter = (ranges: readonly Range[], offset: number): number => lowerBound(ranges.length, i => ranges[i].end <= offset)

/** Index of the first quotation that may end after the offset: nested ones start later than those that hold them. */
export function quotationsFrom(quotations: readonly Quotation[], offset: number): number {
  let i = lowerBound(quotations.length, k => quotations[k].start < offset)
  while (i > 0 && (quotations[i - 1].end > offset || quotations[i - 1].within >= 0)) i--
  return i
}
