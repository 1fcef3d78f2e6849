/**
 * Files that nobody has open, for notes: past VS Code's window where that can be, and what was read while the person typed counts while its bytes
 * are the same.
 */
import {FilePermission, type Uri, workspace} from 'vscode'
import {openDocument, readPostmortem, type Document, type Postmortem} from '../core/index.ts'
import {fileTextOf, sameBytes, type FileText} from './file-text.ts'
import type {LocalFiles} from './local-files.ts'
import type {Services} from './services.ts'
import {nameOf} from './tabs.ts'

export interface NoteFile extends FileText {
  readonly postmortem: Postmortem
}

type Needs = Pick<Services, 'settings' | 'localFiles'>

/** The last one. */
let known: {readonly address: string; readonly file: FileText; readonly document: Document} | undefined

/** `null` where its encoding is not known. Fails where it cannot be read. */
export async function readNoteFile(uri: Uri, needs: Needs): Promise<NoteFile | null> {
  const bytes = await readBytes(uri, needs)
  const address = uri.toString()
  if (known?.address !== address || !sameBytes(known.file.bytes, bytes)) {
    const file = await fileTextOf(uri, bytes)
    if (file === null) return null
    known = {address, file, document: openDocument(file.text, nameOf({uri}))}
  }
  const {file, document} = known
  const place = {uri, isUntitled: false}
  await needs.settings.load(place)
  return {...file, postmortem: readPostmortem(document, needs.settings.of(place).configuration)}
}

/** VS Code says in its words why a file cannot be read. */
export async function readBytes(uri: Uri, needs: Needs): Promise<Uint8Array> {
  const bytes = await localAt(uri, needs)
    ?.read(uri.fsPath)
    .catch(() => undefined)
  return bytes ?? workspace.fs.readFile(uri)
}

/** Where that fails VS Code does not try either: it begins with an empty file, which would be left then. */
export async function writeBytes(uri: Uri, bytes: Uint8Array, needs: Needs): Promise<void> {
  const files = localAt(uri, needs)
  await (files === undefined ? workspace.fs.writeFile(uri, bytes) : files.writeOver(uri.fsPath, bytes))
}

/** Files of the computer tell when they are written. */
export async function isLocked(uri: Uri, needs: Needs): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
  return localAt(uri, needs) === undefined && ((await workspace.fs.stat(uri)).permissions ?? 0) === FilePermission.Readonly
}

const localAt = ({scheme}: Uri, {localFiles}: Needs): LocalFiles | undefined => (scheme === 'file' ? localFiles : undefined)
