import { expect, test } from '@jest/globals'
import { resolveSpeakers } from '../../../src/annotate/speakers/index.ts'
import { cite, readCited } from './cite.ts'

test.each<[string, string, (string | null)[]]>([
  [
    'last names',
    'Sen. Ana Silva spoke on Monday. <Silva> said the plan was good. <Ms. Silva> added that it was cheap.',
    ['Ana Silva', 'Ana Silva']
  ],
  ['the full name in the words that come later', '<Hale> said no. Robert J. Hale is a farmer.', ['Robert J. Hale']],
  [
    'titles, none of them in the name',
    '<Maulana Karim Baksh> said so. <Sir Peter Hale> agreed that it was true.',
    ['Karim Baksh', 'Peter Hale']
  ],
  ['particles', 'Gerda von der Heide arrived. <Von der Heide> said it was late.', ['Gerda von der Heide']],
  ['family names first, by address', 'Secretary General Cho Min-ho arrived. <Mr. Cho> said he was tired.', ['Cho Min-ho']],
  ['acronyms in brackets', '<The Rural Health Agency (RHA)> said so. <The RHA> said more.', ['Rural Health Agency', 'Rural Health Agency']],
  ['acronyms that nothing introduces', 'The World Food Programme met. <The WFP> said prices rose.', ['World Food Programme']],
  [
    'a shorter name of a body',
    'The United Nations Security Council met. <The Security Council> said it was concerned.',
    ['United Nations Security Council']
  ],
  ['bodies by their noun', 'The Nordic Investment Fund met. <The fund> said growth was slow.', ['Nordic Investment Fund']],
  [
    'offices',
    'President Ana Silva spoke. Governor Karl Hale listened. <The president> said it was over. <The governor> said nothing was over.',
    ['Ana Silva', 'Karl Hale']
  ],
  ['offices by place', 'Sen. Ana Silva (D-Ohio) and Sen. Mary Costa (R-Utah) met. <The Utah senator> said no.', ['Mary Costa']],
  ['possessives', 'Robert Hale left. <Hale’s lawyer> said the case was weak.', ['Hale’s lawyer']],
  [
    'the lawyer that a phrase introduces',
    '<A lawyer for Hale, Mary Costa,> said the case was weak. <Costa> said it again.',
    ['Mary Costa', 'Mary Costa']
  ],
  ['several', '<Ana Silva (D-Ohio) and Karl Hale (R-Utah)> said they agreed.', ['Ana Silva and Karl Hale']],
  [
    'namesakes by gender',
    'John and Mary Peters won. <Mr. Peters> said he was glad. <Mrs. Peters> said she was too.',
    ['John Peters', 'Mary Peters']
  ],
  ['places that stand for governments', '<Washington> said it was watching.', ['Washington']],
  ['bodies named after somebody', 'President Silva spoke. <The Silva administration> said so.', ['Silva administration']],
  ['unnamed sources by their shortest phrase', '<A senior official at the ministry> said so.', ['senior official']],
  [
    'a headline that is made of capitals',
    '<Silva> Slams Budget Plan As Costs Rise\n\nAna Silva, the finance minister, spoke on Monday.',
    ['Ana Silva']
  ],
  [
    'roles of a headline',
    'Budget is dead: <Brazil FM>\n\n<Ana Silva, Brazil’s foreign minister,> said the budget was dead.',
    ['Ana Silva', 'Ana Silva']
  ],
  [
    'a phrase whose person comes later',
    '<A former Rural Party chairman> says it is over.\n\n<Karl Hale, who led the Rural Party until 2004,> said so on Monday.',
    ['Karl Hale', 'Karl Hale']
  ],
  ['labels of turns', '<Q>: Why?', [null]]
])('names %s', (_, text, expected) => expect(cite(text).names).toEqual(expected))

test.each<[string, string, (string | null)[]]>([
  ['he and she by given name', 'Karl Hale met Ana Silva. “I am glad,” <she> said. “So am I,” <he> said.', ['Ana Silva', 'Karl Hale']],
  ['he by who spoke last', '<Karl Hale> said prices rose. They had risen before. <He> added that Peter Costa was wrong.', ['Karl Hale']],
  [
    'not whom the content names',
    'Karl Hale met Peter Costa. <Hale> said it was good. <He> said Hale had no plan.',
    ['Karl Hale', 'Peter Costa']
  ],
  ['she by a relation', '<My mother> said no. <She> said it twice.', ['my mother', 'my mother']],
  ['it as a body', 'The Rural Health Agency closed. <It> said there was no money.', ['Rural Health Agency']],
  ['they as a group', '<Farmers> said they would march. <They> said the price was too low.', ['farmers', 'farmers']],
  ['who by its noun', 'Karl Hale, <who> thinks so, left.', ['Karl Hale']],
  ['who as nobody', '<She> said it was late.', [null]]
])('resolves %s', (_, text, expected) => {
  const { names } = cite(text)
  expect(names.slice(-expected.length)).toEqual(expected)
})

