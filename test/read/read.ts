import type { Article } from '../../src/article.ts'
import type { Failure } from '../../src/document.ts'
import { type ReadOptions, read } from '../../src/read/index.ts'

/** Reads a whole source, in chunks of seven bytes so that every boundary is met, with its warnings. */
export async function readAll(name: string, bytes: string | Uint8Array, options: ReadOptions = {}) {
  const warnings: string[] = []
  const items: (Article | Failure)[] = []
  for await (const item of read({ name, chunks: chunksOf(Buffer.from(bytes)) }, { ...options, warn: message => warnings.push(message) })) {
    items.push(item)
  }
  return { items, warnings }
}

async function* chunksOf(bytes: Buffer) {
  for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7)
}
