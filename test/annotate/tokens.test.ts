import { expect, test } from '@jest/globals'
import { tokenAt, tokenize, wordOf } from '../../src/annotate/tokens.ts'

const wordsOf = (text: string): string[] => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }])
  return Array.from({ length: tokens.length }, (_, i) => wordOf(tokens, i))
}

test.each([
  ['plain words', 'The ferry sank.', ['The', 'ferry', 'sank', '.']],
  ['clitics', "She can't say it's Ann's.", ['She', 'ca', "n't", 'say', 'it', "'s", 'Ann', "'s", '.']],
  ['curly apostrophes', 'They’re the boys’ coats', ['They', '’re', 'the', 'boys', '’', 'coats']],
  ['fused words', 'I cannot, you gonna', ['I', 'can', 'not', ',', 'you', 'gon', 'na']],
  ['hyphens', 'a well-known 54-year-old', ['a', 'well-known', '54-year-old']],
  ['dashes', 'one—two – three -- four', ['one', '—', 'two', '–', 'three', '--', 'four']],
  ['abbreviations inside', 'Sen. Ann Lee of the U.S. Senate left.', ['Sen.', 'Ann', 'Lee', 'of', 'the', 'U.S.', 'Senate', 'left', '.']],
  ['an abbreviation at the end', 'It left the U.S.', ['It', 'left', 'the', 'U.S.']],
  ['numbers', 'up 1,234.5 or .5, 3:30', ['up', '1,234.5', 'or', '.5', ',', '3:30']],
  ['money and percent', '$3.4bn is 5%', ['$', '3.4bn', 'is', '5', '%']],
  ['quotation marks', '“Yes,” he said. "No."', ['“', 'Yes', ',', '”', 'he', 'said', '.', '"', 'No', '.', '"']],
  ['doubled marks', "''Yes,'' he said", ["''", 'Yes', ',', "''", 'he', 'said']],
  ['ellipses', 'Well... I . . . see', ['Well', '...', 'I', '. . .', 'see']],
  [
    'addresses',
    'see https://example.org/a?b=1, or ann@example.org.',
    ['see', 'https://example.org/a?b=1', ',', 'or', 'ann@example.org', '.']
  ],
  ['handles', '@ann and #vote2026!', ['@ann', 'and', '#vote2026', '!']],
  ['ampersands and slashes', 'AT&T and/or 9/11', ['AT&T', 'and/or', '9/11']],
  ['markup', 'so <b>this</b> is', ['so', '<b>', 'this', '</b>', 'is']],
  ['a decade', "in the '90s", ['in', 'the', "'90s"]],
  ['letters beyond ASCII', 'Gül Özdemir, 東京', ['Gül', 'Özdemir', ',', '東京']],
  ['nothing', '  \t ', []]
])('%s', (_, text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('tokens know their sentence and are found by their place', () => {
  const text = 'Rain fell. It stopped.'
  const tokens = tokenize(text, [
    { start: 0, end: 10 },
    { start: 11, end: 22 }
  ])
  expect([...tokens.firstOfSentence]).toEqual([0, 3, 6])
  expect([...tokens.sentence]).toEqual([0, 0, 0, 1, 1, 1])
  expect(wordOf(tokens, tokenAt(tokens, 11))).toBe('It')
  expect(wordOf(tokens, tokenAt(tokens, 4))).toBe('fell')
  expect(tokenAt(tokens, text.length)).toBe(tokens.length)
})
