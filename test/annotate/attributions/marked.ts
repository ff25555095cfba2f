import type { Attribution, Range } from '../../../src/annotate/layers.ts'

const CLOSE = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>']
])

/** A text without its marks, and the ranges that [content], {cue} and <source> stood around. */
export function marked(source: string): { text: string; content: Range[]; cue: Range | null; source: Range | null } {
  let text = ''
  const starts = new Map<string, number>()
  const found = new Map<string, Range[]>([
    [']', []],
    ['}', []],
    ['>', []]
  ])
  for (const char of source) {
    const close = CLOSE.get(char)
    if (close !== undefined) starts.set(close, text.length)
    else if (found.has(char)) found.get(char)!.push({ start: starts.get(char)!, end: text.length })
    else text += char
  }
  return { text, content: found.get(']')!, cue: found.get('}')![0] ?? null, source: found.get('>')![0] ?? null }
}

/** An attribution of saying over marked ranges. */
export const said = ({ content, cue, source }: Pick<ReturnType<typeof marked>, 'content' | 'cue' | 'source'>): Attribution => ({
  form: 'direct',
  type: 'assertion',
  source,
  cue,
  cueToken: -1,
  content,
  continues: -1,
  confidence: 0.9
})

/** An attribution in words: source | cue | pieces of content. */
export const inWords = (text: string, { source, cue, content }: Attribution): string => {
  const words = (range: Range | null) => (range === null ? '-' : text.slice(range.start, range.end))
  return [words(source), words(cue), content.map(words).join(' … ')].join(' | ')
}
