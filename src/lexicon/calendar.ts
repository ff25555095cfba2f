/** Names of the calendar in English, written for this project; abbreviations as AP, Reuters and the Guardian print them. */

const numbered = (rows: string): ReadonlyMap<string, number> =>
  new Map(rows.split(' ').flatMap((names, i) => names.split(',').map(name => [name, i + 1] as const)))

/** Month 1 to 12. */
export const MONTHS = numbered(
  'january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sept,sep october,oct november,nov december,dec'
)

/** Months whose names are also common words: they need a day, a year or a preposition beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'jun',
  'sep',
  'dec',
  'apr',
  'april',
  'june',
  'august'
])

/** Monday is 1. */
export const WEEKDAYS = numbered(
  'monday,mon tuesday,tue,tues wednesday,wed,weds thursday,thu,thur,thurs friday,fri saturday,sat sunday,sun'
)

/** Abbreviations of weekdays that are words or names too: read only before a date. */
export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set(['sat', 'sun', 'wed', 'mon', 'fri', 'thu', 'tue'])

/** First month of each season of the northern year; each lasts three months. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12]
])

/** Days that fall on the same date every year: `name: month-day`. */
export const FIXED_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ['new year’s day', [1, 1]],
  ['new years day', [1, 1]],
  ['new year’s eve', [12, 31]],
  ['new years eve', [12, 31]],
  ['valentine’s day', [2, 14]],
  ['valentines day', [2, 14]],
  ['st patrick’s day', [3, 17]],
  ['international women’s day', [3, 8]],
  ['earth day', [4, 22]],
  ['anzac day', [4, 25]],
  ['may day', [5, 1]],
  ['international workers’ day', [5, 1]],
  ['bastille day', [7, 14]],
  ['independence day', [7, 4]],
  ['juneteenth', [6, 19]],
  ['halloween', [10, 31]],
  ['guy fawkes night', [11, 5]],
  ['armistice day', [11, 11]],
  ['remembrance day', [11, 11]],
  ['veterans day', [11, 11]]
])

/** Days counted from Easter Sunday (Gregorian). */
export const EASTER_DAYS: ReadonlyMap<string, number> = new Map([
  ['shrove tuesday', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['whit monday', 50]
])

/** Weekdays counted within a month: month, weekday (Monday is 1), which one (-1: the last). American holidays. */
export const FLOATING_DAYS: ReadonlyMap<string, readonly [month: number, weekday: number, nth: number]> = new Map([
  ['martin luther king day', [1, 1, 3]],
  ['martin luther king jr day', [1, 1, 3]],
  ['presidents day', [2, 1, 3]],
  ['mother’s day', [5, 7, 2]],
  ['memorial day', [5, 1, -1]],
  ['labor day', [9, 1, 1]],
  ['columbus day', [10, 1, 2]],
  ['thanksgiving', [11, 4, 4]],
  ['thanksgiving day', [11, 4, 4]]
])

/** Units that a date may be told in relative to another, in days or months. */
export const CALENDAR_UNITS: ReadonlyMap<string, { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number }> = new Map([
  ['day', { unit: 'day', count: 1 }],
  ['night', { unit: 'day', count: 1 }],
  ['week', { unit: 'week', count: 1 }],
  ['fortnight', { unit: 'week', count: 2 }],
  ['month', { unit: 'month', count: 1 }],
  ['quarter', { unit: 'month', count: 3 }],
  ['year', { unit: 'year', count: 1 }],
  ['decade', { unit: 'year', count: 10 }],
  ['century', { unit: 'year', count: 100 }]
])

/** Parts of the day to the hour that each begins at, where one is meant exactly. */
export const CLOCK_WORDS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00']
])
