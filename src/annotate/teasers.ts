import { TEASERS } from '../lexicon/headline-words.ts'
import type { Range } from './layers.ts'

const LONGEST_LABEL = 30

/** Whether a sentence is a link to another text: "Read more: Mayor says the city lost $3 million." */
export function isTeaser(text: string, { start }: Range): boolean {
  const head = text.slice(start, start + LONGEST_LABEL)
  const colon = head.indexOf(':')
  return colon > 0 && TEASERS.has(head.slice(0, colon).trimEnd().toLowerCase().replace('’', "'"))
}
