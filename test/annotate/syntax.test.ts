import { expect, test } from '@jest/globals'
import { analyse, CLOSING, INSIDE, OPENING, OUTSIDE } from '../../src/annotate/syntax/analysis.ts'
import { RELATIONS, TAGS } from '../../src/annotate/syntax/tagset.ts'
import { wordOf } from '../../src/annotate/tokens.ts'
import { analysed } from './analysed.ts'

test.each([
  ['The minister said prices would fall.', 'DT NN VBD NNS MD VB .'],
  ['She has never met him.', 'PRP VBZ RB VBN PRP .'],
  ['Their reports are wrong, he says.', 'PRP$ NNS VBP JJ , PRP VBZ .']
])('tags: %s', (text, expected) => {
  const { tokens } = analysed(text)
  expect(Array.from(tokens.tag, t => TAGS[t]).join(' ')).toBe(expected)
})

test.each([
  ['The minister said prices would fall.', ['minister nsubj said', 'fall ccomp said', 'prices nsubj fall', 'said root -']],
  ['Prices fell, according to the bank.', ['Prices nsubj fell', 'fell root -', 'the det bank']],
  ['The mayor, who lost the vote, has resigned.', ['who nsubj lost', 'lost acl:relcl mayor', 'vote dobj lost']]
])('parses: %s', (text, arcs) => {
  const { tokens } = analysed(text)
  const found = Array.from({ length: tokens.length }, (_, i) => {
    const head = tokens.head[i] < 0 ? '-' : wordOf(tokens, tokens.head[i])
    return `${wordOf(tokens, i)} ${RELATIONS[tokens.relation[i]]} ${head}`
  })
  expect(found).toEqual(expect.arrayContaining(arcs))
})

test('every sentence is a tree', () => {
  const { tokens } = analysed('Rain, she said, fell on us all. “So what?” he asked, and laughed; nobody (not even Ann) did. Yes.')
  for (let i = 0; i < tokens.length; i++) {
    let node = i
    for (let steps = 0; node >= 0 && steps <= tokens.length; steps++) node = tokens.head[node]
    expect(node).toBe(-1)
  }
})

test('tokens know their place in a quotation', () => {
  const { tokens, lexemes, quotations, sentences } = analysed('He said “we go” today.')
  const { quote, quotation } = analyse(
    tokens,
    lexemes,
    quotations,
    tokens.sentence.map(s => sentences[s].paragraph)
  )
  expect([...quote]).toEqual([OUTSIDE, OUTSIDE, OPENING, INSIDE, INSIDE, CLOSING, OUTSIDE, OUTSIDE])
  expect([...quotation]).toEqual([-1, -1, 0, 0, 0, 0, -1, -1])
})

test('no head lists more than 24 children', () => {
  const { tokens, lexemes } = analysed(`She saw ${'rain '.repeat(60)}.`)
  tokens.head.fill(0, 1)
  const { childStart } = analyse(tokens, lexemes, [], tokens.sentence)
  expect(childStart[1] - childStart[0]).toBe(24)
})
