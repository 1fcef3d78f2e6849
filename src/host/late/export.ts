/** Exports the document as it is in its editor: to the clipboard what is to be pasted somewhere, into a file what is handed on. */
import {env, l10n, type TextDocument, Uri, window, workspace} from 'vscode'
import {exportedAs, exporterFor, type ExportFormat} from '../../core/export/index.ts'
import {findIdentifiers, leftToDo, openDocument, readPostmortem, redact, remains, type IdentifierClass} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {tell, tellNoPostmortem} from '../telling.ts'
import {formatNamed, nameOfFormat, pickFormat} from './export-formats.ts'
import {askTarget, openTarget, type Exported} from './export-targets.ts'
import {classesIn, leftToHide, pickClasses} from './redaction-choosing.ts'

/**
 * The command takes a format, the classes to hide and the address of a file, and asks for what it was not given. It returns the address of what
 * it wrote, or what the person was told.
 */
export function exporting({active, documents, settings, log}: Services): Handlers<'postmortem.export'> {
  return {
    async 'postmortem.export'(givenFormat, givenClasses, givenTarget) {
      const document = active.postmortem
      if (document === undefined) return tellNoPostmortem(active)
      const title = l10n.t('Export {0}', nameOf(document))
      const format = formatNamed(givenFormat) ?? (await pickFormat(title))
      if (format === undefined) return undefined
      const found = findIdentifiers(documents.postmortemOf(document))
      const placeHolder = l10n.t('What is to be hidden? Enter alone hides nothing.')
      const asked = found.length === 0 ? new Set<IdentifierClass>() : undefined
      const classes = classesIn(givenClasses) ?? asked ?? (await pickClasses(found, {title, placeHolder, hidesAll: false}))
      if (classes === undefined) return undefined
      const exported = made(document, format, classes)
      if (typeof exported === 'string') return tell(exported)
      return exporterFor(format).isPasted && !(givenTarget instanceof Uri) ? copy(exported) : save(exported, givenTarget)
    },
  }

  /** Of the text that the document has by now; as a string, why there is nothing. */
  function made(document: TextDocument, format: ExportFormat, classes: ReadonlySet<IdentifierClass>): Exported | string {
    const postmortem = documents.postmortemOf(document)
    const gaps = leftToDo(postmortem).gaps.length
    if (classes.size === 0) return {document, format, isRedacted: false, text: exportedAs(format, postmortem), gaps}
    const {text: hiding, hidden, left} = redact(postmortem, classes)
    if (left.length > 0) return leftToHide(left)
    // It goes on under no name, since that of its file may tell as much.
    const text = exportedAs(format, readPostmortem(openDocument(hiding), settings.of(document).configuration))
    const remaining = remains(text, hidden)
    return remaining.length > 0 ? leftToHide(remaining) : {document, format, isRedacted: true, text, gaps}
  }

  async function copy(exported: Exported): Promise<string> {
    await env.clipboard.writeText(exported.text)
    const said = l10n.t('Copied for {0}: paste it there.', nameOfFormat(exported.format)) + gapsTold(exported)
    void offerMore(exported, said)
    return said
  }

  async function offerMore(exported: Exported, said: string): Promise<void> {
    const [open, saveAs] = [l10n.t('Open'), l10n.t('Save As…')]
    const answer = await window.showInformationMessage(said, open, saveAs)
    if (answer === saveAs) await save(exported)
    if (answer === open) {
      const language = exporterFor(exported.format).extension === 'md' ? 'markdown' : 'plaintext'
      await window.showTextDocument(await workspace.openTextDocument({language, content: exported.text}))
    }
  }

  async function save(exported: Exported, given?: unknown): Promise<Uri | string | undefined> {
    const target = given instanceof Uri ? given : await askTarget(exported)
    if (target === undefined) return undefined
    if (target.toString() === exported.document.uri.toString())
      return tell(l10n.t('“{0}” is the document itself, so nothing was written.', nameOf(exported.document)))
    try {
      await workspace.fs.writeFile(target, await workspace.encode(exported.text, {encoding: 'utf8'}))
    } catch (problem) {
      log.error(`Writing ${target.toString()} failed.`, problem)
      const showLog = l10n.t('Show Log')
      const said = l10n.t('“{0}” could not be written.', nameOf({uri: target}))
      void window.showErrorMessage(said, showLog).then(answer => answer === showLog && log.show())
      return said
    }
    void confirm(target, exported)
    return target
  }
}

/** What goes out unfinished, if anything. */
function gapsTold({gaps}: Exported): string {
  if (gaps === 0) return ''
  return ` ${gaps === 1 ? l10n.t('One gap is not filled in yet.') : l10n.t('{0} gaps are not filled in yet.', gaps)}`
}

async function confirm(target: Uri, exported: Exported): Promise<void> {
  const open = l10n.t('Open')
  const said = l10n.t('Saved as {0}.', nameOf({uri: target})) + gapsTold(exported)
  if ((await window.showInformationMessage(said, open)) === open) await openTarget(target)
}
