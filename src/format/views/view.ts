import { DEFAULT_OPTIONS, type FormatOptions, type Writer } from '../format.ts'
import { rowFormats } from './row-formats.ts'

export type Cell = string | number | boolean | null | readonly string[] | readonly number[]

/** A column of a view: its name is the header of a spreadsheet and the key in JSON. */
export interface Column<Row> {
  readonly name: string
  /** One line for the documentation. */
  readonly description: string
  /** Left out of tables, which have room for the main columns only. */
  readonly detail?: boolean
  value(row: Row): Cell
}

/** Something to list a row each: claims, speakers, quantities, sentences. */
export interface View<Row> {
  readonly name: string
  readonly summary: string
  readonly columns: readonly Column<Row>[]
}

export interface RowFormat {
  readonly name: string
  open<Row>(columns: readonly Column<Row>[], options: FormatOptions): Promise<Writer<Row>>
}

/**
 * A fresh writer of the view's rows.
 * @throws {RangeError} where no row format has this name
 */
export async function openView<Row>(view: View<Row>, formatName: string, options: Partial<FormatOptions> = {}): Promise<Writer<Row>> {
  const format = rowFormats.find(({ name }) => name === formatName)
  if (format === undefined) throw new RangeError(`${view.name} can't be printed as ${formatName}`)
  return format.open(view.columns, { ...DEFAULT_OPTIONS, ...options })
}
