/** The action items of all postmortems of the workspace, as the editors or else the files have them; looked for when somebody first asks. */
import {Disposable, type Event, EventEmitter, type LogOutputChannel, type Uri, workspace} from 'vscode'
import type {Documents} from './documents.ts'
import {readFollowed, type FollowedFile} from './followed-file.ts'
import {oneByOne} from './one-by-one.ts'
import type {Settings} from './settings.ts'
import {candidateAt} from './tabs.ts'
import type {Verdicts} from './verdicts.ts'
import type {Watch} from './watch.ts'

export interface FollowedDocuments extends Disposable {
  /** Looks for them if nobody has yet; ends when all that is known to have changed has been read. */
  look(): Promise<void>
  /** Looks at all files anew. */
  lookAgain(): Promise<void>
  /** Reads one document again. */
  read(uri: Uri): Promise<void>
  /** In the order of their addresses. */
  all(): readonly FollowedFile[]
  readonly onDidChange: Event<void>
}

const markdown = '**/*.{md,markdown}'
const elsewhere = '**/node_modules/**'
/** Nobody has so many reviews; the rest of a workspace with more Markdown is told of in the log. */
const mostFiles = 10_000
/** Milliseconds in which several changes become one. */
const pause = 100

type Needs = {
  readonly settings: Settings
  readonly documents: Documents
  readonly verdicts: Verdicts
  readonly watch: Watch
  readonly log: LogOutputChannel
}

export function createFollowedDocuments(needs: Needs): FollowedDocuments {
  const {log} = needs
  const changed = new EventEmitter<void>()
  const found = new Map<string, FollowedFile>()
  const reading = oneByOne(uri => readOne(uri).catch(report(uri)))
  const listeners: Disposable[] = []
  let timer: Timer | undefined
  let begun: Promise<void> | undefined

  const tell = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined
      changed.fire()
    }, pause)
  }

  const readOne = async (uri: Uri): Promise<void> => {
    const key = uri.toString()
    const file = await readFollowed(uri, needs)
    if (file === undefined ? !found.delete(key) : JSON.stringify(found.get(key)) === JSON.stringify(file)) return
    if (file !== undefined) found.set(key, file)
    tell()
  }
  const report = (uri: Uri) => (problem: unknown) => log.error(`Reading ${String(uri)} for its action items failed.`, problem)

  const lookEverywhere = async (): Promise<void> => {
    const files = await workspace.findFiles(markdown, elsewhere, mostFiles)
    if (files.length === mostFiles) log.warn(`Only ${mostFiles} Markdown files were looked at for action items.`)
    const there = new Set(files.map(String))
    const open = workspace.textDocuments.filter(({uri}) => candidateAt(uri.toString()) !== undefined).map(({uri}) => uri)
    const gone = [...found.values()].map(({uri}) => uri).filter(uri => !there.has(uri.toString()))
    for (const uri of [...open, ...gone, ...files]) void reading.add(uri)
    await reading.rest()
  }

  const begin = (): Promise<void> => {
    const readIfKnown = (uri: Uri): void => void (found.has(uri.toString()) && reading.add(uri))
    listeners.push(...whenToRead(needs, uri => void reading.add(uri), readIfKnown), ...whenToLookAgain(needs, () => void lookEverywhere()))
    return lookEverywhere()
  }

  return {
    look: () => (begun ??= begin()),
    lookAgain: async () => {
      await (begun ??= begin())
      await lookEverywhere()
    },
    read: reading.add,
    all: () => [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file),
    onDidChange: changed.event,
    dispose: () => {
      clearTimeout(timer)
      Disposable.from(changed, ...listeners).dispose()
    },
  }
}

/** A document that is closed without being saved is what its file says again. */
function whenToRead({watch}: Needs, read: (uri: Uri) => void, readIfKnown: (uri: Uri) => void): readonly Disposable[] {
  const watcher = workspace.createFileSystemWatcher(markdown)
  return [
    watcher,
    watcher.onDidCreate(read),
    watcher.onDidChange(read),
    watcher.onDidDelete(read),
    watch.onDidSettle(({uri}) => read(uri)),
    watch.onDidLeave(({uri}) => read(uri)),
    workspace.onDidCloseTextDocument(({uri}) => readIfKnown(uri)),
  ]
}

/** A folder that goes takes its files along without a word. */
const whenToLookAgain = ({settings, verdicts}: Needs, look: () => void): readonly Disposable[] => [
  workspace.onDidDeleteFiles(look),
  workspace.onDidRenameFiles(look),
  workspace.onDidChangeWorkspaceFolders(look),
  settings.onDidChange(look),
  verdicts.onDidChange(look),
]
