import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Aliases, renameSpeakers, toAliases } from '../aliases.ts'
import type { Document } from '../document.ts'
import { type FormatOptions, formats } from '../format/index.ts'
import { rowFormats } from '../format/views/index.ts'
import { convertOffsets } from '../offsets.ts'
import type { Selection } from '../select.ts'
import { runBatch } from './batch.ts'
import { readColorLevel } from './color.ts'
import { isFolder } from './folder.ts'
import type { Io } from './io.ts'
import { UsageError } from './messages.ts'
import type { Options } from './options.ts'
import { openFile, openStream, realPaths } from './output.ts'
import type { ListName } from './program.ts'
import { SINKS } from './sinks.ts'

/** Prints one list of every input; gives the exit code. */
export async function run(list: ListName, files: readonly string[], options: Options, io: Io): Promise<number> {
  const aliases = await readAliases(options)
  const folder = options.output !== undefined && (await isFolder(options.output)) ? options.output : undefined
  if (folder !== undefined && list !== 'claims') throw new UsageError('this list is one file, not a folder of files')
  const inputs = await realPaths(
    options.output === undefined ? [] : [...files, ...(options.aliases === undefined ? [] : [options.aliases])]
  )
  const sink = await SINKS[list]({
    format: chooseFormat(options, folder === undefined, list === 'claims' ? formats : rowFormats),
    shape: formatOptions(options, io),
    selection: toSelection(options),
    withText: options.withText ?? false,
    decided: aliases?.values() ?? [],
    folder,
    inputs,
    io
  })
  const output = options.output === undefined || folder !== undefined ? openStream(io.stdout) : await openFile(options.output, io, inputs)
  const prepare = (document: Document, text: string) =>
    convertOffsets(aliases ? renameSpeakers(document, aliases) : document, text, options.offsets)
  const failures = await runBatch(files, options, io, output, {
    ...sink,
    add: (document, article) => sink.add(prepare(document, article.text), article)
  })
  if (failures > 0) return 2
  return options.exitStatus && sink.found() === 0 ? 1 : 0
}

/**
 * The format asked for, else the one whose files have the output's extension, else the first.
 * @throws {UsageError} where the list has no such format, or no format has such an extension
 */
function chooseFormat({ format, json, output = '' }: Options, isFile: boolean, known: readonly { readonly name: string }[]): string {
  const chosen = json ? 'json' : (format ?? (isFile ? formatOf(output) : undefined) ?? known[0].name)
  if (known.some(({ name }) => name === chosen)) return chosen
  throw new UsageError(`this list has the formats ${known.map(({ name }) => name).join(', ')}, not ${chosen}`)
}

/** The first format whose files have the path's extension, undefined where it has none. */
function formatOf(path: string): string | undefined {
  const found = extname(path).toLowerCase()
  if (!/^\.[a-z]/.test(found)) return undefined
  const format = formats.find(({ extension }) => extension === found)
  if (format) return format.name
  const known = [...new Set(formats.map(({ extension }) => extension))]
  throw new UsageError(`the output’s extension ${found} is no format’s: it is one of ${known.join(', ')}, or --format tells`)
}

function formatOptions(options: Options, io: Io): FormatOptions {
  return {
    width: (options.output === undefined && io.stdout.columns) || 80,
    color: readColorLevel(options, io),
    why: options.why ?? false,
    bom: options.bom ?? false
  }
}

function toSelection({ type, speaker, form, kind, withQuantity, minScore, minConfidence, top, sort }: Options): Selection {
  const types = type.includes('all') ? undefined : type
  const asked = { types, speakers: speaker, forms: form, kinds: kind, withQuantity, minScore, minConfidence, top, sort }
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
}

/** @throws {UsageError} where the file is no CSV; errors of the file system pass through */
async function readAliases({ aliases }: Options): Promise<Aliases | undefined> {
  if (aliases === undefined) return undefined
  const { parse } = await import('csv-parse/sync')
  const csv = await readFile(aliases)
  let rows: string[][]
  try {
    rows = parse(csv, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true })
  } catch (error) {
    throw new UsageError(`${aliases} is no CSV: ${(error as Error).message}`)
  }
  const named = rows.filter(([canonical, alias]) => canonical && alias)
  if (named.length === 0 || rows.some(({ length }) => length < 2))
    throw new UsageError(`${aliases} has no columns of canonical names and aliases`)
  return toAliases(named.map(([canonical, alias]) => [canonical, alias]))
}
