/** A view's half of its conversation with the host: tasks that wait for each other, and what a person has in mind while the document changes. */
import type {AnchorOf, AnswerOf, EditOf, ReasonOf, Senseless, SnapshotOf, TaskOf, Topic} from './topic.ts'

export interface ViewOf<T extends Topic> {
  /** What is shown; `undefined` until the first snapshot, `null` when no postmortem is open. */
  readonly document: T['document'] | null | undefined
  readonly selection: AnchorOf<T> | null
  /** The inline editor, when one is open. */
  readonly draft: (T['draft'] & Anchored<T>) | null
  /** The edit on its way, of which nothing is known yet. */
  readonly pending: PendingOf<T> | null
  /** What has been asked for since, oldest first; each task is sent when the one before it has been answered. */
  readonly queue: readonly TaskOf<T>[]
  /** Words that could not be put where they were meant to go, kept until the person says what to do with them. */
  readonly unsaved: readonly string[]
  /** How the last task ended, for the announcement. */
  readonly outcome: OutcomeOf<T> | null
  /** The numbers of the last task that was asked for, and of the last edit or question that was sent. */
  readonly asked: number
  readonly sent: number
}

interface Anchored<T extends Topic> {
  readonly anchor: AnchorOf<T>
}

export interface PendingOf<T extends Topic> {
  readonly edit: number
  readonly uri: string
  readonly version: number
  readonly task: TaskOf<T>
}

export interface OutcomeOf<T extends Topic> {
  /** `null` when it was refused before there was one. */
  readonly task: TaskOf<T> | null
  readonly refused: ReasonOf<T> | Senseless | null
}

/** How one view does what all do. */
export interface Manner<T extends Topic, Session extends ViewOf<T>> {
  /** The operation on the document as it is shown now. */
  readonly operationOf: (task: TaskOf<T>, document: T['document']) => T['operation'] | Senseless
  /** The words that would be lost with a task, or `null`. */
  readonly wordsOf: (task: TaskOf<T>) => string | null
  /** Whether a deed brings something that was not there before, at which the person goes on. */
  readonly makes: (deed: T['deed']) => boolean
  readonly anchorAt: (place: T['place']) => AnchorOf<T>
  /** The same place in a later version of the document. */
  readonly follow: (anchor: AnchorOf<T>, before: T['document'], after: T['document']) => AnchorOf<T>
  /** Closes the draft because the person has gone elsewhere. */
  readonly leave: (session: Session) => Session
  /** Moves the places that only this view knows: those in deeds, and what else its session holds. */
  readonly movedDeed: (deed: T['deed'], move: (anchor: AnchorOf<T>) => AnchorOf<T>) => T['deed']
  readonly movedRest: (session: Session, move: (anchor: AnchorOf<T>) => AnchorOf<T>) => Session
  /** What of a document is not to be shown with another one. */
  readonly without: (session: Session) => Session
  /** What follows when a task is done, `before` being as it was with the task on its way. */
  readonly done: (session: Session, task: TaskOf<T>, before: Session) => Session
  /** The draft that takes the place of what was never made. */
  readonly heir: (draft: ViewOf<T>['draft'], task: TaskOf<T>) => ViewOf<T>['draft']
}

export interface Talk<T extends Topic, Session extends ViewOf<T>> {
  /** Sends the oldest task, unless an edit is on its way. One at a time: the next one is made against the text that the first leaves. */
  readonly send: (session: Session) => {readonly session: Session; readonly posts: readonly EditOf<T>[]}
  readonly receive: (session: Session, snapshot: SnapshotOf<T>) => Session
}

/** What every view knows before it has heard anything. */
interface Silent {
  readonly document: undefined
  readonly selection: null
  readonly draft: null
  readonly pending: null
  readonly queue: readonly []
  readonly unsaved: readonly []
  readonly outcome: null
  readonly asked: number
  readonly sent: number
}

/** `edits` is where the numbers of the edits start, above those of all earlier views: the clock in milliseconds will do. */
export const silentView = (edits: number): Silent => ({
  document: undefined,
  selection: null,
  draft: null,
  pending: null,
  queue: [],
  unsaved: [],
  outcome: null,
  asked: 0,
  sent: edits,
})

