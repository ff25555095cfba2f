import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { claims, folder } from './command.ts'

/** What bash offers for the last of these words. */
function complete(words: readonly string[], cwd: string): string[] {
  const script = `${claims(['completion', 'bash']).out}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _claims; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = spawnSync('bash', ['-c', script, 'bash', 'claims', ...words], { cwd, encoding: 'utf8' })
  return stdout.split('\n').filter(line => line !== '')
}

test.each([
  [['--form'], ['--form', '--format']],
  [
    ['--format', 'js'],
    ['json', 'jsonl']
  ],
  [
    ['--format', '=', 'js'],
    ['json', 'jsonl']
  ],
  [['--format', '='], expect.arrayContaining(['table', 'brat'])],
  [['--form', 'direct,in'], ['direct,indirect']],
  [['sp'], ['speakers', 'speech one.txt']],
  [
    ['speakers', '--with-'],
    ['--with-quantity', '--with-text']
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish']
  ],
  [['--output', 'sp'], []],
  [['--top', ''], []]
])('bash completes %j', (words, offered) => {
  expect(complete(words, folder({ 'speech one.txt': '' }))).toEqual(offered)
})

for (const shell of ['bash', 'zsh', 'fish']) {
  const isInstalled = spawnSync(shell, ['--version']).error === undefined
  const testWithShell = isInstalled ? test : test.skip

  testWithShell(`${shell} can read its script`, () => {
    const { out } = claims(['completion', shell])
    expect(out).toContain('with-quantity')
    const { status, stderr } = spawnSync(shell, ['-n', join(folder({ script: out }), 'script')], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })
}
