/** Reads documents again: once when a tab shows them, and after each pause in writing. */
import {Disposable, type Event, EventEmitter, type LogOutputChannel, type TextDocument, window, workspace} from 'vscode'
import type {Documents} from './documents.ts'
import type {ImageFiles} from './image-files.ts'
import type {Panels} from './panels.ts'
import type {Settings} from './settings.ts'
import {inSlices} from './slices.ts'
import type {Verdicts} from './verdicts.ts'

export interface Watch extends Disposable {
  /** What there is to know of the document is known, and has not been told yet. */
  readonly onDidSettle: Event<TextDocument>
  /** No tab shows it any more. */
  readonly onDidLeave: Event<TextDocument>
  /** Whether it has settled at least once: then asking about it is cheap. */
  hasSettled(document: TextDocument): boolean
}

/** A pause in milliseconds that nobody notices, but that two key strokes at once do not reach. */
const shortestPause = 60
/** A document that takes long to read is read at most about a quarter of the time. */
const pausePerWork = 3
const longestPause = 1500

interface Watched {
  timer: Timer | undefined
  /** Counts what makes earlier work worthless. */
  round: number
  pause: number
  settled: boolean
}

interface Needed {
  readonly settings: Settings
  readonly documents: Documents
  readonly verdicts: Verdicts
  readonly panels: Panels
  readonly images: ImageFiles
  readonly log: LogOutputChannel
}

export function createWatch(needed: Needed): Watch {
  const {settings, panels, log} = needed
  const settled = new EventEmitter<TextDocument>()
  const left = new EventEmitter<TextDocument>()
  const watched = new Map<TextDocument, Watched>()

  const schedule = (document: TextDocument, state: Watched, pause: number): void => {
    clearTimeout(state.timer)
    const round = ++state.round
    const isWanted = (): boolean => state.round === round
    const report = (problem: unknown): void => log.error(`Reading ${document.uri.toString()} failed.`, problem)
    state.timer = setTimeout(() => void settle(document, state, isWanted).catch(report), pause)
  }

  const settle = async (document: TextDocument, state: Watched, isWanted: () => boolean): Promise<void> => {
    await settings.load(document)
    if (!isWanted()) return
    const began = performance.now()
    if (!(await inSlices(work(document, needed), isWanted))) return
    state.settled = true
    settled.fire(document)
    const spent = performance.now() - began
    state.pause = pauseAfter(spent)
    // Files take their time, and nothing waits for them: what is found of them is told once more, even if a later round has begun without it.
    if ((await hasNewImages(document, needed)) && watched.get(document) === state) schedule(document, state, isWanted() ? 0 : state.pause)
    log.trace(`Read version ${document.version} of ${document.uri.toString()} in ${spent.toFixed(1)} ms.`)
  }

  const look = (): void => {
    const shown = panels.documents()
    for (const document of shown) if (!watched.has(document)) begin(document)
    for (const [document, state] of watched) if (!shown.has(document)) leave(document, state)
  }

  const begin = (document: TextDocument): void => {
    const state = {timer: undefined, round: 0, pause: shortestPause, settled: false}
    watched.set(document, state)
    schedule(document, state, 0)
  }

  const leave = (document: TextDocument, state: Watched): void => {
    clearTimeout(state.timer)
    state.round++
    watched.delete(document)
    left.fire(document)
  }

  const listeners = [
    ...whenToLook(needed, look),
    workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const state = watched.get(document)
      if (contentChanges.length > 0 && state !== undefined) schedule(document, state, state.pause)
    }),
    ...whenToReconsider(needed, () => watched.forEach((state, document) => schedule(document, state, 0))),
  ]
  look()

  return {
    onDidSettle: settled.event,
    onDidLeave: left.event,
    hasSettled: document => watched.get(document)?.settled === true,
    dispose: () => {
      watched.forEach(({timer}) => clearTimeout(timer))
      Disposable.from(settled, left, ...listeners).dispose()
    },
  }
}

function* work(document: TextDocument, {documents, verdicts}: Needed): Generator<undefined, void> {
  yield* documents.openInSteps(document)
  if (verdicts.of(document).isPostmortem) yield* documents.checkInSteps(document)
}

const pauseAfter = (spent: number): number => Math.min(Math.max(shortestPause, spent * pausePerWork), longestPause)

/** Whether something of its pictures was found out that nobody has been told yet. */
const hasNewImages = async (document: TextDocument, {documents, verdicts, images}: Needed): Promise<boolean> =>
  verdicts.of(document).isPostmortem && (await images.look(document, documents.postmortemOf(document)))

const whenToLook = ({panels}: Needed, look: () => void): readonly Disposable[] => [
  window.tabGroups.onDidChangeTabs(look),
  panels.onDidChange(look),
  workspace.onDidOpenTextDocument(look),
  workspace.onDidCloseTextDocument(look),
]

const whenToReconsider = ({settings, images, verdicts}: Needed, reconsider: () => void): readonly Disposable[] => [
  settings.onDidChange(reconsider),
  images.onDidChange(reconsider),
  verdicts.onDidChange(reconsider),
]
