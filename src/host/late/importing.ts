/** What takes in what others wrote down: into a timeline, by a command or a paste, and as the beginning of a document. */
import type {Handlers} from '../command-handlers.ts'
import type {OpenPath} from '../open-file.ts'
import type {Services} from '../services.ts'
import {timelineImport} from './import-timeline.ts'

export const importCommands = (services: Services, openPath: OpenPath | undefined): Handlers<'postmortem.importTimeline'> =>
  timelineImport(services, openPath)

export {masked} from '../../core/index.ts'
export {pastedEntries} from './import-paste.ts'
export {materialIn} from './material.ts'
