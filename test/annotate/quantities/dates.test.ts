import { expect, test } from '@jest/globals'
import { readAtoms } from '../../../src/annotate/quantities/atoms.ts'
import { dayOf, easterOf, formatDay, nthWeekday, weekdayOf } from '../../../src/annotate/quantities/dates/calendar.ts'
import { type Reference, readDate } from '../../../src/annotate/quantities/dates/index.ts'

/** A Thursday. */
const reference: Reference = { day: dayOf(2019, 1, 31), monthFirst: true, lean: -1 }

/** The first date of a text, with what it covers. */
function dateIn(text: string, against: Reference = reference) {
  const atoms = readAtoms(text, 0, text.length)
  for (let i = 0; i < atoms.length; i++) {
    const read = readDate(text, atoms, i, against)
    if (read) return [text.slice(atoms[i].start, atoms[read.to - 1].end), read.value]
  }
  return null
}

test.each<[string, string, string | null]>([
  ['on 5 May 2018', '5 May 2018', '2018-05-05'],
  ['on May 5, 2018', 'May 5, 2018', '2018-05-05'],
  ['on Sat., May 5, 2018', 'Sat., May 5, 2018', '2018-05-05'],
  ['the fourth of July 1995', 'fourth of July 1995', '1995-07-04'],
  ['on January 12', 'January 12', '2019-01-12'],
  ['on 28 September.', '28 September', '2018-09-28'],
  ['on 28 Sept. in town', '28 Sept.', '2018-09-28'],
  ['on Dec. 30', 'Dec. 30', '2018-12-30'],
  ['on February 30, 2018', 'February 30, 2018', null],
  ['March 4-6, 2018', 'March 4-6, 2018', '2018-03-04/2018-03-06'],
  ['4 to 6 March 2018', '4 to 6 March 2018', '2018-03-04/2018-03-06'],
  ['in March 2018', 'March 2018', '2018-03'],
  ['in November', 'November', '2018-11'],
  ['from March to May 2018', 'March to May 2018', '2018-03/2018-05'],
  ['from 26 June 2017 to 3 July 2018', '26 June 2017 to 3 July 2018', '2017-06-26/2018-07-03'],
  ['2018-07-06', '2018-07-06', '2018-07-06'],
  ['2018-07-06T10:38:07.190Z', '2018-07-06T10:38:07.190Z', '2018-07-06T10:38'],
  ['3/4/2018', '3/4/2018', '2018-03-04'],
  ['23/4/2018', '23/4/2018', '2018-04-23'],
  ['04.03.2018', '04.03.2018', '2018-03-04'],
  ['in 2001', '2001', '2001'],
  ['the 2018 election', '2018', '2018'],
  ['in 2012–13', '2012–13', '2012/2013'],
  ['2014 to 2018', '2014 to 2018', '2014/2018'],
  ['between A.D. 1000 and 1260', 'A.D. 1000 and 1260', '1000/1260'],
  ['in 300 BC', '300 BC', '-0299'],
  ['in the 1990s', '1990s', '1990/1999'],
  ['in the ’80s', '80s', '1980/1989'],
  ['in the nineties', 'nineties', '1990/1999'],
  ['the 1800s', '1800s', '1800/1899'],
  ['the 19th century', '19th century', '1800/1899'],
  ['in Q3 2018', 'Q3 2018', '2018-07/2018-09'],
  ['the second quarter of 2018', 'second quarter of 2018', '2018-04/2018-06'],
  ['profits in the fourth quarter', 'fourth quarter', '2018-10/2018-12'],
  ['the first half of 2018', 'first half of 2018', '2018-01/2018-06'],
  ['the first nine months of 2018', 'first nine months of 2018', '2018-01/2018-09'],
  ['the last three months of 2018', 'last three months of 2018', '2018-10/2018-12'],
  ['in summer 2018', 'summer 2018', '2018-06/2018-08'],
  ['in fiscal 2018', 'fiscal 2018', '2018'],
  ['the first Monday of May 2018', 'first Monday of May 2018', '2018-05-07'],
  ['the last Friday in May 2018', 'last Friday in May 2018', '2018-05-25'],
  ['the week of Jan. 16', 'week of Jan. 16', '2019-01-14/2019-01-20'],
  ['the week ended Jan. 26', 'week ended Jan. 26', '2019-01-20/2019-01-26'],
  ['today', 'today', '2019-01-31'],
  ['the day before yesterday', 'day before yesterday', '2019-01-29'],
  ['last night', 'last night', '2019-01-30'],
  ['tomorrow evening', 'tomorrow evening', '2019-02-01'],
  ['on Tuesday', 'Tuesday', '2019-01-29'],
  ['on Thursday', 'Thursday', '2019-01-31'],
  ['last Tuesday', 'last Tuesday', '2019-01-22'],
  ['next Tuesday', 'next Tuesday', '2019-02-05'],
  ['this past Wednesday', 'this past Wednesday', '2019-01-30'],
  ['Tuesday of last week', 'Tuesday of last week', '2019-01-22'],
  ['this week', 'this week', '2019-01-28/2019-02-03'],
  ['last month', 'last month', '2018-12'],
  ['last year', 'last year', '2018'],
  ['last quarter', 'last quarter', '2018-10/2018-12'],
  ['next decade', 'next decade', '2020/2029'],
  ['last March', 'last March', '2018-03'],
  ['last summer', 'last summer', '2018-06/2018-08'],
  ['the last three years', 'last three years', '2016/2019'],
  ['the next five days', 'next five days', '2019-02-01/2019-02-05'],
  ['three days ago', 'three days ago', '2019-01-28'],
  ['a year ago', 'a year ago', '2018'],
  ['two weeks before Christmas', 'two weeks before Christmas', '2018-12-11'],
  ['in two weeks’ time', 'two weeks’ time', '2019-02-14'],
  ['on Christmas Day', 'Christmas Day', '2018-12-25'],
  ['at Easter 2018', 'Easter 2018', '2018-04-01'],
  ['at 10.30 a.m.', '10.30 a.m.', '10:30'],
  ['at 12:05am', '12:05am', '00:05'],
  ['at 17:22 GMT', '17:22', '17:22'],
  ['at noon', 'noon', '12:00'],
  ['from 5 to 7 p.m.', '5 to 7 p.m.', '17:00/19:00'],
  ['from 11 to 1 p.m.', '11 to 1 p.m.', '11:00/13:00'],
  ['on 5 May 2018 at 10.30 a.m.', '5 May 2018 at 10.30 a.m.', '2018-05-05T10:30'],
  ['at 3 p.m. on Tuesday', '3 p.m. on Tuesday', '2019-01-29T15:00']
])('%s', (text, words, value) => {
  expect(dateIn(text)).toEqual([words, value])
})

