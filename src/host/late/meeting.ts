/** One editor tab with the review meeting of a document: its page, its conversation, and the pictures of what comes up in it. */
import {commands, l10n, type TextDocument, type WebviewPanel} from 'vscode'
import {meetingOf, meetingPlaceAt, operateMeeting, spotOf, type AgendaId, type MeetingOperation} from '../../core/index.ts'
import {
  initialMeetingHost,
  pack,
  readMeetingMessage,
  stepMeetingHost,
  type EndingOf,
  type MeetingHost,
  type MeetingHostEffect,
  type MeetingRequest,
  type MeetingToHost,
  type MeetingTopic,
  type NamedPicture,
  type SpotMessage,
} from '../../protocol/index.ts'
import type {Subject} from '../chosen-picture.ts'
import {focusCommandOf} from '../columns.ts'
import type {CommandName} from '../commands.ts'
import {drawnIn, themePalette} from '../drawing.ts'
import {fillTab} from '../features/diagram-tab.ts'
import {meetingPage} from '../features/view-page.ts'
import {meetingTitle} from '../meeting-title.ts'
import type {Panel} from '../panels.ts'
import {goOnWith, pointOut} from '../reveal.ts'
import type {Services} from '../services.ts'
import {documentAt} from '../tabs.ts'
import {asShown, createTalk, type Conversation, type Stage} from '../talk.ts'
import {write} from '../writing.ts'

export interface Meeting extends Panel {
  /** Goes on with the document of another address. */
  readonly goTo: (uri: string) => void
  readonly panel: WebviewPanel
  readonly conversation: Conversation<MeetingTopic>
  /** The document is another one, or has another text. */
  readonly look: () => void
}

/** What the page asks of the window. */
export interface Room {
  readonly present: (on: boolean) => void
  readonly end: () => void
  /** The page is there, and listens. */
  readonly arrived: () => void
}

export function createMeeting(services: Services, panel: WebviewPanel, uri: string, room: Room): Meeting {
  const {documents} = services
  let address = uri
  let item: AgendaId = 'opening'
  const stage: Stage = {
    post: parcel => void panel.webview.postMessage(parcel),
    document: () => documentAt(address),
    focusCommand: () => panel.viewColumn && focusCommandOf(panel.viewColumn),
    focus: () => panel.reveal(),
  }
  const conversation = createTalk<MeetingTopic, MeetingToHost, MeetingHostEffect, MeetingHost>(services, stage, {
    initial: initialMeetingHost,
    step: stepMeetingHost,
    read: readMeetingMessage,
    pack,
    shownFrom: document => ({
      ...asShown(document),
      ...meetingOf(documents.postmortemOf(document)),
    }),
    placeAt: (document, offset) => meetingPlaceAt(documents.postmortemOf(document), offset),
    samePlace: (one, other) => one.item === other.item && one.section === other.section,
    apply,
    perform,
    focus: () => {},
  })
  const look = (): void => {
    conversation.lookAtDocument()
    draw()
  }
  fillTab(services, panel, conversation, meetingPage)
  return {
    get uri() {
      return address
    },
    get isActive() {
      return panel.active
    },
    goTo: next => {
      address = next
      panel.title = meetingTitle(next)
      look()
    },
    panel,
    conversation,
    look,
  }

  async function apply(document: TextDocument, operation: MeetingOperation): Promise<EndingOf<MeetingTopic>> {
    const outcome = operateMeeting(documents.postmortemOf(document), operation)
    if ('refused' in outcome) return {refused: outcome.refused, focus: null}
    const ending = await write(document, outcome.edits)
    return {refused: ending === 'written' ? null : ending, focus: null}
  }

  function perform(request: MeetingRequest): void {
    switch (request.type) {
      case 'look':
        item = request.item
        draw()
        return room.arrived()
      case 'present':
        return room.present(request.on)
      case 'end':
        return room.end()
      default:
        goToSpot(request)
    }
  }

  function goToSpot({type, uri, open, ...place}: SpotMessage): void {
    const document = documentAt(uri)
    const spot = document && spotOf(documents.postmortemOf(document), place, open)
    if (document === undefined || spot == null) return
    if (typeof spot === 'string') {
      if (type === 'reveal') void commands.executeCommand('postmortem.checklist.open' satisfies CommandName, spot)
    } else if (type === 'reveal') void goOnWith(document, spot)
    else pointOut(document, spot)
  }

  function draw(): void {
    const document = documentAt(address)
    if (document === undefined || !panel.visible) return
    const pictures = subjectsIn(document).map((subject): NamedPicture => {
      const {svg, scene} = drawnIn(themePalette, subject)
      return {kind: subject.kind, name: subject.kind === 'tree' ? subject.tree.title : l10n.t('Timeline'), svg, width: scene.width}
    })
    conversation.say({type: 'pictures', item, pictures})
  }

  /** What there is to see in the item that has come up. */
  function subjectsIn(document: TextDocument): readonly Subject[] {
    const postmortem = documents.postmortemOf(document)
    if (item === 'facts') return postmortem.timeline.length === 0 ? [] : [{kind: 'timeline', postmortem}]
    return postmortem.trees
      .filter(({kind, nodes}) => nodes.length > 0 && item === (kind === 'so-what' ? 'impact' : 'causes'))
      .map(tree => ({kind: 'tree', tree}))
  }
}
