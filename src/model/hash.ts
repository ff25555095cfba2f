/** 32-bit hashes of a template number and its values, for features that live in hashed tables. */

export const hash1 = (template: number, x: number): number => {
  let h = Math.imul(template + 1, 0x9e3779b1) ^ x
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 13)
}

export const hash2 = (template: number, x: number, y: number): number => {
  const h = Math.imul(hash1(template, x), 0xc2b2ae35) ^ y
  const g = Math.imul(h ^ (h >>> 16), 0x27d4eb2f)
  return g ^ (g >>> 14)
}

export const hash3 = (template: number, x: number, y: number, z: number): number => hash2(template, hash1(x, y), z)

export const hash4 = (template: number, x: number, y: number, z: number, u: number): number => hash2(template, hash1(x, y), hash1(z, u))

/** FNV-1a over the UTF-16 units of part of a text. */
export function hashText(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}
