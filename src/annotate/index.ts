import type { Article } from '../article.ts'
import type { Document } from '../document.ts'

export interface AnnotateOptions {
  /** ISO 8601 date that relative dates ("on Monday") count from; the article's own by default. */
  readonly date?: string
}

/** Adds every layer of annotation to an article. */
export function annotate(article: Article, options: AnnotateOptions = {}): Document {
  const { id, title, url, text, language } = article
  return {
    version: 1,
    document: {
      id,
      title,
      url,
      date: options.date ?? article.date,
      language,
      offsets: 'utf-16',
      characters: text.length,
      words: text.match(/\S+/g)?.length ?? 0,
      ...(article.textIsInput ? {} : { text })
    },
    claims: [],
    speakers: [],
    quantities: [],
    sentences: []
  }
}
