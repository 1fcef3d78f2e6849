/** Which documents are postmortems, and why. */
import {type Disposable, type Event, EventEmitter, type Memento, type TextDocument, workspace} from 'vscode'
import {isNamedPostmortem, kindOf, listed, type Postmortem} from '../core/index.ts'
import type {Documents} from './documents.ts'
import {addressAfter, type Move, type Moves} from './moves.ts'
import type {DocumentSettings, Settings} from './settings.ts'
import {nameOf, type Place} from './tabs.ts'

export interface Verdict {
  readonly isPostmortem: boolean
  /** `chosen` by the person, `declined` by the front matter, `unknown` when nothing speaks for it. */
  readonly because: 'chosen' | 'front-matter' | 'path' | 'content' | 'declined' | 'unknown'
}

export interface Verdicts extends Disposable {
  of(document: TextDocument): Verdict
  /** The same for a document that is read in another way than as an open one. */
  ofReading(place: Place, postmortem: Postmortem): Verdict
  /** The verdict if the person had chosen nothing. */
  byItself(document: TextDocument): Verdict
  /** Remembers a choice for the file, or forgets it when the file says the same by itself. */
  choose(document: TextDocument, isPostmortem: boolean): Thenable<void>
  readonly onDidChange: Event<void>
}

type Choices = Readonly<Record<string, boolean>>

const key = 'postmortem.choices'

export function createVerdicts(documents: Documents, settings: Settings, moves: Moves, memento: Memento): Verdicts {
  const changed = new EventEmitter<void>()
  /** An untitled document's address will be another document's tomorrow, so a choice for it is not written down. */
  const untitled = new WeakMap<TextDocument, boolean>()

  /** A choice goes along with its document. */
  const follow = async (move: Move): Promise<void> => {
    const given = move.document && untitled.get(move.document)
    const before = Object.entries(choices())
    const after = before.map(([uri, choice]) => [addressAfter(move, uri) ?? uri, choice] as const)
    if (given === undefined && after.every(([uri], index) => uri === before[index]?.[0])) return
    await memento.update(key, {...Object.fromEntries(after), ...(given !== undefined && {[move.to]: given})})
    changed.fire()
  }
  const following = moves.onDidMove(move => void follow(move))

  const choices = (): Choices => memento.get<Choices>(key, {})

  return {
    of(document) {
      const chosen = document.isUntitled ? untitled.get(document) : choices()[document.uri.toString()]
      return chosen === undefined ? byItself(document) : {isPostmortem: chosen, because: 'chosen'}
    },
    ofReading(place, postmortem) {
      const chosen = choices()[place.uri.toString()]
      return chosen === undefined ? judged(place, postmortem) : {isPostmortem: chosen, because: 'chosen'}
    },
    byItself,
    async choose(document, isPostmortem) {
      const choice = byItself(document).isPostmortem === isPostmortem ? undefined : isPostmortem
      if (!document.isUntitled) await memento.update(key, withChoice(choices(), document.uri.toString(), choice))
      else if (choice === undefined) untitled.delete(document)
      else untitled.set(document, choice)
      changed.fire()
    },
    onDidChange: changed.event,
    dispose: () => {
      following.dispose()
      changed.dispose()
    },
  }

  function byItself(document: TextDocument): Verdict {
    return judged(document, documents.postmortemOf(document))
  }

  function judged(place: Place, postmortem: Postmortem): Verdict {
    const kind = kindOf(postmortem)
    if (kind === 'front-matter' || kind === 'declined') return {isPostmortem: kind === 'front-matter', because: kind}
    if (hasPathOfOne(place, settings.of(place))) return {isPostmortem: true, because: 'path'}
    return {isPostmortem: kind === 'content', because: kind}
  }
}

function withChoice(choices: Choices, uri: string, choice: boolean | undefined): Choices {
  const others = Object.fromEntries(Object.entries(choices).filter(([key]) => key !== uri))
  return choice === undefined ? others : {...others, [uri]: choice}
}

/** Files that stand beside postmortems in their folder and say something about all of them. */
const companions = /^(?:readme|changelog|contributing|license|_?index|_?template)\b/i

export function hasPathOfOne(document: Place, {configuration, path, patterns, isIgnored}: DocumentSettings): boolean {
  if (companions.test(nameOf(document)) || isIgnored) return false
  const named = path === null ? null : isNamedPostmortem(configuration, path)
  if (named !== null) return named
  // A pattern is about the path within the workspace: what the folders above it are called means nothing.
  const folder = workspace.getWorkspaceFolder(document.uri)
  const within = folder === undefined ? document.uri.path : document.uri.path.slice(folder.uri.path.length).replace(/^\//, '')
  return listed(patterns, within) === true
}
