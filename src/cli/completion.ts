import type { Command, Option } from 'commander'
import type { Shell } from './program.ts'

/** How the value of an option is completed. */
type Value =
  | { readonly kind: 'none' }
  | { readonly kind: 'text' }
  | { readonly kind: 'file' }
  | { readonly kind: 'choice' | 'list'; readonly choices: readonly string[] }

interface Switch {
  readonly short: string | undefined
  readonly long: string
  readonly description: string
  readonly value: Value
}

interface Subcommand {
  readonly name: string
  readonly description: string
  /** Values of its argument; undefined where it takes files. */
  readonly words: readonly string[] | undefined
}

/** A script that completes the program's command line: commander has none, and libraries for it complete no file names or lists. */
export function writeCompletion(shell: Shell, program: Command): string {
  const name = program.name()
  const switches = program.createHelp().visibleOptions(program).map(toSwitch)
  const commands = program.commands.map(toSubcommand)
  return { bash: writeBash, zsh: writeZsh, fish: writeFish }[shell](name, switches, commands)
}

function toSwitch(option: Option): Switch {
  return { short: option.short, long: option.long!, description: option.description, value: valueOf(option) }
}

function valueOf({ flags, required, argChoices }: Option): Value {
  if (!required) return { kind: 'none' }
  if (argChoices) return { kind: flags.includes(',...') ? 'list' : 'choice', choices: argChoices }
  return { kind: /<(?:file|path)>/.test(flags) ? 'file' : 'text' }
}

function toSubcommand(command: Command): Subcommand {
  const argument = command.registeredArguments[0]
  const words = argument === undefined ? [] : argument.argChoices
  return { name: command.name(), description: command.description(), words }
}

function choicesOf({ value }: Switch): string {
  return value.kind === 'choice' || value.kind === 'list' ? value.choices.join(' ') : ''
}

function flagsOf({ short, long }: Switch): string[] {
  return short === undefined ? [long] : [short, long]
}

function writeBash(name: string, switches: readonly Switch[], commands: readonly Subcommand[]): string {
  const cases = (kind: Value['kind'], body: (option: Switch) => string) =>
    switches.filter(({ value }) => value.kind === kind).map(option => `    ${flagsOf(option).join('|')}) ${body(option)} ;;\n`)
  const words = commands
    .filter(({ words }) => words !== undefined)
    .map(({ name, words }) => `    ${name}) COMPREPLY=($(compgen -W '${words!.join(' ')}' -- "$word")) ;;\n`)
  return `# bash completion for ${name}: source <(${name} completion bash)
_${name}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} i command=
  # "--option=value" comes as three words.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[i]} ;; esac
  done
  COMPREPLY=()
  case $before in
${[
  ...cases('choice', option => `COMPREPLY=($(compgen -W '${choicesOf(option)}' -- "$word")); return`),
  ...cases('list', option => `_${name}_list '${choicesOf(option)}' "$word"; return`),
  ...cases('file', () => 'return'),
  ...cases('text', () => 'compopt +o default 2>/dev/null; return')
].join('')}  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W '${switches.flatMap(flagsOf).join(' ')}' -- "$word"))
    return
  fi
  case $command in
${words.join('')}    '')
      local IFS=$'\\n'
      COMPREPLY=($(compgen -W $'${commands.map(({ name }) => name).join('\\n')}' -- "$word") $(compgen -f -- "$word"))
      compopt -o filenames 2>/dev/null
      ;;
  esac
}
_${name}_list() {
  local head= tail=$2
  [[ $2 == *,* ]] && head=\${2%,*}, tail=\${2##*,}
  COMPREPLY=($(compgen -P "$head" -W "$1" -- "$tail"))
}
complete -o default -o bashdefault -F _${name} ${name}
`
}

function writeZsh(name: string, switches: readonly Switch[], commands: readonly Subcommand[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''")
  const describe = (text: string) => quote(text).replace(/[[\]:]/g, '\\$&')
  const action = (option: Switch) => {
    const { kind } = option.value
    if (kind === 'none') return ''
    const metavar = option.long.slice(2)
    if (kind === 'choice') return `:${metavar}:(${choicesOf(option)})`
    if (kind === 'list') return `:${metavar}:_sequence compadd - ${choicesOf(option)}`
    return `:${metavar}:${kind === 'file' ? '_files' : ' '}`
  }
  const specs = switches.map(option => {
    const flags = flagsOf(option)
    const repeats = option.long === '--speaker' ? "'*'" : flags.length > 1 ? `'(${flags.join(' ')})'` : ''
    return `    ${repeats}${flags.length > 1 ? `{${flags.join(',')}}` : flags[0]}'[${describe(option.description)}]${quote(action(option))}'`
  })
  const words = commands
    .filter(({ words }) => words !== undefined)
    .map(({ name, words }) => `    ${name}) ${words!.length ? `compadd - ${words!.join(' ')}` : '_message "no argument"'} ;;`)
  return `#compdef ${name}
# zsh completion for ${name}: source <(${name} completion zsh), or save it as _${name} in a folder of $fpath
_${name}() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    '${name}:${describe(description)}'`).join('\n')}
  )
  _arguments -S \\
${specs.join(' \\\n')} \\
    '1: :{ _describe command commands; _files }' \\
    '*: :_${name}_rest'
}
_${name}_rest() {
  case $words[2] in
${words.join('\n')}
    *) _files ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`
}

function writeFish(name: string, switches: readonly Switch[], commands: readonly Subcommand[]): string {
  const quote = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`
  const lines = commands.map(
    command => `complete -c ${name} -n '__fish_use_subcommand' -a ${command.name} -d ${quote(command.description)}`
  )
  for (const { name: command, words } of commands) {
    if (words?.length) lines.push(`complete -c ${name} -n '__fish_seen_subcommand_from ${command}' -f -a ${quote(words.join(' '))}`)
  }
  for (const option of switches) {
    const flags = [...(option.short === undefined ? [] : [`-s ${option.short.slice(1)}`]), `-l ${option.long.slice(2)}`].join(' ')
    lines.push(`complete -c ${name} ${flags}${fishValue(option)} -d ${quote(option.description)}`)
  }
  return `# fish completion for ${name}: ${name} completion fish | source\n${lines.join('\n')}\n`
}

function fishValue({ value }: Switch): string {
  if (value.kind === 'none') return ''
  if (value.kind === 'file') return ' -r -F'
  if (value.kind === 'text') return ' -x'
  const words = value.choices.join(' ')
  return value.kind === 'choice' ? ` -x -a '${words}'` : ` -x -a '(__fish_complete_list , "string split \\" \\" ${words}")'`
}
