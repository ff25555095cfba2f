import { expect, test } from '@jest/globals'
import { findQuantities } from '../../../src/annotate/quantities/index.ts'
import { analysed } from '../analysed.ts'

const quantitiesIn = (text: string, date: string | null = null) => {
  const { sentences, tokens } = analysed(text)
  return findQuantities(text, sentences, tokens, { date })
}

/** Amounts as "change value unit", the equals sign left out. */
const amountsIn = (text: string): string[] =>
  quantitiesIn(text)
    .filter(q => !['date', 'time', 'ordinal'].includes(q.kind))
    .map(q => `${q.change === '=' ? '' : `${q.change} `}${[q.value].flat().map(String).join('..')} ${q.unit ?? ''}`.trim())

test.each<[string, string[]]>([
  // what is counted
  ['At least 37 people were killed when a bus carrying 52 passengers overturned.', ['> 37 people', '52 passenger']],
  ['There are 2.3 million such pensioners in the region.', ['2300000 pensioner']],
  ['The team tested 40 different products with three new methods.', ['40 different product', '3 new method']],
  ['One of the ministers resigned and one person was hurt.', ['1 minister', '1 person']],
  ['About two dozen protesters gathered.', ['~ 24 protester']],
  ['Thousands of families fled and several hundred houses burned.', ['~ null family', '~ null house']],
  ['The 12-member panel sat in a four-door car.', ['12 member', '4 door']],
  ['It sells four-, five- and six-cylinder engines.', ['4 cylinder', '5 cylinder', '6 cylinder']],
  ['Twelve more schools will close.', ['> 12 school']],
  ['The council spent the night with 300-odd guests and 20 or so reporters.', ['~ 300 guest', '~ 20 reporter']],
  // money, percent, measures
  ['Oil rose $1.20, or 1.9 percent, to $64.53 a barrel.', ['up 1.2 USD', 'up 1.9 %', '64.53 USD per barrel']],
  ['Net profit rose 15 per cent to A$2.1 billion (US$1.6 billion).', ['up 15 %', '2100000000 AUD', '1600000000 USD']],
  ['The tower is 324 metres (1,063 feet) tall.', ['324 meter', '1063 foot']],
  ['The mine sold millions of dollars of ore.', ['~ null USD']],
  ['The city has a murder rate of 56 per 100,000 people.', ['56 per 100,000 people']],
  // ranges
  ['Tickets cost between 250 and 700 dollars.', ['250..700 USD']],
  ['They want to raise $10 to $15 billion.', ['10000000000..15000000000 USD']],
  ['The plant emits 5-10kg an hour.', ['5..10 kilogram per hour']],
  ['It took three or four years and cost eight or nine euros.', ['3..4 year', '8 EUR', '9 EUR']],
  ['Attendance rose from 240 to 273.', ['240..273']],
  ['The new line cuts the trip from 81 minutes to 49.', ['81..49 minute']],
  ['Stocks eased to 196,440 lots from 210,643 lots.', ['210643..196440 lot']],
  ['The rate climbed to 2.86% from 2.91%.', ['up 2.86 %', '2.91 %']],
  ['Some 18- to 24-year-olds agreed.', ['~ 18..24 year']],
  ['It grew by 5, 6 and 7 per cent.', ['up 5 %', '6 %', '7 %']],
  // shares
  ['One in five adults smokes.', ['0.2 adult']],
  ['Two out of three voters agree.', ['0.6666666666666666 voter']],
  ['A third of households rent.', ['0.3333333333333333 household']],
  ['The vote was 4 to 1 in favour.', ['4']],
  ['The horse started at odds of 100-1.', ['100']],
  // change
  ['Prices fell 3%, wages rose by about 2% and costs were cut by 5%.', ['down 3 %', 'up 2 %', 'down 5 %']],
  ['Shares were up 4p, down 2% or up about 3%.', ['up 4 penny', 'down 2 %', '~ 3 %']],
  ['Dow +0.2%, Nasdaq -0.8%.', ['up 0.2 %', 'down 0.8 %']],
  ['They lost more than 60% of the money, or nearly $3 million.', ['> 60 %', '~ 3000000 USD']],
  ['He had no more than $500 and fewer than 20 minutes.', ['< 500 USD', '< 20 minute']],
  ['They pay $50,000 or more and wait over 10 days.', ['> 50000 USD', '> 10 day']],
  ['It would cost $374 billion over 10 years.', ['374000000000 USD', '10 year']],
  // ages
  ['Maria Keller, 45, has two children.', ['45 year', '2 child']],
  ['Police held boys aged 12, 13 and 15.', ['12 year', '13 year', '15 year']],
  ['Men aged 18 to 34 and women between the ages of 17 and 20 disagree.', []],
  ['Life expectancy here is around 73.', ['~ 73 year']],
  // units left out
  ['About 460 cars were stolen, compared with 63 in May.', ['~ 460 car', '63 car']],
  ['Fuel economy climbed from 21 mpg to 23.', ['21..23 mile per gallon']],
  ['Of the patients, 95,800 who had waited were treated.', ['95800 people']],
  ['The index closed at 5,884.', ['5884']],
  ['It earned $1.20 per diluted share.', ['1.2 USD per share']],
  // labels, codes, scores
  ['Call the office on +31 10 555 0142 today.', []],
  ['Call 020 7946 0958, or (555) 010-4477, for 12 tickets.', ['12 ticket']],
  ['Write to 12 men at 1A 2AA or SW1A 2AA.', ['12 man']],
  ['The town has 120 300 homes.', ['120300 home']],
  ['A Boeing 737 of Flight 610 left gate 5.', []],
  ['COVID-19 and Article 370 were on page 5 of the G20 plan.', []],
  ['The S&P 500 and the FTSE 100 closed.', []],
  ['The court ruled 5-4 and United won 3-1.', []],
  ['She lives at 10 Downing Street, room 204.', []],
  ['Call 911 or 555-0123.', []],
  ['Version 10.2.1 runs on 5G and 4K screens.', []],
  ['The study[3] cites Smith (4).', []],
  ['The one you mean is no one.', []],
  ['At Ground Zero, sources spoke.', []],
  ['Users 1474387200 and 778257943577919488 wrote.', []]
])('%s', (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts)
})

