/**
 * Units of measure. Names are the singular that a quantity's unit carries; symbols are those of the SI brochure (BIPM,
 * 9th edition), of NIST Handbook 44 for customary units, and of news style (AP, Guardian) for the rest.
 */

export type Dimension = 'length' | 'area' | 'volume' | 'mass' | 'duration' | 'temperature' | 'speed' | 'percent' | 'information' | 'other'

export interface Unit {
  readonly name: string
  readonly dimension: Dimension
}

/** Rows of `name: other words: symbols`. Plurals in -s are added to names and words; symbols keep their letters' case. */
const ROWS: Readonly<Record<Dimension, string>> = {
  length: `
    mile:: mi
    foot: feet: ft
    inch: inches: in
    yard:: yd, yds
    furlong
    fathom
    nautical mile:: nmi
    light-year: light year, lightyear
    micron
    angstrom:: Å
    league
    astronomical unit`,
  area: `
    acre
    hectare:: ha
    square foot: square feet, sq foot, sq feet: sq ft, sqft, sq. ft, ft²
    square inch: square inches, sq inch, sq inches: sq in
    square mile: sq mile: sq mi
    square yard: sq yard: sq yd
    square meter: square metre, sq meter, sq metre: sqm, sq m
    square kilometer: square kilometre, sq kilometre, sq kilometer: sq km, sqkm
    square centimeter: square centimetre
    square millimeter: square millimetre`,
  volume: `
    gallon: us gallon, imperial gallon, uk gallon: gal
    pint: us pint, imperial pint
    quart: us quart: qt
    fluid ounce: fl ounce, us fluid ounce: fl oz
    cup
    tablespoon:: tbsp
    teaspoon:: tsp
    bushel
    barrel:: bbl, bbls
    barrel of oil: barrels of oil
    barrel of oil equivalent: barrels of oil equivalent:: boe
    acre-foot: acre-feet, acre feet, acre foot
    cubic foot: cubic feet: cu ft
    cubic inch: cubic inches: cu in
    cubic yard
    cubic mile
    cubic meter: cubic metre: cbm
    cubic kilometer: cubic kilometre
    cubic centimeter: cubic centimetre: cc`,
  mass: `
    kilo
    pound: pound-mass: lb, lbs
    ounce:: oz
    stone
    ton
    short ton
    long ton
    metric ton: tonne, metric tonne: t
    microgram: microgramme: mcg
    carat
    dram
    troy ounce
    quintal`,
  duration: `
    second: sec: s, sec, secs
    minute:: min, mins
    hour:: h, hr, hrs
    day
    night
    week:: wk, wks
    fortnight
    month:: mos
    quarter
    year:: yr, yrs
    decade
    century: centuries
    millennium: millennia
    weekend
    weekday
    workday: working day
    millisecond:: ms
    microsecond:: µs, μs
    nanosecond:: ns`,
  temperature: `
    degree Celsius: degrees celsius, degree celsius, degrees celcius, degrees centigrade, degree centigrade, deg celsius, celsius, celcius, centigrade, degrees c, deg c: ℃, ºC, °C, deg C
    degree Fahrenheit: degrees fahrenheit, degree fahrenheit, degrees farenheit, deg fahrenheit, fahrenheit, farenheit, degrees f, deg f: ℉, ºF, °F, deg F
    kelvin`,
  speed: `
    mile per hour:: mph
    kilometer per hour:: kph, kmh, kmph
    knot:: kt, kts
    meter per second:: mps
    revolution per minute:: rpm
    beat per minute:: bpm
    mile per gallon:: mpg
    megabit per second:: Mbps
    gigabit per second:: Gbps
    kilobit per second:: kbps`,
  percent: `
    %: percent, per cent, pct, pc, percents: %, ％, pct.
    percentage point: percent point, per cent point, pct point: pp, ppt, ppts
    basis point:: bp, bps
    part per million: parts per million: ppm
    part per billion: parts per billion: ppb`,
  information: `
    bit
    byte
    kilobit: : Kb
    megabit:: Mb, mb, Mbit
    gigabit:: Gb, Gbit
    kilobyte:: KB, kB, kb
    megabyte:: MB
    gigabyte:: GB, gb
    terabyte:: TB, tb
    petabyte:: PB
    pixel:: px
    megapixel:: MP`,
  other: `
    degree: deg: °, º
    radian:: rad
    point
    horsepower: brake horsepower: hp, bhp
    pound-foot: pound-feet, pound feet, pound foot: lb-ft, lb ft
    newton meter: newton metre: Nm
    kilopound per square inch:: ksi
    pound per square inch: pounds per square inch: psi
    British thermal unit:: Btu, BTU
    milliampere hour:: mAh
    decibel:: dB
    calorie:: cal
    kilocalorie:: kcal
    atmosphere
    bar
    millibar:: mbar
    lumen
    lux
    nit
    tesla
    sievert
    millisievert:: mSv
    becquerel:: Bq
    ohm
    mole
    point per game: points per game: ppg
    rebound per game: rebounds per game: rpg
    assist per game: assists per game: apg
    win above replacement: wins above replacement: WAR
    page
    time: fold
    megawatt hour: megawatt-hour: MWh
    kilowatt hour: kilowatt-hour: kWh
    gigawatt hour: gigawatt-hour: GWh
    terawatt hour: terawatt-hour: TWh
    barrel per day: barrels per day: bpd`
}

