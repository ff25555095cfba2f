import { z } from 'zod'
import { Document, Failure } from './document.ts'

/** The JSON Schema of what `claims --format json` prints of an article: a document, or what answers for one that can't be read. */
export function toJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(z.union([Document, Failure]).meta({ title: 'Document of claims' }))
}
