import type { Document, Failure } from '../document.ts'
import type { Entry, Writer } from './format.ts'

/** The first document waits for a second one, since only then the output is an array. */
class JsonWriter implements Writer<Entry> {
  #first: string | undefined
  #count = 0

  add({ document }: Entry): string {
    return this.#write(document)
  }

  fail(failure: Failure): string {
    return this.#write(failure)
  }

  end(): string {
    if (this.#count === 0) return '[]\n'
    return this.#count === 1 ? `${this.#first}\n` : '\n]\n'
  }

  #write(value: Document | Failure): string {
    const json = JSON.stringify(value, null, 2)
    this.#count++
    if (this.#count > 1) return this.#count === 2 ? `[\n${this.#first},\n${json}` : `,\n${json}`
    this.#first = json
    return ''
  }
}

/** One JSON value, indented. */
export function open(): Writer<Entry> {
  return new JsonWriter()
}
