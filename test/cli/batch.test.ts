import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { BIN, claims, folder, parseLines } from './command.ts'

const TEXT = 'Taxes will fall by 5 percent, Finance Minister Ana Silva told reporters on Monday.\n'
const ids = (out: string) => parseLines(out).map(({ document }) => document.id)

test('reads several files, and goes on past those that it can’t read', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.pdf': '%PDF-1.7', 'c.txt': TEXT, 'd.jsonl': '{"id":"r1","text":"Yes."}\n{oops\n' })
  const { code, out, err } = claims(['a.txt', 'b.pdf', 'missing.txt', '.', 'c.txt', 'd.jsonl', '-f', 'jsonl'], { cwd })
  expect(code).toBe(2)
  expect(ids(out)).toEqual(['a.txt', 'b.pdf', 'missing.txt', '.', 'c.txt', 'r1', 'd.jsonl:2'])
  expect(parseLines(out).flatMap(({ error }) => error?.code ?? [])).toEqual(['binary', 'ENOENT', 'EISDIR', 'json'])
  expect(err.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^claims: b\.pdf: it is a PDF file: /),
    'claims: missing.txt: no such file or folder',
    expect.stringMatching(/^claims: \.: it is a folder/),
    'claims: d.jsonl:2: line 2 is no JSON',
    'claims: 4 of 7 could not be read'
  ])
})

test.each([
  [[], '-'],
  [['-'], '-'],
  [['-', 'a.txt'], '- a.txt']
])('%j reads standard input', (args, expected) => {
  const { code, out, err } = claims([...args, '-f', 'jsonl'], { cwd: folder({ 'a.txt': TEXT }), input: TEXT })
  expect([code, err]).toEqual([0, ''])
  expect(ids(out).join(' ')).toBe(expected)
})

test('writes each record as it is read', () => {
  const { code, out } = claims(['-f', 'jsonl'], { input: `${JSON.stringify({ id: 1, text: TEXT })}\n${JSON.stringify({ text: TEXT })}\n` })
  expect(code).toBe(0)
  expect(ids(out)).toEqual(['1', '-:2'])
  expect(parseLines(out)[0].document.text).toBe(TEXT)
})

test('puts the text in where it is asked for', () => {
  const text = (...args: string[]) => JSON.parse(claims([...args, '--json'], { input: TEXT }).out).document.text
  expect(text()).toBeUndefined()
  expect(text('--with-text')).toBe(TEXT)
})

test.each([
  [[], 'USD', '2026-03-04'],
  [['--country', 'US'], 'USD', '2026-03-04'],
  [['--country', 'AU'], 'AUD', '2026-04-03'],
  [['--country', 'gb'], 'USD', '2026-04-03']
])('%j reads a bare dollar as %s and 3/4 as %s', (country, unit, day) => {
  const { out } = claims(['quantities', '--json', ...country], { input: 'The bridge cost $5 million and opened on 3/4/2026.\n' })
  const rows: { kind: string; unit: string | null; value: unknown }[] = JSON.parse(out)
  expect(rows.find(({ kind }) => kind === 'money')).toMatchObject({ value: 5_000_000, unit })
  expect(rows.find(({ kind }) => kind === 'date')).toMatchObject({ value: day })
})

test.each([
  ['a command', 'speakrs', 'claims: speakrs: no such file or folder (did you mean claims speakers?)\n'],
  ['nothing', 'article.txt', 'claims: article.txt: no such file or folder\n']
])('a missing file that looks like %s', (_, name, err) => {
  expect(claims([name], { cwd: folder({}) })).toMatchObject({ code: 2, err })
})

test.each([
  [['--exit-status'], 'No.', 1],
  [[], 'No.', 0],
  [['sentences', '--exit-status'], 'No.', 0],
  [['quantities', '--exit-status'], 'No.', 1],
  [['--exit-status', '--encoding', 'utf-8'], '%PDF-1', 2]
])('%j exits as it should', (args, input, code) => {
  expect(claims(args, { input }).code).toBe(code)
})

test('warns of other encodings and languages, but not when quiet', () => {
  const german =
    'Der Minister sagte am Montag, dass das neue Gesetz im Frühjahr in Kraft treten werde, und Kritiker meinten, es komme zu spät. '
  const input = Buffer.from(german.repeat(3), 'latin1')
  const { code, err, out } = claims(['--json'], { input })
  expect(code).toBe(0)
  expect(err).toContain('standard input: not UTF-8')
  expect(err).toContain('standard input: it seems to be German')
  expect(JSON.parse(out).document.language).toBe('de')
  expect(claims(['--json', '--quiet'], { input })).toEqual({ code, out, err: '' })
})

test.each([
  [['--color'], {}, true],
  [['--color'], { NO_COLOR: '1' }, true],
  [['--no-color'], { FORCE_COLOR: '3' }, false],
  [[], {}, false],
  [[], { NO_COLOR: '1' }, false]
])('%j with %j colours: %s', (args, env, colours) => {
  expect(claims(args, { input: TEXT, env }).out.includes('\x1b[')).toBe(colours)
})

