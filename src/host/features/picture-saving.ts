/** Saves the picture of a causal tree or a timeline as a file of its own. */
import {commands, l10n, Uri, window, workspace} from 'vscode'
import {choosePicture, type ChosenPicture} from '../chosen-picture.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {drawingOf, pngOf} from './picture-painting.ts'

type Format = 'svg' | 'png'

/** The command takes a tree or a timeline, a format and an address, asks for what it was not given, and returns the address of the file that it wrote. */
export function pictureSaving(services: Services): Handlers<'postmortem.savePicture'> {
  const {extensionUri, log} = services
  return {
    async 'postmortem.savePicture'(given, givenFormat, givenTarget) {
      const title = l10n.t('Save Picture As')
      const chosen = await choosePicture(services, given, title)
      if (typeof chosen !== 'object') return chosen
      const format = givenFormat === 'svg' || givenFormat === 'png' ? givenFormat : await pickFormat(title)
      return format && save(chosen, format, givenTarget)
    },
  }

  async function save(chosen: ChosenPicture, format: Format, given?: unknown): Promise<Uri | undefined> {
    const target = given instanceof Uri ? given : await askTarget(chosen, format)
    if (target === undefined) return undefined
    try {
      const drawing = drawingOf(chosen.subject)
      const bytes = format === 'svg' ? await workspace.encode(drawing.svg, {encoding: 'utf8'}) : await pngOf(drawing, extensionUri)
      if (bytes === null) return await offerVector(chosen)
      await workspace.fs.writeFile(target, bytes)
      void confirm(target)
      return target
    } catch (problem) {
      log.error(`Saving ${target.toString()} failed.`, problem)
      const showLog = l10n.t('Show Log')
      const sentence = l10n.t('The picture could not be saved.')
      if ((await window.showErrorMessage(sentence, showLog)) === showLog) log.show()
      return undefined
    }
  }

  async function offerVector(chosen: ChosenPicture): Promise<Uri | undefined> {
    const asVector = l10n.t('Save as SVG')
    const answer = await window.showWarningMessage(l10n.t('The picture could not be painted as PNG.'), asVector)
    return answer === asVector ? save(chosen, 'svg') : undefined
  }
}

async function confirm(target: Uri): Promise<void> {
  const open = l10n.t('Open')
  const name = target.path.slice(target.path.lastIndexOf('/') + 1)
  const answer = await window.showInformationMessage(l10n.t('The picture was saved as {0}.', name), open)
  if (answer === open) await commands.executeCommand('vscode.open', target)
}

async function pickFormat(title: string): Promise<Format | undefined> {
  const items: readonly {readonly label: string; readonly detail: string; readonly format: Format}[] = [
    {label: 'SVG', detail: l10n.t('Sharp at any size; for documents and web pages.'), format: 'svg'},
    {label: 'PNG', detail: l10n.t('At twice its size on the screen; for chats and slides.'), format: 'png'},
  ]
  return (await window.showQuickPick(items, {title, placeHolder: l10n.t('What kind of file?')}))?.format
}

/** Beside the document, or in the workspace when it has no place yet. */
function askTarget({document, subject}: ChosenPicture, format: Format): Thenable<Uri | undefined> {
  const folder = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..')
  const name = `${nameOf(document).replace(/\.[^.]*$/, '')}-${subject.kind === 'tree' ? subject.tree.kind : subject.kind}.${format}`
  return window.showSaveDialog({
    title: l10n.t('Save Picture As'),
    filters: {[l10n.t('{0} picture', format.toUpperCase())]: [format]},
    ...(folder && {defaultUri: Uri.joinPath(folder, name)}),
  })
}
