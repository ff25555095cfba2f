/** Work that takes less is not worth a line, in milliseconds. */
const QUIET_TIME = 1000
const INTERVAL = 200

/** A line on a terminal that tells how far a batch has come; it draws when told of work, so that it costs no timer. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #started: number
  readonly #total: number | undefined
  readonly #now: () => number
  #drawn = 0
  #visible = false
  #articles = 0

  /** @param total bytes to read, undefined where they aren't known */
  constructor(stream: NodeJS.WriteStream, total: number | undefined, now = () => performance.now()) {
    this.#stream = stream
    this.#total = total
    this.#now = now
    this.#started = now()
  }

  /** One article more is done, and so many bytes are read. */
  advance(bytes: number): void {
    this.#articles++
    const now = this.#now()
    const elapsed = now - this.#started
    if (elapsed < QUIET_TIME || now - this.#drawn < INTERVAL) return
    this.#drawn = now
    this.#visible = true
    const rate = this.#articles / (elapsed / 1000)
    const left = this.#total && bytes > 0 ? ((this.#total - bytes) / bytes) * elapsed : undefined
    const parts = [
      `${this.#articles} ${this.#articles === 1 ? 'article' : 'articles'}`,
      `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`
    ]
    if (left !== undefined && left >= 0) parts.push(`${formatDuration(left)} left`)
    this.#stream.write(`\r${parts.join(', ')}\x1b[K`)
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#visible) this.#stream.write('\r\x1b[K')
    this.#visible = false
  }
}

function formatDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
