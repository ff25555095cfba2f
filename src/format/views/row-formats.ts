import { delimitedRows } from './delimited-rows.ts'
import { jsonlRows, jsonRows } from './json-rows.ts'
import { markdownRows } from './markdown-rows.ts'
import { tableRows } from './table-rows.ts'
import type { RowFormat } from './view.ts'

/** The formats that a view can be printed in; the first is the default. */
export const rowFormats: readonly RowFormat[] = [
  { name: 'table', open: tableRows },
  { name: 'markdown', open: markdownRows },
  { name: 'csv', open: (columns, options) => delimitedRows(',', columns, options) },
  { name: 'tsv', open: (columns, options) => delimitedRows('\t', columns, options) },
  { name: 'json', open: jsonRows },
  { name: 'jsonl', open: jsonlRows }
]
