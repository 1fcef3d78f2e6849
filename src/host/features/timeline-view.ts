/** The timeline view in the side bar, and the commands of its native menu and keys. */
import {commands, Disposable, type TextDocument} from 'vscode'
import {operateTimeline, timelineViewOf, type TimelineOperation} from '../../core/index.ts'
import {
  initialTimelineHost,
  pack,
  readTimelineMessage,
  sameEntry,
  stepTimelineHost,
  type EndingOf,
  type EntryMessage,
  type EntryPlace,
  type TimelineCommand,
  type TimelineHost,
  type TimelineHostEffect,
  type TimelineToHost,
  type TimelineTopic,
} from '../../protocol/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import {createFocusedEntry} from '../focused-node.ts'
import {pointOut, reveal} from '../reveal.ts'
import type {Services} from '../services.ts'
import {registerSideView} from '../side-view.ts'
import {documentAt} from '../tabs.ts'
import {asShown, createTalk, type Conversation, type Stage} from '../talk.ts'
import {write} from '../writing.ts'
import {ownZone} from '../zone-picking.ts'
import {timelinePage} from './view-page.ts'

export interface TimelineView extends Disposable {
  /** Asks the view to do something to its selected entry. */
  readonly send: (command: TimelineCommand) => void
}

export function registerTimelineView(services: Services): TimelineView {
  const {documents} = services
  const focusedEntry = createFocusedEntry()
  const {conversation, registered} = registerSideView<TimelineTopic, Conversation<TimelineTopic>>(services, {
    id: 'postmortem.timeline',
    page: timelinePage,
    converse,
  })
  const self: TimelineView = {
    send: command => conversation.say({type: 'command', command}),
    dispose: () => void Disposable.from(registered, focusedEntry).dispose(),
  }
  return self

  function converse(stage: Stage): Conversation<TimelineTopic> {
    return createTalk<TimelineTopic, TimelineToHost, TimelineHostEffect, TimelineHost>(services, stage, {
      initial: initialTimelineHost,
      step: stepTimelineHost,
      read: readTimelineMessage,
      pack,
      shownFrom: document => ({
        ...asShown(document),
        ...timelineViewOf(documents.postmortemOf(document)),
      }),
      placeAt: entryAt,
      samePlace: sameEntry,
      apply,
      perform: goTo,
      focus: on => focusedEntry.tell(self, on),
    })
  }

  function entryAt(document: TextDocument, offset: number): EntryPlace | null {
    const entry = documents.postmortemOf(document).timeline.findLastIndex(({span}) => span.start <= offset && offset <= span.end)
    return entry === -1 ? null : {entry}
  }

  async function apply(document: TextDocument, operation: TimelineOperation): Promise<EndingOf<TimelineTopic>> {
    const now = {instant: Date.now(), zone: ownZone()}
    const outcome = operateTimeline(documents.postmortemOf(document), operation, now)
    if ('refused' in outcome) return {refused: outcome.refused, focus: null}
    const ending = await write(document, outcome.edits)
    if (ending !== 'written') return {refused: ending, focus: null}
    return {refused: null, focus: outcome.focus === null ? null : {entry: outcome.focus}}
  }

  function goTo({type, uri, entry}: EntryMessage): void {
    const document = documentAt(uri)
    const wanted = document && documents.postmortemOf(document).timeline[entry]
    if (document === undefined || wanted === undefined) return
    if (type === 'reveal') void reveal(document, wanted.span.start)
    else pointOut(document, {start: wanted.span.start, end: wanted.span.start})
  }
}

type Names = Extract<CommandName, `postmortem.timeline.${string}`>

const asked: Readonly<Record<Names, TimelineCommand>> = {
  'postmortem.timeline.addNow': 'add-now',
  'postmortem.timeline.addAfter': 'add-after',
  'postmortem.timeline.reword': 'reword',
  'postmortem.timeline.retime': 'retime',
  'postmortem.timeline.remove': 'remove',
  'postmortem.timeline.markIntroduced': 'mark-introduced',
  'postmortem.timeline.markDetected': 'mark-detected',
  'postmortem.timeline.markInvestigating': 'mark-investigating',
  'postmortem.timeline.markCauseFound': 'mark-cause-found',
  'postmortem.timeline.markMitigated': 'mark-mitigated',
  'postmortem.timeline.markRecovered': 'mark-recovered',
  'postmortem.timeline.unmark': 'unmark',
  'postmortem.timeline.moveUp': 'move-up',
  'postmortem.timeline.moveDown': 'move-down',
  'postmortem.timeline.reveal': 'reveal',
}

export function timelineViewCommands({send}: TimelineView): Handlers<Names | 'postmortem.showTimeline'> {
  const entries = Object.entries(asked).map(([name, command]) => [name, () => send(command)] as const)
  return {
    ...(Object.fromEntries(entries) as Handlers<Names>),
    'postmortem.showTimeline': () => commands.executeCommand('postmortem.timeline.focus'),
  }
}