test.each<[string, string]>([
  ['on Tuesday', '2019-02-05'],
  ['on February 12', '2019-02-12'],
  ['on Dec. 1', '2018-12-01'],
  ['in July', '2019-07']
])('%s, looking ahead', (text, value) => {
  expect(dateIn(text, { ...reference, lean: 1 })?.[1]).toBe(value)
})

test('day and month change places with the country', () => {
  expect(dateIn('3/4/2018', { ...reference, monthFirst: false })?.[1]).toBe('2018-04-03')
})

test.each(['on Tuesday', 'last week', 'on March 29', 'in June', 'a year ago', 'at Christmas'])(
  '%s has no value without a reference',
  text => {
    expect(dateIn(text, { ...reference, day: null })?.[1]).toBeNull()
  }
)

test.each([
  'he may resign',
  'a 1:36.6 lap',
  'with 4:39 left',
  'about 2000 people',
  'some 1500 jobs',
  'in 15 years',
  'won 3-2',
  'USA Today said',
  'the Christmas tree',
  'a fourth quarter touchdown',
  'two years earlier',
  'his nineties'
])('no date in “%s”', text => {
  expect(dateIn(text)).toBeNull()
})

test('Easter, weekdays and the days of a month', () => {
  expect([2018, 2019, 2020].map(easterOf).map(formatDay)).toEqual(['2018-04-01', '2019-04-21', '2020-04-12'])
  expect(weekdayOf(dayOf(1969, 12, 28))).toBe(7)
  expect(formatDay(nthWeekday(2018, 11, 4, 4))).toBe('2018-11-22')
  expect(dayOf(2019, 2, 29)).toBeNaN()
})
