/** Tells when a document goes on under another name: a file that is renamed or moved, or a text that is saved as another file. */
import {
  type Disposable,
  type Event,
  EventEmitter,
  FileSystemError,
  type TabChangeEvent,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode'
import {hasTab, uriOf} from './tabs.ts'

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

/**
 * Nothing says that a file is what another document was saved as. But while it is saved, and for the first time, it has no tab yet and the
 * text of the other one, which then loses its last tab or its very existence to it.
 */
export function createMoves(): Moves {
  const moved = new EventEmitter<Move>()
  /** By the address of a document, the file that has been saved with its text. */
  const copies = new Map<string, string>()
  let past: readonly Move[] = []
  /** What was closed although its tab is still there, by its address: the file may be under way to another place. */
  const leaving = new Map<string, TextDocument>()
  let openedLast: string | undefined
  let finding: Promise<void> = Promise.resolve()

  const forgetCopy = (uri: string): void => {
    for (const [from, to] of copies) if (to === uri) copies.delete(from)
  }

  const noteCopies = (saved: TextDocument): void => {
    const to = saved.uri.toString()
    forgetCopy(to)
    for (const other of workspace.textDocuments) {
      if (other === saved || other.isClosed || !(other.isUntitled || !hasTab(to)) || !hasSameText(other, saved)) continue
      copies.set(other.uri.toString(), to)
    }
  }

  const move = (from: string, to: string, document: TextDocument | undefined): void => {
    forgetCopy(to)
    const made = {from, to, document}
    past = [...past, made]
    moved.fire(made)
  }

  /** No event tells of a file that another extension moves, but VS Code puts the new place's tab where the old one's was. */
  const findOut = async (document: TextDocument, to: string): Promise<void> => {
    const {uri} = document
    if (!(await isGone(uri))) return
    const there = await openedAt(to)
    if (there !== undefined && hasSameText(document, there)) move(uri.toString(), to, document)
  }

  const lookAtLeaving = ({opened, closed}: TabChangeEvent): void => {
    openedLast = opened.map(tab => uriOf(tab)?.toString()).at(-1) ?? openedLast
    for (const address of closed.map(tab => uriOf(tab)?.toString() ?? '')) {
      const document = leaving.get(address) ?? openAt(address)
      const to = openedLast
      leaving.delete(address)
      if (document !== undefined && to !== undefined) finding = finding.then(() => findOut(document, to))
    }
  }

  const forgetPast = (reopened: string): void => {
    past = past.filter(({from}) => !isWithin(from, reopened))
  }

  /** A file that was saved as another one stays where it is, and only the person has gone on to the other one. */
  const lookAtTabs = ({opened}: TabChangeEvent): void => {
    for (const tab of opened) forgetPast(uriOf(tab)?.toString() ?? '')
    for (const [from, to] of copies) if (hasTab(to) && !hasTab(from)) move(from, to, openAt(from))
  }

  /** An untitled document ends when it is saved, and VS Code empties it first. One that is written on was only copied. */
  const lookAtUntitled = (document: TextDocument): void => {
    const from = document.uri.toString()
    const to = copies.get(from)
    if (to !== undefined && document.getText() === '') move(from, to, document)
    copies.delete(from)
  }

  const listeners = [
    workspace.onWillSaveTextDocument(({document}) => noteCopies(document)),
    workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      if (document.isUntitled && contentChanges.length > 0) lookAtUntitled(document)
    }),
    workspace.onDidCloseTextDocument(document => {
      if (!document.isClosed) return
      const uri = document.uri.toString()
      copies.delete(uri)
      forgetCopy(uri)
      if (hasTab(uri)) leaving.set(uri, document)
    }),
    workspace.onDidOpenTextDocument(({uri}) => {
      forgetPast(uri.toString())
      leaving.delete(uri.toString())
    }),
    window.tabGroups.onDidChangeTabs(event => {
      lookAtTabs(event)
      lookAtLeaving(event)
    }),
    workspace.onDidRenameFiles(({files}) => {
      for (const {oldUri, newUri} of files) move(oldUri.toString(), newUri.toString(), openAt(oldUri.toString()))
    }),
  ]
  return {
    onDidMove: moved.event,
    settled: () => finding,
    wentTo: (from, to) => past.some(move => addressAfter(move, from) === to),
    dispose: () => {
      for (const one of [moved, ...listeners]) one.dispose()
    },
  }
}

const openAt = (uri: string): TextDocument | undefined => workspace.textDocuments.find(document => document.uri.toString() === uri)

async function openedAt(uri: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri))
  } catch {
    return undefined
  }
}

export async function isGone(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return false
  } catch (problem) {
    return problem instanceof FileSystemError && problem.code === 'FileNotFound'
  }
}

/** Saving may give a text other line ends. */
const hasSameText = (one: TextDocument, other: TextDocument): boolean =>
  one.lineCount === other.lineCount && one.getText().replaceAll('\r\n', '\n') === other.getText().replaceAll('\r\n', '\n')

/** Where a file is after a move, which may be that of a folder around it; `undefined` when the move was another one's. */
export const addressAfter = ({from, to}: Move, uri: string): string | undefined =>
  isWithin(from, uri) ? to + uri.slice(from.length) : undefined

/** Whether an address is that of a file or folder, or of what is in it. */
export const isWithin = (outer: string, uri: string): boolean => uri === outer || uri.startsWith(`${outer}/`)
