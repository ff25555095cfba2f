import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { render } from '../../src/format/index.ts'
import { type FixtureName, readFixture } from './fixtures.ts'

const names: FixtureName[] = ['harbour', 'marks']
const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the compiler says of the output where it is declared a graph of the published vocabulary (schema-dts is made from it). */
function compilerErrors(output: string): string {
  const folder = mkdtempSync(join(root, 'node_modules', '.schema-org-'))
  try {
    const file = join(folder, 'graph.ts')
    writeFileSync(file, `import type { Graph } from 'schema-dts'\nexport const graph: Graph = ${output}`)
    execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'nodenext',
        '--ignoreConfig',
        file
      ],
      {
        encoding: 'utf8'
      }
    )
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the output is a graph of schema.org', async () => {
  const output = await render(names.map(readFixture), 'schema-org')
  expect(compilerErrors(output)).toBe('')
  expect(compilerErrors(output.replaceAll('"appearance"', '"appearsIn"'))).toContain('appearsIn')
}, 30_000)

test('a claim says who made it, where it appears and in what numbers', async () => {
  const graph = JSON.parse(await render([readFixture('harbour')], 'schema-org'))['@graph']
  const claim = (id: string): object => graph.find(({ identifier }: { identifier: string }) => identifier === id)
  expect(claim('c3')).toMatchObject({
    '@type': 'Claim',
    text: 'We carried 412,000 people last year, down from more than half a million in 2023',
    author: { '@type': 'Person', name: 'Ingrid Solheim', jobTitle: 'the board’s chair', alternateName: ['Solheim'] },
    appearance: { '@type': 'NewsArticle', headline: 'Ferry fares must fall, says harbour board', datePublished: '2026-03-03' },
    about: [
      { '@type': 'QuantitativeValue', value: 412000, unitText: 'person' },
      { '@type': 'QuantitativeValue', value: 500000 }
    ]
  })
  expect(claim('c5')).toMatchObject({ author: { '@type': 'Organization', name: 'NordLine' } })
  expect(claim('c8')).toMatchObject({
    citation: { '@type': 'CreativeWork', name: 'National Audit Office' },
    about: [{ '@type': 'MonetaryAmount', minValue: 600000, maxValue: 800000, currency: 'GBP' }]
  })
  expect(claim('c2')).not.toHaveProperty('author')
})

test('no article is an empty graph', async () => {
  expect(JSON.parse(await render([], 'schema-org'))).toEqual({ '@context': 'https://schema.org', '@graph': [] })
})
