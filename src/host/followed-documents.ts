/** The action items of all postmortems of the workspace, as the editors or else the files have them; looked for when somebody first asks. */
import {Disposable, type Event, EventEmitter, type LogOutputChannel, type Uri, workspace} from 'vscode'
import {
  followedIn,
  mayHaveActions,
  openInSteps,
  readPostmortem,
  type Document,
  type FollowedAction,
  type Postmortem,
} from '../core/index.ts'
import type {Documents} from './documents.ts'
import type {Settings} from './settings.ts'
import {inSlices} from './slices.ts'
import {candidateAt, nameOf, type Place} from './tabs.ts'
import {hasPathOfOne, type Verdicts} from './verdicts.ts'
import type {Watch} from './watch.ts'

export interface FollowedFile extends Place {
  readonly title: string
  readonly actions: readonly FollowedAction[]
}

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
/** Beyond this a file is no review that anybody reads. */
const longest = 2_000_000

type Needs = {
  readonly settings: Settings
  readonly documents: Documents
  readonly verdicts: Verdicts
  readonly watch: Watch
  readonly log: LogOutputChannel
}

export function createFollowedDocuments({settings, documents, verdicts, watch, log}: Needs): FollowedDocuments {
  const changed = new EventEmitter<void>()
  const found = new Map<string, FollowedFile>()
  const waiting = new Map<string, Uri>()
  const listeners: Disposable[] = []
  let reading: Promise<void> | undefined
  let timer: Timer | undefined
  let begun: Promise<void> | undefined

  const tell = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined
      changed.fire()
    }, pause)
  }

  const note = (uri: Uri, file: FollowedFile | undefined): void => {
    const key = uri.toString()
    if (file === undefined ? !found.delete(key) : JSON.stringify(found.get(key)) === JSON.stringify(file)) return
    if (file !== undefined) found.set(key, file)
    tell()
  }

  /** One after the other: what is waiting twice is read once. */
  const enqueue = (uri: Uri): Promise<void> => {
    waiting.set(uri.toString(), uri)
    reading ??= readAll()
    return reading
  }

  const readAll = async (): Promise<void> => {
    for (let uri = firstIn(waiting); uri !== undefined; uri = firstIn(waiting)) {
      waiting.delete(uri.toString())
      const report = (problem: unknown): void => log.error(`Reading ${String(uri)} for its action items failed.`, problem)
      await readOne(uri).catch(report)
    }
    reading = undefined
  }

  const readOne = async (uri: Uri): Promise<void> => {
    const open = candidateAt(uri.toString())
    const place = open ?? {uri, isUntitled: false}
    await settings.load(place)
    if (open === undefined) {
      const postmortem = await readFile(place)
      note(uri, postmortem === undefined || !verdicts.ofReading(place, postmortem).isPostmortem ? undefined : fileFrom(place, postmortem))
      return
    }
    await inSlices(documents.openInSteps(open), () => true)
    note(uri, verdicts.of(open).isPostmortem ? fileFrom(place, documents.postmortemOf(open)) : undefined)
  }

  /** `undefined` where there is no such file any more, and where its lines tell that there is nothing to find. */
  const readFile = async (place: Place): Promise<Postmortem | undefined> => {
    const text = await textOf(place.uri)
    if (text === undefined || text.length > longest) return undefined
    const under = settings.of(place)
    const isNamed = hasPathOfOne(place, under) || Object.keys(under.configuration.sectionNames).length > 0
    if (!isNamed && !mayHaveActions(text)) return undefined
    let document: Document | undefined
    function* steps(): Generator<undefined, void> {
      document = yield* openInSteps(text!)
    }
    await inSlices(steps(), () => true)
    return document && readPostmortem(document, under.configuration)
  }

  const lookEverywhere = async (): Promise<void> => {
    const files = await workspace.findFiles(markdown, elsewhere, mostFiles)
    if (files.length === mostFiles) log.warn(`Only ${mostFiles} Markdown files were looked at for action items.`)
    const there = new Set(files.map(String))
    const open = workspace.textDocuments.filter(({uri}) => candidateAt(uri.toString()) !== undefined).map(({uri}) => uri)
    const gone = [...found.values()].map(({uri}) => uri).filter(uri => !there.has(uri.toString()))
    for (const uri of [...open, ...gone, ...files]) void enqueue(uri)
    await reading
  }

  const begin = (): Promise<void> => {
    const watcher = workspace.createFileSystemWatcher(markdown)
    const readSoon = (uri: Uri): void => void enqueue(uri)
    const again = (): void => void lookEverywhere()
    listeners.push(
      watcher,
      watcher.onDidCreate(readSoon),
      watcher.onDidChange(readSoon),
      watcher.onDidDelete(readSoon),
      watch.onDidSettle(({uri}) => readSoon(uri)),
      watch.onDidLeave(({uri}) => readSoon(uri)),
      workspace.onDidCloseTextDocument(({uri}) => found.has(uri.toString()) && readSoon(uri)),
      // A folder that goes takes its files along without a word.
      workspace.onDidDeleteFiles(again),
      workspace.onDidRenameFiles(again),
      workspace.onDidChangeWorkspaceFolders(again),
      settings.onDidChange(again),
      verdicts.onDidChange(again),
    )
    return lookEverywhere()
  }

  return {
    look: () => (begun ??= begin()),
    lookAgain: async () => {
      await (begun ??= begin())
      await lookEverywhere()
    },
    read: enqueue,
    all: () => [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file),
    onDidChange: changed.event,
    dispose: () => {
      clearTimeout(timer)
      Disposable.from(changed, ...listeners).dispose()
    },
  }
}

const firstIn = (waiting: ReadonlyMap<string, Uri>): Uri | undefined => waiting.values().next().value

const fileFrom = ({uri, isUntitled}: Place, postmortem: Postmortem): FollowedFile => ({
  uri,
  isUntitled,
  title: postmortem.title ?? nameOf({uri}),
  actions: followedIn(postmortem),
})

async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), {uri})
  } catch {
    // It has gone, or is no text.
    return undefined
  }
}
