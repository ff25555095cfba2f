import { DEFAULT_OPTIONS, type Entry, type Format, type FormatOptions } from './format.ts'
import { brat } from './brat.ts'
import { csv, tsv } from './delimited.ts'
import { webPage } from './html/index.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { schemaOrg } from './schema-org.ts'
import { table } from './table.ts'
import { webAnnotation } from './web-annotation.ts'

export type { Entry, Format, FormatOptions, Writer } from './format.ts'

/** Every format, in the order in which help names them. */
export const formats: readonly Format[] = [table, markdown, webPage, csv, tsv, json, jsonl, brat, webAnnotation, schemaOrg]

/** The format of this name. */
export function findFormat(name: string): Format | undefined {
  return formats.find((format) => format.name === name)
}

/** What a format makes of these documents, as one string. */
export function render(entries: Iterable<Entry>, format: Format, options: Partial<FormatOptions> = {}): string {
  const writer = format.open({ ...DEFAULT_OPTIONS, ...options })
  let output = ''
  for (const entry of entries) output += writer.add(entry)
  return output + writer.end()
}
