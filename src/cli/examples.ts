/** Shown by the help and in the manual: how it is called, and for what. */
export const EXAMPLES: readonly (readonly [command: string, purpose: string])[] = [
  ['claims article.txt', 'who claims what'],
  ['claims --top 5 --why speech.txt', 'what is most worth checking, and why'],
  ['claims --speaker Merkel --with-quantity *.txt', 'one speaker’s claims with numbers'],
  ['claims news/*.html --output claims.csv', 'a spreadsheet of a whole folder'],
  ['claims -f jsonl < articles.jsonl > claims.jsonl', 'a dump of articles, as a stream']
]

/** Shown in the manual: what jq(1) makes of the JSON. */
export const JQ_EXAMPLES: readonly (readonly [command: string, purpose: string])[] = [
  [
    `claims --json article.txt | jq -r '.claims[] | select(.checkWorthiness.score >= 0.7) | "\\(.speaker.name // "-"): \\(.text)"'`,
    'the claims most worth checking, a line each'
  ],
  [`claims -f jsonl *.txt | jq -r '.claims[]?.speaker.name // empty' | sort | uniq -c | sort -rn`, 'who is cited how often'],
  [
    `claims -f jsonl *.txt | jq -c '.document.id as $id | .quantities[]? | select(.kind == "money") | {$id, text, value, unit}'`,
    'every amount of money, and where it stands'
  ],
  [`claims -f jsonl < articles.jsonl | jq -r 'select(.error) | .document.id'`, 'the records that could not be read']
]

export const EXIT_CODES: readonly (readonly [code: number, meaning: string])[] = [
  [0, 'it worked, also where nothing was found'],
  [1, 'nothing was found, with --exit-status'],
  [2, 'wrong usage, or input that could not be read']
]
