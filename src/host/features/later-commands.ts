/** Commands whose features are loaded when the first of them is run. */
import type {Handlers} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import type {Later} from '../later.ts'
import type {Followed} from '../following.ts'
import type {OpenPath} from '../open-file.ts'
import type {Services} from '../services.ts'

const ofCreating = ['postmortem.new', 'postmortem.newFromSelection', 'postmortem.newFromClipboard'] as const
const ofExporting = ['postmortem.export', 'postmortem.redact'] as const
const ofImporting = ['postmortem.importTimeline'] as const
const ofOffering = ['postmortem.sayRole'] as const
const ofReckoning = ['postmortem.reckonLoss', 'postmortem.compareFigures', 'postmortem.affectService'] as const
const ofTicketing = ['postmortem.createTicket'] as const
const ofTimekeeping = [
  'postmortem.addEntry',
  'postmortem.convertTimes',
  'postmortem.shiftTimes',
  'postmortem.normaliseTimes',
  'postmortem.turnTimeline',
  'postmortem.markEntry',
  'postmortem.insertMetrics',
] as const

type Names =
  | (typeof ofCreating)[number]
  | (typeof ofExporting)[number]
  | (typeof ofImporting)[number]
  | (typeof ofOffering)[number]
  | (typeof ofReckoning)[number]
  | (typeof ofTicketing)[number]
  | (typeof ofTimekeeping)[number]

export const laterCommands = (
  services: Services,
  {creating, exporting, importing, offering, reckoning, ticketing, timekeeping}: Later,
  {openPath, itemOfRow}: {readonly openPath: OpenPath | undefined; readonly itemOfRow: (row: unknown) => Followed | undefined},
): Handlers<Names> => ({
  ...handlersOf(ofCreating, async () =>
    (await creating()).creationCommands(services, async (...given) => (await importing()).materialIn(...given)),
  ),
  ...handlersOf(ofExporting, async () => (await exporting()).exportCommands(services)),
  ...handlersOf(ofImporting, async () => (await importing()).importCommands(services, openPath)),
  ...handlersOf(ofOffering, async () => (await offering()).roleNaming(services)),
  ...handlersOf(ofReckoning, async () => (await reckoning()).impactCommands(services)),
  ...handlersOf(ofTicketing, async () => (await ticketing()).ticketCommands(services, itemOfRow)),
  ...handlersOf(ofTimekeeping, async () => (await timekeeping()).timekeepingCommands(services)),
})

/** Made once, since handlers may remember what they are at. What could not be loaded may be there another time. */
function handlersOf<Name extends CommandName>(names: readonly Name[], load: () => Promise<Handlers<Name>>): Handlers<Name> {
  let loading: Promise<Handlers<Name>> | undefined
  const handlers = async (): Promise<Handlers<Name>> => {
    try {
      return await (loading ??= load())
    } catch (problem) {
      loading = undefined
      throw problem
    }
  }
  return Object.fromEntries(
    names.map(name => [name, async (...given: readonly unknown[]): Promise<unknown> => (await handlers())[name](...given)] as const),
  ) as Handlers<Name>
}
