import type { Quantity } from '../document.ts'

const CHANGE_WORDS = { '=': '', '~': 'about ', '>': 'more than ', '<': 'less than ', up: 'up ', down: 'down ' } as const

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 })

/** The normalised value to read, "about 4,200,000 GBP"; the text itself where no value was found. */
export function valueText({ text, value, unit, change }: Quantity): string {
  if (value === null) return text
  return `${CHANGE_WORDS[change]}${numberText(value)}${unitText(unit)}`
}

function numberText(value: NonNullable<Quantity['value']>): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? numbers.format(value) : value.map(number => numbers.format(number)).join(' to ')
}

function unitText(unit: string | null): string {
  if (unit === null) return ''
  return unit === '%' ? '%' : ` ${unit}`
}
