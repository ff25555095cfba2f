import { expect, test } from '@jest/globals'
import { findParagraphs } from '../../src/annotate/paragraphs.ts'
import { splitSentences } from '../../src/annotate/sentences.ts'

const split = (text: string) => splitSentences(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end))

// "|" stands where a sentence ends and the next one begins.
test.each([
  ['two statements', 'The bill passed.| It now goes to the Senate.'],
  ['a title before a name', 'Talks with Gen. Ramos and Mrs. Adeyemi failed.| Both left.'],
  ['initials', 'Judge Karen P. Lowe ruled for J. T. Marsh on Monday.'],
  ['a state after a town', 'The plant in Mobile, Ala. Mayor Ruiz praised is closed.'],
  ['an abbreviation that ends a sentence', 'They came from the U.S.| They stayed for years.'],
  ['an abbreviation inside a sentence', 'The U.S. Treasury said so.'],
  ['a company at the end', 'She joined Brightwater Inc.| He stayed at Calloway Corp.| But both were unhappy.'],
  ['a time of day', 'Polls close at 8 p.m. Eastern and results follow at 9 p.m.| Observers expect delays.'],
  ['a time of day that opens', 'At 9 p.m. Lopez resigned.'],
  ['an ellipsis that opens', '“… There is no plan,” she said.'],
  ['a stray mark at the end', 'He saw that. “'],
  ['a hesitation', '“I … I never knew.”'],
  ['a month', 'It was signed on Sept. 4 and takes effect on Jan. 1.'],
  ['"No." as a word and as an abbreviation', 'No. 5 on the list won.| Was that fair?| No.| We lost.'],
  ['decimals and versions', 'Prices rose 2.5 percent to $3.40.| Analysts shrugged.'],
  ['an address on the web', 'Write to press@example.org or see www.example.org/faq.html.| Nobody did.'],
  ['a lost space', 'The court ruled against them.|The minister resigned.'],
  ['a lost space after a quotation', '“We won,” he said.|“Now we rest.”'],
  ['sentences of a quotation', '“We tried.| We failed,” she said.| “Now we rest.”'],
  ['a question that goes on', '“Who pays?” the senator asked.| Nobody answered.'],
  ['a question before a named speaker', '"Who pays?" Lucia Ortega asked.| "Not us!" said Tom Reyes.'],
  ['a question that ends', 'He asked, “Who pays?”| Taxpayers, it turned out.'],
  ['a mark outside the quotation', 'They called it “a farce”.| (Additional inputs from agencies)'],
  ['an ellipsis that goes on', 'We waited ... and waited.'],
  ['an ellipsis that ends', 'We waited…| Then it rained.'],
  ['an ellipsis before a capital', 'He called it … American justice at work.'],
  ['left-out words in brackets', 'The report [...] Congress asked for is late.'],
  ['brackets inside', 'The firm (once called Yahoo! News) folded.'],
  ['a footnote', 'The town has grown.[4]| Its budget has not.'],
  ['a list in a line', '1. Cut taxes| 2. Raise wages'],
  ['question and answer', 'Q. What is planned?| A. Nothing yet.'],
  ['a dateline', 'TAMPA, Fla. - In a speech on Monday, she resigned.'],
  ['a small letter that opens', 'The firm grew.| iCarto, its rival, did not.'],
  ['a word of the prototype', 'The constructor.| Failed.']
])('%s', (_, marked) => {
  expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map(part => part.trim()))
})

test('no sentence crosses a paragraph, and a wrapped line does not end one', () => {
  const text = 'Officials said the dam\nhad held.\n\nNobody was hurt\n'
  expect(split(text)).toEqual(['Officials said the dam\nhad held.', 'Nobody was hurt'])
})

test('time grows with the length of a text', () => {
  const time = (text: string) => {
    const started = performance.now()
    split(text)
    return performance.now() - started
  }
  for (const unit of ['a.', 'A. ', '. ', '“', '? Dr', 'x\n']) {
    time(unit.repeat(20_000))
    expect(time(unit.repeat(400_000))).toBeLessThan(4_000)
  }
})
