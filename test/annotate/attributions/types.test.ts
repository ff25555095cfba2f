import { expect, test } from '@jest/globals'
import { typeOf } from '../../../src/annotate/attributions/types.ts'
import type { Range } from '../../../src/annotate/layers.ts'
import type { ClaimForm } from '../../../src/document.ts'
import { analysed, attributionOf } from '../analysed.ts'
import { tagged } from './tagged.ts'

/** The words of the cue and those that the content begins with, in a tagged sentence. */
const type = (sentence: string, cueWords: string, contentWords: string) => {
  const tokens = tagged(sentence)
  const find = (words: string): Range => {
    const start = tokens.text.indexOf(words)
    return { start, end: start + words.length }
  }
  return typeOf(tokens.text, tokens, {
    form: 'indirect',
    type: 'assertion',
    source: null,
    cue: find(cueWords),
    cueToken: -1,
    content: [find(contentWords)],
    continues: -1,
    confidence: 1
  })
}

test.each([
  ['assertion', 'She/PRP said/VBD taxes/NNS fell/VBD', 'said', 'taxes'],
  ['assertion', 'Taxes/NNS fell/VBD according/VBG to/TO her/PRP', 'according to', 'Taxes'],
  ['assertion', 'She/PRP accused/VBD him/PRP of/IN lying/VBG', 'accused', 'him'],
  ['assertion', 'He/PRP promised/VBD that/IN taxes/NNS fall/VBP', 'promised', 'that'],
  ['assertion', 'He/PRP claims/VBZ to/TO know/VB', 'claims', 'to know'],
  ['assertion', 'He/PRP is/VBZ said/VBN to/TO own/VB it/PRP', 'said', 'to own'],
  ['assertion', 'She/PRP made/VBD clear/JJ that/IN it/PRP failed/VBD', 'made clear', 'that'],
  ['assertion', 'Minister/NN :/: Taxes/NNS fell/VBD', ':', 'Taxes'],
  ['assertion', 'She/PRP harrumphed/VBD that/IN taxes/NNS fell/VBD', 'harrumphed', 'that'],
  ['assertion', 'Mayor/NNP Denies/NNP Tax/NNP Report/NNP', 'Denies', 'Tax'],
  ['assertion', 'He/PRP used/VBD to/TO say/VB that/IN it/PRP rains/VBZ', 'used to say', 'that it'],
  ['belief', 'She/PRP fears/VBZ taxes/NNS rise/VBP', 'fears', 'taxes'],
  ['belief', 'She/PRP is/VBZ confident/JJ that/IN taxes/NNS fall/VBP', 'is confident', 'that'],
  ['belief', 'She/PRP has/VBZ no/DT doubt/NN that/IN taxes/NNS fall/VBP', 'has no doubt', 'that'],
  ['belief', 'Taxes/NNS are/VBP expected/VBN to/TO fall/VB', 'expected', 'to fall'],
  ['belief', 'She/PRP agrees/VBZ with/IN him/PRP', 'agrees with', 'him'],
  ['fact', 'She/PRP knew/VBD that/IN taxes/NNS fell/VBD', 'knew', 'that'],
  ['fact', 'The/DT study/NN found/VBD that/IN taxes/NNS fell/VBD', 'found', 'that'],
  ['fact', 'She/PRP is/VBZ aware/JJ that/IN taxes/NNS fell/VBD', 'is aware', 'that'],
  ['eventuality', 'They/PRP voted/VBD to/TO cut/VB taxes/NNS', 'voted', 'to cut'],
  ['eventuality', 'They/PRP agreed/VBD to/TO cut/VB taxes/NNS', 'agreed', 'to cut'],
  ['eventuality', 'She/PRP plans/VBZ to/TO run/VB', 'plans', 'to run'],
  ['eventuality', 'She/PRP backs/VBZ the/DT bill/NN', 'backs', 'the bill'],
  ['eventuality', 'She/PRP called/VBD for/IN lower/JJR taxes/NNS', 'called for', 'lower'],
  ['eventuality', 'She/PRP told/VBD/-1/root staff/NNS to/TO/4/mark leave/VB/1/xcomp', 'told', 'staff'],
  ['eventuality', 'Her/PRP$ refusal/NN to/TO resign/VB', 'refusal', 'to resign'],
  ['eventuality', 'She/PRP declined/VBD to/TO comment/VB', 'declined', 'to comment'],
  ['eventuality', 'She/PRP criticized/VBD the/DT/3/det mayor/NN/1/dobj', 'criticized', 'the mayor'],
  ['eventuality', 'She/PRP did/VBD/3/aux not/RB/3/neg respond/VB to/TO calls/NNS', 'did not respond', 'to calls'],
  ['assertion', 'She/PRP denounced/VBD/-1/root that/IN/4/mark taxes/NNS/4/nsubj rose/VBD/1/ccomp', 'denounced', 'that taxes rose'],
  ['eventuality', 'She/PRP hugged/VBD the/DT mayor/NN', 'hugged', 'the mayor']
])('%s: %s', (expected, sentence, cue, content) => {
  expect(type(sentence, cue, content)).toBe(expected)
})

