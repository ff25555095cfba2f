import { Argument, Command, Help, Option } from 'commander'
import { formats } from '../format/index.ts'
import { INPUTS } from '../read/media-types.ts'
import { DEFAULT_TYPES, SORTS } from '../select.ts'
import { CLAIM_FORMS, CLAIM_KINDS, CLAIM_TYPES, OFFSETS } from '../vocabulary.ts'
import { EXAMPLES, EXIT_CODES } from './examples.ts'
import { parseChoice, parseChoices, parseCount, parseCountry, parseDay, parseEncoding, parseShare } from './option-values.ts'
import type { Options } from './options.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]
/** What can be listed of an article. */
export type ListName = 'claims' | 'speakers' | 'quantities' | 'sentences'

const LISTS: readonly (readonly [name: ListName, description: string])[] = [
  ['speakers', 'who is cited, one row a speaker over all inputs'],
  ['quantities', 'the numbers, amounts and dates, normalised'],
  ['sentences', 'every sentence with its check-worthiness']
]

/** First words that are no file names. */
export const COMMAND_NAMES: readonly string[] = [...LISTS.map(([name]) => name), 'schema', 'completion']

/** What a command line may ask for. */
export interface Handlers {
  readonly list: (name: ListName, files: readonly string[], options: Options) => Promise<void>
  readonly schema: () => Promise<void>
  readonly completion: (shell: Shell) => Promise<void>
}

/**
 * The program that help, completion and the manual are made from. The value of an option is a list of choices where it is written
 * `<value,...>`, and the name of a file where it is written `<file>` or `<path>`.
 */
export function createProgram(version: string, handlers: Handlers): Command {
  const program: Command = new Command('claims')
    .description(`Reads news articles, press releases and speeches, and prints who claims what.
A FILE is plain text, an HTML page or JSON Lines of articles, - standard input.`)
    .usage('[options] FILE...')
    .argument('[FILE...]')
    .helpCommand(false)
    .configureHelp({
      optionDescription: option => option.description,
      // A list takes the options of the program, which are written before or after its name.
      visibleOptions: command => new Help().visibleOptions(LISTS.some(([name]) => name === command.name()) ? program : command)
    })
    .action(files => handlers.list('claims', files, program.opts()))
  addReadingOptions(program.optionsGroup('Reading:'))
  addSelectingOptions(program.optionsGroup('Selecting:'))
  addWritingOptions(program.optionsGroup('Writing:'))
  addCommands(program, handlers)
  program
    .optionsGroup('General:')
    .option('-q, --quiet', 'no warnings, no progress')
    .option('--exit-status', 'exit with 1 where nothing is found')
    .version(version, '-V, --version', 'print the version')
    .addHelpOption(new Option('-h, --help', 'print this help').helpGroup('General:'))
  const examples = EXAMPLES.map(([command, purpose]) => `  ${command.padEnd(49)}${purpose}\n`).join('')
  const exitCodes = EXIT_CODES.map(([code, meaning]) => `  ${code}  ${meaning}\n`).join('')
  return program.addHelpText('after', `\nExamples:\n${examples}\nExit codes:\n${exitCodes.trimEnd()}`)
}

function addReadingOptions(program: Command): void {
  program
    .addOption(choice('-i, --input <type>', `${INPUTS.join(', ')}; by name and content otherwise`, INPUTS))
    .option('--encoding <label>', 'of the bytes, e.g. windows-1252; found out otherwise', parseEncoding)
    .option('--text-field <field>', 'field of a record that holds the text, e.g. fields.body')
    .option('--date <day>', 'of publication, e.g. 2026-03-31, for “on Monday”', parseDay)
    .option('--country <code>', 'of origin, e.g. AU, for “$5” and “3/4/2026”', parseCountry)
    .option('--aliases <file>', 'CSV of canonical names and aliases of speakers')
}

function addSelectingOptions(program: Command): void {
  program
    .option('--speaker <name>', 'by any of the names; may be repeated', (name: string, names?: readonly string[]) => [
      ...(names ?? []),
      name
    ])
    .addOption(choices('--form <form,...>', CLAIM_FORMS.join(', '), CLAIM_FORMS))
    .addOption(
      choices('--type <type,...>', `assertion,belief,fact by default; eventuality; all`, [...CLAIM_TYPES, 'all']).default(DEFAULT_TYPES)
    )
    .addOption(choices('--kind <kind,...>', CLAIM_KINDS.join(', '), CLAIM_KINDS))
    .option('--with-quantity', 'claims with a number, an amount or a date in them')
    .option('--min-score <x>', 'check-worthiness from 0 to 1', parseShare)
    .option('--min-confidence <x>', 'that the attribution is right, from 0 to 1', parseShare)
    .option('--top <n>', 'the n most worth checking of each article', parseCount)
    .addOption(choice('--sort <order>', `${SORTS.join(', ')}; text unless --top is given`, SORTS))
}

function addWritingOptions(program: Command): void {
  const names = formats.map(({ name }) => name)
  program
    .addOption(choice('-f, --format <format>', names.join(', '), names))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('-o, --output <path>', 'a file, whose extension tells the format, or FOLDER/')
    .option('--why', 'say what moved each score')
    .option('--with-text', 'the text in JSON, also where it is the input')
    .addOption(choice('--offsets <unit>', OFFSETS.join(', '), OFFSETS).default('utf-16'))
    .option('--bom', 'a byte order mark, for spreadsheets in Excel')
    .option('--color', 'colours also where the output is no terminal')
    .option('--no-color', 'no colours; so does NO_COLOR')
}

function addCommands(program: Command, handlers: Handlers): void {
  program.commandsGroup('Commands:')
  for (const [name, description] of LISTS) {
    program
      .command(name)
      .description(description)
      .argument('[FILE...]', 'as for claims itself')
      .action(files => handlers.list(name, files, program.opts()))
  }
  program
    .command('schema')
    .description('the JSON Schema of the output')
    .action(() => handlers.schema())
  program
    .command('completion')
    .description(`a script that completes commands: ${SHELLS.join(', ')}`)
    .addArgument(new Argument('<shell>', SHELLS.join(', ')).choices(SHELLS).argParser(shell => parseChoice(shell, SHELLS)))
    .action(shell => handlers.completion(shell))
  program
    .command('help')
    .description('help on one of these')
    .addArgument(new Argument('[command]').choices(COMMAND_NAMES).argParser(name => parseChoice(name, COMMAND_NAMES)))
    .action(name => (program.commands.find(command => command.name() === name) ?? program).outputHelp())
}

function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).argParser(value => parseChoice(value, values))
}

function choices(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).argParser(value => parseChoices(value, values))
}
