import type { Quantity } from '../document.ts'

const CHANGE_WORDS = { '=': '', '~': 'about ', '>': 'more than ', '<': 'less than ', up: 'up ', down: 'down ' } as const

/** The normalised value to read, "about 4,200,000 GBP"; the text itself where no value was found. */
export function valueText({ text, value, unit, change }: Quantity): string {
  if (value === null) return text
  const number = typeof value === 'object' ? value.map(numberText).join(' to ') : typeof value === 'number' ? numberText(value) : value
  return `${CHANGE_WORDS[change]}${number}${unit === '%' ? '%' : unit === null ? '' : ` ${unit}`}`
}

function numberText(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 15 })
}
