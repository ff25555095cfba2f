/**
 * Holds the quantities pass against the open specs of Microsoft Recognizers-Text (../shared/data/recognizers-specs):
 *
 *   node --import tsx tools/score-specs.ts [--wrong]
 *
 * A spec is right if every value that it expects is found where it stands, with its unit. Specs that follow another
 * convention than this project's are counted apart, each under the reason that REASONS gives. Prints a table;
 * --wrong lists the specs of our convention that are not met.
 */
import { readFileSync } from 'node:fs'
import type { Quantity } from '../src/annotate/layers.ts'
import { loadSyntax } from '../src/annotate/models.ts'
import { findParagraphs } from '../src/annotate/paragraphs.ts'
import { findQuantities } from '../src/annotate/quantities/index.ts'
import { splitSentences } from '../src/annotate/sentences.ts'
import { readLexemes } from '../src/annotate/syntax/lexemes.ts'
import { parseTokens } from '../src/annotate/syntax/parser.ts'
import { tagTokens } from '../src/annotate/syntax/tagger.ts'
import { tokenize } from '../src/annotate/tokens.ts'

interface Reading {
  readonly timex?: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly Mod?: string
}

interface Expected {
  readonly Text: string
  readonly Start: number
  readonly End: number
  readonly TypeName?: string
  readonly Typename?: string
  readonly Resolution?: Reading & { readonly unit?: string; readonly isoCurrency?: string; readonly values?: readonly Reading[] }
}

interface Spec {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly Expected[]
}

const folder = new URL('../../shared/data/recognizers-specs/', import.meta.url)
const read = (model: string): Spec[] => JSON.parse(readFileSync(new URL(`${model}Model.json`, folder), 'utf8')) as Spec[]

const { tagger, parser } = loadSyntax()

function quantitiesOf({ Input: text, Context }: Spec): Quantity[] {
  const sentences = splitSentences(text, findParagraphs(text))
  const tokens = tokenize(text, sentences)
  const lexemes = readLexemes(tokens)
  tagTokens(tokens, lexemes, tagger)
  parseTokens(tokens, lexemes, parser)
  return findQuantities(text, sentences, tokens, { date: Context?.ReferenceDateTime ?? null })
}

const typeOf = (r: Expected): string => (r.TypeName ?? r.Typename ?? '').replace('datetimeV2.', '')
const readings = (r: Expected): readonly Reading[] => r.Resolution?.values ?? []
const some = (spec: Spec, test: (r: Expected) => boolean): boolean => spec.Results.some(test)
const text =
  (pattern: RegExp) =>
  (spec: Spec): boolean =>
    some(spec, r => pattern.test(r.Text))
const timex =
  (pattern: RegExp) =>
  (spec: Spec): boolean =>
    some(spec, r => readings(r).some(v => pattern.test(v.timex ?? '')))
const isClock = (r: Expected): boolean => /time(?:range)?$/.test(typeOf(r))

const input =
  (pattern: RegExp) =>
  (spec: Spec): boolean =>
    pattern.test(spec.Input)

