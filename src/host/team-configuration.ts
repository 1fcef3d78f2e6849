/** Writes into the team's configuration file, which is made where there is none. */
import {l10n, type TextDocument, Uri, window, workspace, WorkspaceEdit} from 'vscode'
import {configurationFileName, turnOff} from '../core/index.ts'
import type {Settings} from './settings.ts'
import {applyTo} from './writing.ts'

/** Turns a rule off in the file that counts for a document, else in a new one in its workspace folder. */
export async function turnOffFor(document: TextDocument, rule: string, reason: string, settings: Settings): Promise<void> {
  await settings.load(document)
  const folder = settings.of(document).folder ?? workspace.getWorkspaceFolder(document.uri)?.uri ?? workspace.workspaceFolders?.[0]?.uri
  if (folder === undefined) return
  const file = Uri.joinPath(folder, configurationFileName)
  if (settings.of(document).folder === null) await create(file, rule, reason)
  else await change(await workspace.openTextDocument(file), rule, reason)
}

async function create(file: Uri, rule: string, reason: string): Promise<void> {
  const contents = await workspace.encode(turnOff('', rule, reason)?.text ?? '', {encoding: 'utf8'})
  const edit = new WorkspaceEdit()
  edit.createFile(file, {contents})
  await workspace.applyEdit(edit)
}

/** What the person has not saved yet in that file is not ours to save. */
async function change(file: TextDocument, rule: string, reason: string): Promise<void> {
  const {isDirty} = file
  const edit = turnOff(file.getText(), rule, reason)
  if (edit === null) {
    const open = l10n.t('Open File')
    const message = l10n.t('“{0}” could not be turned off in {1}, which is written in another way.', rule, configurationFileName)
    if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(file)
    return
  }
  if (!(await applyTo(file, [edit]))) return
  if (isDirty) await window.showTextDocument(file)
  else await file.save()
}
