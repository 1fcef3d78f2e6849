/** The review meeting beside the text of its postmortem, or alone in the window; there is one at a time, and it comes back with the window. */
import {commands, type Disposable, type TextDocument, type WebviewPanel, window, workspace} from 'vscode'
import {columnBeside} from '../columns.ts'
import type {Handlers} from '../command-handlers.ts'
import type {createMeeting, Meeting} from '../late/meeting.ts'
import type {Later} from '../later.ts'
import {meetingTitle} from '../meeting-title.ts'
import {addressAfter} from '../moves.ts'
import type {Services} from '../services.ts'
import {tellNoPostmortem} from '../telling.ts'
import {onDidMoveCursor} from './cursor.ts'
import {uriIn} from './diagram.ts'
import {keepOpen} from './diagram-tab.ts'

export interface Meetings extends Disposable {
  readonly handlers: Handlers<'postmortem.startMeeting' | 'postmortem.presentMeeting' | 'postmortem.endMeeting'>
}

const viewType = 'postmortem.meeting'
/** A window that is loaded anew while a meeting is presented has it alone again. */
const presentedKey = 'presented'

export function registerMeeting(services: Services, later: Later): Meetings {
  const {active, memento, moves, panels, watch} = services
  let meeting: Meeting | undefined
  let isPresenting = false
  /** Whether the page is to ask to be alone as soon as it listens. */
  let isAwaited = false

  const present = async (on: boolean): Promise<void> => {
    if (on && isPresenting) return
    if (!on && !isPresenting) return leaveZen()
    keepPresenting(on)
    if (on) meeting?.panel.reveal()
    // Nothing tells whether the window is in this mode, but leaving it twice does no harm.
    await leaveZen()
    if (!on) return leaveMaximized()
    await commands.executeCommand('workbench.action.toggleZenMode')
    await commands.executeCommand('workbench.action.toggleMaximizeEditorGroup')
  }

  const keepPresenting = (on: boolean): void => {
    isPresenting = on
    void memento.update(presentedKey, on)
  }

  /** Nothing tells either whether the meeting fills the room of all editors, but it does not once another group has had the focus. */
  const leaveMaximized = async (): Promise<void> => {
    if (window.tabGroups.all.length > 1) await commands.executeCommand('workbench.action.focusNextGroup')
    meeting?.panel.reveal()
  }

  const end = async (): Promise<void> => {
    const over = meeting
    if (isPresenting) await present(false)
    over?.panel.dispose()
  }

  const show = (create: typeof createMeeting, panel: WebviewPanel, uri: string): void => {
    meeting?.panel.dispose()
    const shown = create(services, panel, uri, {
      present: on => void present(on),
      end: () => void end(),
      arrived: () => {
        if (isAwaited) shown.conversation.say({type: 'command', command: 'present'})
        isAwaited = false
      },
    })
    meeting = shown
    panels.add(shown)
    panel.onDidDispose(() => {
      panels.remove(shown)
      if (meeting !== shown) return
      meeting = undefined
      if (isPresenting) void leaveZen()
      keepPresenting(false)
    })
    void keepOpen(shown, services)
  }

  const start = async (document: TextDocument, isToPresent: boolean): Promise<void> => {
    const {createMeeting} = await later.meeting()
    const uri = document.uri.toString()
    if (meeting?.uri === uri) {
      meeting.panel.reveal()
      if (isToPresent) meeting.conversation.say({type: 'command', command: 'present'})
    } else {
      isAwaited = isToPresent
      show(createMeeting, window.createWebviewPanel(viewType, meetingTitle(uri), columnBeside(document)), uri)
    }
  }

  const startActive = (isToPresent: boolean): Promise<void> | string =>
    active.postmortem === undefined ? tellNoPostmortem(active) : start(active.postmortem, isToPresent)

  const look = ({uri}: TextDocument): void => {
    if (meeting?.uri === uri.toString()) meeting.look()
  }
  const keep = (): void => {
    if (meeting !== undefined) void keepOpen(meeting, services)
  }

  const listeners = [
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state) {
        const uri = uriIn(state)
        if (uri === undefined) panel.dispose()
        else {
          show((await later.meeting()).createMeeting, panel, uri)
          isPresenting = memento.get(presentedKey, false)
        }
      },
    }),
    moves.onDidMove(move => {
      const uri = meeting && addressAfter(move, meeting.uri)
      if (meeting === undefined || uri === undefined) return
      meeting.goTo(uri)
      panels.tell()
      keep()
    }),
    workspace.onDidCloseTextDocument(keep),
    workspace.onDidOpenTextDocument(look),
    window.tabGroups.onDidChangeTabs(keep),
    // What no tab shows as a postmortem's text is watched by nobody else.
    workspace.onDidChangeTextDocument(({document}) => {
      if (!watch.hasSettled(document)) look(document)
    }),
    watch.onDidSettle(look),
    onDidMoveCursor((document, offset) => {
      if (meeting?.panel.visible === true && meeting.uri === document.uri.toString()) meeting.conversation.follow(offset)
    }),
  ]

  return {
    handlers: {
      'postmortem.startMeeting': () => startActive(false),
      'postmortem.presentMeeting': () => startActive(true),
      'postmortem.endMeeting': end,
    },
    dispose: () => {
      for (const listener of listeners) listener.dispose()
      // The window may come back with it, so it has not ended.
      const left = meeting
      meeting = undefined
      left?.panel.dispose()
    },
  }
}

const leaveZen = (): Thenable<void> => commands.executeCommand('workbench.action.exitZenMode')