/** Puts a task into the queue; a selection on the task's place will be where the task leaves off. */
export function queued<T extends Topic, Session extends ViewOf<T>>(
  session: Session,
  {deed, anchor}: Omit<TaskOf<T>, 'id'>,
  samePlace: (one: T['place'], other: T['place']) => boolean,
): Session {
  const id = session.asked + 1
  const {selection} = session
  const held = selection && samePlace(selection, anchor) && selection.awaits === anchor.awaits
  return {
    ...session,
    asked: id,
    queue: [...session.queue, {id, deed, anchor}],
    selection: held ? {...selection, awaits: id} : selection,
  }
}

export function talkIn<T extends Topic, Session extends ViewOf<T>>(manner: Manner<T, Session>): Talk<T, Session> {
  const {operationOf, wordsOf, makes, anchorAt, follow} = manner
  return {send, receive}

  function send(session: Session): ReturnType<Talk<T, Session>['send']> {
    const [task, ...queue] = session.queue
    const {document} = session
    if (!task || session.pending) return {session, posts: []}
    if (!document) return send(fail({...session, queue}, task, 'gone'))
    const operation = operationOf(task, document)
    if (typeof operation === 'string') return send(fail({...session, queue}, task, operation))
    const edit = session.sent + 1
    const {uri, version} = document
    return {
      session: {...session, queue, sent: edit, pending: {edit, uri, version, task}},
      posts: [{type: 'edit', edit, uri, version, operation}],
    }
  }

  function receive(session: Session, {document, answer, formerly}: SnapshotOf<T>): Session {
    const carried = carry(session, document, formerly)
    const {pending} = carried
    if (pending && answer?.edit === pending.edit) return settle({...carried, pending: null}, pending, answer)
    const focus = document?.focus ?? null
    return focus && !pending && !carried.draft && carried.queue.length === 0 ? {...carried, selection: anchorAt(focus)} : carried
  }

  /** Takes what the person has in mind along into a later version of the document, or leaves it behind with another document. */
  function carry(session: Session, document: T['document'] | null, formerly: string | undefined): Session {
    const before = session.document
    if (before && document && (before.uri === document.uri || before.uri === formerly))
      return {...moved(session, anchor => follow(anchor, before, document)), document}
    const left = moved(manner.leave(session), anchor => ({...anchor, sure: false, awaits: null}))
    return manner.without({...left, document, selection: null})
  }

  function settle(session: Session, {task, version}: PendingOf<T>, {refused}: AnswerOf<T>): Session {
    const {document} = session
    if (refused === null) return succeed(session, task, document?.focus ?? null)
    const again = refused === 'stale' && task.anchor.sure && document?.version !== version
    return again ? {...session, queue: [task, ...session.queue]} : fail(session, task, refused)
  }

  function succeed(session: Session, task: TaskOf<T>, focus: T['place'] | null): Session {
    const arrived = moved(session, anchor => {
      if (anchor.awaits !== task.id) return anchor
      return focus ? anchorAt(focus) : {...anchor, awaits: null, sure: false}
    })
    return manner.done({...arrived, outcome: {task, refused: null}}, task, session)
  }

  /** A task that cannot be done leaves its words with the person, and what waited for it where it started from. */
  function fail(session: Session, task: TaskOf<T>, refused: NonNullable<OutcomeOf<T>['refused']>): Session {
    const words = refused === 'nothing-to-do' ? null : wordsOf(task)
    const {anchor, deed} = task
    const start = makes(deed) ? {...anchor, sure: false} : anchor
    return {
      ...moved({...session, draft: manner.heir(session.draft, task)}, waiting => (waiting.awaits === task.id ? start : waiting)),
      unsaved: words === null ? session.unsaved : [...session.unsaved, words],
      outcome: {task, refused},
    }
  }

  function moved(session: Session, move: (anchor: AnchorOf<T>) => AnchorOf<T>): Session {
    const movedTask = (task: TaskOf<T>): TaskOf<T> => ({...task, anchor: move(task.anchor), deed: manner.movedDeed(task.deed, move)})
    const {selection, draft, pending, queue} = session
    return {
      ...manner.movedRest(session, move),
      selection: selection && move(selection),
      draft: draft && {...draft, anchor: move(draft.anchor)},
      pending: pending && {...pending, task: movedTask(pending.task)},
      queue: queue.map(movedTask),
    }
  }
}
