import { expect, test } from '@jest/globals'
import { Progress } from '../../src/cli/progress.ts'

function drawn(total: number | undefined, steps: readonly (readonly [at: number, bytes: number])[]): string {
  let now = 0
  let text = ''
  const stream = { write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream
  const progress = new Progress(stream, total, () => now)
  for (const [at, bytes] of steps) {
    now = at
    progress.advance(bytes)
  }
  progress.clear()
  return text.replaceAll('\x1b[K', '~')
}

test.each([
  [
    'short work',
    100,
    [
      [10, 10],
      [999, 90]
    ],
    ''
  ],
  ['work whose length is known', 1000, [[1000, 250]], '\r1 article, 1.0 a second, 3 s left~\r~'],
  [
    'work whose length is not known',
    undefined,
    [
      [500, 1],
      [2000, 2]
    ],
    '\r2 articles, 1.0 a second~\r~'
  ],
  ['long work', 100_000_000, [[10_000, 10_000]], '\r1 article, 0.1 a second, 27 h 47 min left~\r~'],
  [
    'no more often than the eye can follow',
    undefined,
    [
      [1000, 1],
      [1100, 1],
      [1250, 1]
    ],
    '\r1 article, 1.0 a second~\r3 articles, 2.4 a second~\r~'
  ]
] as const)('tells of %s', (_, total, steps, text) => {
  expect(drawn(total, steps)).toBe(text)
})