test('“I” is the author outside quotations and the speaker inside', () => {
  const text = 'By Jane Okafor\n\n<I> think the city is lost. Mayor Karl Hale spoke. “<I> told him no,” <Hale> said.'
  expect(cite(text).names).toEqual(['Jane Okafor', 'Karl Hale', 'Karl Hale'])
  expect(cite('<I> think the city is lost.', 'Ana Silva').speakers.speakers).toMatchObject([{ name: 'Ana Silva', kind: 'narrator' }])
  expect(cite('<I> think the city is lost.\n\nMary Costa is a columnist in Lisbon.').names).toEqual(['Mary Costa'])
})

test('speech without a source carries on, and alternates where a dialogue asks', () => {
  expect(cite('“It is late,” <Ana Silva> said.\n\n<>“We should go.”').names).toEqual(['Ana Silva', 'Ana Silva'])
  expect(cite('“It is late,” <Ana Silva> said.\n\n“Why?” <Karl Hale> asked.\n\n<>“We should go.”').names).toEqual([
    'Ana Silva',
    'Karl Hale',
    'Ana Silva'
  ])
})

test.each<[string, string, string | null]>([
  ['a title', '<Massachusetts Sen. Ana Silva> said so.', 'Massachusetts Sen.'],
  ['a noun phrase before the name', '<Brazil’s finance minister Ana Silva> said so.', 'Brazil’s finance minister'],
  ['an apposition', '<Ana Silva, a law professor at Lisbon University,> said so.', 'a law professor at Lisbon University'],
  ['an apposition before', '<A lawyer for the city, Ana Silva,> said so.', 'A lawyer for the city'],
  ['a relative clause', '<Ana Silva, who is director of the Rural Fund,> said so.', 'director of the Rural Fund'],
  [
    'an apposition after a bare title',
    '<Rep. Ana Silva (D-Ohio), chairwoman of the Rural Caucus,> said so.',
    'chairwoman of the Rural Caucus'
  ],
  ['a later mention', '<Silva> said so. Ana Silva, an economist, left.', 'an economist'],
  ['the body that employs', 'CNN’s Ana Silva spoke. <Silva> said so.', 'CNN'],
  ['none in a form of address', '<Mrs. Silva> said so.', null],
  ['none in a clause on the matter', '<Ana Silva> praised Karl Hale, a move that surprised all.', null]
])('reads the role from %s', (_, text, role) => expect(cite(text).speakers.speakers[0].role).toBe(role))

test('kinds, aliases and mentions', () => {
  const { speakers, text } = cite(
    '<EU chief> is wrong, <Karl Hale> said.\n\n<The Rural Fund> said so. <A report> found it. <Republicans> said no. Hale left.'
  )
  expect(speakers.speakers.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'EU chief: unnamed',
    'Karl Hale: person',
    'Rural Fund: organization',
    'report: document',
    'Republicans: group'
  ])
  expect(speakers.speakers[1]).toMatchObject({ aliases: ['Hale'] })
  expect(speakers.speakers[1].mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Karl Hale', 'Hale'])
})

test.each([
  ['<Two sources> said so.', 'two sources: unnamed'],
  ['<Northwind Batteries> said so.', 'Northwind Batteries: organization'],
  ['<PC Ann Grey> said so.', 'Ann Grey: person'],
  ['<Lt Gen (retd) Omar Khan> said so.', 'Omar Khan: person']
])('tells the kind of %s', (text, expected) => {
  const { speakers } = cite(text)
  expect(speakers.speakers.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([expected])
})

test.each(['<Q>. Is it safe?', '<A>. It is safe.', '<Q.> Is it safe?'])('the label of a question or answer names nobody: %s', text => {
  expect(cite(text).speakers.speakers).toEqual([])
})

test.each([
  ['<Ana Silva> told Reuters [the plan was good].', 'Reuters'],
  ['<Ana Silva> told the Rural Times in an interview [that the plan was good].', 'the Rural Times'],
  ['<Ana Silva> said in an interview with Radio Lisbon [that the plan was good].', 'Radio Lisbon'],
  ['“No,” <Ana Silva> said to reporters.', 'reporters'],
  ['<Ana Silva> told a lie.', null],
  ['<Ana Silva> said the plan was good.', null]
])('%s', (marked, audience) => {
  const { speakers, text } = cite(marked)
  const range = speakers.audience[0] ?? null
  expect(range && text.slice(range.start, range.end)).toBe(audience)
})

test('names nobody where several may be meant', () => {
  const senators = ['Sen. Ana Silva', 'Sen. Mary Costa', 'Sen. Karl Hale', 'Sen. Peter Lind']
  const cited = (n: number) => cite(`${senators.slice(0, n).join(', ')} met in the hall. <The senator> said it was over.`).names
  expect(cited(1)).toEqual(['Ana Silva'])
  expect(cited(4)).toEqual([null])
})

test('two thousand sentences take some ten times as long as two hundred', () => {
  const time = (n: number) => {
    const { layers } = readCited(Array.from({ length: n }, (_, i) => `Ana Silva${i % 50} met Karl Hale. <He> said no.`).join(' '))
    const start = performance.now()
    expect(resolveSpeakers(...layers, { author: null }).of).toHaveLength(n)
    return performance.now() - start
  }
  const few = Math.min(...[1, 2, 3, 4].map(() => time(200)))
  expect(time(2000)).toBeLessThan(25 * few)
})
