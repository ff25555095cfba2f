/**
 * Words that, capitalised after an abbreviation, open a sentence: pronouns, determiners, conjunctions, prepositions,
 * auxiliaries and adverbs that are no part of a name. Closed classes of English grammar, with the openers that news uses.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `
  The A An This That These Those He She It They We You I His Her Its Their Our My Your There Here
  In On At By For From With Without To As After Before During Since Until While When Whenever Where Why What Who Whom Whose How If
  But And Or So Yet Nor Because Although Though Unless Whether However Meanwhile Moreover Furthermore Nevertheless
  Nonetheless Therefore Thus Still Also Then Now Today Tonight Yesterday Tomorrow Later Earlier Recently Again Soon
  Some Many Most Several Few Other Others Another Both Each Every All Any No Not None Nothing Nobody Everyone Everybody
  Someone Anyone One Two Three Four Five Six Seven Eight Nine Ten Half Millions Thousands Hundreds Dozens Scores
  Instead Even Just Only Once Perhaps Maybe Indeed Asked According Among Under Despite Unlike Like Between Through
  Throughout Across Against About Is Are Was Were Do Does Did Can Could Would Should Have Has Had Let Please Never Ever
  Often Sometimes Such Much More Less Rather Besides Beyond Given Officials
`
    .trim()
    .split(/\s+/)
)
