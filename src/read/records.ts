import type { Article } from '../article.ts'
import type { Failure } from '../document.ts'
import { readDate } from './dates.ts'
import { decode, splitLines } from './decoding.ts'
import { decideLanguage } from './language.ts'
import { ReadError } from './read-error.ts'
import { LIST_FIELDS, RECORD_FIELDS } from './record-fields.ts'

/** Tells the HTML of a dump from a text that speaks of tags: a block that ends, or a line that is broken. */
const BLOCK_TAG = /<\/(?:p|div|h[1-6]|li|blockquote|article|section|td|body)\s*>|<br\s*\/?>/i

type Record = { readonly [field: string]: unknown }

export interface RecordOptions {
  readonly encoding?: string | undefined
  /** Field that holds the text; a dotted path reaches into records, as `fields.body`. */
  readonly textField?: string | undefined
  readonly warn: (message: string) => void
}

/**
 * Articles of JSON Lines, one at a time, or of one JSON value that runs over several lines: an array, an answer that holds a list of
 * articles, or a single record. A line that can't be read gives a failure, and the rest goes on.
 * @throws {ReadError} `json` where a value of several lines is broken
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
  options: RecordOptions
): AsyncGenerator<Article | Failure> {
  const lines = splitLines(chunks)
  const decodeLine = decoderOf(options)
  let number = 0
  let isEmpty = true
  for await (const bytes of lines) {
    number++
    const line = decodeLine(bytes).trim()
    if (line === '') continue
    isEmpty = false
    const value = parse(line)
    if (value === undefined && number === 1 && /^(?:\[|\{$|\{\s*"[^"]*"\s*:?\s*[{[]?$)/.test(line)) {
      yield* readWhole(line, lines, decodeLine, source, options)
      return
    }
    const id = `${source}:${number}`
    if (value === undefined) yield fail(id, 'json', `line ${number} is no JSON`)
    else yield* toArticles(value, id, options)
  }
  if (isEmpty) options.warn('it holds no records')
}

/** A value of several lines; its records are numbered as lines are. */
async function* readWhole(
  first: string,
  rest: AsyncIterable<Uint8Array>,
  decodeLine: (bytes: Uint8Array) => string,
  source: string,
  options: RecordOptions
): AsyncGenerator<Article | Failure> {
  const lines = [first]
  for await (const bytes of rest) lines.push(decodeLine(bytes))
  const value = parse(lines.join('\n'))
  if (value === undefined) throw new ReadError('json', 'it is no JSON; JSON Lines hold one record a line')
  yield* toArticles(value, source, options)
}

function decoderOf({ encoding, warn }: RecordOptions): (bytes: Uint8Array) => string {
  let warned = false
  return bytes => {
    const { text, warning } = decode(bytes, encoding)
    if (warning !== null && !warned) warn(warning)
    warned ||= warning !== null
    return text
  }
}

/** Undefined, which JSON can't write, stands for what is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

async function* toArticles(value: unknown, id: string, options: RecordOptions): AsyncGenerator<Article | Failure> {
  const list = listOf(value)
  if (!list) yield await toArticle(value, id, options)
  else for (let i = 0; i < list.length; i++) yield await toArticle(list[i], `${id}:${i + 1}`, options)
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return undefined
  return LIST_FIELDS.map(field => value[field]).find(list => Array.isArray(list))
}

async function toArticle(record: unknown, place: string, { textField }: RecordOptions): Promise<Article | Failure> {
  if (!isRecord(record)) return fail(place, 'record', 'the record is no object')
  const id = firstString(record, RECORD_FIELDS.id) ?? place
  const stored = textField === undefined ? firstString(record, RECORD_FIELDS.text) : toText(reach(record, textField))
  const text = stored !== null && BLOCK_TAG.test(stored) ? (await import('./html.ts')).readFragment(stored) || null : stored
  if (text === null) {
    const wanted =
      textField === undefined
        ? `none of the fields ${RECORD_FIELDS.text.join(', ')} holds text; --text-field names another`
        : `the field ${textField} holds no text`
    return fail(id, 'no-text', id === place ? wanted : `${wanted} (${place})`)
  }
  return {
    id,
    text,
    title: firstString(record, RECORD_FIELDS.title),
    url: RECORD_FIELDS.url.map(field => toText(record[field])).find(value => value !== null && /^[a-z]+:/i.test(value)) ?? null,
    date: readDate(firstString(record, RECORD_FIELDS.date) ?? ''),
    author: firstString(record, RECORD_FIELDS.author),
    language: decideLanguage(text, firstString(record, RECORD_FIELDS.language)),
    textIsInput: false
  }
}

function fail(id: string, code: string, message: string): Failure {
  return { version: 1, document: { id }, error: { code, message } }
}

function isRecord(value: unknown): value is Record {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function reach(record: Record, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  let value: unknown = record
  for (const field of path.split('.')) value = isRecord(value) && Object.hasOwn(value, field) ? value[field] : undefined
  return value
}

function firstString(record: Record, fields: readonly string[]): string | null {
  for (const field of fields) {
    const text = Object.hasOwn(record, field) ? toText(record[field]) : null
    if (text !== null) return text
  }
  return null
}

/** A string with words in it, a number, an entity's name, or a list of these; null for anything else. */
function toText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return (
      value
        .map(toText)
        .filter(text => text !== null)
        .join(', ') || null
    )
  return isRecord(value) ? toText(value['name'] ?? null) : null
}
