import { franc } from 'franc-min'

/** Trigrams tell English from its neighbours in every one of 900 news passages of this length (UTF-16 units), in shorter ones not always. */
const ENOUGH = 200
/** The guess takes as long as the text that it sees. */
const MOST = 1000

/** The BCP 47 code of the text's language, guessed from its beginning; null where the text is too short to tell. */
export function guessLanguage(text: string): string | null {
  if (text.length < ENOUGH) return null
  const code = franc(text.slice(0, MOST))
  return code === 'und' ? null : canonical(code)
}

/**
 * The language of a text: the one declared where the guess doesn't speak against it, otherwise the guess, English where neither tells.
 * @param declared a page's or a record's own word, which templates often get wrong
 */
export function decideLanguage(text: string, declared: string | null = null): string {
  const guess = guessLanguage(text)
  const declaredCode = declared === null ? null : canonical(declared)
  if (guess === null || declaredCode?.split('-')[0] === guess) return declaredCode ?? guess ?? 'en'
  return guess
}

export function isEnglish(language: string): boolean {
  return language.split('-')[0] === 'en'
}

/** `eng` and `en_us` as `en` and `en-US`; null for what is no code. */
function canonical(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code.trim().replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
