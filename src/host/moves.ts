/** Tells when a document goes on under another name: a file that is renamed or moved, or a text that is saved as another file. */
import {Disposable, type Event, EventEmitter, type TabChangeEvent, type TextDocument, window, workspace} from 'vscode'
import {createDepartures} from './departures.ts'
import {createSavedCopies, type SavedCopies} from './saved-copies.ts'
import {documentAt, uriOf} from './tabs.ts'

export interface Move {
  readonly from: string
  readonly to: string
  /** What was open under the old name, as far as somebody had it open. */
  readonly document: TextDocument | undefined
}

export interface Moves extends Disposable {
  readonly onDidMove: Event<Move>
  /** Whether the document of one address has become that of the other, and nothing else has been opened under the first since. */
  readonly wentTo: (from: string, to: string) => boolean
  /** Comes when nothing is left to find out about what has happened by now. */
  readonly settled: () => Promise<void>
}

export function createMoves(): Moves {
  const moved = new EventEmitter<Move>()
  const copies = createSavedCopies()
  const departures = createDepartures((from, to) => move(from.uri.toString(), to, from))
  let past: readonly Move[] = []

  const move = (from: string, to: string, document: TextDocument | undefined): void => {
    copies.forget(to)
    const made = {from, to, document}
    past = [...past, made]
    moved.fire(made)
  }

  const forgetPast = (reopened: string): void => {
    past = past.filter(({from}) => !isWithin(from, reopened))
  }

  const lookAtTabs = (event: TabChangeEvent): void => {
    for (const tab of event.opened) forgetPast(uriOf(tab)?.toString() ?? '')
    for (const {from, to} of copies.takenUp()) move(from, to, documentAt(from))
    departures.follow(event)
  }

  const listeners = [
    ...whenCopied(copies, move),
    workspace.onDidCloseTextDocument(document => {
      if (document.isClosed) departures.leave(document)
    }),
    workspace.onDidOpenTextDocument(({uri}) => {
      forgetPast(uri.toString())
      departures.stay(uri.toString())
    }),
    window.tabGroups.onDidChangeTabs(lookAtTabs),
    workspace.onDidRenameFiles(({files}) => {
      for (const {oldUri, newUri} of files) move(oldUri.toString(), newUri.toString(), documentAt(oldUri.toString()))
    }),
  ]
  return {
    onDidMove: moved.event,
    settled: departures.settled,
    wentTo: (from, to) => past.some(move => addressAfter(move, from) === to),
    dispose: () => void Disposable.from(moved, ...listeners).dispose(),
  }
}

/** An untitled document ends when it is saved, and VS Code empties it first. One that is written on was only copied. */
const whenCopied = (copies: SavedCopies, move: (from: string, to: string, document: TextDocument) => void): readonly Disposable[] => [
  workspace.onWillSaveTextDocument(({document}) => copies.note(document)),
  workspace.onDidChangeTextDocument(({document, contentChanges}) => {
    if (!document.isUntitled || contentChanges.length === 0) return
    const from = document.uri.toString()
    const to = copies.of(from)
    if (to !== undefined && document.getText() === '') move(from, to, document)
    copies.end(from)
  }),
  workspace.onDidCloseTextDocument(document => {
    if (!document.isClosed) return
    copies.end(document.uri.toString())
    copies.forget(document.uri.toString())
  }),
]

/** Where a file is after a move, which may be that of a folder around it; `undefined` when the move was another one's. */
export const addressAfter = ({from, to}: Move, uri: string): string | undefined =>
  isWithin(from, uri) ? to + uri.slice(from.length) : undefined

/** Whether an address is that of a file or folder, or of what is in it. */
export const isWithin = (outer: string, uri: string): boolean => uri === outer || uri.startsWith(`${outer}/`)
