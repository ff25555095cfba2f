import type { Document } from '../document.ts'
import { oneLine } from './claim-text.ts'

/** What an article is called: its title, or else its file's name. */
export function titleOf({ document: { id, title } }: Document): string {
  if (title !== null) return oneLine(title)
  if (id === '-') return 'Standard input'
  return oneLine(/[^/\\]*$/.exec(id)?.[0] || id)
}

/** What else is said of an article in one line: its path where the title doesn't tell, and its date. */
export function aboutOf(document: Document): string[] {
  const { id, date } = document.document
  return [id === '-' || oneLine(id) === titleOf(document) ? null : oneLine(id), date].filter(part => part !== null)
}

/** How many claims, speakers and quantities there are to read. */
export function countsOf({ claims }: Document): string[] {
  if (claims.length === 0) return ['no claims']
  const speakers = new Set(claims.flatMap(({ speaker }) => speaker?.id ?? []))
  const quantities = new Set(claims.flatMap(claim => claim.quantities))
  return [count(claims.length, 'claim'), count(speakers.size, 'speaker'), count(quantities.size, 'quantity', 'quantities')]
}

const numbers = new Intl.NumberFormat('en')

export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(number)} ${number === 1 ? noun : plural}`
}
