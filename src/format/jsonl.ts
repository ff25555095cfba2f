import type { Entry, Writer } from './format.ts'

/** A JSON value a line, https://jsonlines.org. */
export function open(): Writer<Entry> {
  return {
    add: ({ document }) => `${JSON.stringify(document)}\n`,
    fail: failure => `${JSON.stringify(failure)}\n`,
    end: () => ''
  }
}
