import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { createProgram } from '../../src/cli/program.ts'
import { formats } from '../../src/format/index.ts'
import { claims, folder } from './command.ts'

const never = () => Promise.reject(new Error('not run here'))
const program = createProgram('1', { list: never, schema: never, completion: never })

test('the help names every option, command and format, and fits a screen', () => {
  const { code, out, err } = claims(['--help'])
  expect([code, err]).toEqual([0, ''])
  for (const { long } of program.options) expect(out).toContain(long)
  for (const command of program.commands) expect(out).toContain(`\n  ${command.name()} `)
  for (const { name } of formats) expect(out).toMatch(new RegExp(`\\b${name}\\b`))
  const lines = out.split('\n')
  expect(lines.length).toBeLessThanOrEqual(64)
  expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(90)
})

test.each(['speakers', 'quantities', 'sentences'])('help on %s lists the options that it takes', name => {
  const { code, out, err } = claims(['help', name])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(new RegExp(`^Usage: claims ${name} `))
  for (const { long } of program.options) expect(out).toContain(long)
  expect(claims([name, '--help']).out).toBe(out)
})

test('help on schema lists no options of lists', () => {
  expect(claims(['help', 'schema']).out).not.toContain('--speaker')
})

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(claims(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test.each([
  [['--formt', 'json'], "unknown option '--formt'", 'Did you mean'],
  [['--format', 'jsno'], "'jsno' is invalid", 'Did you mean json?'],
  [['--format', 'xlsx'], "'xlsx' is invalid", 'It is one of table, '],
  [['--form', 'direct,indrect'], 'is invalid', 'Did you mean indirect?'],
  [['--type', 'beleif'], 'is invalid', 'Did you mean belief?'],
  [['--top', '0'], 'is invalid', 'from 1 up'],
  [['--top', '1.5'], 'is invalid', 'from 1 up'],
  [['--min-score', '2'], 'is invalid', 'from 0 to 1'],
  [['--min-score', ''], 'is invalid', 'from 0 to 1'],
  [['--date', '31.3.2026'], 'is invalid', '2026-03-31'],
  [['--date', '2026-02-30'], 'is invalid', '2026-03-31'],
  [['help', 'speakrs'], 'is invalid', 'Did you mean speakers?'],
  [['help', 'foo'], 'is invalid', 'It is one of speakers, '],
  [['--country', 'Australia'], 'is invalid', 'two letters such as AU'],
  [['--country', 'A1'], 'is invalid', 'two letters such as AU'],
  [['--country', ''], 'is invalid', 'two letters such as AU'],
  [['--encoding', 'klingon'], 'is invalid', 'windows-1252'],
  [['--input', 'pdf'], 'is invalid', 'text, html, jsonl'],
  [['--json', '--format', 'csv'], '--json', 'cannot be used with'],
  [['completion', 'csh'], 'is invalid', 'bash, zsh, fish'],
  [['completion'], 'missing required argument', 'shell'],
  [['sentences', '--format', 'brat'], 'this list has the formats table', 'not brat'],
  [['speakers', '--output', '/tmp/'], 'one file', 'not a folder'],
  [['--aliases', 'no-such.csv'], 'no-such.csv', 'no such file']
])('%j is wrong usage', (args, problem, advice) => {
  const { code, out, err } = claims(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(problem)
  expect(err).toContain(advice)
})

test.each(['Rents rose, she said.\nNobody paid.\n', 'canonical\nAna Silva\n', ''])('aliases need two columns: %j', content => {
  const cwd = folder({ 'names.csv': content })
  expect(claims(['--aliases', 'names.csv'], { cwd, input: 'Yes.' })).toEqual({
    code: 2,
    out: '',
    err: 'error: names.csv has no columns of canonical names and aliases\n'
  })
})

/** Prints every module that is loaded, on standard error. */
const LISTEN = `data:text/javascript,${encodeURIComponent(
  `import { register } from 'node:module'
register('data:text/javascript,' + encodeURIComponent("import { writeSync } from 'node:fs'; export async function load(url, context, next) { writeSync(2, url + '\\\\n'); return next(url, context) }"))`
)}`

test.each([[['--help']], [['--version']], [['--top', 'x']], [['completion', 'bash']]])('%j loads no more than it needs', args => {
  const { err } = claims(args, { env: { NODE_OPTIONS: `--import ${LISTEN}` } })
  expect(err).toContain('/commander/')
  expect(err).not.toMatch(/\/(?:zod|compromise|linkedom|@mozilla|franc-min)\/|\/dist\/(?:annotate|model|read\/html)/)
})
