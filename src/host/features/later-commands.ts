/** Commands whose features are loaded when the first of them is run. */
import type {Handlers} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import type {Later} from '../later.ts'
import type {Services} from '../services.ts'

const ofCreating = ['postmortem.new', 'postmortem.newFromSelection', 'postmortem.newFromClipboard'] as const
const ofExporting = ['postmortem.export', 'postmortem.redact'] as const

export function laterCommands(
  services: Services,
  {creating, exporting}: Later,
): Handlers<(typeof ofCreating)[number] | (typeof ofExporting)[number]> {
  return {
    ...handlersOf(ofCreating, async () => (await creating()).creationCommands(services)),
    ...handlersOf(ofExporting, async () => (await exporting()).exportCommands(services)),
  }
}

const handlersOf = <Name extends CommandName>(names: readonly Name[], load: () => Promise<Handlers<Name>>): Handlers<Name> =>
  Object.fromEntries(
    names.map(name => [name, async (...given: readonly unknown[]): Promise<unknown> => (await load())[name](...given)] as const),
  ) as Handlers<Name>
