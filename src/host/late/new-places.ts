/** Where a new postmortem can be written: where the team keeps them, where the last one went, any other folder, or nowhere yet. */
import {l10n, type Memento, type QuickPickItem, Uri, window, workspace} from 'vscode'
import {pathFor, patternProblem} from '../../core/index.ts'
import type {DocumentSettings} from '../settings.ts'

/** A file that does not exist, or an editor that is to become one. */
export interface NewPlace {
  readonly uri: Uri | null
  readonly isUntitled: boolean
  /** By which a choice like it is found again. */
  readonly memory: string
}

export interface PlaceItem extends QuickPickItem {
  /** `undefined` when the person does not say after all. */
  readonly choose: () => Promise<NewPlace | undefined>
  readonly memory: string
}

export interface Named {
  readonly date: string
  readonly title: string
  readonly severity: string | undefined
}

const key = 'newPostmortem.place'
const untitled = 'untitled'
const teams = 'team'

/** Where the team keeps them comes first, then the last choice. */
export function placesFor(
  named: Named,
  {configuration, folder}: DocumentSettings,
  beside: Uri | null,
  memento: Memento,
): readonly PlaceItem[] {
  const last = memento.get(key, '')
  const said = workspace.getConfiguration('postmortem', beside).get<string>('newFile')?.trim()
  const pattern = said && patternProblem(said) === null ? said : configuration.beginning.file
  const top = folder ?? workspace.workspaceFolders?.[0]?.uri ?? null
  const inFolder = (at: Uri, description: string): PlaceItem => fileItem(at, pathFor(named), description, at.toString())
  const remembered = last === '' || last === untitled || last === teams ? null : Uri.parse(last)
  const all = [
    ...(pattern === null || top === null ? [] : [fileItem(top, pathFor(named, pattern), l10n.t('where the team keeps them'), teams)]),
    ...(remembered === null ? [] : [inFolder(remembered, l10n.t('where the last one went'))]),
    ...(beside === null ? [] : [inFolder(beside, '')]),
  ].filter((item, index, items) => items.findIndex(({label}) => label === item.label) === index)
  const others = [chooseItem(named), untitledItem(beside ?? top, named)]
  const rank = ({memory}: PlaceItem): number => (memory === teams ? 0 : last !== '' && memory === last ? 1 : 2)
  return [...all, ...others].toSorted((a, b) => rank(a) - rank(b))
}

export const rememberPlace = (memento: Memento, {memory}: NewPlace): Thenable<void> => memento.update(key, memory)

const fileItem = (folder: Uri, path: string, description: string, memory: string): PlaceItem => ({
  label: `$(file) ${workspace.asRelativePath(Uri.joinPath(folder, path))}`,
  description,
  memory,
  choose: async () => ({uri: await freeUri(folder, path), isUntitled: false, memory}),
})

const chooseItem = (named: Named): PlaceItem => ({
  label: `$(folder) ${l10n.t('Choose a Folder…')}`,
  memory: '',
  choose: async () => {
    const [folder] = (await window.showOpenDialog({canSelectFolders: true, canSelectFiles: false, openLabel: l10n.t('Keep It Here')})) ?? []
    return folder && {uri: await freeUri(folder, pathFor(named)), isUntitled: false, memory: folder.toString()}
  },
})

const untitledItem = (folder: Uri | null, named: Named): PlaceItem => ({
  label: `$(edit) ${l10n.t('Untitled Editor')}`,
  description: l10n.t('to be saved later'),
  memory: untitled,
  choose: () => untitledPlace(folder, named),
})

/** Untitled, with the name that it is to be saved by. */
export async function untitledPlace(folder: Uri | null, named: Named): Promise<NewPlace> {
  const canSave = folder !== null && workspace.fs.isWritableFileSystem(folder.scheme) !== false
  return {uri: canSave ? await freeUri(folder, pathFor(named)) : null, isUntitled: true, memory: untitled}
}

/** A name that is not taken, with a number where it has to be. */
async function freeUri(folder: Uri, path: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const uri = Uri.joinPath(folder, count === 1 ? path : path.replace(/(\.\w+)$/, `-${count}$1`))
    if (!(await isTaken(uri))) return uri
  }
}

/** Whether there is a file of that name, or an open document that will become one. */
async function isTaken(file: Uri): Promise<boolean> {
  if (workspace.textDocuments.some(({uri, isUntitled}) => isUntitled && uri.path === file.path)) return true
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  )
}
