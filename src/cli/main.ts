/** The command line: the only place that reads arguments, prints and sets the exit code. */
import {HelpWanted} from './arguments.ts'
import {createChannel, type Channel} from './channel.ts'
import {check} from './commands/check.ts'
import {exportOne} from './commands/export.ts'
import {inspect} from './commands/inspect.ts'
import {help} from './help.ts'
import {UsageError} from './usage-error.ts'

/** Runs a command and says how it ends, apart from what could not be read. */
type Command = (args: readonly string[], channel: Channel) => Promise<0 | 1>

const printHelp: Command = async (_args, channel) => {
  await channel.print(help)
  return 0
}

const commands: ReadonlyMap<string, Command> = new Map([
  ['check', check],
  ['inspect', inspect],
  ['export', exportOne],
  ...['help', '--help', '-h'].map(name => [name, printHelp] as const),
])

async function main([name = 'help', ...args]: readonly string[], channel: Channel): Promise<number> {
  const command = commands.get(name)
  try {
    if (command === undefined) throw new UsageError(`There is no command “${name}”.`)
    const code = await command(args, channel)
    return channel.hasFailed() ? 2 : code
  } catch (error) {
    if (error instanceof HelpWanted) return printHelp(args, channel)
    channel.fail(error instanceof UsageError ? error.message : String(error instanceof Error ? error.stack : error))
    return 2
  }
}

const channel = createChannel(process.stdout, process.stderr)
process.exitCode = await main(process.argv.slice(2), channel)
