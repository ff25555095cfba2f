export type ReadErrorCode = 'binary' | 'encoding' | 'json' | 'no-text'

/** Input that can't be read as an article; the message is one line for the user. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
  /** Stable, for programs. */
  readonly code: ReadErrorCode

  constructor(code: ReadErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
