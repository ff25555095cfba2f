import { readFileSync } from 'node:fs'

/**
 * Reads one file of the package's weights/ folder, `check-worthiness.bin` for the name 'check-worthiness'.
 * src/model and dist/model lie equally deep, so that one address serves both.
 * Throws the file system's error where the file is missing.
 */
export function readWeights(name: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(new URL(`../../weights/${name}.bin`, import.meta.url))
  // A copy at offset 0 of a buffer of its own, so that typed arrays may be laid over it.
  return Uint8Array.from(bytes)
}
