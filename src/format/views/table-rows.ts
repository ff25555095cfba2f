import { Chalk } from 'chalk'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { oneLine } from '../claim-text.ts'
import type { FormatOptions, Writer } from '../format.ts'
import type { Cell, Column } from './view.ts'

const GAP = '  '
const LEAST = 8
/** More of a list than this would make its row a page. */
const LIST_SHOWN = 3
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 6, useGrouping: false })

/** Aligned columns within the width; numbers stand to the right. Holds every row until the end, since the widest decides. */
export function tableRows<Row>(columns: readonly Column<Row>[], { width, color }: FormatOptions): Writer<Row> {
  const chalk = new Chalk({ level: color })
  const shown = columns.filter(({ detail }) => detail !== true)
  const rows: Cell[][] = []
  return {
    add: row => {
      rows.push(shown.map(column => column.value(row)))
      return ''
    },
    end: () => {
      if (rows.length === 0) return `${chalk.dim('nothing found')}\n`
      const names = shown.map(({ name }) => name)
      const texts = rows.map(cells => cells.map(textOf))
      const right = names.map((_, index) => rows.every(cells => cells[index] === null || typeof cells[index] === 'number'))
      const widest = (measure: (text: string) => number): number[] =>
        names.map((name, index) => texts.reduce((most, cells) => Math.max(most, measure(cells[index])), measure(name)))
      const widths = fit(widest(stringWidth), widest(longestWord), width - GAP.length * (names.length - 1))
      const line = (cells: readonly string[], style: (text: string) => string): string => {
        const wrapped = cells.map((text, index) => wrapAnsi(text, widths[index], { hard: true }).split('\n'))
        return Array.from({ length: Math.max(...wrapped.map(lines => lines.length)) }, (_, at) => {
          const parts = wrapped.map((lines, index) => pad(lines[at] ?? '', widths[index], right[index]))
          return `${style(parts.join(GAP).trimEnd())}\n`
        }).join('')
      }
      return line(names, chalk.dim) + texts.map(cells => line(cells, text => text)).join('')
    }
  }
}

/** Takes from the widest columns until they fit together, breaking words only where nothing else is left. */
function fit(natural: readonly number[], words: readonly number[], room: number): number[] {
  const widths = [...natural]
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  for (const floors of [words, natural.map(() => LEAST)]) {
    while (excess > 0) {
      const above = widths.flatMap((width, at) => (width > floors[at] ? at : []))
      if (above.length === 0) break
      const widest = above.reduce((best, at) => (widths[at] > widths[best] ? at : best))
      widths[widest]--
      excess--
    }
  }
  return widths
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(word => stringWidth(word)))
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return numbers.format(cell)
  if (typeof cell !== 'object') return oneLine(String(cell))
  const shown = cell.slice(0, LIST_SHOWN).join(', ')
  return oneLine(cell.length > LIST_SHOWN ? `${shown}, …` : shown)
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? space + text : text + space
}
