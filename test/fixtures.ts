import { readdirSync, readFileSync } from 'node:fs'
import type { Document, Quantity, Speaker } from '../src/document.ts'

/** What a reader expects of an article, written by hand before any run. */
export interface Expectation {
  readonly claims: readonly { readonly speaker: string; readonly words: string; readonly form: string }[]
  readonly speakers: readonly { readonly name: string; readonly kind: string; readonly role?: string }[]
  readonly quantities: readonly {
    readonly text: string
    readonly value: Quantity['value']
    readonly unit?: string
    readonly change?: string
  }[]
  /** Words that no claim holds. */
  readonly notClaims: readonly string[]
}

const FOLDER = new URL('../fixtures/', import.meta.url)

export const fixtureNames = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

export const readArticle = (name: string): string => readFileSync(new URL(`${name}/article.txt`, FOLDER), 'utf8')

export const readExpectation = (name: string): Expectation =>
  JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), 'utf8')) as Expectation

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []

/** Share of words in both, each counted as often as it stands (Dice). */
function overlap(a: string, b: string): number {
  const left = words(a)
  const right = words(b)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const n = counts.get(word) ?? 0
    if (n > 0) {
      counts.set(word, n - 1)
      common++
    }
  }
  return (2 * common) / (left.length + right.length)
}

const sameName = (given: string, expected: string): boolean =>
  ` ${words(given).join(' ')} `.includes(
    ` ${words(expected)
      .filter(word => word !== 'the')
      .join(' ')} `
  )

/** What of an expectation a document lacks, in words, by kind; and its attributed claims that nobody expects. */
export function compare(
  document: Document,
  expected: Expectation
): { claims: string[]; speakers: string[]; quantities: string[]; forbidden: string[]; extra: string[] } {
  const said = document.claims.filter(claim => claim.form !== 'narrative' && claim.type !== 'eventuality')
  const used = new Set<string>()
  const claims = expected.claims.flatMap(({ speaker, words: wanted, form }) => {
    const near = said.filter(claim => overlap(claim.content.map(piece => piece.text).join(' '), wanted) >= 0.8)
    const best =
      near.find(claim => !used.has(claim.id) && sameName(claim.speaker?.name ?? '', speaker)) ?? near.find(claim => !used.has(claim.id))
    if (best === undefined) return [`not found: ${wanted.slice(0, 60)}`]
    used.add(best.id)
    if (!sameName(best.speaker?.name ?? '', speaker)) return [`${best.speaker?.name ?? 'nobody'}, not ${speaker}: ${wanted.slice(0, 40)}`]
    return best.form === form ? [] : [`${best.form}, not ${form}: ${wanted.slice(0, 40)}`]
  })
  return {
    claims,
    speakers: expected.speakers.filter(wanted => !document.speakers.some(given => isSpeaker(given, wanted))).map(({ name }) => name),
    quantities: expected.quantities.filter(wanted => !document.quantities.some(given => isQuantity(given, wanted))).map(({ text }) => text),
    forbidden: expected.notClaims.filter(words => said.some(claim => claim.content.some(piece => piece.text.includes(words)))),
    extra: said.filter(claim => !used.has(claim.id)).map(({ text }) => text)
  }
}

const isSpeaker = (given: Speaker, { name, kind, role }: Expectation['speakers'][number]): boolean =>
  sameName(given.name, name) && given.kind === kind && (role === undefined || sameName(given.role ?? '', role))

const isQuantity = (given: Quantity, { value, unit, change }: Expectation['quantities'][number]): boolean =>
  JSON.stringify(given.value) === JSON.stringify(value) &&
  (unit === undefined || given.unit === unit) &&
  (change === undefined || given.change === change)
