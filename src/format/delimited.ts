import type { Entry, FormatOptions, Writer } from './format.ts'
import { claimRows, claims } from './views/claims.ts'
import { delimitedRows } from './views/delimited-rows.ts'

/** A row a claim. */
export function open(delimiter: ',' | '\t', options: FormatOptions): Writer<Entry> {
  const rows = delimitedRows(delimiter, claims.columns, options)
  return {
    add: ({ document }) =>
      claimRows(document)
        .map(row => rows.add(row))
        .join(''),
    end: () => rows.end()
  }
}
