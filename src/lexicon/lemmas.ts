import { DOUBLED_L, IRREGULAR_NOUNS, IRREGULAR_VERBS, STEMS_WITH_E, STEMS_WITHOUT_E } from './irregular-forms.ts'

const forms = (rows: string) => {
  const lemmas = new Map<string, string>()
  for (const row of rows.trim().split('\n')) {
    const [lemma, ...others] = row.split(' ')
    for (const form of [lemma, ...others]) if (!lemmas.has(form)) lemmas.set(form, lemma)
  }
  return lemmas
}
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const VERBS = forms(IRREGULAR_VERBS)
const NOUNS = forms(IRREGULAR_NOUNS)
const WITH_E = words(STEMS_WITH_E)
const WITHOUT_E = words(STEMS_WITHOUT_E)
const LONG_L = words(DOUBLED_L)

const VOWEL = /[aeiouy]/
const DOUBLE = /([bdgmnprtkv])\1$/
/** Endings that have always lost an "e": "-announc", "-believ", "-argu", "-accus", "-charg", "-struggl". */
const LOST_E = /(?:[cvu]|[^z]z|[^s]s|[^n]g|[bcdfgkpstz]l|[iu]at)$/
/** One vowel letter and one consonant letter at the end; "qu" counts as a consonant. */
const SHORT = /(?:^|qu|[^aeiou])[aeiouy][bdfgklmnprt]$/
const ONE_SYLLABLE = /^(?:qu|[^aeiouy])*[aeiouy]+[^aeiouy]+$/
/** The endings of that kind which lose an "e" in words of several syllables: "-creat", "-decid", "-requir", "-assum". */
const SHORT_LOST_E = /(?:a[bdkmprt]|ed|i[bdkmnr]|o[bdkprt]|u[bdkmnrt])$/

/**
 * The lemma of a word that was given this Penn tag: irregular forms by rows, regular ones by their endings. Only verbs,
 * auxiliaries and plural nouns are changed; every lemma is in small letters.
 */
export function lemmatize(word: string, tag: string): string {
  const lower = word.toLowerCase().replace('’', "'")
  if (tag === 'MD' || tag.startsWith('VB')) return verb(lower, tag)
  if (tag === 'NNS') return noun(lower)
  if (tag === 'RB' && lower === "n't") return 'not'
  return lower
}

/** Past forms of irregular verbs that are the base of another verb. */
const BASES = words('found saw fell felt wound ground bore bound lay rent broke')

function verb(word: string, tag: string): string {
  if (word === "'s") return 'be'
  if (word === "'d" && tag !== 'MD') return 'have'
  if ((tag === 'VB' || tag === 'VBP') && BASES.has(word)) return word
  const known = VERBS.get(word)
  if (known !== undefined) return known
  switch (tag) {
    case 'VBZ':
      return thirdPerson(word)
    case 'VBD':
    case 'VBN':
      return word.endsWith('ed') ? pastTense(word) : word
    case 'VBG':
      return word.endsWith('ing') ? stem(word.slice(0, -3), word) : word
    default:
      return word
  }
}

function thirdPerson(word: string): string {
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|x|zz|ch|sh|o|focus|caucus|canvas)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function pastTense(word: string): string {
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return word.endsWith('eed') ? word.slice(0, -1) : stem(word.slice(0, -2), word)
}

/** The lemma of a regular verb from what stands before "-ed" or "-ing". */
function stem(base: string, word: string): string {
  if (!VOWEL.test(base)) return word
  if (WITH_E.has(base)) return `${base}e`
  if (WITHOUT_E.has(base)) return base
  if (DOUBLE.test(base) || LONG_L.has(base)) return base.slice(0, -1)
  const lostE = LOST_E.test(base) || (SHORT.test(base) && (ONE_SYLLABLE.test(base) || SHORT_LOST_E.test(base)))
  return lostE ? `${base}e` : base
}

function noun(word: string): string {
  const known = NOUNS.get(word)
  if (known !== undefined) return known
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`
  if (word.endsWith('ies') && word.length > 3) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|zz|ch|sh|[^aeo]us|[iy]us|o)es$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) || /(?:eau|you|emu|menu)s$/.test(word) ? word.slice(0, -1) : word
}
