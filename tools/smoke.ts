/** Packs the package, installs the tarball into an empty folder and uses it there as a newcomer would: the command and the library. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ARTICLE =
  'Taxes will fall by 5 percent next year, Finance Minister Ana Silva told reporters on Monday. “Nobody will pay more,” she said.\n'

const folder = mkdtempSync(join(tmpdir(), 'claims-smoke-'))
try {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd())) as [
    { filename: string }
  ]
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n')
  writeFileSync(join(folder, 'article.txt'), ARTICLE)
  writeFileSync(
    join(folder, 'use.js'),
    `import { extract, render, schema } from 'claims'
const document = schema.parse(extract(${JSON.stringify(ARTICLE)}))
console.log(await render([{ document, text: ${JSON.stringify(ARTICLE)} }], 'table'))\n`
  )
  run('npm', ['install', '--prefer-offline', join(folder, filename)], folder)
  for (const output of [run('npx', ['--no', 'claims', 'article.txt'], folder), run('node', ['use.js'], folder)]) {
    if (!output.includes('Nobody will pay more')) throw new Error(`the installed package finds no claim:\n${output}`)
  }
  console.log('the packed package installs and finds claims')
} finally {
  rmSync(folder, { recursive: true })
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
