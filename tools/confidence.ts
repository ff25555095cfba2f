/**
 * How far a claim's confidence can be trusted: for each band the share of PolNeAR's dev attributions that are wholly
 * right (content overlap of 0.8 and the source right, one to one with the gold).  npm run confidence
 */
import { type Claim, extract } from '../dist/index.js'
import { type GoldAttribution, readGold } from './train/corpus.ts'

const BANDS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

const bands = BANDS.slice(1).map(() => ({ claims: 0, confidence: 0, right: 0 }))
for (const { text, attributions } of readGold('dev')) {
  const claims = extract(text).claims.filter(c => c.form !== 'narrative')
  const right = wholeClaims(text, claims, attributions)
  claims.forEach((claim, k) => {
    const band = bands[BANDS.findIndex(b => claim.confidence < b) - 1]
    band.claims++
    band.confidence += claim.confidence
    if (right.has(k)) band.right++
  })
}
console.log('confidence    claims   mean   wholly right')
bands.forEach(({ claims, confidence, right }, k) => {
  const label = `${BANDS[k].toFixed(1)} to ${Math.min(1, BANDS[k + 1]).toFixed(1)}`
  const share = (n: number) => (claims ? `${((100 * n) / claims).toFixed(0)} %` : '-').padStart(7)
  console.log(`${label.padEnd(12)} ${String(claims).padStart(7)} ${share(confidence)} ${share(right)}`)
})

type Words = Set<number>

function wholeClaims(text: string, claims: readonly Claim[], gold: readonly GoldAttribution[]): Set<number> {
  const starts = Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu), m => [m.index, m.index + m[0].length] as const)
  const words = (spans: readonly (readonly [number, number])[]): Words =>
    new Set(spans.flatMap(([from, to]) => starts.flatMap(([s, e], w) => (s < to && e > from ? [w] : []))))
  const common = (a: Words, b: Words) => [...a].filter(w => b.has(w)).length
  const wanted = gold.map(g => ({ content: words(g.content), source: words(g.source) }))
  const got = claims.map(c => ({
    content: words(c.content.map(s => [s.start, s.end])),
    source: words(c.source ? [[c.source.start, c.source.end]] : [])
  }))
  const pairs = wanted.flatMap((g, j) =>
    got.map((c, k) => ({ j, k, overlap: (2 * common(g.content, c.content)) / Math.max(1, g.content.size + c.content.size) }))
  )
  const usedGold = new Set<number>()
  const usedClaims = new Set<number>()
  const whole = new Set<number>()
  for (const { j, k, overlap } of pairs.filter(p => p.overlap >= 0.3).sort((a, b) => b.overlap - a.overlap)) {
    if (usedGold.has(j) || usedClaims.has(k)) continue
    usedGold.add(j)
    usedClaims.add(k)
    const source = wanted[j].source.size ? common(wanted[j].source, got[k].source) > 0 : got[k].source.size === 0
    if (overlap >= 0.8 && source) whole.add(k)
  }
  return whole
}
