/**
 * Words a second of the whole pipeline on the dev articles, warm, the median of five runs, beside compromise's tagging
 * in the same run; with --passes the share of each pass.  npm run bench
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { extract } from '../dist/index.js'
import { POLNEAR } from './train/corpus.ts'

const folder = join(POLNEAR, 'dev/text')
const texts = readdirSync(folder).map(f => readFileSync(join(folder, f), 'utf8'))
const words = texts.reduce((n, t) => n + (t.match(/\S+/g)?.length ?? 0), 0)

function median(run: () => void): number {
  run()
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    run()
    return (performance.now() - start) / 1000
  })
  return times.sort((a, b) => a - b)[2]
}

const ours = median(() => texts.forEach(t => extract(t)))
const theirs = median(() => texts.forEach(t => nlp(t)))
const rate = (seconds: number) => `${(words / seconds / 1000).toFixed(1)} thousand words/s`
console.log(`${words} words in ${texts.length} articles`)
console.log(`claims, whole pipeline   ${rate(ours)}`)
console.log(`compromise, tags only    ${rate(theirs)}`)
console.log(`peak memory              ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
