/** What begins a document, and what completes what is begun in it. */
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import type {materialIn} from './material.ts'
import {postmortemCreation, type CreationCommand} from './new-postmortem.ts'

export const creationCommands = (services: Services, materialOf: typeof materialIn): Handlers<CreationCommand> =>
  postmortemCreation(services, materialOf)

export {completionsAt} from '../../core/index.ts'
export {createPostmortem} from './new-postmortem.ts'
