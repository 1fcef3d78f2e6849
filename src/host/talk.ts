/** Talks with a view: a host session of the protocol decides, and this carries out on the documents of the editor what is the same for all views. */
import {commands, type LogOutputChannel, type TextDocument} from 'vscode'
import {editNumberIn, endingOf, type EndingOf, type HostEffectOf, type HostEventOf, type Topic} from '../protocol/index.ts'
import type {CommandName} from './commands.ts'
import {travel, type Focusable} from './history.ts'
import type {Moves} from './moves.ts'
import {documentAt, isReadOnly, nameOf} from './tabs.ts'

export interface Conversation<T extends Topic> {
  /** Anything that a view says, whether it makes sense or not. */
  readonly hear: (data: unknown) => void
  /** Says something beside the snapshots. */
  readonly say: (remark: T['remark']) => void
  readonly setVisible: (visible: boolean) => void
  /** Tells the view when another document is shown, or another text of it. */
  readonly lookAtDocument: () => void
  /** Selects the place that holds an offset of the shown document. */
  readonly follow: (offset: number) => void
}

/** The place that a view has in the window. */
export interface Stage extends Focusable {
  /** Takes what the view unpacks. */
  readonly post: (parcel: string) => void
  /** The document that the view shows, once it has been read. */
  readonly document: () => TextDocument | undefined
}

/** What one kind of view does its own way. */
export interface Part<T extends Topic, Message, Effect, Session> {
  readonly initial: Session
  readonly step: (
    session: Session,
    event: HostEventOf<T, Message>,
  ) => {readonly session: Session; readonly effects: readonly (Effect | HostEffectOf<T>)[]}
  readonly read: (data: unknown) => Message | null
  readonly pack: (message: (HostEffectOf<T> & {readonly type: 'post'})['message']) => string
  readonly shownFrom: (document: TextDocument) => T['document']
  readonly placeAt: (document: TextDocument, offset: number) => T['place'] | null
  readonly samePlace: (one: T['place'], other: T['place']) => boolean
  readonly apply: (document: TextDocument, operation: T['operation']) => Promise<EndingOf<T>>
  readonly perform: (effect: Exclude<Effect, HostEffectOf<T>>) => void
  readonly focus: (on: T['focused'] | null) => void
}

/** What every view is told of a document, beside what it shows of it. */
export const asShown = (
  document: TextDocument,
): {readonly uri: string; readonly name: string; readonly version: number; readonly readOnly: boolean; readonly focus: null} => ({
  uri: document.uri.toString(),
  name: nameOf(document),
  version: document.version,
  readOnly: isReadOnly(document),
  focus: null,
})

export function createTalk<
  T extends Topic,
  Message,
  Effect extends {readonly type: string},
  Session extends {readonly document: T['document'] | null},
>(
  {moves, log}: {readonly moves: Moves; readonly log: LogOutputChannel},
  stage: Stage,
  part: Part<T, Message, Effect, Session>,
): Conversation<T> {
  let session = part.initial
  const cursor = createCursor<T>(part)
  dispatch({type: 'document', document: shown()})
  return {
    hear,
    say: message => dispatch({type: 'remark', message}),
    setVisible: visible => dispatch({type: 'visibility', visible}),
    lookAtDocument,
    follow,
  }

  function lookAtDocument(): void {
    const document = shown()
    const before = session.document
    if (isSameState(document, before)) return
    const hasMoved = document !== null && before !== null && moves.wentTo(before.uri, document.uri)
    dispatch({type: 'document', document, ...(hasMoved && {formerly: before.uri})})
  }

  function follow(offset: number): void {
    // While the person writes, what is shown is that of an older text; the cursor is not looking for a place then.
    const document = stage.document()
    if (document === undefined || session.document?.version !== document.version) return
    const place = cursor.movedTo(document, offset)
    if (place !== null) dispatch({type: 'document', document: {...session.document, focus: place}})
  }

  function hear(data: unknown): void {
    const message = part.read(data)
    if (message !== null) return dispatch({type: 'message', message})
    log.warn('A view said something that makes no sense.')
    const edit = editNumberIn(data)
    if (edit !== null) dispatch({type: 'senseless', edit})
  }

  function dispatch(event: HostEventOf<T, Message>): void {
    const step = part.step(session, event)
    session = step.session
    for (const effect of step.effects) carryOut(effect)
  }

  function carryOut(one: Effect | HostEffectOf<T>): void {
    const effect = one as HostEffectOf<T>
    switch (effect.type) {
      case 'post':
        return stage.post(part.pack(effect.message))
      case 'apply':
        return void applied(effect)
      case 'undo':
      case 'redo':
        return void goBackOrForth(effect, stage)
      case 'new-postmortem':
        return void commands.executeCommand('postmortem.new' satisfies CommandName)
      case 'focus':
        return part.focus(effect.on)
      default:
        return part.perform(one as Exclude<Effect, HostEffectOf<T>>)
    }
  }

  async function applied(effect: ApplyEffect<T>): Promise<void> {
    const ending = await endingOf<T>(
      () => apply(effect, part.apply),
      problem => log.error(`An edit of ${effect.uri} failed.`, problem),
    )
    dispatch({type: 'answer', ...ending, document: shown()})
  }

  /** What was shown last where the document cannot be read: an answer is due all the same. */
  function shown(): T['document'] | null {
    const document = stage.document()
    if (document === undefined) return null
    try {
      return part.shownFrom(document)
    } catch (problem) {
      log.error(`Reading ${document.uri.toString()} for the view failed.`, problem)
      return session.document
    }
  }
}

interface Cursor<T extends Topic> {
  /** The place at an offset; `null` where there is none, or the one where the cursor was before. */
  readonly movedTo: (document: TextDocument, offset: number) => T['place'] | null
}

function createCursor<T extends Topic>({
  placeAt,
  samePlace,
}: {
  readonly placeAt: (document: TextDocument, offset: number) => T['place'] | null
  readonly samePlace: (one: T['place'], other: T['place']) => boolean
}): Cursor<T> {
  let last: T['place'] | null = null
  return {
    movedTo: (document, offset) => {
      const before = last
      last = placeAt(document, offset)
      return last !== null && before !== null && samePlace(last, before) ? null : last
    },
  }
}

type ApplyEffect<T extends Topic> = HostEffectOf<T> & {readonly type: 'apply'}

/** Whether nothing of a document has changed that its text says, or that says what may be done with it. */
const isSameState = (one: Topic['document'] | null, other: Topic['document'] | null): boolean =>
  one?.uri === other?.uri && one?.version === other?.version && one?.readOnly === other?.readOnly

async function apply<T extends Topic>(
  {uri, version, operation}: ApplyEffect<T>,
  write: (document: TextDocument, operation: T['operation']) => Promise<EndingOf<T>>,
): Promise<EndingOf<T>> {
  const document = documentAt(uri)
  return document?.version === version ? write(document, operation) : {refused: 'stale', focus: null}
}

async function goBackOrForth({type, uri}: {readonly type: 'undo' | 'redo'; readonly uri: string}, stage: Focusable): Promise<void> {
  const document = documentAt(uri)
  if (document !== undefined) await travel(document, type, stage)
}
