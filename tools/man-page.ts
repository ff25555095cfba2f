/** Writes the manual, from the program that the help is printed from, to the path given. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Command, Option } from 'commander'
import { EXAMPLES, EXIT_CODES, JQ_EXAMPLES } from '../src/cli/examples.ts'
import { createProgram } from '../src/cli/program.ts'
import { formats } from '../src/format/index.ts'
import { claims, quantities, sentences, speakers, type View } from '../src/format/views/index.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
const unused = () => Promise.reject(new Error('the manual runs nothing'))
const program = createProgram(version, { list: unused, schema: unused, completion: unused })

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: man-page.ts PATH')
writeFileSync(path, manual(program))

/** In the man(7) language; see groff_man_style(7) for its conventions. */
function manual(command: Command): string {
  const help = command.createHelp()
  const groups = help.groupItems([...command.options], help.visibleOptions(command), option => option.helpGroupHeading ?? 'Options:')
  return [
    `.TH ${command.name().toUpperCase()} 1 "" "claims ${version}" "User Commands"`,
    '.SH NAME',
    `claims \\- ${escape('find who claims what in a news article, a press release or a speech')}`,
    '.SH SYNOPSIS',
    `.B claims\n${escape(command.usage())}`,
    ...command.commands.map(sub => `.br\n.B claims ${escape(sub.name())}\n${escape(sub.usage())}`),
    '.SH DESCRIPTION',
    escape(command.description()),
    '.SH OPTIONS',
    ...[...groups].flatMap(([heading, options]) => [`.SS ${escape(heading.replace(/:$/, ''))}`, ...options.map(describeOption)]),
    '.SH FORMATS',
    ...formats.map(({ name, summary }) => `.TP\n.B ${escape(name)}\n${escape(summary)}`),
    '.SH COLUMNS',
    ...[claims, speakers, quantities, sentences].flatMap(describeColumns),
    '.SH COMMANDS',
    ...help.visibleCommands(command).map(sub => `.TP\n.B ${escape(help.subcommandTerm(sub))}\n${escape(sub.description())}`),
    '.SH EXIT STATUS',
    ...EXIT_CODES.map(([code, meaning]) => `.TP\n.B ${code}\n${escape(meaning)}`),
    '.SH EXAMPLES',
    ...[...EXAMPLES, ...JQ_EXAMPLES].map(([example, purpose]) => `.TP\n.B ${escape(example)}\n${escape(purpose)}`),
    ''
  ].join('\n')
}

/** The columns of a list as csv and tsv have them, which are its keys in JSON, except that the claims have documents there. */
function describeColumns({ name, columns }: View<never>): string[] {
  return [`.SS ${escape(name)}`, ...columns.map(column => `.TP\n.B ${escape(column.name)}\n${escape(column.description)}`)]
}

function describeOption({ flags, description }: Option): string {
  return `.TP\n.B ${escape(flags)}\n${escape(description)}`
}

/** A hyphen is a minus sign that can be copied, and no line of text opens with a control character. */
function escape(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&')
}
