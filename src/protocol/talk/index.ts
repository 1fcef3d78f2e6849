/** What every view's conversation with the host has in common. */
export type * from './topic.ts'
export {isCurrent, silentHost, stepHostOf} from './host.ts'
export type {HostEffectOf, HostEventOf, HostOf} from './host.ts'
export {queued, silentView, talkIn} from './view.ts'
export type {ViewOf} from './view.ts'