/** SI prefixes by their sign. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['n', 'nano'],
  ['µ', 'micro'],
  ['μ', 'micro'],
  ['m', 'milli'],
  ['c', 'centi'],
  ['d', 'deci'],
  ['', ''],
  ['h', 'hecto'],
  ['k', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera']
])

interface Prefixed {
  readonly name: string
  readonly other?: string
  readonly symbols: readonly string[]
  readonly dimension: Dimension
  /** Signs of the prefixes in use; the empty sign stands for the bare unit. */
  readonly prefixes: readonly string[]
}

const PREFIXED: readonly Prefixed[] = [
  { name: 'meter', other: 'metre', symbols: ['m'], dimension: 'length', prefixes: ['n', 'µ', 'μ', 'm', 'c', 'd', '', 'k'] },
  { name: 'gram', other: 'gramme', symbols: ['g'], dimension: 'mass', prefixes: ['n', 'µ', 'μ', 'm', '', 'k'] },
  { name: 'liter', other: 'litre', symbols: ['l', 'L'], dimension: 'volume', prefixes: ['µ', 'μ', 'm', 'c', 'd', '', 'h'] },
  { name: 'watt', symbols: ['W'], dimension: 'other', prefixes: ['m', '', 'k', 'M', 'G', 'T'] },
  { name: 'volt', symbols: ['V'], dimension: 'other', prefixes: ['m', '', 'k'] },
  { name: 'ampere', other: 'amp', symbols: ['A'], dimension: 'other', prefixes: ['m', '', 'k'] },
  { name: 'hertz', symbols: ['Hz', 'HZ'], dimension: 'other', prefixes: ['', 'k', 'M', 'G', 'T'] },
  { name: 'pascal', symbols: ['Pa'], dimension: 'other', prefixes: ['', 'h', 'k', 'M', 'G'] },
  { name: 'joule', symbols: ['J'], dimension: 'other', prefixes: ['', 'k', 'M', 'G'] },
  { name: 'newton', symbols: ['N'], dimension: 'other', prefixes: ['', 'k'] },
  { name: 'ton', other: 'tonne', symbols: ['t'], dimension: 'mass', prefixes: ['k', 'M', 'G'] }
]

const words = new Map<string, Unit>()
const symbols = new Map<string, Unit>()

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map(s => s.trim())
    .filter(Boolean)
const plural = (word: string): string => (/(?:s|z|%|celsius|fahrenheit)$/.test(word) ? word : `${word}s`)

const addWord = (word: string, unit: Unit): void => {
  for (const form of [word, plural(word)]) if (!words.has(form.toLowerCase())) words.set(form.toLowerCase(), unit)
}

for (const [dimension, rows] of Object.entries(ROWS) as [Dimension, string][]) {
  for (const row of rows.trim().split('\n')) {
    const [name, others, signs] = row.trim().split(/:(?!\/)/)
    const unit = { name: name.trim(), dimension }
    for (const word of [unit.name.replace(/-/g, ' '), ...list(others).map(w => w.replace(/-/g, ' '))]) addWord(word, unit)
    for (const sign of list(signs)) symbols.set(sign, unit)
  }
}
for (const { name, other, symbols: signs, dimension, prefixes } of PREFIXED) {
  for (const sign of prefixes) {
    const prefix = PREFIXES.get(sign)!
    const unit = { name: prefix + name, dimension }
    addWord(prefix + name, unit)
    if (other) addWord(prefix + other, unit)
    for (const base of signs) if (!symbols.has(sign + base)) symbols.set(sign + base, unit)
  }
}

/** Words in lower case, hyphens as spaces, to the unit that they name. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = words

/** Symbols, in their own case. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = symbols

const lowered = new Map<string, Unit | null>()
for (const [symbol, unit] of symbols) {
  const lower = symbol.toLowerCase()
  if (!/^\p{L}{2,}$/u.test(symbol) || symbols.has(lower)) continue
  const other = lowered.get(lower)
  lowered.set(lower, other === undefined || other?.name === unit.name ? unit : null)
}

/** Symbols as a text without capitals glues them to a figure ("5kw"), where that leaves one unit only. */
export const LOWER_SYMBOLS: ReadonlyMap<string, Unit> = new Map([...lowered].filter((row): row is [string, Unit] => row[1] !== null))

/** Adjectives between "per" and what it counts: "per diluted share". */
export const RATE_MODIFIERS: ReadonlySet<string> = new Set(
  'diluted basic ordinary common preferred outstanding fully adjusted registered single individual full average additional extra'.split(' ')
)

/** Nouns that a rate may be counted in after "a" or "an" ("$12 a barrel", "£300 a head"); after "per" any noun may. */
export const RATE_NOUNS: ReadonlySet<string> = new Set(
  'share barrel head person piece seat night week weekend day hour minute second month year quarter season game match pound ounce ton tonne gallon liter litre kilo kilogram gram mile kilometer kilometre acre hectare unit household vote dose bottle pint pop ticket ride visit session word bushel pack packet tonne'.split(
    ' '
  )
)
