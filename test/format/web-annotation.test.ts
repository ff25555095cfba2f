import { parseAnnotation } from '@dokieli/web-annotation'
import { expect, test } from '@jest/globals'
import jsonld, { type Options } from 'jsonld'
import type { JsonLdObj } from 'jsonld/jsonld-spec.js'
import { z } from 'zod'
import { render } from '../../src/format/index.ts'
import { type FixtureName, readFixture } from './fixtures.ts'

const names: FixtureName[] = ['harbour', 'marks']

/** What the model requires ("MUST") of the parts that we write; https://www.w3.org/TR/annotation-model/. */
const iri = z.url()
const selector = z.union([
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string().min(1), prefix: z.string(), suffix: z.string() }),
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().positive() })
])
const specific = { type: z.literal('SpecificResource'), source: z.string().min(1), selector: z.array(selector).min(1) }
const Collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int().nonnegative(),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(
      z.strictObject({
        id: iri,
        type: z.literal('Annotation'),
        motivation: z.literal('describing'),
        body: z.array(
          z.union([
            z.strictObject({
              type: z.literal('TextualBody'),
              purpose: z.enum(['describing', 'tagging']),
              value: z.string().min(1),
              format: z.literal('text/plain').optional(),
              language: z.literal('en').optional()
            }),
            z.strictObject({ ...specific, purpose: z.literal('identifying') })
          ])
        ),
        target: z.array(z.strictObject(specific)).min(1)
      })
    )
  })
})

async function collection(...fixtures: FixtureName[]): Promise<z.infer<typeof Collection>> {
  return Collection.parse(JSON.parse(await render(fixtures.map(readFixture), 'web-annotation')))
}

/** The context as a reader of the W3C's publishes it within its package, so that no test needs the network. */
async function published(): Promise<JsonLdObj> {
  const module = await import(new URL('../../node_modules/@dokieli/web-annotation/dist/contexts/anno.js', import.meta.url).href)
  return module.WEB_ANNOTATION_CONTEXT_DOCUMENT
}

test.each(names)('every term of %s stands in the published context', async name => {
  const output = JSON.parse(await render([readFixture(name)], 'web-annotation'))
  const context = await published()
  // In safe mode a term that no context defines is an error; the published types don't know the mode yet.
  const options: Options.Expand & { safe: true } = {
    base: 'https://example.org/',
    documentLoader: async documentUrl => ({ documentUrl, document: context }),
    safe: true
  }
  const expanded = await jsonld.expand(output, options)
  expect(JSON.stringify(expanded)).toContain('http://www.w3.org/ns/oa#TextPositionSelector')
})

test.each(names)('a reader of the model finds the words of %s by either selector', async name => {
  const { document, text } = readFixture(name)
  const points = Array.from(text)
  const { first } = await collection(name)
  for (const [index, item] of first.items.entries()) {
    const annotation = (await parseAnnotation({ '@context': 'http://www.w3.org/ns/anno.jsonld', ...item }))!
    expect(annotation.motivatedBy).toContain('describing')
    const claim = document.claims[index]
    expect(item.target.map(target => target.selector)).toEqual(
      claim.content.map(({ text: exact }) => [
        expect.objectContaining({ exact }),
        expect.objectContaining({ type: 'TextPositionSelector' })
      ])
    )
    for (const { selector } of [...item.target, ...item.body.filter(body => body.type === 'SpecificResource')]) {
      const [quote, position] = selector
      if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error('selectors are missing')
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  }
})

test('several articles make one collection', async () => {
  const { total, first } = await collection('harbour', 'marks')
  expect([total, first.items.length, new Set(first.items.map(({ id }) => id)).size]).toEqual([19, 19, 19])
  expect((await collection()).total).toBe(0)
})

test('a claim keeps its id from run to run', async () => {
  const [alone, among] = [await collection('marks'), await collection('harbour', 'marks')]
  expect(among.first.items.slice(-4).map(({ id }) => id)).toEqual(alone.first.items.map(({ id }) => id))
  expect(among.id).not.toBe(alone.id)
})
