/** 32-bit hashes of a template number and its values, for features that live in hashed tables. */

const GOLDEN = 0x9e3779b1

const add = (h: number, x: number): number => Math.imul(((h << 5) | (h >>> 27)) ^ x, GOLDEN)
/** Spreads the high bits over the low ones, which choose the row. */
const settle = (h: number): number => {
  const g = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return g ^ (g >>> 13)
}

export const hash1 = (template: number, x: number): number => settle(add(Math.imul(template + 1, GOLDEN), x))
export const hash2 = (template: number, x: number, y: number): number => settle(add(add(Math.imul(template + 1, GOLDEN), x), y))
export const hash3 = (template: number, x: number, y: number, z: number): number =>
  settle(add(add(add(Math.imul(template + 1, GOLDEN), x), y), z))
export const hash4 = (template: number, x: number, y: number, z: number, u: number): number =>
  settle(add(add(add(add(Math.imul(template + 1, GOLDEN), x), y), z), u))
/** FNV-1a over the UTF-16 units of part of a text. */
export function hashText(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}
