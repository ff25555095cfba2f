import { expect, test } from '@jest/globals'
import { guessInput } from '../../src/read/media-types.ts'

test.each([
  ['a.txt', '<html>', 'text'],
  ['a.HTML', 'Hello', 'html'],
  ['dump.ndjson', 'Hello', 'jsonl'],
  ['a.json', '[', 'jsonl'],
  ['news/2026.03/a', '<!doctype html>', 'html'],
  ['-', '\n<!-- saved -->\n<html lang="en">', 'html'],
  ['-', '<?xml version="1.0"?>\n<html>', 'html'],
  ['-', '<p>Taxes will fall.</p>', 'html'],
  ['-', '< 5 percent of voters said', 'text'],
  ['-', '<unk> said', 'text'],
  ['-', '{"text": "Taxes will fall."}', 'jsonl'],
  ['-', ' [\n {"text": 1}]', 'jsonl'],
  ['-', '[Music] Good evening.', 'text'],
  ['-', '{sic} he said', 'text'],
  ['-', '', 'text'],
  ['a.dat', 'Taxes will fall.', 'text']
])('%s that begins with %j is %s', (name, head, input) => {
  expect(guessInput(name, head)).toBe(input)
})

test('many comments before no page cost no time', () => {
  const comments = '<!-- saved -->\n'.repeat(300)
  const start = performance.now()
  expect(guessInput('-', `${comments}Taxes will fall.`)).toBe('text')
  expect(performance.now() - start).toBeLessThan(500)
  expect(guessInput('-', `${comments}<html>`)).toBe('html')
})
