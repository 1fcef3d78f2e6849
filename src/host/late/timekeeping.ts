/** What a person asks of a timeline by a command: another entry, other times and zones, milestones and the times between them. */
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {milestoneCommands, type MilestoneCommand} from './milestones.ts'
import {timelineCommands, type TimelineCommand} from './timeline-commands.ts'

export const timekeepingCommands = (services: Services): Handlers<TimelineCommand | MilestoneCommand> => ({
  ...timelineCommands(services),
  ...milestoneCommands(services),
})
