/** Says when a document is to be read again: once when a tab shows it, and after each pause in writing. */
import {type Disposable, type Event, EventEmitter, type LogOutputChannel, type TextDocument, window, workspace} from 'vscode'
import {documentsInTabs} from './tabs.ts'

export interface Watch extends Disposable {
  /** The listeners do all the work that a change brings with it. */
  readonly onDidSettle: Event<TextDocument>
  /** No tab shows it any more. */
  readonly onDidLeave: Event<TextDocument>
}

/** A pause in milliseconds that nobody notices, but that two key strokes at once do not reach. */
const shortestPause = 60
/** A document that takes long to read is read at most about a quarter of the time. */
const pausePerWork = 3
const longestPause = 1500

/** `onDidReconsider` fires when documents are to be read again although their text is the same. */
export function createWatch(onDidReconsider: readonly Event<void>[], log: LogOutputChannel): Watch {
  const settled = new EventEmitter<TextDocument>()
  const left = new EventEmitter<TextDocument>()
  const timers = new Map<TextDocument, Timer | undefined>()
  const pauses = new WeakMap<TextDocument, number>()

  const schedule = (document: TextDocument, pause: number): void => {
    clearTimeout(timers.get(document))
    timers.set(document, setTimeout(() => settle(document), pause))
  }

  const settle = (document: TextDocument): void => {
    const {version} = document
    const began = performance.now()
    settled.fire(document)
    const work = performance.now() - began
    pauses.set(document, Math.min(Math.max(shortestPause, work * pausePerWork), longestPause))
    log.trace(`Read version ${version} of ${document.uri.toString()} in ${work.toFixed(1)} ms.`)
  }

  const look = (): void => {
    const shown = documentsInTabs()
    for (const document of shown) if (!timers.has(document)) schedule(document, 0)
    for (const [document, timer] of timers) {
      if (shown.has(document)) continue
      clearTimeout(timer)
      timers.delete(document)
      left.fire(document)
    }
  }

  const listeners = [
    window.tabGroups.onDidChangeTabs(look),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(look),
    workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      if (contentChanges.length > 0 && timers.has(document)) schedule(document, pauses.get(document) ?? shortestPause)
    }),
    ...onDidReconsider.map(event => event(() => [...timers.keys()].forEach(document => schedule(document, 0)))),
  ]
  look()

  return {
    onDidSettle: settled.event,
    onDidLeave: left.event,
    dispose: () => {
      timers.forEach(clearTimeout)
      for (const one of [settled, left, ...listeners]) one.dispose()
    },
  }
}
