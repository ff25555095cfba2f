import type { Writer } from '../format.ts'
import type { Cell, Column } from './view.ts'

function objectOf<Row>(columns: readonly Column<Row>[], row: Row): Record<string, Cell> {
  return Object.fromEntries(columns.map(column => [column.name, column.value(row)]))
}

/** One array of objects. */
export function jsonRows<Row>(columns: readonly Column<Row>[]): Writer<Row> {
  let rows = 0
  return {
    add: row => (rows++ === 0 ? '[\n' : ',\n') + JSON.stringify(objectOf(columns, row), null, 2),
    end: () => (rows === 0 ? '[]\n' : '\n]\n')
  }
}

export function jsonlRows<Row>(columns: readonly Column<Row>[]): Writer<Row> {
  return { add: row => `${JSON.stringify(objectOf(columns, row))}\n`, end: () => '' }
}
