import type { RowFormat } from './view.ts'

/** The formats that a view can be printed in; the first is the default. */
export const rowFormats: readonly RowFormat[] = [
  { name: 'table', open: async (columns, options) => (await import('./table-rows.ts')).tableRows(columns, options) },
  { name: 'markdown', open: async columns => (await import('./markdown-rows.ts')).markdownRows(columns) },
  { name: 'csv', open: async (columns, options) => (await import('./delimited-rows.ts')).delimitedRows(',', columns, options) },
  { name: 'tsv', open: async (columns, options) => (await import('./delimited-rows.ts')).delimitedRows('\t', columns, options) },
  { name: 'json', open: async columns => (await import('./json-rows.ts')).jsonRows(columns) },
  { name: 'jsonl', open: async columns => (await import('./json-rows.ts')).jsonlRows(columns) }
]
