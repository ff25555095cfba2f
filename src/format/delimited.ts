import type { Entry, Format, FormatOptions, Writer } from './format.ts'
import { claimRows, claims } from './views/claims.ts'
import { openView } from './views/view.ts'

function open(name: 'csv' | 'tsv', options: FormatOptions): Writer<Entry> {
  const rows = openView(claims, name, options)
  return {
    add: ({ document }) => claimRows(document).map((row) => rows.add(row)).join(''),
    end: () => rows.end()
  }
}

export const csv: Format = {
  name: 'csv',
  summary: 'a row a claim for spreadsheets; --bom for Excel',
  extension: '.csv',
  several: 'one header, then the rows of each',
  open: (options) => open('csv', options)
}

export const tsv: Format = {
  name: 'tsv',
  summary: 'the same between tabs',
  extension: '.tsv',
  several: csv.several,
  open: (options) => open('tsv', options)
}