/** The type of an attribution in a plain sentence. */
const typeIn = (
  text: string,
  { source, ...parts }: { source?: string | undefined; cue: string; content: string },
  form: ClaimForm = 'indirect'
) => {
  const context = analysed(text)
  return typeOf(text, context.tokens, { ...attributionOf(context, source === undefined ? parts : { source, ...parts }), form })
}

test.each([
  ['eventuality', 'Asked whether the port was safe, Lee said it was.', undefined, 'Asked', 'whether the port was safe'],
  ['eventuality', 'When asked about the lost $3 million, Harper said he knew nothing.', undefined, 'asked', 'the lost $3 million'],
  ['eventuality', 'Lee was asked if the port was safe.', undefined, 'asked', 'if the port was safe'],
  ['assertion', 'The reporter asked if the port was safe.', 'The reporter', 'asked', 'if the port was safe'],
  ['eventuality', 'Neither the mayor nor the police confirmed that 3 people died.', 'Neither the mayor', 'confirmed', 'that 3 people died'],
  ['eventuality', 'Nobody said the bridge was safe.', 'Nobody', 'said', 'the bridge was safe'],
  ['eventuality', 'No official has said that the bridge is safe.', 'No official', 'said', 'that the bridge is safe'],
  ['assertion', 'Nobody disputes that the bridge is safe.', 'Nobody', 'disputes', 'that the bridge is safe'],
  ['assertion', 'No 10 said that the bridge was safe.', 'No 10', 'said', 'that the bridge was safe'],
  ['assertion', 'Jones rejected claims that he took $3 million.', 'Jones', 'rejected', 'that he took $3 million'],
  ['assertion', 'Jones rejected claims that he took $3 million.', 'Jones', 'rejected claims', 'that he took $3 million'],
  ['assertion', 'Lee shot down rumors that 3 men were held.', 'Lee', 'shot', 'that 3 men were held'],
  ['eventuality', 'We reported it in March.', 'We', 'reported', 'it'],
  ['eventuality', 'The Senate rejected the plan to close the port.', 'The Senate', 'rejected', 'the plan to close the port']
])('%s: %s', (expected, text, source, cue, content) => {
  expect(typeIn(text, { source, cue, content })).toBe(expected)
})

test.each([
  ['assertion', 'Mayor Bell welcomed the vote: "It saves 300 jobs."', 'welcomed the vote', '"It saves 300 jobs."'],
  ['assertion', 'Mayor Bell welcomed the vote: "It saves 300 jobs."', 'welcomed the vote:', '"It saves 300 jobs."'],
  ['assertion', 'Coach Rey was furious: "We had 24 shots."', 'was furious', 'We had 24 shots.'],
  ['eventuality', 'Mayor Bell hugged the winner of "The Long Night".', 'hugged', 'the winner of "The Long Night"']
])('a quoted sentence after a colon is said: %s %s', (expected, text, cue, content) => {
  expect(typeIn(text, { cue, content }, 'direct')).toBe(expected)
})
