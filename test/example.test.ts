import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The code between the fences of the first `@example` of a docstring. */
function exampleIn(path: string): string {
  const [, code] = /@example\n \* ```js\n([^]*?) \* ```/.exec(readFileSync(path, 'utf8'))!
  return code.replace(/^ \* ?/gm, '')
}

test('the example of extract does what it says, as a user of the package would run it', () => {
  // Within the package, so that it can import itself by its name.
  mkdirSync(join(root, 'build'), { recursive: true })
  const cwd = mkdtempSync(join(root, 'build/example-'))
  try {
    writeFileSync(join(cwd, 'example.js'), exampleIn(join(root, 'src/index.ts')))
    const output = execFileSync(process.execPath, ['example.js'], { cwd, encoding: 'utf8' })
    expect(output).toMatch(/^Ingrid Solheim: We carried 412,000 people last year \(direct, [\d.]+\)\n/)
    expect(readFileSync(join(cwd, 'ferry.html'), 'utf8')).toContain('Ingrid Solheim')
  } finally {
    rmSync(cwd, { recursive: true })
  }
})
