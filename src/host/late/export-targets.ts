/** Where an exported file goes, and how it is looked at. */
import {commands, env, l10n, type TextDocument, UIKind, Uri, window, workspace} from 'vscode'
import {exporterFor, type ExportFormat} from '../../core/export/index.ts'
import {nameOf} from '../tabs.ts'

/** A document in the form of another place. */
export interface Exported {
  readonly document: TextDocument
  readonly format: ExportFormat
  readonly isRedacted: boolean
  readonly text: string
  /** How many gaps of the document are not filled in yet. */
  readonly gaps: number
}

/** Beside the document, or in the workspace when it has no place yet. */
export function askTarget({document, format, isRedacted}: Exported): Thenable<Uri | undefined> {
  const {extension} = exporterFor(format)
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..')
  const name = fileNameFor(nameOf(document), format, isRedacted)
  return window.showSaveDialog({
    title: l10n.t('Export'),
    saveLabel: l10n.t('Export'),
    filters: {[extension.toUpperCase()]: [extension]},
    ...(folder && {defaultUri: Uri.joinPath(folder, name)}),
  })
}

/** `mail-was-late.html`, or `mail-was-late-redacted-slides.md`, which is never the name of the document itself. */
function fileNameFor(name: string, format: ExportFormat, isRedacted: boolean): string {
  const parts = [name.replace(/\.[^.]*$/, ''), ...(isRedacted ? ['redacted'] : []), ...(format === 'html' ? [] : [format])]
  return `${parts.join('-')}.${exporterFor(format).extension}`
}

/** A page in the browser, where there is one that sees the files of this window; anything else in an editor. */
export async function openTarget(target: Uri): Promise<void> {
  const isPage = /\.html?$/i.test(target.path)
  const isAtHand = target.scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop
  if (!isPage || !isAtHand || !(await env.openExternal(target))) await commands.executeCommand('vscode.open', target)
}
