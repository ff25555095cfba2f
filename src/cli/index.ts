import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { CommanderError } from 'commander'
import type { Io } from './io.ts'
import { describe, isErrno, UsageError } from './messages.ts'
import { createProgram } from './program.ts'

/** Runs one command line and gives its exit code: 0, 1 only with `--exit-status`, 2 for wrong usage or input that can't be read. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0
  io.stdout.on('error', () => {})
  // What takes long to load is loaded by the action that needs it, so that help and usage errors come at once.
  const program = createProgram(readVersion(), {
    async list(name, files, options) {
      if (files.length === 0 && io.stdin.isTTY) return (program.commands.find(command => command.name() === name) ?? program).outputHelp()
      // A stream of articles leaves much young garbage: collected in small steps it takes a fifth less memory, and no longer.
      setFlagsFromString('--semi-space-growth-factor=1')
      const { run } = await import('./run.ts')
      exitCode = await run(name, files, options, io)
    },
    async schema() {
      const { toJsonSchema } = await import('../schema.ts')
      io.stdout.write(`${JSON.stringify(toJsonSchema(), null, 2)}\n`)
    },
    async completion(shell) {
      const { writeCompletion } = await import('./completion.ts')
      io.stdout.write(writeCompletion(shell, program))
    }
  })
  program.configureOutput({
    writeOut: text => io.stdout.write(text),
    writeErr: text => io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns ?? 80
  })
  program.exitOverride()
  for (const command of program.commands) command.copyInheritedSettings(program)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) io.stderr.write(`error: ${error.message}\n`)
    else if (isErrno(error)) io.stderr.write(`claims: ${error.path ?? 'output'}: ${describe(error).message}\n`)
    else throw error
    return 2
  }
  return exitCode
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}
