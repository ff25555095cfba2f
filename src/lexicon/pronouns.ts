/** English personal pronouns, by what they ask of whom they stand for. */
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'first' | 'second'

export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map(
  (
    [
      ['he', 'he him his himself'],
      ['she', 'she her hers herself'],
      ['it', 'it its itself this that'],
      ['they', 'they them their theirs themselves'],
      ['first', 'i me my mine myself we us our ours ourselves'],
      ['second', 'you your yours yourself yourselves']
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, PronounKind] => [word, kind]))
)
