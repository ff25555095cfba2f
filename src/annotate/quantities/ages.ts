import { wordAt } from './atoms.ts'
import type { AmountRange } from './ranges.ts'
import type { SentenceAtoms } from './sentence-atoms.ts'

/** No one has grown older (Jeanne Calment, 122). */
const OLDEST = 122

/** Whom "under 30" or "over 65" tells the age of. */
const GROUPS = new Set(
  'people men women children adults voters those anyone everyone girls boys kids residents patients persons citizens workers americans drivers players'.split(
    ' '
  )
)

const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '')

/** "Maria Lopez, 45, said": a figure between commas after a name. */
function isApposed(view: SentenceAtoms, { from, to, value }: AmountRange): boolean {
  const { atoms } = view
  const name = atoms[from - 2]
  if (wordAt(atoms, from - 1) !== ',' || atoms[from].kind !== 'figure' || value < 1 || name?.kind !== 'word') return false
  const closed = /^[,—–―]$/.test(wordAt(atoms, to)) || (from === atoms.length - 2 && /^[.;)]$/.test(wordAt(atoms, to)))
  return closed && isCapital(name.text) && view.tag(view.tokenOf[from - 2]).startsWith('NNP')
}

/**
 * Whether a bare number is an age in years: "Maria Lopez, 45, said", "aged 12", "at age 70", "life expectancy is 81".
 * A bracket of ages ("men aged 18 to 34") names a group and is none: 'bracket'.
 */
export function readImpliedAge(view: SentenceAtoms, span: AmountRange): 'age' | 'bracket' | null {
  const { atoms } = view
  const { from } = span
  if (span.value < 0 || span.value > OLDEST) return null
  const before = wordAt(atoms, from - 1)
  if (before === 'aged' || before === 'age' || before === 'ages' || (before === 'of' && /^ages?$/.test(wordAt(atoms, from - 2))))
    return span.end === null ? 'age' : 'bracket'
  if (before === 'between' && /^(?:aged|ages)$/.test(wordAt(atoms, from - 2))) return 'bracket'
  if (span.end !== null || !Number.isInteger(span.value)) return null
  if (/^(?:under|over)$/.test(before) && span.value >= 5 && GROUPS.has(wordAt(atoms, from - 2)) && span.value <= 100) return 'age'
  if (isApposed(view, span)) return 'age'
  for (let at = from - 1; at > Math.max(0, from - 12); at--)
    if (wordAt(atoms, at) === 'expectancy' && wordAt(atoms, at - 1) === 'life') return 'age'
  return null
}
