import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { Document, type Span } from '../../src/document.ts'
import { formats, render } from '../../src/format/index.ts'
import { FIXTURES, type FixtureName, readFixture } from './fixtures.ts'

const names: FixtureName[] = ['harbour', 'marks']

/** With UPDATE_FIXTURES=1 in the environment the outputs are written anew, to be read in the diff. */
const update = process.env['UPDATE_FIXTURES'] === '1'

test.each(names.flatMap(name => formats.map(format => [name, format.name, format] as const)))('%s as %s', async (name, _, format) => {
  const file = new URL(`${name}/expected${format.name === 'web-annotation' ? '.annotations' : ''}${format.extension}`, FIXTURES)
  const output = await render([readFixture(name)], format.name, { width: 80, why: true })
  if (update) writeFileSync(file, output)
  expect(existsSync(file)).toBe(true)
  expect(output).toBe(readFileSync(file, 'utf8'))
})

test.each(names)('%s is a document of the published JSON Schema', name => {
  const validate = new Ajv2020({ strict: false }).compile(z.toJSONSchema(Document))
  const valid = validate(readFixture(name).document)
  expect(validate.errors).toBeNull()
  expect(valid).toBe(true)
})

test.each(names)('%s has its spans where its text has them', name => {
  const { document, text } = readFixture(name)
  const spans: (Span | null)[] = [
    ...document.claims.flatMap(({ source, cue, audience, content }) => [source, cue, audience, ...content]),
    ...document.speakers.flatMap(({ mentions }) => mentions),
    ...document.quantities,
    ...document.sentences
  ]
  expect(spans.filter(span => span !== null && text.slice(span.start, span.end) !== span.text)).toEqual([])
})
