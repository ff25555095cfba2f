import { readFile } from 'node:fs/promises'
import { type Aliases, renameSpeakers, toAliases } from '../aliases.ts'
import type { Document } from '../document.ts'
import { type FormatOptions, findFormat, formats } from '../format/index.ts'
import { openView, quantities, quantityRows, rowFormats, sentenceRows, sentences, speakers } from '../format/views/index.ts'
import { convertOffsets } from '../offsets.ts'
import { type Selection, select, selectSentences } from '../select.ts'
import { SpeakerIndex } from '../speaker-index.ts'
import { runBatch, type Sink, type Tally } from './batch.ts'
import { readColorLevel } from './color.ts'
import type { Io } from './io.ts'
import { UsageError } from './messages.ts'
import type { Options } from './options.ts'
import type { ViewName } from './program.ts'

/** Prints the claims of every input; gives the exit code. */
export async function runClaims(files: readonly string[], options: Options, io: Io): Promise<number> {
  const aliases = await readAliases(options)
  const writer = findFormat(chooseFormat(options, formats))!.open(formatOptions(options, io))
  const selection = toSelection(options)
  let claims = 0
  const tally = await runBatch(files, options, io, {
    add(document, { text, textIsInput }) {
      const selected = select(aliases ? renameSpeakers(document, aliases) : document, selection)
      claims += selected.claims.length
      const converted = convertOffsets(selected, text, options.offsets)
      const withText = options.withText || !textIsInput ? { ...converted, document: { ...converted.document, text } } : converted
      return writer.add({ document: withText, text })
    },
    fail: failure => writer.fail?.(failure) ?? '',
    end: () => writer.end()
  })
  return exitCode(tally, claims, options)
}

/** Prints one view of every input; gives the exit code. */
export async function runView(name: ViewName, files: readonly string[], options: Options, io: Io): Promise<number> {
  const aliases = await readAliases(options)
  const { add, end } = openRows(name, aliases, options, io)
  let claims = 0
  const tally = await runBatch(files, options, io, {
    add(document, { text }) {
      const renamed = aliases ? renameSpeakers(document, aliases) : document
      claims += renamed.claims.length
      return add(convertOffsets(renamed, text, options.offsets))
    },
    fail: () => '',
    end
  })
  return exitCode(tally, claims, options)
}

function openRows(name: ViewName, aliases: Aliases | undefined, options: Options, io: Io): Pick<Sink, 'end'> & { add(document: Document): string } {
  const format = chooseFormat(options, rowFormats)
  const shape = formatOptions(options, io)
  const selection = toSelection(options)
  switch (name) {
    case 'speakers': {
      const writer = openView(speakers, format, shape)
      const index = new SpeakerIndex(aliases?.values())
      return {
        add(document) {
          index.add(select(document, selection))
          return ''
        },
        end: () => index.rows().map(row => writer.add(row)).join('') + writer.end()
      }
    }
    case 'quantities': {
      const writer = openView(quantities, format, shape)
      return { add: document => quantityRows(select(document, selection)).map(row => writer.add(row)).join(''), end: () => writer.end() }
    }
    case 'sentences': {
      const writer = openView(sentences, format, shape)
      const { types, minConfidence } = selection
      return {
        add(document) {
          const rows = sentenceRows(select(document, definedOnly({ types, minConfidence })))
          return selectSentences(document, selection).map(index => writer.add(rows[index]!)).join('')
        },
        end: () => writer.end()
      }
    }
  }
}

function exitCode({ failures }: Tally, claims: number, { exitStatus }: Options): number {
  if (failures > 0) return 2
  return exitStatus && claims === 0 ? 1 : 0
}

/** The format asked for, else the one whose files have the output's extension, else the first. */
function chooseFormat({ format, json, output }: Options, known: readonly { readonly name: string }[]): string {
  const byExtension = formats.find(({ extension }) => output?.toLowerCase().endsWith(extension))?.name
  const chosen = json ? 'json' : (format ?? byExtension ?? known[0]!.name)
  if (known.some(({ name }) => name === chosen)) return chosen
  throw new UsageError(`this list has the formats ${known.map(({ name }) => name).join(', ')}, not ${chosen}`)
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
  const types = type.filter(name => name !== 'all')
  return definedOnly({ types: types.length < type.length ? undefined : types, speakers: speaker, forms: form, kinds: kind, withQuantity, minScore, minConfidence, top, sort })
}

function definedOnly(selection: { [Key in keyof Selection]: Selection[Key] | undefined }): Selection {
  return Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== undefined))
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
  return toAliases(rows.filter(([canonical, alias]) => canonical && alias).map(([canonical, alias]) => [canonical!, alias!]))
}
