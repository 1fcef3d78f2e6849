/** Commands whose features are loaded when the first of them is run. */
import type {Handlers} from '../command-handlers.ts'
import type {Later} from '../later.ts'
import type {Services} from '../services.ts'

export function laterCommands(
  services: Services,
  {creating, exporting}: Later,
): Handlers<'postmortem.new' | 'postmortem.export' | 'postmortem.redact'> {
  return {
    'postmortem.new': async (...given) => (await creating()).creationCommands(services)['postmortem.new'](...given),
    'postmortem.export': async (...given) => (await exporting()).exportCommands(services)['postmortem.export'](...given),
    'postmortem.redact': async (...given) => (await exporting()).exportCommands(services)['postmortem.redact'](...given),
  }
}
