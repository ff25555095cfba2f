import { expect, test } from '@jest/globals'
import { findTurns } from '../../../src/annotate/attributions/turns.ts'
import { findParagraphs } from '../../../src/annotate/paragraphs.ts'
import { inWords } from './marked.ts'

const read = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n')
  return findTurns(text, findParagraphs(text)).map(turn => inWords(text, turn))
}

test('labels in capitals, a turn over paragraphs, what is no speech left out', () => {
  expect(
    read(
      'SEN. ANA RUIZ (R-OH): Why was I not told?',
      '(CROSSTALK)',
      'MR. COLE: You were.',
      'Twice, in fact.',
      'SEN. ANA RUIZ (R-OH): By whom?'
    )
  ).toEqual([
    'SEN. ANA RUIZ (R-OH) | : | Why was I not told?',
    'MR. COLE | : | You were. … Twice, in fact.',
    'SEN. ANA RUIZ (R-OH) | : | By whom?'
  ])
})

test('questions and answers', () => {
  expect(read('Q. Is it safe?', 'A. It is.', 'We tested it.', 'Q: And now?', 'A: Still.')).toEqual([
    'Q | . | Is it safe?',
    'A | . | It is. … We tested it.',
    'Q | : | And now?',
    'A | : | Still.'
  ])
})

test('questions from the floor', () => {
  expect(read('QUESTION: Is it safe?', 'THE PRESIDENT: It is.')).toEqual(['QUESTION | : | Is it safe?', 'THE PRESIDENT | : | It is.'])
})

test('answers whose questions have no label stand alone', () => {
  expect(read('A: It is safe.', 'And now?', 'A: Still.')).toEqual(['A | : | It is safe.', 'A | : | Still.'])
})

test('names in small letters, where one comes back', () => {
  expect(read('Cole: It is safe.', 'Maria Ruiz: Is it?', 'Cole: It is.')).toHaveLength(3)
  expect(read('Cole: Must win Ohio.', 'Ruiz: Must win Iowa.')).toEqual([])
})

test('labels whose style changes, once it is a transcript', () => {
  expect(read('Maria Ruiz: Is it safe?', 'Tom Cole: It is.', 'RUIZ: Thank you.', 'MR. COLE: Not at all, ma’am.')).toEqual([
    'Maria Ruiz | : | Is it safe?',
    'Tom Cole | : | It is.',
    'RUIZ | : | Thank you.',
    'MR. COLE | : | Not at all, ma’am.'
  ])
})

test('labels in bold', () => {
  expect(read('**Cole**: It is safe.', '**Maria Ruiz:** Is it?', '**Cole**: It is.')).toEqual([
    'Cole | : | It is safe.',
    'Maria Ruiz | : | Is it?',
    'Cole | : | It is.'
  ])
})

test('quoted turns', () => {
  expect(read('"COLE: It is safe.', '"RUIZ: Is it?"')).toEqual(['COLE | : | It is safe.', 'RUIZ | : | Is it?'])
})

test.each([
  ['one label', ['NEW DELHI: The minister resigned on Monday.', 'He gave no reason.']],
  ['labels of boxes', ['Date: March 3', 'Time: Noon or so', 'Date: March 4']],
  ['scores', ['RUIZ: 1,501.', 'COLE: 46.']]
])('no transcript: %s', (_, paragraphs) => {
  expect(read(...paragraphs)).toEqual([])
})
