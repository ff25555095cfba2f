import { expect, test } from '@jest/globals'
import { findCues } from '../../../src/annotate/attributions/cues.ts'
import { detectAttributions } from '../../../src/annotate/attributions/detector.ts'
import { Region, spanContext } from '../../../src/annotate/attributions/region.ts'
import { loadModels } from '../../../src/annotate/models.ts'
import { analyse } from '../../../src/annotate/syntax/analysis.ts'
import { analysed } from '../analysed.ts'

const model = loadModels().attribution

const analysisOf = (text: string) => {
  const { tokens, lexemes, quotations, sentences } = analysed(text)
  return analyse(
    tokens,
    lexemes,
    quotations,
    tokens.sentence.map(s => sentences[s].paragraph)
  )
}

test.each([
  ['said, after its subject', 'The mayor said the bridge would close in May.', 'The mayor', 'said', ['the bridge would close in May']],
  ['a quotation before its cue', '“The bridge was never safe,” the engineer said.', 'the engineer', 'said', ['The bridge was never safe']],
  ['the subject after the cue', '“We lost everything,” said Maria Lund, a farmer.', 'Maria Lund, a farmer', 'said', ['We lost everything']],
  [
    'according to',
    'Sales fell by a third last year, according to the trade group.',
    'the trade group',
    'according to',
    ['Sales fell by a third last year']
  ],
  ['content in two pieces', 'The plan, the senator said, would cost too much.', 'the senator', 'said', ['The plan', 'would cost too much']],
  [
    'a part quoted',
    'The union called the offer “an insult” to its members.',
    'The union',
    'called',
    ['the offer “an insult” to its members']
  ],
  ['belief', 'Officials believe the fire was set on purpose.', 'Officials', 'believe', ['the fire was set on purpose']]
])('%s', (_, text, source, cue, content) => {
  const [found] = detectAttributions(analysisOf(text), model)
  const bare = (start: number, end: number) => text.slice(start, end).replace(/^[“\s]+|[”,.\s]+$/g, '')
  expect(found.source && bare(found.source.start, found.source.end)).toBe(source)
  expect(bare(found.cue.start, found.cue.end)).toBe(cue)
  // a piece that is nothing but a mark is dropped by a later pass
  expect(found.content.map(c => bare(c.start, c.end)).filter(words => words !== '')).toEqual(content.map(c => c.replace(/^“|”$/g, '')))
  expect(found.probability).toBeGreaterThan(model.threshold)
})

test('a sentence that cites nobody holds none', () => {
  expect(detectAttributions(analysisOf('The bridge has two lanes. It was built in 1962.'), model)).toEqual([])
})

test('the threshold trades finding for being right', () => {
  const text = 'Critics were quick to point at the delays, and the minister was said to be unhappy about it, though some praised her.'
  const count = (threshold: number) => detectAttributions(analysisOf(text), { ...model, threshold }).length
  expect(count(0.05)).toBeGreaterThan(count(0.9))
})

test('a region stays near its cue where no full stop ends the sentence', () => {
  const x = analysisOf('she said that he was late and '.repeat(200))
  const cues = findCues(x, model.cues, 0.02)
  expect(cues.length).toBeGreaterThan(20)
  const context = spanContext(x, cues)
  for (const cue of cues.slice(0, 20)) {
    const { from, to } = new Region(context, cue)
    expect(cue.from - from).toBeLessThanOrEqual(250)
    expect(to - cue.to).toBeLessThanOrEqual(250)
  }
})
