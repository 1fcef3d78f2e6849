/** Where entries of a timeline can be imported from: a file, the clipboard, or what an editor has selected. */
import {env, l10n, type QuickPickItem, type TextDocument, type TextEditor, type Uri, window} from 'vscode'
import {recognised} from '../../core/index.ts'
import {openFile, type OpenFile, type OpenPath} from '../open-file.ts'
import {nameOf} from '../tabs.ts'

export interface ImportSource {
  /** The name of its file, or `null` where it was copied. */
  readonly name: string | null
  readonly content: string | OpenFile
  readonly uri: Uri | null
}

interface Item extends QuickPickItem {
  readonly read: () => ImportSource | Promise<ImportSource | undefined>
}

/** `undefined` when the person leaves it at that. */
export async function pickSource(
  postmortem: TextDocument,
  title: string,
  openPath: OpenPath | undefined,
): Promise<ImportSource | undefined> {
  const clipboard = await env.clipboard.readText()
  const file: Item = {
    label: `$(file) ${l10n.t('Choose a File…')}`,
    description: l10n.t('an export, a log, a table'),
    read: () => pickFile(title, openPath),
  }
  const copied: Item = {
    label: `$(clippy) ${l10n.t('Clipboard')}`,
    description: glance(clipboard),
    read: () => ({name: null, content: clipboard, uri: null}),
  }
  const selections = window.visibleTextEditors.flatMap(editor => selectionIn(editor, postmortem))
  const picked = await window.showQuickPick<Item>([file, ...(clipboard.trim() === '' ? [] : [copied]), ...selections], {
    title,
    placeHolder: l10n.t('Where is what happened written down?'),
  })
  return picked?.read()
}

/** What a text seems to be, and how it begins; what is long is read when it is chosen. */
function glance(text: string): string {
  const reading = text.length > 100_000 ? null : recognised({text})
  const line = text.trim().split('\n', 1)[0]!.trim().slice(0, 60)
  return reading === null ? line : `${reading.format}: ${line}`
}

function selectionIn({document, selection}: TextEditor, postmortem: TextDocument): readonly Item[] {
  if (selection.isEmpty || document === postmortem) return []
  const content = document.getText(selection)
  const name = nameOf(document)
  const label = `$(selection) ${l10n.t('Selection in {0}', name)}`
  return [{label, description: glance(content), read: () => ({name, content, uri: null})}]
}

async function pickFile(title: string, openPath: OpenPath | undefined): Promise<ImportSource | undefined> {
  const [uri] = (await window.showOpenDialog({title, openLabel: l10n.t('Import')})) ?? []
  return uri && sourceAt(uri, openPath)
}

export const sourceAt = async (uri: Uri, openPath: OpenPath | undefined): Promise<ImportSource> => ({
  name: uri.path.slice(uri.path.lastIndexOf('/') + 1),
  content: await openFile(uri, openPath),
  uri,
})
