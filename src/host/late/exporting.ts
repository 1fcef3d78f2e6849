/** What takes a document outside, in the form of other places and without what is nobody's business there. */
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {exporting} from './export.ts'
import {redactedCopy} from './redacted-copy.ts'

export const exportCommands = (services: Services): Handlers<'postmortem.export' | 'postmortem.redact'> => ({
  ...exporting(services),
  ...redactedCopy(services),
})
