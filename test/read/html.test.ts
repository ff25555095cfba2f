import { expect, test } from '@jest/globals'
import { findDeclaredEncoding, readPage } from '../../src/read/html.ts'
import { readAll } from './read.ts'

const SENTENCES = 'The minister said on Monday, before the vote, that taxes would fall by 5 percent, and that schools would get more. '
const page = (head: string, body: string) => `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>Budget passes</h1>${body}<p>${SENTENCES.repeat(3)}</p></article><footer>Copyright</footer></body></html>`

test('reads headline, paragraphs, and what the head says', () => {
  const html = page(
    '<title>Budget passes | The Example</title><meta property="og:title" content="Budget passes"><meta name="author" content="Ana Silva"><link rel="canonical" href="https://example.org/a"><meta property="article:published_time" content="2026-03-02T10:00:00Z">',
    `<p>${SENTENCES}</p><p>“Nobody will <em>pay</em>\n   more,” she&nbsp;said.<br>Critics   disagreed.</p><ul><li>First, the schools</li><li>Second, the roads</li></ul><script>track()</script>`
  )
  const article = readPage(html, 'a.html')
  expect(article).toMatchObject({
    id: 'a.html',
    title: 'Budget passes',
    author: 'Ana Silva',
    url: 'https://example.org/a',
    date: '2026-03-02',
    language: 'en-GB',
    textIsInput: false
  })
  expect(article.text.split('\n\n')).toEqual([
    'Budget passes',
    SENTENCES.trim(),
    '“Nobody will pay more,” she\u00a0said.\nCritics disagreed.',
    'First, the schools',
    'Second, the roads',
    SENTENCES.repeat(3).trim()
  ])
})

test.each([
  ['<meta name="parsely-pub-date" content="2026-03-02T10:00:00Z">', '', '2026-03-02'],
  ['', '<time datetime="2026-03-04T10:00">Wednesday</time>', '2026-03-04'],
  [
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Budget passes","datePublished":"2026-03-05"}</script>',
    '',
    '2026-03-05'
  ],
  ['', '', null]
])('finds the date in %j %j', (head, body, date) => {
  expect(readPage(page(head, body), 'a').date).toBe(date)
})

test('refuses a page without text', () => {
  expect(() => readPage('<html><body><script>x()</script></body></html>', 'a')).toThrow('no main text')
})

test.each([
  ['<meta charset="iso-8859-2">', 'iso-8859-2'],
  ["<META http-equiv='Content-Type' content='text/html; charset=shift_jis'>", 'shift_jis'],
  ['<?xml version="1.0" encoding="latin1"?><html>', 'latin1'],
  ['<p>charset</p>', undefined]
])('finds the encoding in %j', (head, encoding) => {
  expect(findDeclaredEncoding(Buffer.from(head))).toBe(encoding)
})

test('decodes a page as it says itself', async () => {
  const html = page('<meta charset="iso-8859-2"><title>Budget passes</title>', `<p>Janusz W\xb1s said: ${SENTENCES}</p>`)
  const { items, warnings } = await readAll('a.html', Buffer.from(html, 'latin1'))
  expect(items[0]).toMatchObject({ text: expect.stringContaining('Janusz Wąs said') })
  expect(warnings).toEqual([])
})

test('reads a deep page without running out of stack', () => {
  const deep = `${'<div>'.repeat(3000)}<p>${SENTENCES.repeat(5)}</p>${'</div>'.repeat(3000)}`
  expect(readPage(`<html><body>${deep}</body></html>`, 'a').text).toContain('The minister said')
})
