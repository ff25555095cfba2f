/**
 * Names that records give to the parts of an article, first come first served. From trafilatura's `--json` (text, raw_text, source, title,
 * author, date, language), news-please (maintext, title, authors, date_publish, language), NewsAPI (content, publishedAt) and schema.org's
 * NewsArticle (articleBody, headline, author, datePublished, inLanguage); `body` and `published` are what many other dumps say.
 */
export const RECORD_FIELDS = {
  text: ['maintext', 'articleBody', 'text', 'raw_text', 'body', 'content'],
  title: ['title', 'headline', 'name'],
  author: ['author', 'authors', 'byline', 'creator'],
  date: ['date_publish', 'datePublished', 'publishedAt', 'published', 'date'],
  url: ['url', 'source', '@id', 'link'],
  language: ['language', 'inLanguage', 'lang'],
  id: ['id', '_id', 'identifier']
} as const satisfies Record<string, readonly string[]>

/** Names of the list in an answer that holds articles: NewsAPI's, and JSON-LD's. */
export const LIST_FIELDS = ['articles', '@graph'] as const

/** Places of a date of publication in a page's head or body, beyond those that the readability library reads: selector and attribute. */
export const PAGE_DATES = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="parsely-pub-date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="dcterms.created"]', 'content'],
  ['meta[name="sailthru.date"]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['time[datetime]', 'datetime']
] as const

export const PAGE_URLS = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content']
] as const
