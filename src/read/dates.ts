/** The calendar day that a date of any usual notation writes, as an ISO 8601 date; the zone that it names moves no day. */
export function readDate(written: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written)?.[1]
  if (iso !== undefined) return isDay(iso) ? iso : null
  // The engine reads "7 UTC" and "page 7 UTC" as dates too.
  if (!/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/.test(written)) return null
  const date = new Date(`${written} UTC`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}

/** True for a day of the calendar, as "2026-02-28"; the engine takes a thirtieth of February for the second of March. */
export function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