test('same input, same bytes out', () => {
  const run = () => claims(['--json'], { input: TEXT }).out
  expect(run()).toBe(run())
})

test('ends in silence where the reader goes away', () => {
  const cwd = folder({ 'many.jsonl': `${JSON.stringify({ text: TEXT })}\n`.repeat(2000) })
  const command = `"${process.execPath}" "${BIN}" many.jsonl -f jsonl 2>err; echo "$?" >code`
  execFileSync('bash', ['-c', `(${command}) | head -n 1`], { cwd })
  expect(readFileSync(join(cwd, 'err'), 'utf8')).toBe('')
  expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe('0\n')
})

test('writes a file whole, in the format of its extension', () => {
  const cwd = folder({ 'a.txt': TEXT, 'old.json': 'old' })
  expect(claims(['a.txt', '-o', 'new.jsonl'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(join(cwd, 'new.jsonl'), 'utf8')).toBe(claims(['a.txt', '-f', 'jsonl'], { cwd }).out)
  expect(claims(['a.txt', '-o', 'old.json'], { cwd }).code).toBe(0)
  expect(JSON.parse(readFileSync(join(cwd, 'old.json'), 'utf8')).document.id).toBe('a.txt')
  expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'new.jsonl', 'old.json'])
})

test('leaves the old file where the work can’t be finished', () => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': TEXT, 'old.ann': 'old' })
  const { code, err } = claims(['a.txt', 'b.txt', '-o', 'old.ann'], { cwd })
  expect(code).toBe(2)
  expect(err).toContain('--output FOLDER/')
  expect(readFileSync(join(cwd, 'old.ann'), 'utf8')).toBe('old')
  expect(readdirSync(cwd).toSorted()).toEqual(['a.txt', 'b.txt', 'old.ann'])
})

test('says where it can’t write', () => {
  expect(claims(['-o', 'no/such/folder.json'], { input: TEXT })).toEqual({
    code: 2,
    out: '',
    err: 'claims: no/such/folder.json: no such file or folder\n'
  })
})

test('writes a file an article into a folder', () => {
  const cwd = folder({
    'a.txt': TEXT,
    'b.jsonl': `${JSON.stringify({ id: 'https://example.org/news/a.html', text: TEXT })}\n{"text":"Yes."}`
  })
  expect(claims(['a.txt', 'b.jsonl', '-f', 'brat', '-o', 'out/'], { cwd }).err).toBe('')
  expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual([
    'a-2.ann',
    'a-2.txt',
    'a.ann',
    'a.txt',
    'annotation.conf',
    'b.jsonl-2.ann',
    'b.jsonl-2.txt'
  ])
  expect(readFileSync(join(cwd, 'out', 'a.txt'), 'utf8')).toBe(TEXT)
})

test('names a file by the first 100 characters of its id, and numbers it where another has the name', () => {
  const ids = [`${'x'.repeat(119)}a`, `${'x'.repeat(119)}b`, 'X'.repeat(120), 'y', 'y-2', 'y']
  const cwd = folder({ 'long.jsonl': ids.map(id => `${JSON.stringify({ id, text: TEXT })}\n`).join('') })
  expect(claims(['long.jsonl', '-f', 'json', '-o', 'out/'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  const [lower, upper] = ['x', 'X'].map(letter => letter.repeat(100))
  expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(
    [`${upper}-3`, `${lower}-2`, lower, 'y-2', 'y-3', 'y'].map(name => `${name}.json`)
  )
})

test('takes a text of any length in time that grows as it does', () => {
  const time = (repeats: number) => {
    const cwd = folder({})
    writeFileSync(join(cwd, 'long.txt'), TEXT.repeat(repeats))
    const start = performance.now()
    expect(claims(['long.txt', '-f', 'jsonl', '-o', 'out.jsonl'], { cwd }).code).toBe(0)
    expect(statSync(join(cwd, 'out.jsonl')).size).toBeGreaterThan(100)
    return performance.now() - start
  }
  const [once, fourTimes] = [time(300), time(1200)]
  expect(fourTimes).toBeLessThan(Math.max(once, 500) * 8)
}, 60_000)

test('prints the schema of its output', () => {
  const { code, out } = claims(['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
    anyOf: [{ required: expect.arrayContaining(['claims', 'speakers']) }, { required: ['version', 'document', 'error'] }]
  })
})

test('an interrupt leaves no draft behind', async () => {
  const cwd = folder({})
  const child = spawn(process.execPath, [BIN, '-', '-f', 'jsonl', '-o', 'out.jsonl'], { cwd, stdio: ['pipe', 'ignore', 'ignore'] })
  while (readdirSync(cwd).length === 0) await setTimeout(20)
  child.kill('SIGINT')
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGINT')
  expect(readdirSync(cwd)).toEqual([])
})

test('writes through a link to the file that it points to', () => {
  const cwd = folder({ 'a.txt': TEXT, 'real.json': 'old' })
  symlinkSync('real.json', join(cwd, 'link.json'))
  expect(claims(['a.txt', '-o', 'link.json'], { cwd }).code).toBe(0)
  expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')).document.id).toBe('a.txt')
})
