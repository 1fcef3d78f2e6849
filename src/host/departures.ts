/** Files that another extension moves: no event tells of that, but VS Code puts the new place's tab where the old one's was. */
import {type TabChangeEvent, type TextDocument, Uri, workspace} from 'vscode'
import {inTurn} from './in-turn.ts'
import {isGone} from './is-gone.ts'
import {hasSameText} from './same-text.ts'
import {documentAt, hasTab, uriOf} from './tabs.ts'

export interface Departures {
  /** A document was closed. */
  readonly leave: (document: TextDocument) => void
  /** A document was opened. */
  readonly stay: (uri: string) => void
  /** Tabs came and went. */
  readonly follow: (event: TabChangeEvent) => void
  /** Comes when nothing is left to find out about what has happened by now. */
  readonly settled: () => Promise<void>
}

/** Each file that has gone to another place is told to `arrived`, one after the other. */
export function createDepartures(arrived: (from: TextDocument, to: string) => void): Departures {
  /** What was closed although its tab is still there, by its address: the file may be under way to another place. */
  const leaving = new Map<string, TextDocument>()
  let openedLast: string | undefined
  const finding = inTurn()

  const findOut = async (document: TextDocument, to: string): Promise<void> => {
    if (await hasGoneTo(document, to)) arrived(document, to)
  }

  return {
    leave: document => {
      const uri = document.uri.toString()
      if (hasTab(uri)) leaving.set(uri, document)
    },
    stay: uri => void leaving.delete(uri),
    follow: ({opened, closed}) => {
      openedLast = opened.map(tab => uriOf(tab)?.toString()).at(-1) ?? openedLast
      for (const address of closed.map(tab => uriOf(tab)?.toString() ?? '')) {
        const document = leaving.get(address) ?? documentAt(address)
        const to = openedLast
        leaving.delete(address)
        if (document !== undefined && to !== undefined) finding.add(() => findOut(document, to))
      }
    },
    settled: finding.rest,
  }
}

async function hasGoneTo(document: TextDocument, to: string): Promise<boolean> {
  if (!(await isGone(document.uri))) return false
  const there = await openedAt(to)
  return there !== undefined && hasSameText(document, there)
}

async function openedAt(uri: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri))
  } catch {
    return undefined
  }
}
