export const INPUTS = ['text', 'html', 'jsonl'] as const
export type Input = (typeof INPUTS)[number]

const EXTENSIONS: ReadonlyMap<string, Input> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['json', 'jsonl']
])

/** A tag or declaration that opens a page; running text may begin with a lone "<". */
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|meta|title|div|p|h1)\b/i
const RECORDS = /^\s*(?:\[\s*(?:\{|\]\s*$)|\{\s*(?:"|\}))/

/** What the input is: by its name's extension, else by how its text begins. */
export function guessInput(name: string, head: string): Input {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return EXTENSIONS.get(extension) ?? guessByContent(head)
}

function guessByContent(head: string): Input {
  if (PAGE.test(head)) return 'html'
  return RECORDS.test(head) ? 'jsonl' : 'text'
}
