/** Shown by the help and in the manual: how it is called, and for what. */
export const EXAMPLES: readonly (readonly [command: string, purpose: string])[] = [
  ['claims article.txt', 'who claims what'],
  ['claims --top 5 --why speech.txt', 'what is most worth checking, and why'],
  ['claims --speaker Merkel --with-quantity *.txt', 'one speaker’s claims with numbers'],
  ['claims news/*.html --output claims.csv', 'a spreadsheet of a whole folder'],
  ['claims -f jsonl < articles.jsonl > claims.jsonl', 'a dump of articles, as a stream']
]

export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'it worked, also where nothing was found'],
  [1, 'nothing was found, with --exit-status'],
  [2, 'wrong usage, or input that could not be read']
]
