/**
 * Number words of English, written for this project: large numbers by the short scale, with the Indian press's lakh and
 * crore, and the letters that financial news glues to a figure.
 */

const counted = (words: string, from: number, step = 1): [string, number][] => words.split(' ').map((word, i) => [word, from + i * step])

export const UNITS: ReadonlyMap<string, number> = new Map([
  ...counted('zero one two three four five six seven eight nine ten', 0),
  ...counted('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
  ['nought', 0],
  ['naught', 0]
])

export const TENS: ReadonlyMap<string, number> = new Map([
  ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40]
])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15]
])

/** Short forms of the scales after a figure, with or without a space. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['cr', 1e7]
])

/** Letters that are a scale only where they are glued to the figure; what follows decides between million and metre. */
export const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12]
])

export const DOZENS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['gross', 144]
])

/** Plurals that name a magnitude and no value ("thousands of lives"). */
export const VAGUE_PLURALS: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'lakhs',
  'crores',
  'millions',
  'billions',
  'trillions'
])

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...counted('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...counted('eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 11),
  ...counted('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['nineth', 9],
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12]
])

/** Denominators that are no ordinals. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4]
])

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8]
])
