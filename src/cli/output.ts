import { open, rename, rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { isErrno } from './messages.ts'

/** Where results go, one piece after the other. */
export interface Output {
  /** False once the reader is gone and nothing more need be written. */
  write(text: string): Promise<boolean>
  /** Makes what was written stand. */
  commit(): Promise<void>
  /** Leaves no trace of it. */
  abandon(): Promise<void>
}

/** A stream whose reader may leave: that is no error, it only ends the work. */
export function openStream(stream: Writable): Output {
  let open = true
  let failure: unknown
  stream.on('error', error => {
    open = false
    if (!isErrno(error, 'EPIPE')) failure = error
  })
  return {
    async write(text) {
      if (open && text !== '') await new Promise<void>(resolve => stream.write(text, () => resolve()))
      if (failure !== undefined) throw failure
      return open
    },
    async commit() {},
    async abandon() {}
  }
}

/** A file that appears, or takes the place of the one before, only when all of it is written. What is no plain file is written as it is. */
export async function openFile(path: string, pid: number): Promise<Output> {
  const old = await stat(path).catch(() => undefined)
  const isPlain = old === undefined || old.isFile()
  const target = isPlain ? `${path}.${pid}.tmp` : path
  const file = await open(target, isPlain ? 'wx' : 'w', old?.mode).catch((error: NodeJS.ErrnoException) => {
    throw Object.assign(error, { path })
  })
  return {
    async write(text) {
      await file.write(text)
      return true
    },
    async commit() {
      if (isPlain) await file.sync()
      await file.close()
      if (isPlain) await rename(target, path)
    },
    async abandon() {
      await file.close()
      if (isPlain) await rm(target, { force: true })
    }
  }
}
