/** The Markdown documents that tabs show, whatever editor shows them. */
import {languages, type Tab, TabInputCustom, TabInputText, TabInputTextDiff, type TextDocument, type Uri, window, workspace} from 'vscode'

/** The document of the active tab; `undefined` when the tab shows none that could be a postmortem, or when it is not open yet. */
export const documentInActiveTab = (): TextDocument | undefined => documentIn(window.tabGroups.activeTabGroup.activeTab)

/** Every document of a tab that VS Code has opened by now. */
export const documentsInTabs = (): ReadonlySet<TextDocument> =>
  new Set(window.tabGroups.all.flatMap(group => group.tabs).flatMap(tab => documentIn(tab) ?? []))

export const documentAt = (uri: string): TextDocument | undefined =>
  workspace.textDocuments.find(document => document.uri.toString() === uri)

/** The document of that address if it could be a postmortem. */
export const candidateAt = (uri: string): TextDocument | undefined =>
  workspace.textDocuments.find(document => document.uri.toString() === uri && isCandidate(document))

/** The addresses of the documents that tabs show, be they open by now or not. */
export const addressesInTabs = (): ReadonlySet<string> =>
  new Set(window.tabGroups.all.flatMap(({tabs}) => tabs.flatMap(tab => uriOf(tab)?.toString() ?? [])))

export const hasTab = (uri: string): boolean => addressesInTabs().has(uri)

/** Where a document is, be it open or not. */
export type Place = Pick<TextDocument, 'uri' | 'isUntitled'>

/** What people call a document. */
export const nameOf = ({uri}: Pick<Place, 'uri'>): string => uri.path.slice(uri.path.lastIndexOf('/') + 1)

/** A file system that cannot be written to, or a file that the settings lock; a lock of any other kind shows only when an edit is refused. */
export const isReadOnly = (document: TextDocument): boolean =>
  workspace.fs.isWritableFileSystem(document.uri.scheme) === false ||
  (isAmong('readonlyInclude', document) && !isAmong('readonlyExclude', document))

/** Settings of VS Code's own that hold globs, each with whether it counts. */
function isAmong(setting: 'readonlyInclude' | 'readonlyExclude', document: TextDocument): boolean {
  const globs = workspace.getConfiguration('files', document).get<Record<string, boolean>>(setting, {})
  return Object.entries(globs).some(([pattern, counts]) => counts && languages.match({pattern}, document) > 0)
}

function documentIn(tab: Tab | undefined): TextDocument | undefined {
  const uri = uriOf(tab)?.toString()
  return uri === undefined ? undefined : candidateAt(uri)
}

/** A custom editor, such as VS Code's own for Markdown, has a text document behind it. Of a diff, the side that is being written counts. */
export function uriOf(tab: Tab | undefined): Uri | undefined {
  const input = tab?.input
  if (input instanceof TabInputText || input instanceof TabInputCustom) return input.uri
  return input instanceof TabInputTextDiff ? input.modified : undefined
}

/**
 * What can be written, or belongs to a workspace that as a whole cannot, is somebody's work. Anything else is a notebook's cell, a page made up
 * by an extension, or the past of a file, which nobody can improve any more.
 */
function isCandidate({languageId, uri: {scheme}, isClosed}: TextDocument): boolean {
  if (languageId !== 'markdown' || isClosed) return false
  const isWorkspace = (): boolean => workspace.workspaceFolders?.some(({uri}) => uri.scheme === scheme) ?? false
  return scheme === 'untitled' || workspace.fs.isWritableFileSystem(scheme) === true || isWorkspace()
}
