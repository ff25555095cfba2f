/** The calendar day that a date of any usual notation writes, as an ISO 8601 date; the zone that it names moves no day. */
export function readDate(written: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written)?.[1]
  if (iso !== undefined) return Number.isNaN(Date.parse(iso)) ? null : iso
  // The engine reads "7 UTC" and "page 7 UTC" as dates too.
  if (!/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/.test(written)) return null
  const date = new Date(`${written} UTC`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}
