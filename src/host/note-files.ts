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

/** VS Code says in its words why a file cannot be read or written, so it tries what did not work without it. */
export const readBytes = (uri: Uri, {localFiles}: Needs): Promise<Uint8Array> =>
  pathAt(uri, localFiles, (files, path) => files.read(path)).catch(async () => workspace.fs.readFile(uri))

export const writeBytes = (uri: Uri, bytes: Uint8Array, {localFiles}: Needs): Promise<void> =>
  pathAt(uri, localFiles, (files, path) => files.writeOver(path, bytes)).catch(async () => workspace.fs.writeFile(uri, bytes))

export async function isLocked(uri: Uri, {localFiles}: Needs): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true
  // Those of the computer tell when they are written.
  if (localFiles !== undefined && uri.scheme === 'file') return false
  return ((await workspace.fs.stat(uri)).permissions ?? 0) === FilePermission.Readonly
}

async function pathAt<T>(uri: Uri, files: LocalFiles | undefined, use: (files: LocalFiles, path: string) => Promise<T>): Promise<T> {
  if (files === undefined || uri.scheme !== 'file') throw new Error('It has no path.')
  return use(files, uri.fsPath)
}