test.each<[string, string[]]>([
  ['The deal was signed on 6 June 2019 at 10.30 a.m.', ['date 2019-06-06T10:30']],
  ['He said on Tuesday that he would leave in June.', ['date 2018-01-02', 'date 2018-06']],
  ['She will speak on Tuesday.', ['date 2018-01-09']],
  ['The third man won in the 96th minute.', ['ordinal 3', 'ordinal 96']],
  ['The Fed paid $5 in 2012–13.', ['money 5', 'date 2012/2013']]
])('%s (written on 5 January 2018, a Friday)', (text, expected) => {
  expect(quantitiesIn(text, '2018-01-05').map(q => `${q.kind} ${[q.value].flat().map(String).join('..')}`)).toEqual(expected)
})

test.each<[string, string, string | null]>([
  ['The dam has cost over USD 85 billion.', 'over USD 85 billion', 'The dam'],
  ['Most of the aid, which has cost $5 billion, is gone.', '$5 billion', 'the aid'],
  ['A fine of $3 million was paid.', '$3 million', 'A fine'],
  ['The firm burns 127 tonnes of coal.', '127 tonnes', 'coal'],
  ['Shares of the retailer fell 0.4 per cent.', '0.4 per cent', 'Shares of the retailer'],
  ['They will cut prices by 35 per cent.', '35 per cent', 'prices'],
  ['It has a 5kW solar panel.', '5kW', 'solar panel'],
  ['The mine sold 40 percent of its northern land.', '40 percent', 'northern land'],
  ['There are two countries.', 'two countries', null]
])('%s: what %s is about', (text, words, of) => {
  const found = quantitiesIn(text).find(q => text.slice(q.start, q.end) === words)
  expect(found).toBeDefined()
  expect(found?.of && text.slice(found.of.start, found.of.end)).toBe(of)
})

test('the text may say whose dollars it counts', () => {
  expect(amountsIn('All amounts are in Canadian dollars. Sales hit $5 million, or US$4 million.')).toEqual(['5000000 CAD', '4000000 USD'])
})

const ODD = [
  '',
  '5',
  '$',
  '- - 5 -',
  '1 trillion trillion trillion trillion trillion',
  `${'9'.repeat(400)} people`,
  '1/0 of 5/0',
  '5 to to to 6',
  'between 5',
  '($5 (6 km (7)',
  'one two three four five six seven',
  '½ ⅓ 5½ ½½',
  'May 99, 20000 and 31 February',
  '“5” ‘6’ ʼ7ʼ 😀8😀',
  'toString 5 constructor __proto__ 6'
]

test.each(ODD)('%j gives finite values, in order and apart', text => {
  let end = 0
  for (const q of quantitiesIn(text, '2018-01-05')) {
    expect(q.start).toBeGreaterThanOrEqual(end)
    expect(q.end).toBeGreaterThan(q.start)
    for (const value of [q.value].flat()) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true)
    end = q.end
  }
})
