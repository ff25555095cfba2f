import { expect, test } from '@jest/globals'
import { lemmatize } from '../../src/lexicon/lemmas.ts'

test.each([
  ['said', 'VBD', 'say'], ['Told', 'VBD', 'tell'], ["'s", 'VBZ', 'be'], ['’re', 'VBP', 'be'], ['wo', 'MD', 'will'], ["n't", 'RB', 'not'],
  ['announced', 'VBD', 'announce'], ['argued', 'VBD', 'argue'], ['admitted', 'VBD', 'admit'], ['added', 'VBD', 'add'], ['visited', 'VBD', 'visit'],
  ['cited', 'VBD', 'cite'], ['completed', 'VBN', 'complete'], ['repeated', 'VBN', 'repeat'], ['created', 'VBN', 'create'], ['estimated', 'VBN', 'estimate'],
  ['called', 'VBD', 'call'], ['controlled', 'VBN', 'control'], ['struggled', 'VBD', 'struggle'], ['ruled', 'VBD', 'rule'], ['cancelled', 'VBN', 'cancel'],
  ['denied', 'VBD', 'deny'], ['lied', 'VBD', 'lie'], ['agreed', 'VBD', 'agree'], ['needed', 'VBD', 'need'], ['found', 'VBD', 'find'], ['found', 'VB', 'found'],
  ['arguing', 'VBG', 'argue'], ['lying', 'VBG', 'lie'], ['bringing', 'VBG', 'bring'], ['changing', 'VBG', 'change'], ['planning', 'VBG', 'plan'],
  ['acquiring', 'VBG', 'acquire'], ['quoting', 'VBG', 'quote'], ['offering', 'VBG', 'offer'], ['declaring', 'VBG', 'declare'], ['honored', 'VBN', 'honor'],
  ['accuses', 'VBZ', 'accuse'], ['passes', 'VBZ', 'pass'], ['goes', 'VBZ', 'go'], ['teaches', 'VBZ', 'teach'], ['relies', 'VBZ', 'rely'],
  ['officials', 'NNS', 'official'], ['countries', 'NNS', 'country'], ['women', 'NNS', 'woman'], ['spokesmen', 'NNS', 'spokesman'], ['analyses', 'NNS', 'analysis'],
  ['houses', 'NNS', 'house'], ['viruses', 'NNS', 'virus'], ['classes', 'NNS', 'class'], ['heroes', 'NNS', 'hero'], ['movies', 'NNS', 'movie'],
  ['Reuters', 'NNP', 'reuters'], ['constructor', 'NN', 'constructor']
])('%s as %s is %s', (word, tag, lemma) => {
  expect(lemmatize(word, tag)).toBe(lemma)
})
