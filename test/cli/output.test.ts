import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { claims, folder } from './command.ts'

const TEXT = 'Taxes will fall by 5 percent, Finance Minister Ana Silva told reporters on Monday.\n'

test.each([
  ['the input itself', ['a.txt', '-o', 'a.txt'], 'a.txt'],
  ['a link to an input', ['b.txt', 'a.txt', '-o', 'link.txt'], 'link.txt'],
  ['an input’s place in a folder', ['a.txt', '-o', '.'], 'a.txt'],
  ['the aliases', ['b.txt', '--aliases', 'names.csv', '-o', 'names.csv'], 'names.csv']
])('never writes over %s', (_, args, named) => {
  const cwd = folder({ 'a.txt': TEXT, 'b.txt': TEXT, 'names.csv': 'Ana Silva,Silva\n' })
  symlinkSync('a.txt', join(cwd, 'link.txt'))
  const before = readdirSync(cwd)
  expect(claims(args, { cwd })).toEqual({ code: 2, out: '', err: `error: ${named} is an input: the output would overwrite it\n` })
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(TEXT)
  expect(readdirSync(cwd)).toEqual(before)
})

test.each([
  ['out.txt', 0, ''],
  ['out', 0, ''],
  ['out.2026-03', 0, ''],
  ['out.v2/', 0, ''],
  ['out.CSV', 0, ''],
  [
    'out.xyz',
    2,
    'error: the output’s extension .xyz is no format’s: it is one of .txt, .md, .html, .csv, .tsv, .json, .jsonl, .ann, .jsonld, or --format tells\n'
  ]
])('--output %s ends with %d', (output, code, err) => {
  const cwd = folder({ 'a.txt': TEXT })
  expect(claims(['a.txt', '-o', output], { cwd })).toEqual({ code, out: '', err })
  expect(readdirSync(cwd)).toHaveLength(code === 0 ? 2 : 1)
  if (code !== 0) expect(claims(['a.txt', '-f', 'csv', '-o', output], { cwd }).code).toBe(0)
})
