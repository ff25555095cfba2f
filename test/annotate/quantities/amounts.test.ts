import { expect, test } from '@jest/globals'
import { readAmount } from '../../../src/annotate/quantities/amounts.ts'
import { readAtoms } from '../../../src/annotate/quantities/atoms.ts'

const amount = (text: string, country?: string) => {
  const read = readAmount(readAtoms(text, 0, text.length), 0, country)
  return read && [read.value, read.unit]
}

test.each<[string, number, string | null]>([
  ['$1.2bn', 1.2e9, 'USD'],
  ['US $7.2 billion', 7.2e9, 'USD'],
  ['U.S.$40', 40, 'USD'],
  ['HK$3.7bn', 3.7e9, 'HKD'],
  ['A$2m', 2e6, 'AUD'],
  ['USD 120 billion', 1.2e11, 'USD'],
  ['AUD1.5m', 1.5e6, 'AUD'],
  ['usd 20', 20, 'USD'],
  ['115USD', 115, 'USD'],
  ['75 USD million', 7.5e7, 'USD'],
  ['Rs 500 crore', 5e9, 'INR'],
  ['Rs. 1,200', 1200, 'INR'],
  ['R500 million', 5e8, 'ZAR'],
  ['5 €', 5, 'EUR'],
  ['PS2.7m', 2.7e6, 'GBP'],
  ['Y=28,030', 28_030, 'JPY'],
  ['18.97 yuan', 18.97, 'CNY'],
  ['68p', 68, 'penny'],
  ['84 cents a share', 84, 'cent per share'],
  ['$2.11 per gallon', 2.11, 'USD per gallon'],
  ['$3,500 a month', 3500, 'USD per month'],
  ['£24 a-year', 24, 'GBP per year'],
  ['$6 a year earlier', 6, 'USD'],
  ['3 dollars 50 cents', 3.5, 'USD'],
  ['20 million pounds', 2e7, 'GBP'],
  ['20 pounds of rice', 20, 'pound'],
  ['$-50.8bn', -5.08e10, 'USD'],
  ['12 percent', 12, '%'],
  ['12pc', 12, '%'],
  ['12 per cent', 12, '%'],
  ['3 percentage points', 3, 'percentage point'],
  ['60 basis points', 60, 'basis point'],
  ['3.1% a year', 3.1, '% per year'],
  ['seven miles', 7, 'mile'],
  ['45-acre', 45, 'acre'],
  ['80km/h', 80, 'kilometer per hour'],
  ['1.3 A/cm2', 1.3, 'ampere per square centimeter'],
  ['32m2', 32, 'square meter'],
  ['3923sq m', 3923, 'square meter'],
  ['12.3m tonnes', 1.23e7, 'metric ton'],
  ['816 000 t', 816_000, 'metric ton'],
  ['100m hurdles', 100, 'meter'],
  ['5 feet 3 inches', 5.25, 'foot'],
  ['6-foot-3', 6.25, 'foot'],
  ['minus-260 degrees Fahrenheit', -260, 'degree Fahrenheit'],
  ['37.2°C', 37.2, 'degree Celsius'],
  ['20 [kg]', 20, 'kilogram'],
  ['5kw', 5, 'kilowatt'],
  ['64gb', 64, 'gigabyte'],
  ['a$2.1bn', 2.1e9, 'AUD'],
  ['rs 1,200 crore', 1.2e10, 'INR'],
  ['half a mile', 0.5, 'mile'],
  ['1/16 of a US pint', 1 / 16, 'pint'],
  ['78,000 times a minute', 78_000, 'time per minute'],
  ['52,000 barrel-a-day', 52_000, 'barrel per day'],
  ['two hours and 30 minutes', 2.5, 'hour'],
  ['sixfold', 6, 'time'],
  ['10-fold', 10, 'time'],
  ['54-year-old', 54, 'year'],
  ['18 months of age', 18, 'month'],
  ['15-plus years', 15, 'year'],
  ['5', 5, null],
  ['5G', 5, null]
])('%s', (text, value, unit) => {
  expect(amount(text)).toEqual([value, unit])
})

test.each<[string, string, string]>([
  ['$5', 'AU', 'AUD'],
  ['$5', 'ca', 'CAD'],
  ['$5', 'GB', 'USD'],
  ['US$5', 'AU', 'USD'],
  ['5 dollars', 'NZ', 'NZD'],
  ['5 rupees', 'PK', 'PKR'],
  ['5 pesos', 'MX', 'MXN']
])('%s in %s', (text, country, unit) => {
  expect(amount(text, country)?.[1]).toBe(unit)
})
