import { expect, test } from '@jest/globals'
import { readAtoms } from '../../../src/annotate/quantities/atoms.ts'
import { readNumeral } from '../../../src/annotate/quantities/numerals.ts'

const numeral = (text: string) => {
  const atoms = readAtoms(text, 0, text.length)
  const read = readNumeral(atoms, 0)
  return (
    read && {
      value: read.value,
      rest: atoms
        .slice(read.to)
        .map(a => a.text)
        .join(' ')
    }
  )
}

test.each([
  ['seven', 7],
  ['twenty-five', 25],
  ['a hundred and twenty', 120],
  ['two hundred and two thousand', 202_000],
  ['two million three hundred and five thousand', 2_305_000],
  ['fifteen hundred', 1500],
  ['two dozen', 24],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['half a million', 500_000],
  ['a quarter of a million', 250_000],
  ['three quarters of', 0.75],
  ['three-quarters', 0.75],
  ['one and a half million', 1_500_000],
  ['two and a quarter', 2.25],
  ['one billion and a half million', 1_000_500_000],
  ['one hundred and three and two thirds', 103 + 2 / 3],
  ['nine point nought four', 9.04],
  ['1,234,567', 1_234_567],
  ['12,34,567.89', 1_234_567.89],
  ['1 234 567', 1_234_567],
  ["1'250'000", 1_250_000],
  ['1.234.567,89', 1_234_567.89],
  ['3,5', 3.5],
  ['.25', 0.25],
  ['4.800', 4.8],
  ['2½', 2.5],
  ['1 3/4', 1.75],
  ['1⁄32', 1 / 32],
  ['1.2bn', 1.2e9],
  ['250 mn', 2.5e8],
  ['35 lakh', 3_500_000],
  ['2 lakh crore', 2e12],
  ['10-million', 1e7],
  ['3 hundred and 21', 321],
  ['96th', 96],
  ['twenty-first', 21],
  ['one hundred and fifth', 105]
])('%s', (text, value) => {
  expect(numeral(text)?.value).toBeCloseTo(value, 9)
})

test.each([
  ['five six', 'six'],
  ['3 million and 5 million', 'and 5 million'],
  ['three quarters', 'quarters'],
  ['9/11', '/ 11'],
  ['5m', 'm'],
  ['two thirds of', 'of'],
  ['a hundred and two thirds', '']
])('%s leaves “%s”', (text, rest) => {
  expect(numeral(text)?.rest).toBe(rest)
})

test.each(['', 'a', 'the', 'million', 'and', '10.2.1', '9'.repeat(400)])('no number in “%s”', text => {
  expect(numeral(text)).toBeNull()
})

test.each(['thousands', 'tens of thousands', 'several hundred'])('%s has no value', text => {
  expect(numeral(text)).toEqual({ value: Number.NaN, rest: '' })
})
