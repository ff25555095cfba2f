import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { JQ_EXAMPLES } from '../../src/cli/examples.ts'
import { DEFAULT_OPTIONS } from '../../src/format/format.ts'
import { findFormat } from '../../src/format/index.ts'
import { readFixture } from '../format/fixtures.ts'

const hasJq = spawnSync('jq', ['--version']).error === undefined

/** What the part of an example after `claims …` makes of these documents and of a record that can't be read. */
async function runExample(command: string): Promise<string> {
  const [claims, ...pipe] = command.split(' | ')
  const single = claims.includes('--json')
  const writer = await findFormat(single ? 'json' : 'jsonl')!.open(DEFAULT_OPTIONS)
  const failure = { version: 1, document: { id: 'bad.txt' }, error: { code: 'BAD', message: 'bad' } } as const
  const input = writer.add(readFixture('harbour')) + (single ? '' : writer.add(readFixture('marks')) + writer.fail!(failure)) + writer.end()
  const { stdout, stderr } = spawnSync('sh', ['-c', pipe.join(' | ')], { input, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

const outputs = [
  [
    'Ingrid Solheim: We carried 412,000 people last year, down from more than half a million in 2023',
    '-: Passenger numbers fell by 18% in two years'
  ],
  ['5 Tomás Ávila', '3 Ingrid Solheim', '1 @MayorLee'],
  [
    '{"id":"harbour.txt","text":"between £600,000 and £800,000","value":[600000,800000],"unit":"GBP"}',
    '{"id":"-","text":"$5m","value":5000000,"unit":"USD"}'
  ],
  ['bad.txt']
]

;(hasJq ? test.each : test.skip.each)(JQ_EXAMPLES.map(([command, purpose], index) => [purpose, command, outputs[index]] as const))(
  `jq gives %s${hasJq ? '' : ' (skipped: no jq here; apt-get install jq)'}`,
  async (_, command, lines) => {
    const output = (await runExample(command)).split('\n').map(line => line.trim())
    expect(output).toEqual(expect.arrayContaining(lines))
  }
)