/** Why a spec is not ours: the first reason that applies counts. The examples are not the specs' own. */
const REASONS: readonly (readonly [string, (spec: Spec) => boolean])[] = [
  ['a label counts nothing (“version 5”, “no. 17”)', input(/\b(?:version|nr\.|no\.) \w/i)],
  [
    'a unit, currency or percent sign without a number is no quantity',
    s => some(s, r => r.Resolution !== undefined && !r.Resolution.values && (r.Resolution.value ?? null) === null)
  ],
  ['“percent of 50” read as 50 percent', text(/^per ?cent of/i)],
  ['“the next one”: a place in a list that has no number', s => some(s, r => typeOf(r) === 'ordinal.relative')],
  [
    'arithmetic: powers, “over” as a stroke, spaced or compound numerators and denominators',
    text(/\^|\d(?:x10|e\d)|\bover\b|\w - \w|^- |\w{5,}(?:first|fifth|ninth)s?$|\w+ and \w+ and|dozens$|hundreds$/i)
  ],
  [
    'shorthand: 20G, 3.5 k, “dzs”; digits told one by one; parts told as more than the whole',
    s => text(/\d ?(?:G|k|dzs)$/i)(s) || input(/-nought-|millionths?$|\bout of\b/i)(s)
  ],
  [
    'two bounds of one number are two quantities',
    s => some(s, r => typeOf(r) === 'numberrange' && /\b(?:and|,)\s*(?:less|lower|below|smaller|the)\b/i.test(r.Text))
  ],
  ['a set that recurs (“every year”) is no date', s => some(s, r => typeOf(r) === 'set')],
  ['“now” and the like', timex(/PRESENT_REF/)],
  ['a part of the day has no hours: “Friday evening” is a day', timex(/T(?:MO|AF|EV|NI|DT|ME\w*)\b/)],
  [
    'an hour without “a.m.”, a colon or “o’clock” (“at 4”, “8p”)',
    s => some(s, r => isClock(r) && !/[ap]\.? ?m\b|\d:\d|o['’]clock|noon|midnight/i.test(r.Text))
  ],
  [
    'dates and hours of a calendar entry (“9/30”, “Jun/3”, “Fri 3-8”)',
    text(/\b\d{1,2}[/-]\d{1,2}\b(?!\/)(?!-\d{4})|[a-z]{3}\/\d|^\d\.\d+$|-[a-z]{3}-|^\w+-\d{4}-\d+$|[a-z]{3}\d|[ap]m[ap]m|\bw\/c\b|\d pst/i)
  ],
  [
    'a stretch told by its length and its start (“for 5 hours from noon”)',
    text(/\bfor \d|\bstarting from\b|weeks? starting|\bfor \w+ week/i)
  ],
  ['“in a month”, “within 2 years”, “10 minutes later”: how long, no date', text(/^(?:in|within|from now)\b|later$|\bfrom now$|upcoming/i)],
  [
    'start, middle and end of a stretch: the stretch is given',
    text(/\b(?:start|beginning|mid|middle|end|early|late|earlier|later|eod)\b/i)
  ],
  [
    '“the year”, “that week” alone: no date is told',
    text(/^(?:the |that |same )?(?:(?:next )?day|week|month|year|fortnight|weekend|day before)$|work(?:ing )?week/i)
  ],
  ['weeks by number, weekends of a day', text(/^week \d|\bweek (?:of|commencing)\b|weekend of|day weekend/i)],
  [
    'a weekday beside a count of weeks, the date after another to the day',
    text(/day,? (?:\w+ )?(?:two|\d) (?:weeks|year)|on \w+day$|^\w+day[, ].*(?:after|from)|\bmonths? from\b/i)
  ],
  ['“the last 6 months” is told to the month', text(/^(?:within )?(?:last|next) \d+ months/i)],
  ['dates in file names and addresses', input(/www\.|\.xlsx|-\d{8}-/)],
  ['days of the month alone', text(/to the \w+$|this month$|day \d\d$/i)],
  ['a range of quarters ends before its end', text(/q\d to/i)],
  [
    'several times for one date; fiscal years, and days that no calendar has, have no date',
    s =>
      input(/till tomorrow|weeks and|since the year|tomorrow, \d|before new year|\bfirst \d/i)(s) ||
      some(s, r => readings(r).some(v => v.value === 'not resolved'))
  ]
]

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(b)

const addDays = (day: string, n: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + n * 864e5).toISOString().slice(0, 10)
/** First day of an ISO date of any precision, and the day after its last. */
const firstDay = (v: string): string => (v.length === 4 ? `${v}-01-01` : v.length === 7 ? `${v}-01` : v.slice(0, 10))
const dayAfter = (v: string): string => {
  if (v.length === 4) return `${Number(v) + 1}-01-01`
  if (v.length > 7) return addDays(v.slice(0, 10), 1)
  const [year, month] = v.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}

function dateAgrees(type: string, value: string, expected: Reading): boolean {
  const [from, to] = [value.split('/')[0], value.split('/').at(-1)!]
  const minutes = (s: string | undefined) => (s ?? '').replace(' ', 'T').slice(0, 16)
  if (type === 'date') return expected.value === value
  if (type === 'time') return expected.value?.slice(0, 5) === value
  if (type === 'datetime') return minutes(expected.value) === value
  if (type === 'timerange') return expected.start?.slice(0, 5) === from && expected.end?.slice(0, 5) === to
  if (type === 'datetimerange') return minutes(expected.start) === from && minutes(expected.end) === to
  // open to one side, by a word before it: the date itself is what we give
  if (expected.start === undefined || expected.end === undefined) {
    const edge = expected.start ?? expected.end
    return edge === firstDay(from) || edge === dayAfter(to)
  }
  // the end of their ranges is left out of them, ours belongs to them; a span of two days, months or years names its ends
  return (
    expected.start === firstDay(from) && (expected.end === dayAfter(to) || expected.end === firstDay(to) || expected.end.slice(0, 7) === to)
  )
}

const TEMPERATURES: ReadonlyMap<string, string> = new Map([
  ['C', 'degree Celsius'],
  ['F', 'degree Fahrenheit'],
  ['Degree', 'degree']
])
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['Dollar', 'USD'],
  ['Pound', 'GBP'],
  ['Cent', 'cent'],
  ['Pence', 'penny'],
  ['Rupee', 'INR'],
  ['Bitcoin', 'BTC'],
  ['Satoshi', 'satoshi'],
  ['Finnish markka', 'FIM']
])

