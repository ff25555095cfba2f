import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { createProgram } from '../../src/cli/program.ts'
import { formats } from '../../src/format/index.ts'
import { claims } from '../../src/format/views/index.ts'

const never = () => Promise.reject(new Error('not run here'))
const manual = readFileSync('dist/claims.1', 'utf8')

test('the manual names every option, command and format', () => {
  const program = createProgram('1', { list: never, schema: never, completion: never })
  const plain = manual.replaceAll('\\-', '-')
  for (const { flags } of program.options) expect(plain).toContain(`.B ${flags}\n`)
  for (const command of program.commands) expect(plain).toContain(`.B claims ${command.name()}\n`)
  for (const { name, description } of claims.columns) expect(plain).toContain(`.B ${name}\n${description}\n`)
  for (const { name, summary } of formats) expect(plain).toContain(`.B ${name}\n${summary}\n`)
})

const groff = spawnSync('groff', ['-man', '-ww', '-z', '-Kutf8', '-Tutf8'], { input: manual, encoding: 'utf8' })
const testWithGroff = groff.error === undefined ? test : test.skip

testWithGroff('groff has nothing to say against the manual', () => {
  expect(groff.stderr).toBe('')
})
