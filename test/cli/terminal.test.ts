import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { main } from '../../src/cli/index.ts'

/** Streams that say they are a terminal, and what was written to them. */
function terminal() {
  const stream = () => {
    const chunks: string[] = []
    const through = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
    through.on('data', chunk => chunks.push(String(chunk)))
    return { through, text: () => chunks.join('') }
  }
  const [stdin, stdout, stderr] = [stream(), stream(), stream()]
  const io = { stdin: stdin.through, stdout: stdout.through, stderr: stderr.through, env: {}, pid: 1 } as unknown as NodeJS.Process
  return { io, out: stdout.text, err: stderr.text }
}

test.each([
  [[], 'Usage: claims [options] FILE...'],
  [['--top', '5'], 'Usage: claims [options] FILE...'],
  [['speakers'], 'Usage: claims speakers']
])('%j with nothing to read prints the help at once', async (args, usage) => {
  const { io, out, err } = terminal()
  expect(await main(args, io)).toBe(0)
  expect(out()).toContain(usage)
  expect(err()).toBe('')
})
