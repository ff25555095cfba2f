import { createHash } from 'node:crypto'
import { count } from '../article-text.ts'
import type { Entry, Writer } from '../format.ts'
import { type Article, articleOf } from './article.ts'
import { html, Markup } from './markup.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** Lets the page load nothing and run only its own script. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** Holds every article until the end, since the index that stands before them needs them all. */
class PageWriter implements Writer<Entry> {
  readonly #articles: Article[] = []

  add(entry: Entry): string {
    this.#articles.push(articleOf(entry, this.#articles.length + 1))
    return ''
  }

  end(): string {
    return page(this.#articles).source.trimStart()
  }
}

function page(articles: readonly Article[]): Markup {
  const [only] = articles
  const single = articles.length === 1
  const title = single ? `Claims: ${only.title}` : `Claims in ${count(articles.length, 'article')}`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${
  single
    ? only.at(1)
    : html`<h1>${title}</h1>
${index(articles)}
${articles.map(article => article.at(2))}`
}
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`
}

function index(articles: readonly Article[]): Markup | null {
  if (articles.length === 0) return null
  return html`<nav class="index" aria-label="Articles">
<table>
<thead><tr><th scope="col">Article</th><th scope="col" class="figure">Claims</th><th scope="col" class="figure">Speakers</th><th scope="col" class="figure">Highest score</th></tr></thead>
<tbody>${articles.map(
    ({ id, title, name, claims, speakers, highest }) => html`
<tr><td><a href="#${id}">${title}</a>${name === null ? null : html` <span class="file">${name}</span>`}</td><td class="figure">${claims}</td><td class="figure">${speakers}</td><td class="figure">${highest?.toFixed(2) ?? ''}</td></tr>`
  )}
</tbody>
</table>
</nav>`
}

/** One self-contained page: reads without a script, filters and sorts with it, loads nothing. */
export function open(): Writer<Entry> {
  return new PageWriter()
}
