/**
 * Words a second of the whole pipeline on PolNeAR's dev articles, warm, the median of five runs, with the share of each
 * source folder in it, beside compromise's tagging in the same run; and the memory of the command on the same articles.
 *   npm run bench
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { join } from 'node:path'
import nlp from 'compromise'
import { extract } from '../dist/index.js'
import { POLNEAR } from './train/corpus.ts'

const folder = join(POLNEAR, 'dev/text')
const files = readdirSync(folder).map(f => join(folder, f))
const texts = files.map(f => readFileSync(f, 'utf8'))
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

const ours = () => texts.forEach(t => extract(t))
const theirs = () => texts.forEach(t => nlp(t))
const rate = (seconds: number) => `${(words / seconds / 1000).toFixed(1)} thousand words/s`
console.log(`${words} words in ${texts.length} articles`)
console.log(`claims, whole pipeline   ${rate(median(ours))}`)
console.log(`compromise, tags only    ${rate(median(theirs))}`)

// the peak of one run of the command, by its own account
const child = spawnSync(
  process.execPath,
  [
    '-e',
    `process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS)); import(process.argv[1]).then(async m => { process.exitCode = await m.main(process.argv.slice(2), process) })`,
    join(import.meta.dirname, '../dist/cli/index.js'),
    '--format',
    'jsonl',
    ...files
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 }
)
console.log(`memory of the command    ${Math.round(Number(/peak (\d+)/.exec(child.stderr)?.[1]) / 1024)} MB`)

const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.start')
ours()
const { profile } = await session.post('Profiler.stop')
const places = new Map(profile.nodes.map(n => [n.id, /dist\/(?:annotate\/)?([\w-]+)/.exec(n.callFrame.url)?.[1] ?? 'node']))
const shares = new Map<string, number>()
for (const id of profile.samples ?? []) shares.set(places.get(id)!, (shares.get(places.get(id)!) ?? 0) + 1)
const total = profile.samples?.length ?? 1
for (const [place, n] of [...shares].sort((a, b) => b[1] - a[1]).slice(0, 8))
  console.log(`  ${place.padEnd(20)} ${((100 * n) / total).toFixed(0).padStart(3)} %`)
