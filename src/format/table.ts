import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Claim, Document, Speaker } from '../document.ts'
import { aboutOf, count, countsOf, titleOf } from './article-text.ts'
import { framingOf, numberOf, oneLine, quantitiesById, segmentsOf, speakersById, speakerText } from './claim-text.ts'
import type { Entry, FormatOptions, Writer } from './format.ts'

/** Below this the speaker stands above the claims, since beside them he would leave no room. */
const NARROW = 72
/** A longer line of claim is hard to read. */
const WIDEST_CLAIM = 88
const SPEAKER_SHARE = 0.26
const BAR_CELLS = 4
const SCORE = BAR_CELLS + ' 0.00'.length
const HIGH = 0.66
const LOW = 0.33

interface Layout {
  readonly number: number
  /** 0 where the speaker stands above. */
  readonly speaker: number
  readonly claim: number
  /** Columns before the claim. */
  readonly indent: number
}

class TableWriter implements Writer<Entry> {
  readonly #options: FormatOptions
  readonly #chalk: ChalkInstance
  #documents = 0
  #claims = 0

  constructor(options: FormatOptions) {
    this.#options = options
    this.#chalk = new Chalk({ level: options.color })
  }

  add({ document }: Entry): string {
    const before = this.#documents === 0 ? '' : '\n\n'
    this.#documents++
    this.#claims += document.claims.length
    return `${before}${this.#heading(document)}\n${this.#groups(document)}\n${this.#chalk.dim(countsOf(document).join(' · '))}\n`
  }

  end(): string {
    if (this.#documents < 2) return ''
    return `\n${this.#chalk.bold(`${count(this.#claims, 'claim')} in ${count(this.#documents, 'article')}`)}\n`
  }

  #heading(document: Document): string {
    const { bold, dim } = this.#chalk
    const about = aboutOf(document).join(' · ')
    const lines = this.#wrap(bold(titleOf(document)), this.#options.width)
    if (about !== '') lines.push(...this.#wrap(dim(about), this.#options.width))
    return `${lines.join('\n')}\n`
  }

  #groups(document: Document): string {
    const speakers = speakersById(document.speakers)
    const claims = new Map(document.claims.map(claim => [claim.id, claim]))
    const groups = groupBySpeaker(document.claims).map(group => ({
      claims: group,
      head: this.#speaker(group[0], speakers, claims)
    }))
    const layout = this.#layout(
      document.claims,
      groups.map(({ head }) => head)
    )
    const quantities = quantitiesById(document.quantities)
    const titles = layout.speaker === 0 || groups.length === 0 ? '' : this.#titles(layout)
    return (
      titles +
      groups
        .map(({ claims, head }) => {
          const body = claims.map(claim => this.#claim(claim, layout, quantities))
          return layout.speaker === 0 ? this.#stacked(head, body, layout) : this.#beside(head, body, layout)
        })
        .map(lines => `${lines.map(line => line.trimEnd()).join('\n')}\n`)
        .join('\n')
    )
  }

  /** Name, then role, in brackets since it must not look like another speaker, then through whom the words come to us. */
  #speaker(claim: Claim, speakers: ReadonlyMap<string, Speaker>, claims: ReadonlyMap<string, Claim>): string[] {
    const { bold, dim } = this.#chalk
    const who = speakerText(claim)
    if (claim.speaker === null) return [claim.source === null ? dim(who) : who]
    const role = speakers.get(claim.speaker.id)?.role ?? null
    const through = claim.within === null ? null : (claims.get(claim.within)?.speaker ?? null)
    return [
      bold(who),
      ...(role === null ? [] : [dim(`(${oneLine(role)})`)]),
      ...(through === null ? [] : [dim(`via ${oneLine(through.name)}`)])
    ]
  }

  #layout(claims: readonly Claim[], heads: readonly string[][]): Layout {
    const { width } = this.#options
    const number = widest(claims, claim => numberOf(claim).length, 2)
    const before = number + 1 + SCORE + 2
    if (width < NARROW) return { number, speaker: 0, claim: Math.max(16, width - before), indent: before }
    const speaker = Math.min(widest(heads.flat(), stringWidth, 0), Math.max(18, Math.floor(width * SPEAKER_SHARE)))
    const indent = before + speaker + 2
    return { number, speaker, claim: Math.min(WIDEST_CLAIM, width - indent), indent }
  }

