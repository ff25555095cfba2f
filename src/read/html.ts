import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article } from '../article.ts'
import { readDate } from './dates.ts'
import { decideLanguage } from './language.ts'
import { ReadError } from './read-error.ts'
import { PAGE_DATES, PAGE_URLS } from './record-fields.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' '
  )
)
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH'])
const HIDDEN: ReadonlySet<string> = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'])

const METADATA: ReadonlySet<string> = new Set(['TITLE', 'META', 'LINK', 'BASE'])
const NOTICES = ['cookie', 'consent', 'newsletter']
/** What a page marks as no part of the article; the caption of a figure that quotes somebody names the speaker. */
const CLUTTER = [
  'figure:not(:has(blockquote)) figcaption',
  '[role="dialog"]',
  '[role="alertdialog"]',
  ...NOTICES.flatMap(word => ['class', 'id', 'aria-label'].map(attribute => `[${attribute}*="${word}" i]`))
].join(',')
/** What holds one of these, or is one, is more than clutter, whatever its classes say: they may tell the state of the whole page. */
const CORE = 'html,body,main,article,h1'

const TEXT_NODE = 3
const ELEMENT_NODE = 1

/** As much of the DOM as a page is read by; its types would make a browser's globals known to the whole program. */
interface Node {
  readonly nodeName: string
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly firstChild: Node | null
  readonly nextSibling: Node | null
  readonly parentNode: Node | null
}
interface Element extends Node {
  readonly childNodes: Iterable<Node>
  readonly textContent: string
  getAttribute(name: string): string | null
  matches(selector: string): boolean
  append(node: Node): void
  remove(): void
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}
interface Page {
  readonly head: Element
  readonly body: Element
  readonly documentElement: Element | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

/**
 * The article of a page: headline and main text, a paragraph a block with a blank line between, white space as a browser shows it.
 * @throws {ReadError} `no-text` where the page has no main text
 */
export function readPage(html: string, id: string): Article {
  const document = parsePage(html)
  const headlines = [...document.querySelectorAll('h1')].map(({ textContent }) => fold(textContent))
  dropClutter(document)
  const date = readAttribute(document, PAGE_DATES)
  const url = readAttribute(document, PAGE_URLS)
  const page = new Readability<Node>(document, { serializer: node => node }).parse()
  const paragraphs = page?.content ? readParagraphs(page.content) : []
  if (!page || paragraphs.length === 0)
    throw new ReadError('no-text', 'no main text was found in the page; --input text reads it as it stands')
  const title = withoutSite(page.title?.trim() ?? '', headlines) || null
  if (title !== null && paragraphs[0] !== title) paragraphs.unshift(title)
  const text = paragraphs.join('\n\n')
  return {
    id,
    text,
    title,
    url,
    date: readDate(page.publishedTime ?? date ?? ''),
    author: page.byline?.trim() || null,
    language: decideLanguage(text, page.lang),
    textIsInput: false
  }
}

/** The text of a piece of a page, as of its body, laid out as a page's is; the empty string where it holds none. */
export function readFragment(html: string): string {
  const document = parsePage(`<html><body>${html}</body></html>`)
  dropClutter(document)
  return readParagraphs(document.body).join('\n\n')
}

/** A page's tree. A page may leave out the tags of its root, head and body, which the parser doesn't make up for. */
function parsePage(html: string): Page {
  let { document }: { document: Page } = parseHTML(html)
  if (document.documentElement?.nodeName !== 'HTML') document = parseHTML(`<html>${html}</html>`).document
  const { head, body } = document
  // The parser's list doesn't change while nodes move.
  for (const node of document.documentElement!.childNodes) {
    if (node !== head && node !== body) (METADATA.has(node.nodeName) ? head : body).append(node)
  }
  return document
}

function dropClutter(document: Page): void {
  let shown = document.body.textContent.length
  for (const { textContent } of document.querySelectorAll('body script, body style')) shown -= textContent.length
  for (const element of document.querySelectorAll(CLUTTER)) {
    if (!element.matches(CORE) && !element.querySelector(CORE) && element.textContent.length < shown / 2) element.remove()
  }
}

/** A page's title without the name of the site, which its headline leaves out. */
function withoutSite(title: string, headlines: readonly string[]): string {
  const folded = fold(title)
  return (
    headlines.find(headline => headline !== '' && folded.startsWith(headline) && /^ [^\p{L}\p{N}]/u.test(folded.slice(headline.length))) ??
    title
  )
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The label that a page's own head gives its encoding. */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  return (
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? /^<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  )
}

function readAttribute(document: Page, places: readonly (readonly [selector: string, attribute: string])[]): string | null {
  for (const [selector, attribute] of places) {
    const value = document.querySelector(selector)?.getAttribute(attribute)?.trim()
    if (value) return value
  }
  return null
}

/** Walks in document order without recursion, since pages nest as deep as they like. */
function readParagraphs(root: Node): string[] {
  const paragraphs: string[] = []
  let line = ''
  const breakLine = () => {
    const paragraph = line
      .replace(/[ \t\f\r\n]+/g, ' ')
      .replace(/ ?\v ?/g, '\n')
      .trim()
    if (paragraph) paragraphs.push(paragraph)
    line = ''
  }
  let node: Node | null = root
  while (node) {
    const name = node.nodeName
    const hidden = HIDDEN.has(name)
    if (node.nodeType === TEXT_NODE) line += node.nodeValue?.replaceAll('\v', ' ') ?? ''
    // A vertical tab stands for <br> until the white space around it is folded.
    else if (name === 'BR') line += '\v'
    else if (BLOCKS.has(name)) breakLine()
    if (node.nodeType === ELEMENT_NODE && !hidden && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node.nodeName)
    }
    node = node && node !== root ? node.nextSibling : null
  }
  breakLine()
  return paragraphs

  function leave(name: string): void {
    if (BLOCKS.has(name)) breakLine()
    else if (CELLS.has(name)) line += ' '
  }
}
