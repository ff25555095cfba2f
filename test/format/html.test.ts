import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { render } from '../../src/format/index.ts'
import { readFixture } from './fixtures.ts'

const fixtures = { one: [readFixture('harbour')], several: [readFixture('harbour'), readFixture('marks')], none: [] }
type Run = keyof typeof fixtures
const runs = Object.keys(fixtures) as Run[]

async function pageOf(run: Run): Promise<string> {
  return render(fixtures[run], 'html')
}

test.each(runs)('ids are unique and every link within the page leads somewhere: %s', async run => {
  const source = await pageOf(run)
  const ids = Array.from(source.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of source.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(id)
})

test('every claim has a card, and its words in the text lead there', async () => {
  const source = await pageOf('several')
  for (const [article, { document }] of fixtures.several.entries()) {
    for (const claim of document.claims.keys()) {
      const id = `a${article + 1}c${claim + 1}`
      expect(source).toContain(`<li id="${id}" class="card"`)
      expect(source).toContain(`<a class="reference" href="#${id}"`)
      expect(source).toContain(`id="${id}-text"`)
    }
  }
})

test('what the article says is text, never markup', async () => {
  const { document, text } = readFixture('marks')
  const hostile = '<img src=x onerror=alert(1)>'
  const claims = document.claims.map(claim => ({ ...claim, text: hostile, checkWorthiness: { score: 1, reasons: [hostile] } }))
  const about = { ...document.document, id: hostile, title: hostile, url: 'javascript:alert(1)' }
  const source = await render(
    [{ document: { ...document, document: about, claims }, text: text.replace('<Tokyo & Sons>', hostile.slice(0, 14)) }],
    'html'
  )
  expect(source).not.toContain('<img')
  expect(source).not.toContain('javascript:')
  expect(source).toContain('&lt;img src=x onerror=alert(1)&gt;')
})

/** Where Debian and others put a Chromium; CHROMIUM names another. */
const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  path => path !== undefined && existsSync(path)
)
const inBrowser = executablePath === undefined ? describe.skip : describe

inBrowser(
  `in a browser${executablePath === undefined ? ' (skipped: no Chromium here; apt-get install chromium, or set CHROMIUM to its path)' : ''}`,
  () => {
    let browser: Browser
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    }, 30_000)
    afterAll(() => browser.close())

    const desk = { viewport: { width: 1360, height: 900 } }
    const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

    /** Opens the page; anything that it asks of the network fails the test. */
    async function visit<T>(run: Run, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
      const context = await browser.newContext({ ...options, reducedMotion: 'reduce' })
      try {
        const page = await context.newPage()
        const wrong: string[] = []
        page.on('pageerror', error => wrong.push(error.message))
        page.on('request', request => wrong.push(request.url()))
        await page.setContent(await pageOf(run))
        const seen = await look(page)
        expect(wrong).toEqual([])
        return seen
      } finally {
        await context.close()
      }
    }

    const shown = (page: Page): Promise<string[]> => page.locator('.card:visible .number').allInnerTexts()
    const numbers = (texts: string[]): number[] => texts.map(text => Number(/\d+/.exec(text)![0]))

    const states: [Run, string, BrowserContextOptions][] = [
      ['none', 'desk', desk],
      ['one', 'desk', desk],
      ['several', 'desk', desk],
      ['several', 'desk, dark', { ...desk, colorScheme: 'dark' }],
      ['several', 'phone', phone],
      ['several', 'phone, dark', { ...phone, colorScheme: 'dark' }]
    ]

    async function violations(page: Page): Promise<string[]> {
      const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>('axe.run()')
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
    }

    test.each(states)(
      'axe finds nothing: %s, %s',
      async (run, _, options) => {
        await visit(run, options, async page => {
          await page.evaluate(axe.source)
          expect(await violations(page)).toEqual([])
          // The strongest marking stands behind every colour of text.
          await page.evaluate("for (const mark of document.querySelectorAll('mark')) mark.style.setProperty('--score', 1)")
          expect(await violations(page)).toEqual([])
        })
      },
      30_000
    )

    test.each(Object.entries({ desk, phone, narrow: { viewport: { width: 320, height: 600 } } }))(
      'nothing runs out of the page: %s',
      async (_, options) => {
        await visit('several', options, async page => {
          expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
        })
      }
    )

    test('without a script the page reads and hides what wouldn’t work', async () => {
      await visit('one', { ...desk, javaScriptEnabled: false }, async page => {
        expect(await page.locator('.card').count()).toBe(15)
        expect(await page.locator('.controls, .speakers input').evaluateAll(all => all.filter(one => one.checkVisibility()).length)).toBe(0)
        expect(numbers(await shown(page)).slice(0, 3)).toEqual([3, 8, 2])
      })
    })

    test.each(['hover', 'focus'] as const)('%s links source, cue, content and card', async way => {
      await visit('one', desk, async page => {
        if (way === 'hover') await page.locator('.text mark', { hasText: 'fuel had become' }).hover()
        else await page.locator('a.reference[href="#a1c6"]').focus()
        await page.locator('.card.active').waitFor()
        const active = await page.locator('.text .active').allInnerTexts()
        expect(active.slice(0, 3)).toEqual([
          'Its managing director, Tomás Ávila,',
          'said',
          'fuel had become “almost twice as expensive” since 2021'
        ])
        expect(await page.locator('.card.active').getAttribute('id')).toBe('a1c6')
        expect(await page.locator('.card.active').evaluate(card => card.getBoundingClientRect().top)).toBeLessThan(900)
      })
    })

    test('filters and sorts', async () => {
      await visit('one', desk, async page => {
        const status = page.locator('.shown')
        await page.getByLabel('Find').fill('roof')
        expect(numbers(await shown(page))).toEqual([8, 10])
        expect(await status.innerText()).toBe('2 of 15 shown')
        await page.getByLabel('Find').fill('')
        await page.getByLabel('Form').selectOption('narrative')
        expect(numbers(await shown(page))).toEqual([2, 15])
        await page.getByLabel('Form').selectOption('')
        await page.getByRole('checkbox', { name: /^Ingrid Solheim/ }).check()
        expect(numbers(await shown(page))).toEqual([3, 11, 4])
        await page.getByLabel('Sort by').selectOption('order')
        expect(numbers(await shown(page))).toEqual([3, 4, 11])
        await page.getByLabel('with a quantity').check()
        expect(numbers(await shown(page))).toEqual([3, 11])
        await page.getByLabel('Score from').fill('0.8')
        expect(numbers(await shown(page))).toEqual([3])
        expect(await page.locator('.text mark.off').count()).toBeGreaterThan(5)
      })
    })

    test('the keyboard leads from the words to the card and back', async () => {
      await visit('one', phone, async page => {
        const y = (selector: string): Promise<number> => page.locator(selector).evaluate(element => element.getBoundingClientRect().top)
        await page.locator('a.reference[href="#a1c3"]').focus()
        await page.keyboard.press('Enter')
        expect(await y('#a1c3')).toBeLessThan(844)
        await page.keyboard.press('Tab')
        await page.keyboard.press('Enter')
        expect(await y('#a1c3-text')).toBeLessThan(844)
        expect(await y('#a1c3-text')).toBeGreaterThanOrEqual(0)
      })
    })

    test('prints the text and the claims without the controls', async () => {
      await visit('one', desk, async page => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('.controls').isVisible()).toBe(false)
        expect(await page.locator('.card:visible').count()).toBe(15)
        expect(await page.locator('.panel').evaluate(panel => panel.scrollHeight - panel.clientHeight)).toBeLessThanOrEqual(0)
      })
    })
  }
)
