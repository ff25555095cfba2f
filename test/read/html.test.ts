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

test.each([
  ['Rents rise | The Valley Post', 'Rents rise', 'Rents rise'],
  ['Rents rise – The Valley Post', ' Rents\n rise ', 'Rents rise'],
  ['Rents rise again in the valley', 'Rents rise', 'Rents rise again in the valley'],
  ['Rents rise | The Valley Post', 'A council decides', 'Rents rise | The Valley Post']
])('the title %j over the headline %j is %j', (title, headline, expected) => {
  const html = `<html><head><title>${title}</title></head><body><article><h1>${headline}</h1><p>${SENTENCES.repeat(4)}</p></article></body></html>`
  expect(readPage(html, 'a').title).toBe(expected)
})

test.each([
  [`<figure><img src="a.jpg"><figcaption>The hall. Photo: AP</figcaption></figure>`, false],
  [`<figure><blockquote><p>${SENTENCES}</p></blockquote><figcaption>Ana Silva, Photo: AP</figcaption></figure>`, true],
  [`<div class="CookieBar"><p>${SENTENCES}Photo: AP</p></div>`, false],
  [`<div role="dialog"><p>${SENTENCES}Photo: AP</p></div>`, false],
  [`<section id="newsletter-form"><p>${SENTENCES}Photo: AP</p></section>`, false],
  [`<div class="intro"><p>${SENTENCES}Photo: AP</p></div>`, true]
])('what a page marks as no part of the article is left out: %s', (part, kept) => {
  const html = `<html><body class="cookie-consent-open"><article><h1>Rents rise</h1><p>${SENTENCES.repeat(4)}</p>${part}<p>${SENTENCES.repeat(4)}</p></article></body></html>`
  const { text } = readPage(html, 'a')
  expect(text.includes('Photo: AP')).toBe(kept)
  expect(text).toContain(SENTENCES.repeat(4).trim())
})

test('a class that stands for the state of the whole text drops nothing', () => {
  const html = `<html><body><div class="consent-pending"><p>${SENTENCES.repeat(4)}</p></div><script>${'x()\n'.repeat(999)}</script></body></html>`
  expect(readPage(html, 'a').text).toContain('The minister said')
})

test.each([
  `<!doctype html><title>Rents rise</title><p>${SENTENCES}<p>${SENTENCES.repeat(3)}`,
  `<html><title>Rents rise</title><p>${SENTENCES}</p><p>${SENTENCES.repeat(3)}</p></html>`,
  `<head><title>Rents rise</title></head><body><p>${SENTENCES}</p><p>${SENTENCES.repeat(3)}</p></body>`
])('tags that a page may leave out aren’t needed: %#', html => {
  expect(readPage(html, 'a')).toMatchObject({
    title: 'Rents rise',
    text: `Rents rise\n\n${SENTENCES.trim()}\n\n${SENTENCES.repeat(3).trim()}`
  })
})

test('plain text taken for a page is one paragraph', () => {
  expect(readPage(`${SENTENCES}\n\n${SENTENCES}`, 'a').text).toBe(`${SENTENCES}${SENTENCES}`.trim())
  expect(() => readPage(' ', 'a')).toThrow('no main text')
})
