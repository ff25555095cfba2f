import { InvalidArgumentError } from 'commander'
import { closest, distance } from 'fastest-levenshtein'
import { isDay } from '../read/dates.ts'
import { findEncoding } from '../read/decoding.ts'

/** The candidate that somebody probably meant, undefined where none is near. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const nearest = closest(word.toLowerCase(), candidates)
  const edits = distance(word.toLowerCase(), nearest)
  return edits <= (nearest.length < 4 ? 1 : Math.max(2, nearest.length / 3)) ? nearest : undefined
}

export function parseChoice<Choice extends string>(value: string, choices: readonly Choice[]): Choice {
  const found = choices.find(choice => choice === value)
  if (found !== undefined) return found
  const near = suggest(value, choices)
  throw new InvalidArgumentError(`${near ? `Did you mean ${near}? ` : ''}It is one of ${choices.join(', ')}.`)
}

/** A list with commas between. */
export function parseChoices<Choice extends string>(value: string, choices: readonly Choice[]): Choice[] {
  return value.split(',').map(part => parseChoice(part.trim(), choices))
}

export function parseShare(value: string): number {
  const share = Number(value)
  if (value.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.')
  return share
}

export function parseCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is a whole number from 1 up.')
  return count
}

export function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It is a date such as 2026-03-31.')
  return value
}

/** ISO 3166-1 alpha-2. */
export function parseCountry(value: string): string {
  if (!/^[a-z]{2}$/i.test(value)) throw new InvalidArgumentError('It is a code of two letters such as AU.')
  return value.toUpperCase()
}

export function parseEncoding(value: string): string {
  const encoding = findEncoding(value)
  if (encoding === undefined) throw new InvalidArgumentError('It is a label such as utf-8, windows-1252 or shift_jis.')
  return encoding
}
