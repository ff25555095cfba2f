import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry, Format, FormatOptions } from '../format/index.ts'
import type { Io } from './io.ts'
import { openFile } from './output.ts'

/** True for a path that names a folder: it is one, or ends as one. */
export async function isFolder(path: string): Promise<boolean> {
  if (/[/\\]$/.test(path)) return true
  return stat(path).then(
    found => found.isDirectory(),
    () => false
  )
}

/** Writes a file for each document, named by it, into a folder that is made where it is missing. */
export async function openFolder(path: string, format: Format, options: FormatOptions, inputs: ReadonlySet<string>, io: Io) {
  await mkdir(path, { recursive: true })
  const folder = await format.openFolder?.()
  const taken = new Map<string, number>()
  const write = async (name: string, text: string) => {
    const file = await openFile(join(path, name), io, inputs)
    await file.write(text)
    await file.commit()
  }
  for (const { name, text } of folder?.once ?? []) await write(name, text)
  return async (entry: Entry): Promise<void> => {
    const name = chooseName(entry.document.document.id, taken)
    const writer = await format.open(options)
    await write(`${name}${format.extension}`, writer.add(entry) + writer.end())
    for (const { name: extension, text } of folder?.beside(entry) ?? []) await write(`${name}${extension}`, text)
  }
}

/**
 * The base name of an id without its extension, made safe for every file system; numbered where another document has it.
 * @param taken names in small letters, which are one to some file systems, each with the last number given to it
 */
function chooseName(id: string, taken: Map<string, number>): string {
  const base = id === '-' ? 'article' : id.split(/[/\\]/).findLast(part => part !== '')
  const safe =
    (base ?? '')
      .replace(/\.[a-z]{1,5}$/i, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+|[.-]+$/g, '')
      .slice(0, 100) || 'article'
  let name = safe
  let number = taken.get(safe.toLowerCase()) ?? 1
  while (taken.has(name.toLowerCase())) name = `${safe}-${++number}`
  taken.set(name.toLowerCase(), 1).set(safe.toLowerCase(), number)
  return name
}
