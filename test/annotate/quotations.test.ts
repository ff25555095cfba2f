import { expect, test } from '@jest/globals'
import { findParagraphs } from '../../src/annotate/paragraphs.ts'
import { findQuotations } from '../../src/annotate/quotations.ts'

/** Each quotation as it stands; ">" for one within another, "+" for one that carries on, "/" for one left open. */
const read = (text: string) =>
  findQuotations(text, findParagraphs(text)).map(
    ({ start, end, within, continues, closed }) =>
      `${within >= 0 ? '> ' : ''}${continues >= 0 ? '+ ' : ''}${closed ? '' : '/ '}${text.slice(start, end)}`
  )

test.each([
  ['curly', '“We won,” he said. “Now we rest.”', ['“We won,”', '“Now we rest.”']],
  ['straight', '"We won," he said. "Now we rest."', ['"We won,"', '"Now we rest."']],
  ['doubled single', "''We won,'' he said.", ["''We won,''"]],
  ['backticks', "``We won,'' he said.", ["``We won,''"]],
  ['guillemets', '«On a gagné», dit-elle. »Wir auch«, sagte er.', ['«On a gagné»', '»Wir auch«']],
  ['low and high', '„Wir haben gewonnen“, sagte er.', ['„Wir haben gewonnen“']],
  ['single straight', "'I'm glad the workers' pay rose,' he said.", ["'I'm glad the workers' pay rose,'"]],
  ['single curly', '‘It’s over,’ he said.', ['‘It’s over,’']],
  ['nested', '“She told me, ‘Don’t sign,’ so I left,” he said.', ['“She told me, ‘Don’t sign,’ so I left,”', '> ‘Don’t sign,’']],
  [
    'nested, all straight',
    `"She told me, 'Don't sign,' so I left," he said.`,
    [`"She told me, 'Don't sign,' so I left,"`, "> 'Don't sign,'"]
  ],
  ['nested, closed together', "'''Top Chef,''' he replied.", ["'''Top Chef,'''", "> 'Top Chef,'"]],
  ['nested in the same marks', '“He called it “fake” twice,” she said.', ['“He called it “fake” twice,”', '> “fake”']],
  ['curly in straight', '"He called it “fake” twice," she said.', ['"He called it “fake” twice,"', '> “fake”']],
  ['mismatched', '“We won," he said. "Now we rest.”', ['“We won,"', '"Now we rest.”']],
  ['an opening mark that closes', 'They called it “absurd“ on Monday.', ['“absurd“']],
  ['a closing mark that opens', 'He said ”we won” twice.', ['”we won”']],
  ['a lost closing mark', '“We won, he said. “Now we rest.” He left.', ['/ “We won, he said.', '“Now we rest.”']],
  ['a lost opening mark', 'We do not know,” he said. “Nobody does.”', ['We do not know,”', '“Nobody does.”']],
  ['one odd mark', 'He left “early on Monday.\n\nShe said “no” twice.', ['/ “early on Monday.', '“no”']],
  ['over paragraphs', '“One.\n\n“Two.\n\n“Three,” he said.', ['/ “One.', '+ / “Two.', '+ “Three,”']],
  ['over paragraphs, never closed', '"One.\n\n"Two.\n\nHe left.', ['/ "One.', '+ / "Two.']],
  ['over paragraphs, not opened anew', '“One.\n\nTwo,” he said.', ['/ “One.', '+ Two,”']],
  ['over paragraphs in single marks', '‘One.\n\n‘Two,’ he said.', ['/ ‘One.', '+ ‘Two,’']],
  ['over paragraphs in single marks, after a colon', 'He said: ‘One.\n\n‘Two.’', ['/ ‘One.', '+ ‘Two.’']],
  ['over an advertisement', '“One.\n\nADVERTISEMENT\n\n“Two,” he said.', ['/ “One.', '+ “Two,”']],
  ['apostrophes', "Rock 'n' roll of the '90s, the players' union, it's y'all's and 'em.", []],
  ['feet and inches', 'A man of 5\'10" and a 6" pipe.', []],
  ['inches in a quotation', '"The 6" pipe burst," he said.', ['"The 6" pipe burst,"']],
  ['a mark inside a word', 'Bill told me I "shouldn‘t go" there.', ['"shouldn‘t go"']],
  ['marks of markup', '<p class="lead">“Hi,” she said.</p>', ['“Hi,”']],
  ['a bracket', 'The plan ("a farce") failed.', ['"a farce"']],
  ['a lost space', '"We won."Then he left.', ['"We won."']],
  ['no words', 'He typed "" and “”.', []]
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('the words without their marks', () => {
  const text = "''We won,'' he said."
  expect(findQuotations(text, findParagraphs(text)).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['We won,'])
})

test('time grows with the length of a text', () => {
  for (const unit of ['“', '"', "'a ", '“a ', '” ', "''' ", '<a ', '“x\n']) {
    const text = unit.repeat(200_000)
    const started = performance.now()
    read(text)
    expect(performance.now() - started).toBeLessThan(4_000)
  }
})
