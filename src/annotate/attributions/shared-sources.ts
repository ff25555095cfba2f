import type { Attribution } from '../layers.ts'
import { relationId, tagSet } from '../syntax/tagset.ts'
import type { Tokens } from '../tokens.ts'

const PARTICIPLE = tagSet('VBG', 'VBN')
const PARATAXIS = relationId('parataxis')

/** Gives a participle that opens its sentence the source of the cue it hangs on: "Asserting that …, the ministry said …". */
export function shareSources(tokens: Tokens, attributions: readonly Attribution[]): Attribution[] {
  const { tag, head, relation, sentence, firstOfSentence } = tokens
  // the verb that reports a quotation hangs beside it
  const clauseOf = (cue: number) => (relation[cue] === PARATAXIS ? head[cue] : cue)
  const byClause = new Map(attributions.flatMap(a => (a.source && a.cueToken >= 0 ? [[clauseOf(a.cueToken), a.source] as const] : [])))
  return attributions.map(attribution => {
    const { source, cueToken } = attribution
    const opens = cueToken >= 0 && cueToken === firstOfSentence[sentence[cueToken]] && PARTICIPLE[tag[cueToken]] === 1
    if (source !== null || !opens) return attribution
    return { ...attribution, source: byClause.get(head[cueToken]) ?? null }
  })
}
