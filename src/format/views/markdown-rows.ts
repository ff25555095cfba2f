import type { Writer } from '../format.ts'
import { escapeMarkdown } from '../markdown-text.ts'
import type { Cell, Column } from './view.ts'

/** A table as GitHub's Markdown has it. */
export function markdownRows<Row>(columns: readonly Column<Row>[]): Writer<Row> {
  const shown = columns.filter(({ detail }) => detail !== true)
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const header = line(shown.map(({ name }) => name)) + line(shown.map(() => '---'))
  let begun = false
  return {
    add: row => {
      const cells = line(shown.map(column => textOf(column.value(row))))
      if (begun) return cells
      begun = true
      return header + cells
    },
    end: () => ''
  }
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  return escapeMarkdown(typeof cell === 'object' ? cell.join(', ') : String(cell))
}