function unitAgrees(model: string, { unit, isoCurrency }: { unit?: string; isoCurrency?: string }, ours: string | null): boolean {
  if (isoCurrency) return ours === isoCurrency
  if (!unit) return true
  if (model === 'Currency') return ours?.split(' per ')[0] === (CURRENCIES.get(unit) ?? unit)
  if (model === 'Temperature') return ours === TEMPERATURES.get(unit)
  return (ours ?? '')
    .toLowerCase()
    .replace('metric ton', unit === 'Ton' ? 'ton' : 'metric ton')
    .startsWith(unit.toLowerCase())
}

function agrees(model: string, r: Expected, q: Quantity): boolean {
  const resolution = r.Resolution ?? {}
  if (model === 'DateTime') {
    if (typeOf(r) !== 'duration') return typeof q.value === 'string' && readings(r).some(v => dateAgrees(typeOf(r), q.value as string, v))
    const seconds: Record<string, number> = {
      second: 1,
      minute: 60,
      hour: 3600,
      day: 86_400,
      night: 86_400,
      week: 604_800,
      weekend: 172_800,
      month: 2_592_000,
      year: 31_536_000
    }
    return (
      typeof q.value === 'number' &&
      readings(r).some(v => close((q.value as number) * (seconds[q.unit ?? ''] ?? Number.NaN), Number(v.value)))
    )
  }
  if (q.value === null || typeof q.value === 'string') return false
  if (model === 'NumberRange') {
    const [, low, high] = /^[[(]([\d.-]*),([\d.-]*)[)\]]$/.exec(resolution.value ?? '') ?? []
    if (low && high && low !== high) return Array.isArray(q.value) && close(q.value[0], Number(low)) && close(q.value[1], Number(high))
    return close(q.value as number, Number(low || high)) && (low === high || q.change === (low ? '>' : '<'))
  }
  if (Array.isArray(q.value)) return false
  return (
    close(q.value as number, Number.parseFloat(resolution.value ?? '')) &&
    unitAgrees(model, resolution, model === 'Percent' ? null : q.unit)
  )
}

/** Kinds that must not turn up where the spec expects nothing. */
const STRAY: ReadonlyMap<string, (q: Quantity) => boolean> = new Map<string, (q: Quantity) => boolean>([
  ['Currency', q => q.kind === 'money'],
  ['Temperature', q => q.unit?.startsWith('degree') === true],
  ['Dimension', q => q.kind === 'measure' && !q.unit?.startsWith('degree')],
  ['DateTime', q => q.kind === 'date' || q.kind === 'time'],
  ['Number', q => q.unit === null && q.kind === 'count']
])

function isRight(model: string, spec: Spec): boolean {
  const found = quantitiesOf(spec)
  const matched = new Set<Quantity>()
  for (const r of spec.Results) {
    const q = found.find(f => f.start <= r.End && f.end > r.Start && !matched.has(f) && agrees(model, r, f))
    if (!q) return false
    matched.add(q)
  }
  return !found.some(
    q =>
      !spec.Results.some(r => q.start <= r.End && q.end > r.Start) &&
      STRAY.get(model)?.(q) &&
      (model !== 'Number' || spec.Results.length === 0)
  )
}

const listWrong = process.argv.includes('--wrong')
const reasons = new Map<string, number>()
const total = { right: 0, ours: 0, all: 0 }
for (const model of ['Number', 'NumberRange', 'Ordinal', 'Percent', 'Age', 'Currency', 'Dimension', 'Temperature', 'DateTime']) {
  const tally = { right: 0, ours: 0, all: 0 }
  for (const spec of read(model)) {
    tally.all++
    const right = isRight(model, spec)
    const reason = right ? undefined : REASONS.find(([, applies]) => applies(spec))?.[0]
    if (reason) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      continue
    }
    tally.ours++
    if (right) tally.right++
    else if (listWrong)
      console.log(
        `${model}: ${JSON.stringify(spec.Input)}\n  ${quantitiesOf(spec)
          .map(q => `${spec.Input.slice(q.start, q.end)} = ${JSON.stringify(q.value)} ${q.unit ?? ''}`)
          .join('; ')}`
      )
  }
  console.log(`${model.padEnd(12)} ${tally.right} of ${tally.ours} of our convention, of ${tally.all}`)
  for (const key of ['right', 'ours', 'all'] as const) total[key] += tally[key]
}
console.log(
  `${'all'.padEnd(12)} ${total.right} of ${total.ours} (${((100 * total.right) / total.ours).toFixed(1)} %), of ${total.all}\n\nother conventions`
)
for (const [reason, count] of [...reasons].toSorted((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(4)}  ${reason}`)
