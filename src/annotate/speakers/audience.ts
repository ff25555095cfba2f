/** To whom somebody speaks: "told Reuters", "in an interview with the BBC", "said to reporters". */
import type { Attribution, Range } from '../layers.ts'
import { lemmaOf } from '../syntax/lemma-of.ts'
import { relationSet, tagSet } from '../syntax/tagset.ts'
import { tokenAt } from '../tokens.ts'
import type { MentionIndex } from './sources.ts'
import type { Words } from './words.ts'

/** Verbs whose object is who is spoken to. */
const TELLING =
  /^(?:tell|tells|told|telling|inform|informs|informed|informing|remind|reminds|reminded|assure|assures|assured|warn|warns|warned|notify|notified|address|addressed|brief|briefed|ask|asked|asks)$/
/** Before an audience, within a clause of speaking. */
const MEETING =
  /^(?:interview|interviews|conversation|email|e-mail|statement|letter|speech|remarks|briefing|message|comments|speaking|talking|interviewed|testimony|appearance|spoke)$/
const SAYING =
  /^(?:said|says|say|saying|spoke|speaks|talked|talks|wrote|writes|tweeted|complained|explained|announced|added|admitted|confided|replied|responded)$/
const LINK = /^(?:with|to|by|on|before)$/
const PHRASE = tagSet('DT', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'PRP', 'PRP$', 'POS')
const NOUN = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'PRP')
const DETERMINER = tagSet('DT', 'PRP$')
const OBJECT = relationSet('dobj', 'iobj')
/** Tokens on either side of a cue in which its audience is looked for. */
const NEAR = 40
const PRONOUN = /^(?:me|him|us|them|you|he|she|they|it|we|I)$/i
const NOT_PEOPLE =
  /^(?:today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|morning|story|truth|lie|lies|question|questions|matter|issue|it|whether|himself|herself|themselves)$/i

/** The audience of an attribution, in offsets; null where the text names none. */
export function findAudience(words: Words, index: MentionIndex, attribution: Attribution): Range | null {
  const { cueToken, cue } = attribution
  if (cueToken < 0 || cue === null || words.lower(cueToken) === 'according') return null
  const { tokens } = words
  const from = Math.max(tokens.firstOfSentence[tokens.sentence[cueToken]], cueToken - NEAR)
  const end = Math.min(tokens.firstOfSentence[tokens.sentence[cueToken] + 1], cueToken + NEAR)
  const inContent = (i: number) => attribution.content.some(c => tokens.start[i] < c.end && tokens.end[i] > c.start)
  if (TELLING.test(words.lower(cueToken))) {
    let start = tokenAt(tokens, cue.end)
    while (start < end && tokens.start[start] < cue.end) start++
    const told = inContent(start) ? null : phraseAt(words, index, start, end)
    const tells = lemmaOf(tokens, cueToken) === 'tell'
    if (told !== null && (tells || OBJECT[tokens.relation[told.last]] === 1)) return told.range
  }
  for (let i = from; i < end - 1; i++) {
    if (!LINK.test(words.lower(i + 1)) || inContent(i)) continue
    if (!MEETING.test(words.lower(i)) && !(i === cueToken && words.lower(i + 1) === 'to' && SAYING.test(words.lower(i)))) continue
    const met = phraseAt(words, index, i + 2, end)
    if (met !== null && !inContent(i + 2)) return met.range
  }
  return null
}

/** The noun phrase that begins at a token, up to its last noun. */
function phraseAt(words: Words, index: MentionIndex, from: number, end: number): { range: Range; last: number } | null {
  const { tokens } = words
  let last = -1
  let i = from
  while (i < end && i < from + 12 && !(last >= from && DETERMINER[tokens.tag[i]] === 1)) {
    if (index.at[i] >= 0) {
      i = index.mentions[index.at[i]].to
      last = i - 1
    } else if (
      PHRASE[tokens.tag[i]] === 1 &&
      (i === from || !PRONOUN.test(words.word(i))) &&
      !NOT_PEOPLE.test(words.word(i)) &&
      !(words.quoted[i] === 1 && words.quoted[from] === 0)
    ) {
      if (NOUN[tokens.tag[i]] === 1) last = i
      i++
      if (PRONOUN.test(words.word(i - 1))) break
    } else break
  }
  return last < from ? null : { range: { start: tokens.start[from], end: tokens.end[last] }, last }
}