  #titles({ number, speaker }: Layout): string {
    return `${this.#chalk.dim(`${'#'.padStart(number)} ${'score'.padEnd(SCORE)}  ${'speaker'.padEnd(speaker)}  claim`)}\n`
  }

  #claim(claim: Claim, layout: Layout, quantities: Parameters<typeof segmentsOf>[1]): { mark: string; lines: string[] } {
    const { cyan, dim, magenta } = this.#chalk
    const framing = framingOf(claim)
    const words = segmentsOf(claim, quantities)
      .map(({ text, quantity }) => (quantity === null ? text : cyan(text)))
      .join('')
    const lines = this.#wrap(framing === null ? words : `${magenta(`${framing}:`)} ${words}`, layout.claim)
    if (this.#options.why) {
      const reasons = claim.checkWorthiness.reasons.map(oneLine).join(' · ')
      if (reasons !== '') lines.push(...this.#wrap(dim(reasons), layout.claim))
    }
    return { mark: `${dim(numberOf(claim).padStart(layout.number))} ${this.#score(claim.checkWorthiness.score)}`, lines }
  }

  #score(score: number): string {
    const { bold, dim, red } = this.#chalk
    const style = score >= HIGH ? (text: string) => bold(red(text)) : score < LOW ? dim : (text: string) => text
    return style(`${bar(score)} ${score.toFixed(2)}`)
  }

  #stacked(head: readonly string[], body: readonly { mark: string; lines: string[] }[], layout: Layout): string[] {
    const lines = this.#wrap(head.join(' '), this.#options.width)
    for (const { mark, lines: words } of body) {
      words.forEach((line, index) => lines.push(index === 0 ? `${mark}  ${line}` : ' '.repeat(layout.indent) + line))
    }
    return lines
  }

  #beside(head: readonly string[], body: readonly { mark: string; lines: string[] }[], layout: Layout): string[] {
    const left = head.flatMap(line => this.#wrap(line, layout.speaker))
    const empty = ' '.repeat(layout.indent - layout.speaker - 4)
    const right = body.flatMap(({ mark, lines }) => lines.map((line, index) => ({ mark: index === 0 ? mark : empty, line })))
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const { mark, line } = right[index] ?? { mark: empty, line: '' }
      return `${mark}  ${pad(left[index] ?? '', layout.speaker)}  ${line}`
    })
  }

  #wrap(text: string, width: number): string[] {
    return wrapAnsi(text, width, { hard: true }).split('\n')
  }
}

/** Claims that follow one another from one mouth, so that it is named once. */
function groupBySpeaker(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = []
  for (const claim of claims) {
    const last = groups.at(-1)
    if (last !== undefined && mouthOf(last[0]) === mouthOf(claim)) last.push(claim)
    else groups.push([claim])
  }
  return groups
}

function mouthOf(claim: Claim): string {
  return JSON.stringify([claim.form === 'narrative', claim.speaker?.id ?? claim.source?.text ?? null, claim.within])
}

/** The score as a bar, in eighths of a cell. */
function bar(score: number): string {
  const eighths = Math.round(score * BAR_CELLS * 8)
  const full = Math.floor(eighths / 8)
  return ('█'.repeat(full) + ' ▏▎▍▌▋▊▉'.charAt(eighths % 8).trim()).padEnd(BAR_CELLS)
}

function widest<Item>(items: readonly Item[], measure: (item: Item) => number, least: number): number {
  return items.reduce((most, item) => Math.max(most, measure(item)), least)
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** A table to read in the terminal: claims as the text runs, grouped by who speaks. */
export function open(options: FormatOptions): Writer<Entry> {
  return new TableWriter(options)
}
