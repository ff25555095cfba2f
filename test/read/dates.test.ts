import { expect, test } from '@jest/globals'
import { readDate } from '../../src/read/dates.ts'

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-02T23:30:00-08:00', '2026-03-02'],
  ['2017-07-17 17:03:00', '2017-07-17'],
  ['Mon, 02 Mar 2026 23:00:00 +0500', '2026-03-02'],
  ['March 2, 2026', '2026-03-02'],
  ['2 March 2026 23:59', '2026-03-02'],
  ['2026-13-45', null],
  ['2026-02-30', null],
  ['2024-02-29', '2024-02-29'],
  ['None', null],
  ['page 7', null],
  ['', null]
])('reads %j as %s', (written, date) => {
  expect(readDate(written)).toBe(date)
})
