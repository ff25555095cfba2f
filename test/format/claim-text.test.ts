import { expect, test } from '@jest/globals'
import { framingOf, numberOf, oneLine, quantitiesById, segmentsOf, speakerText } from '../../src/format/claim-text.ts'
import { render } from '../../src/format/index.ts'
import { valueText } from '../../src/format/quantity-text.ts'
import { readFixture } from './fixtures.ts'

const { claims, quantities } = readFixture('harbour').document
const [claim] = claims

test.each([
  ['two  spaces,\r\na tab\tand\u00A0more', 'two spaces, a tab and more'],
  ['\u001b[31mred\u0007', '[31mred'],
  ['\u202Eturned\u2066', 'turned'],
  ['  edges  ', 'edges']
])('%j reads %j on one line', (text, line) => {
  expect(oneLine(text)).toBe(line)
})

test.each([
  ['We carried 412,000 people', '“We carried 412,000 people”'],
  ['”We carried 412,000 people”', '“We carried 412,000 people”'],
  ['"We carried 412,000 people', '“We carried 412,000 people”'],
  ['We said “no”', '“We said “no””']
])('direct words %j stand in one pair of marks', (text, shown) => {
  const segments = segmentsOf({ ...claim, form: 'direct', text }, new Map())
  expect(segments.map(segment => segment.text).join('')).toBe(shown)
})

test('a claim is cut at its quantities, in the order of the text, also where one holds another or is gone', () => {
  const [people, year] = [quantities[3], quantities[4]]
  const number = { ...people, id: 'q99', text: '412,000', end: people.start + 7 }
  const gone = { ...year, id: 'q98', text: 'last decade' }
  const stated = { ...claim, text: 'we carried 412,000\n people last year', quantities: ['q98', 'q5', 'q99', 'q4', 'unknown'] }
  expect(segmentsOf(stated, quantitiesById([...quantities, number, gone]))).toEqual([
    { text: 'we carried ', quantity: null },
    { text: '412,000 people', quantity: people },
    { text: ' ', quantity: null },
    { text: 'last year', quantity: year }
  ])
})

const ana = { id: 's1', name: 'Ana \n Silva' }
const she = { text: 'the\nminister', start: 0, end: 12 }

test.each([
  [{ form: 'direct', speaker: ana, source: she }, 'Ana Silva'],
  [{ form: 'direct', speaker: null, source: she }, 'the minister'],
  [{ form: 'direct', speaker: null, source: null }, 'nobody named'],
  [{ form: 'narrative', speaker: null, source: null }, 'the article itself']
] as const)('of %j the speaker is %j', (change, who) => {
  expect(speakerText({ ...claim, ...change })).toBe(who)
})

test.each(['table', 'markdown', 'html', 'web-annotation'])('%s lays no attributed claim at the door of the article', async format => {
  const { document, text } = readFixture('harbour')
  const unnamed = { ...claim, form: 'indirect' as const, speaker: null, source: null, within: null }
  const output = await render([{ document: { ...document, claims: [unnamed] }, text }], format)
  expect(output).toContain('nobody named')
  expect(output).not.toMatch(/the article/i)
})

test.each([
  [{ form: 'headline' }, 'headline'],
  [{ form: 'indirect', denied: true }, 'says'],
  [{ form: 'indirect', type: 'belief' }, 'says'],
  [{ form: 'indirect', type: 'belief', cue: null }, 'belief'],
  [{ form: 'indirect', type: 'assertion' }, null],
  [{ form: 'narrative', type: null }, null]
] as const)('%j is framed by %j', (change, framing) => {
  expect(framingOf({ ...claim, ...change })).toBe(framing)
})

test.each([
  ['called “a disgrace”', 'called', 'call', '“a disgrace”', 'called'],
  ['called the plan “a disgrace”', 'called', 'call', '“a disgrace”', 'called'],
  ['blamed the weather', 'blamed', 'blame', 'the weather', 'blamed'],
  ['talked at length about rents', 'talked at length about', 'talk', 'rents', 'talked at length about'],
  ['pointed to rents, which rose', 'pointed to', 'point', 'which rose', null],
  ['welcomed it: “Tenants can breathe”', 'welcomed it:', 'welcome', '“Tenants can breathe”', null],
  ['“We were late,” he called', 'called', 'call', '“We were late,”', null],
  ['estimated that rents rose', 'estimated', 'estimate', 'that rents rose', null],
  ['said rents rose', 'said', 'say', 'rents rose', null]
])('%j is framed as it must be to be read', (text, cueText, lemma, words, framing) => {
  const spanOf = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const shown = words.replace(/^that |[“”]/g, '')
  const reported = { ...claim, form: 'indirect', type: 'assertion', denied: false, text: shown } as const
  expect(framingOf({ ...reported, cue: { ...spanOf(cueText), lemma }, content: [spanOf(words)] })).toBe(framing)
})

test.each(['has denied:', 'has denied', 'denied,'])('a cue %j that is shown ends in no mark', text => {
  const cue = { text, start: 0, end: text.length, lemma: 'deny' }
  expect(framingOf({ ...claim, form: 'direct', denied: true, cue })).toBe(text.replace(/[:,]$/, ''))
})

test.each([
  ['c12', '12'],
  ['x-1', 'x-1']
])('claim %s is number %s', (id, number) => {
  expect(numberOf({ ...claim, id })).toBe(number)
})

test.each([
  [{ value: 4200000, unit: 'GBP', change: '=' }, '4,200,000 GBP'],
  [{ value: [600000, 800000], unit: 'GBP', change: '~' }, 'about 600,000 to 800,000 GBP'],
  [{ value: 18, unit: '%', change: 'down' }, 'down 18%'],
  [{ value: 0.1, unit: null, change: '<' }, 'less than 0.1'],
  [{ value: '2027', unit: null, change: '=' }, '2027'],
  [{ value: null, unit: null, change: '=' }, quantities[0].text]
] as const)('%j is valued %j', (change, shown) => {
  expect(
    valueText({
      ...quantities[0],
      ...change,
      value: typeof change.value === 'object' ? (change.value as [number, number] | null) : change.value
    })
  ).toBe(shown)
})
