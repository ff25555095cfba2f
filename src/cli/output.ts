import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { Io } from './io.ts'
import { isErrno, UsageError } from './messages.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

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

/** The files behind these names, links followed; names of nothing are left out. */
export async function realPaths(names: readonly string[]): Promise<ReadonlySet<string>> {
  const paths = await Promise.all(names.map(name => realpath(name).catch(() => null)))
  return new Set(paths.filter(path => path !== null))
}

/**
 * A file that appears, or takes the place of the one before, only when all of it is written. What is no plain file is written as it is.
 * @param inputs real paths of what is read
 * @throws {UsageError} where it is one of the inputs
 */
export async function openFile(path: string, io: Io, inputs: ReadonlySet<string>): Promise<Output> {
  const old = await stat(path).catch(() => undefined)
  if (old !== undefined && !old.isFile()) return openDevice(path)
  const place = await realpath(path).catch(() => path)
  if (inputs.has(place)) throw new UsageError(`${path} is an input: the output would overwrite it`)
  const draft = `${place}.${io.pid}.tmp`
  const file = await open(draft, 'wx', old?.mode).catch((error: NodeJS.ErrnoException) => {
    throw Object.assign(error, { path })
  })
  const interrupt = (signal: NodeJS.Signals) => {
    rmSync(draft, { force: true })
    io.kill(io.pid, signal)
  }
  for (const signal of SIGNALS) io.once(signal, interrupt)
  const settle = async () => {
    for (const signal of SIGNALS) io.off(signal, interrupt)
    await file.close()
  }
  return {
    async write(text) {
      await file.appendFile(text)
      return true
    },
    async commit() {
      await file.sync()
      await settle()
      await rename(draft, place)
    },
    async abandon() {
      await settle()
      await rm(draft, { force: true })
    }
  }
}

async function openDevice(path: string): Promise<Output> {
  const file = await open(path, 'w')
  return {
    async write(text) {
      await file.appendFile(text)
      return true
    },
    commit: () => file.close(),
    abandon: () => file.close()
  }
}
