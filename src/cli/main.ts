/** The command line: the only place that reads arguments, prints and sets the exit code. */
import {check} from './commands/check.ts'
import {inspect} from './commands/inspect.ts'
import {help} from './help.ts'
import type {Outcome} from './outcome.ts'
import {UsageError} from './usage-error.ts'

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Outcome>>> = {check, inspect}

async function main([name = 'help', ...args]: readonly string[]): Promise<void> {
  try {
    const command = commands[name]
    if (command === undefined && !['help', '--help', '-h'].includes(name)) throw new UsageError(`There is no command “${name}”.`)
    const {output, code, remarks} =
      command === undefined || args.includes('--help') ? {output: help, code: 0, remarks: []} : await command(args)
    for (const remark of remarks) process.stderr.write(`${remark}\n`)
    process.stdout.write(output)
    process.exitCode = code
  } catch (error) {
    const isExpected = error instanceof UsageError || (error instanceof Error && 'code' in error)
    process.stderr.write(`postmortem: ${isExpected ? error.message : String(error instanceof Error ? error.stack : error)}\n`)
    process.exitCode = 2
  }
}

// A reader that closes early, such as `head`, is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

await main(process.argv.slice(2))
