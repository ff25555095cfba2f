import type { FormatOptions, Writer } from '../format.ts'
import type { Cell, Column } from './view.ts'

const LIST_SEPARATOR = '; '
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Rows between commas as RFC 4180 has it, or between tabs as text/tab-separated-values has it, under one header.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which OWASP advises against formula injection.
 */
export function delimitedRows<Row>(delimiter: ',' | '\t', columns: readonly Column<Row>[], options: FormatOptions): Writer<Row> {
  const [encode, newline] = delimiter === ',' ? [quoted, '\r\n'] : [flat, '\n']
  const line = (cells: readonly Cell[]): string => cells.map(cell => encode(plain(cell))).join(delimiter) + newline
  let header = (options.bom ? BYTE_ORDER_MARK : '') + line(columns.map(({ name }) => name))
  const withHeader = (rest: string): string => {
    const output = header + rest
    header = ''
    return output
  }
  return {
    add: row => withHeader(line(columns.map(column => column.value(row)))),
    end: () => withHeader('')
  }
}

function plain(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR)
  return /^[=+\-@\t\r＝＋－＠]/.test(text) && text.length > 1 ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Tab-separated values know no escape: tabs and line breaks become spaces. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
