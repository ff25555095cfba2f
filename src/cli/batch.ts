import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Article } from '../article.ts'
import type { Document, Failure } from '../document.ts'
import { read } from '../read/index.ts'
import { isEnglish } from '../read/language.ts'
import type { Io } from './io.ts'
import { describe, describeInternal, UsageError } from './messages.ts'
import { suggest } from './option-values.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import { COMMAND_NAMES } from './program.ts'
import { Progress } from './progress.ts'
import type { Sink } from './sinks.ts'

/**
 * Reads every input, annotates its articles one after the other and writes what the sink makes of them. What can't be read costs a line
 * on standard error, and the rest goes on; gives the number of these.
 */
export async function runBatch(files: readonly string[], options: Options, io: Io, output: Output, sink: Sink): Promise<number> {
  const batch = new Batch(options, io, output, sink)
  return batch.run(files.length === 0 ? ['-'] : files)
}

class Batch {
  readonly #options: Options
  readonly #io: Io
  readonly #output: Output
  readonly #sink: Sink
  #progress: Progress | undefined
  #bytes = 0
  #articles = 0
  #failures = 0

  constructor(options: Options, io: Io, output: Output, sink: Sink) {
    this.#options = options
    this.#io = io
    this.#output = output
    this.#sink = sink
  }

  async run(names: readonly string[]): Promise<number> {
    this.#progress = await this.#startProgress(names)
    try {
      const isRead = await this.#readAll(names)
      this.#progress?.clear()
      if (isRead) await this.#output.write(this.#sink.end())
      await this.#output.commit()
    } catch (error) {
      this.#progress?.clear()
      await this.#output.abandon()
      throw error
    }
    if (this.#failures > 0 && this.#failures + this.#articles > 1) {
      this.#say(`${this.#failures} of ${this.#failures + this.#articles} could not be read`)
    }
    return this.#failures
  }

  /** False where the reader of the output went away. */
  async #readAll(names: readonly string[]): Promise<boolean> {
    const { annotate } = await import('../annotate/index.ts')
    for (const name of names) {
      for await (const item of this.#items(name)) {
        const piece = 'error' in item ? this.#fail(item) : await this.#tryAnnotate(item, article => annotate(article, this.#options))
        if (piece !== '') this.#progress?.clear()
        if (!(await this.#output.write(piece))) return false
        this.#progress?.advance(this.#bytes)
      }
    }
    return true
  }

  async *#items(name: string): AsyncGenerator<Article | Failure> {
    const { input, encoding, textField } = this.#options
    const warn = (message: string) => this.#warn(name, message)
    try {
      yield* read({ name, chunks: this.#count(this.#open(name)) }, { input, encoding, textField, warn })
    } catch (error) {
      yield { version: 1, document: { id: name }, error: describe(error) }
    }
  }

  #open(name: string): AsyncIterable<Uint8Array> {
    const { stdin } = this.#io
    if (name !== '-') return createReadStream(name)
    if (stdin.isTTY) this.#warn(name, 'reads from the terminal until Ctrl-D')
    return stdin
  }

  async *#count(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#bytes += chunk.length
      yield chunk
    }
  }

  /** One article that the passes stumble over must not stop a million others. */
  async #tryAnnotate(article: Article, annotate: (article: Article) => Document): Promise<string> {
    try {
      const { id, language } = article
      if (!isEnglish(language)) this.#warn(id, `it seems to be ${nameOf(language)}; claims reads English, and finds little else`)
      const piece = await this.#sink.add(annotate(article), article)
      this.#articles++
      return piece
    } catch (error) {
      if (error instanceof UsageError) throw error
      return this.#fail({ version: 1, document: { id: article.id }, error: describeInternal(error) })
    }
  }

  #fail(failure: Failure): string {
    const { document, error } = failure
    const command = error.code === 'ENOENT' && /^[a-z]+$/.test(document.id) ? suggest(document.id, COMMAND_NAMES) : undefined
    this.#failures++
    this.#say(`${nameOfInput(document.id)}: ${error.message}${command === undefined ? '' : ` (did you mean claims ${command}?)`}`)
    return this.#sink.fail(failure)
  }

  #warn(id: string, message: string): void {
    if (!this.#options.quiet) this.#say(`${nameOfInput(id)}: ${message}`)
  }

  #say(message: string): void {
    this.#progress?.clear()
    this.#io.stderr.write(`claims: ${message}\n`)
  }

  async #startProgress(names: readonly string[]): Promise<Progress | undefined> {
    const { stderr, env } = this.#io
    if (!stderr.isTTY || this.#options.quiet || env['CI']) return undefined
    const sizes = await Promise.all(
      names.map(name =>
        stat(name).then(
          ({ size }) => size,
          () => Number.NaN
        )
      )
    )
    const total = sizes.reduce((sum, size) => sum + size, 0)
    return new Progress(stderr, Number.isNaN(total) ? undefined : total)
  }
}

function nameOfInput(id: string): string {
  return id === '-' ? 'standard input' : id.replace(/^-(?=:\d)/, 'standard input')
}

/** In English: "German" for `de`. */
function nameOf(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
}
