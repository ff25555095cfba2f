import { ReadError } from '../read/read-error.ts'

/** A command line that asks for what there isn't; the message is one line for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Under a test's realm an error of the file system is no instance of Error: its fields tell. */
export function isErrno(error: unknown, code?: string): error is NodeJS.ErrnoException {
  const { code: found, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  return typeof found === 'string' && syscall !== undefined && (code === undefined || code === found)
}

const ERRNO_MESSAGES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EISDIR', 'it is a folder; name its files, as FOLDER/*.txt'],
  ['ENOTDIR', 'no such file or folder'],
  ['EMFILE', 'too many open files']
])

/** What went wrong with an input, as a code for programs and a line for people. */
export function describe(error: unknown): { code: string; message: string } {
  if (error instanceof ReadError) return { code: error.code, message: error.message }
  if (isErrno(error)) return { code: error.code!, message: ERRNO_MESSAGES.get(error.code!) ?? error.message }
  if ((error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG') {
    return { code: 'too-long', message: 'it is too long for one text; split it, or make JSON Lines of it' }
  }
  return describeInternal(error)
}

/** An error that no input should cause, with the place where it came up. */
export function describeInternal(error: unknown): { code: string; message: string } {
  const { message, stack } = error as Error
  return { code: 'internal', message: `internal error, please report it: ${message} ${stack?.split('\n')[1]?.trim() ?? ''}`.trim() }
}
