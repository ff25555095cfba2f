import { CURRENCY_SIGNS } from '../../lexicon/currencies.ts'
import { type Atom, wordAt } from './atoms.ts'
import { readNumeral } from './numerals.ts'
import { longest } from './units.ts'

/** Codes of ISO 4217 that are English words in capitals. */
export const WORDY_CODES = new Set(['ALL', 'TRY', 'CUP', 'MAD', 'PEN', 'TOP', 'GEL', 'COP', 'BOB', 'LAK'])

/** A currency's sign or code before an amount, with the space that may follow it. */
export function readSign(atoms: readonly Atom[], i: number): { unit: string; to: number } | null {
  const { kind, text } = atoms[i]
  if (kind === 'figure') return null
  if (kind === 'word' && /^\p{Ll}/u.test(text)) return readLowerCode(atoms, i)
  const next = atoms[i + 1]
  if (
    text === 'PS' &&
    next?.glued &&
    next.kind === 'figure' &&
    !/^\d{1,2}$/.test(next.text + (atoms[i + 2]?.glued && atoms[i + 2].kind === 'word' ? 'x' : ''))
  )
    return { unit: 'GBP', to: i + 1 }
  const spaced = next?.word === '$' && !next.glued ? CURRENCY_SIGNS.get(`${text.replaceAll('.', '')}$`) : undefined
  if (spaced !== undefined && /^(?:US|HK|NZ|A|C|S|R|NT)$/.test(text.replaceAll('.', ''))) return { unit: spaced, to: i + 2 }
  const found = longest(atoms, i, CURRENCY_SIGNS, true)
  if (!found) {
    const dotted = next?.word === '$' && next.glued ? CURRENCY_SIGNS.get(`${text.replaceAll('.', '')}$`) : undefined
    return dotted === undefined ? null : { unit: dotted, to: i + 2 }
  }
  const figure = atoms[found.to]
  if (found.to === i + 1 && kind === 'word' && figure) {
    if (WORDY_CODES.has(text) && !figure.glued) return null
    if (
      text.length === 1 &&
      !(
        figure.glued &&
        figure.kind === 'figure' &&
        (figure.value >= 1000 || figure.text.includes('.') || readNumeral(atoms, found.to)!.value >= 1e4)
      )
    )
      return null
    if (/^(?:LE|SR|KD|BD|TL|DM|Sh|P|Ft|Bs|RM|Dh)$/.test(text) && !figure.glued && figure.kind !== 'figure') return null
  }
  return { unit: found.row, to: found.to }
}

/** A code in lower case, as a text without capitals has it; codes that spell a word are left. */
function readLowerCode(atoms: readonly Atom[], i: number): { unit: string; to: number } | null {
  const code = atoms[i].text.toUpperCase()
  const dollars = wordAt(atoms, i + 1) === '$' && atoms[i + 1].glued ? CURRENCY_SIGNS.get(`${code}$`) : undefined
  if (dollars !== undefined) return { unit: dollars, to: i + 2 }
  if (atoms[i].text === 'rs') return { unit: 'INR', to: wordAt(atoms, i + 1) === '.' ? i + 2 : i + 1 }
  const unit = code.length === 3 && !WORDY_CODES.has(code) ? CURRENCY_SIGNS.get(code) : undefined
  if (unit === undefined) return null
  const to = wordAt(atoms, i + 1) === '$' ? i + 2 : i + 1
  return atoms[to]?.kind === 'figure' ? { unit, to } : null
}
