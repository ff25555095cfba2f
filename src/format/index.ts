import { DEFAULT_OPTIONS, type Entry, type Format, type FormatOptions } from './format.ts'

export type { Entry, File, Folder, Format, FormatOptions, Writer } from './format.ts'

/** Every format, in the order in which help names them; the first is the default. */
export const formats: readonly Format[] = [
  {
    name: 'table',
    summary: 'a table to read in the terminal',
    extension: '.txt',
    several: 'one after another, each under its name, and a last line for all',
    open: async options => (await import('./table.ts')).open(options)
  },
  {
    name: 'markdown',
    summary: 'a table to paste into notes and issues',
    extension: '.md',
    several: 'a section each',
    open: async options => (await import('./markdown.ts')).open(options)
  },
  {
    name: 'html',
    summary: 'one page to read, filter and print, with no network',
    extension: '.html',
    several: 'one page with an index',
    open: async () => (await import('./html/index.ts')).open()
  },
  {
    name: 'csv',
    summary: 'a row a claim for spreadsheets; --bom for Excel',
    extension: '.csv',
    several: 'one header, then the rows of each',
    open: async options => (await import('./delimited.ts')).open(',', options)
  },
  {
    name: 'tsv',
    summary: 'the same between tabs',
    extension: '.tsv',
    several: 'one header, then the rows of each',
    open: async options => (await import('./delimited.ts')).open('\t', options)
  },
  {
    name: 'json',
    summary: 'the whole document, indented',
    extension: '.json',
    several: 'an array of documents',
    open: async () => (await import('./json.ts')).open()
  },
  {
    name: 'jsonl',
    summary: 'the whole document on one line; for streams',
    extension: '.jsonl',
    several: 'a line each; a record that can’t be read gives a line with its error',
    open: async () => (await import('./jsonl.ts')).open()
  },
  {
    name: 'brat',
    summary: 'standoff annotation for brat',
    extension: '.ann',
    several: 'a folder, in which each has its .ann and .txt',
    openFolder: async () => (await import('./brat.ts')).folder,
    open: async () => (await import('./brat.ts')).open()
  },
  {
    name: 'web-annotation',
    summary: 'W3C Web Annotations in JSON-LD',
    extension: '.jsonld',
    several: 'one collection',
    open: async () => (await import('./web-annotation.ts')).open()
  },
  {
    name: 'schema-org',
    summary: 'schema.org Claims in JSON-LD',
    extension: '.jsonld',
    several: 'one graph',
    open: async () => (await import('./schema-org.ts')).open()
  }
]

/** The format of this name. */
export function findFormat(name: string): Format | undefined {
  return formats.find(format => format.name === name)
}

/**
 * What a format makes of these documents, as one string.
 * @param entries each a document, with its text where `document.document.text` doesn't hold it
 * @param formatName one of `formats`
 * @throws {RangeError} where no format has this name
 */
export async function render(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  formatName: string,
  options: Partial<FormatOptions> = {}
): Promise<string> {
  const format = findFormat(formatName)
  if (format === undefined)
    throw new RangeError(`there is no format ${formatName}; there are ${formats.map(({ name }) => name).join(', ')}`)
  const writer = await format.open({ ...DEFAULT_OPTIONS, ...options })
  let output = ''
  for await (const entry of entries) output += writer.add(entry)
  return output + writer.end()
}
