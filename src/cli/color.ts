import { supportsColor } from 'chalk'
import type { FormatOptions } from '../format/index.ts'
import type { Io } from './io.ts'
import type { Options } from './options.ts'

/** How many colours to use: the options decide, then NO_COLOR, then what the terminal can show. */
export function readColorLevel({ color, output }: Options, { env, stdout }: Io): FormatOptions['color'] {
  const shown = supportsColor === false ? 0 : supportsColor.level
  if (color === true) return shown || 1
  if (color === false || env['NO_COLOR']) return 0
  return stdout.isTTY && output === undefined ? shown : 0
}
