import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const BIN = fileURLToPath(new URL('../../bin/claims.js', import.meta.url))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command in a folder, with this on its standard input. */
export function claims(
  args: readonly string[],
  { cwd = '.', input = '', env = {} }: { cwd?: string; input?: string | Buffer; env?: NodeJS.ProcessEnv } = {}
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  return { code: status, out: stdout, err: stderr }
}

/** A new folder with these files. */
export function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const path = mkdtempSync(join(tmpdir(), 'claims-test-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

/** The documents and failures of `--format jsonl`. */
export function parseLines(out: string) {
  return out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}
