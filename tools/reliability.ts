/**
 * How often sentences of a score are check-worthy, on labelled sentences (JSON Lines of text and label):
 *
 *   node --import tsx tools/reliability.ts ../shared/data/claimbuster/dev.jsonl
 */
import { readFileSync } from 'node:fs'
import { extract } from '../src/index.ts'
import { averagePrecision, bestF1, reliability } from './ranking-scores.ts'

const [file] = process.argv.slice(2)
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as { text: string; label: 0 | 1 })
const labels = rows.map(row => row.label === 1)
const scores = rows.map(({ text }) => Math.max(0, ...extract(text).sentences.map(s => s.checkWorthiness)))

console.log(`average precision ${averagePrecision(scores, labels).toFixed(3)}, best F1 ${bestF1(scores, labels).toFixed(3)}\n`)
console.log('| score | sentences | mean score | check-worthy |\n| --- | ---: | ---: | ---: |')
for (const { from, texts, score, checkWorthy } of reliability(scores, labels)) {
  console.log(`| ${from.toFixed(1)}–${(from + 0.1).toFixed(1)} | ${texts} | ${score.toFixed(2)} | ${checkWorthy.toFixed(2)} |`)
}
