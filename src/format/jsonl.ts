import type { Format } from './format.ts'

export const jsonl: Format = {
  name: 'jsonl',
  summary: 'the whole document on one line; for streams and many articles',
  extension: '.jsonl',
  several: 'a line each; a record that can’t be read gives a line with its error',
  open: () => ({
    add: ({ document }) => `${JSON.stringify(document)}\n`,
    fail: (failure) => `${JSON.stringify(failure)}\n`,
    end: () => ''
  })
}
