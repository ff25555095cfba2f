import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { Document, Failure } from '../src/document.ts'

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** Paths of the fields that say nothing of themselves. */
function undocumented({ properties = {}, items, anyOf = [] }: Schema, path: string): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description === undefined ? [`${path}.${name}`] : []),
      ...undocumented(field, `${path}.${name}`)
    ]),
    ...(items === undefined ? [] : undocumented(items, `${path}[]`)),
    ...anyOf.flatMap(one => undocumented(one, path))
  ]
}

test.each([
  ['Document', Document],
  ['Failure', Failure]
])('every field of %s says what it holds', (name, schema) => {
  expect(undocumented(z.toJSONSchema(schema) as Schema, name)).toEqual([])
})
