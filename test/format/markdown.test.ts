import { expect, test } from '@jest/globals'
import { marked, type Tokens } from 'marked'
import { render } from '../../src/format/index.ts'
import { escapeMarkdown } from '../../src/format/markdown-text.ts'
import { readFixture } from './fixtures.ts'

/** The text that a reader of the rendered Markdown sees. */
function shown(source: string): string {
  const html = marked.parseInline(source, { async: false })
  return html.replace(/<[^>]+>/g, '').replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES.get(name)!)
}
const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"]
])

test('a GitHub table an article, a row a claim', async () => {
  const entries = [readFixture('harbour'), readFixture('marks')]
  const tokens = marked.lexer(await render(entries, 'markdown'))
  const tables = tokens.filter((token): token is Tokens.Table => token.type === 'table')
  expect(tables.map(({ rows }) => rows.map(([number]) => number.text))).toEqual(
    entries.map(({ document }) => document.claims.map(({ id }) => id.slice(1)))
  )
  expect(shown(tables[1].rows[1][3].text)).toBe('“+12% is | fine, *really*, as they say”')
  expect(shown(tables[1].rows[0][2].text)).toBe('王小明, finance chief of <Tokyo & Sons>')
  expect(tables[0].rows[2][3].text).toContain('**412,000 people**')
})

test.each([
  '*not* _emphasis_',
  '<b>no tag</b>',
  'a | b',
  '[no](link)',
  '`no code`',
  '\\backslash',
  '&amp; stays',
  '~~kept~~',
  '- no list',
  '1. no list',
  '# no heading',
  '$no math$'
])('%s is shown as it is', text => {
  expect(shown(escapeMarkdown(text))).toBe(text)
  expect(marked.lexer(escapeMarkdown(text)).map(({ type }) => type)).toEqual(['paragraph'])
})

test('only an address of the web becomes a link', async () => {
  const { document } = readFixture('harbour')
  const linkTo = async (url: string): Promise<string> =>
    (await render([{ document: { ...document, document: { ...document.document, url } } }], 'markdown')).split('\n')[0]
  expect(await linkTo('https://courier.example/a b>c')).toContain('](<https://courier.example/a%20b%3Ec>)')
  expect(await linkTo('javascript:alert(1)')).toBe('## Ferry fares must fall, says harbour board')
})
