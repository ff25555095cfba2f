import { expect, test } from '@jest/globals'
import { readContent } from '../../src/annotate/readable.ts'

test.each([
  ['a pair around it all', ['“We will stay open,”'], 'We will stay open'],
  ['a full stop within the marks', ['“We will stay open.”'], 'We will stay open.'],
  ['a full stop after the marks', ['“We will stay open”.'], 'We will stay open.'],
  ['marks inside', ['the plan was “a mess” from the start'], 'the plan was “a mess” from the start'],
  ['marks at the end only', ['that the plan was “a mess”'], 'the plan was “a mess”'],
  ['a quotation at each end', ['“Late” was no word for what was “never”'], '“Late” was no word for what was “never”'],
  ['an opening mark without its other half', ['“We will stay open'], 'We will stay open'],
  ['a closing mark without its other half', ['We will stay open,”'], 'We will stay open'],
  ['straight marks', ['"Prices fell," '], 'Prices fell'],
  ['two pieces of one sentence', ['“The bridge,”', '“was never safe.”'], 'The bridge … was never safe.'],
  ['two sentences', ['“It was never safe.”', '“We said so.”'], 'It was never safe. We said so.'],
  ['a leading that', ['that fares would rise'], 'fares would rise'],
  ['That as a word', ['“That is wrong,”'], 'That is wrong'],
  ['the stop of the writer’s sentence', ['fares would rise.'], 'fares would rise'],
  ['an abbreviation at the end', ['it was bought by Acme Inc.'], 'it was bought by Acme Inc.'],
  ['a line break', ['fares would\nrise'], 'fares would rise'],
  ['nothing but the tie', ['that '], 'that']
])('%s', (_, pieces, expected) => {
  let text = ''
  const content = pieces.map(piece => {
    const start = text.length + 1
    text += ` ${piece}`
    return { start, end: text.length }
  })
  expect(readContent(text, content)).toBe(expected)
})

test('takes time linear in a row of dashes', () => {
  const text = `open${'-'.repeat(200_000)}later`
  const start = performance.now()
  expect(readContent(text, [{ start: 0, end: text.length }])).toBe(text)
  expect(performance.now() - start).toBeLessThan(1000)
})
