/** Writes a note into the document of an incident: through its editor where it is open, else into its file. */
import {EndOfLine, l10n, type TextDocument, Uri, window, workspace} from 'vscode'
import {applyEdits, noteEdits, type Postmortem, type TextEdit} from '../core/index.ts'
import {sameBytes} from './file-text.ts'
import {isLocked, readBytes, readNoteFile, writeBytes} from './note-files.ts'
import type {Services} from './services.ts'
import {documentAt, nameOf} from './tabs.ts'
import {write} from './writing.ts'
import {ownZone} from './zone-picking.ts'

export interface Note {
  /** The address of the document. */
  readonly uri: string
  readonly words: string
  /** When it was said, in milliseconds since 1970. */
  readonly instant: number
}

/** `unsaved`: it is in the editor, with other changes that nobody has asked to save. Else why it is not written. */
export type NoteEnding = 'on-disk' | 'unsaved' | {readonly reason: string}

type Needs = Pick<Services, 'settings' | 'documents' | 'log' | 'localFiles'>

/** Others may write at the same time, but not for ever. */
const mostAttempts = 5

export async function writeNote(note: Note, needs: Needs): Promise<NoteEnding> {
  const uri = Uri.parse(note.uri)
  try {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const document = documentAt(note.uri) ?? (mayBeLocked(uri) ? await workspace.openTextDocument(uri) : undefined)
      const ending = await (document === undefined ? intoFile(uri, note, needs) : intoDocument(document, note, needs))
      if (ending !== 'stale') return ending
    }
    return {reason: l10n.t('“{0}” is being changed all the time.', nameOf({uri}))}
  } catch (problem) {
    needs.log.warn(`Writing a note into ${note.uri} failed.`, problem)
    return {reason: reasonOf(problem, uri)}
  }
}

/** What is done for the first time takes longer, so it is done while the person still types: nothing is written. */
export async function rehearse(address: string, needs: Needs): Promise<void> {
  const postmortem = await postmortemAt(address, needs).catch(() => undefined)
  if (postmortem !== undefined) noteEdits(postmortem, address, {instant: Date.now(), zone: ownZone()})
}

/** As it is now, in its editor or its file; `undefined` where there is none that can be read. */
export async function postmortemAt(address: string, needs: Needs): Promise<Postmortem | undefined> {
  const document = documentAt(address)
  if (document !== undefined) {
    await needs.settings.load(document)
    return needs.documents.postmortemOf(document)
  }
  return (await readNoteFile(Uri.parse(address), needs).catch(() => null))?.postmortem
}

async function intoDocument(document: TextDocument, note: Note, {settings, documents}: Needs): Promise<NoteEnding | 'stale'> {
  await settings.load(document)
  const {isDirty} = document
  const edits = noteEdits(documents.postmortemOf(document), note.words, {instant: note.instant, zone: ownZone()})
  if (edits === null) return noPlace(document)
  const ending = await write(
    document,
    edits.map(edit => besideCursors(document, edit)),
  )
  if (ending === 'stale') return 'stale'
  if (ending === 'read-only') return locked(document)
  return !isDirty && !document.isUntitled && (await document.save()) ? 'on-disk' : 'unsaved'
}

/** A cursor where words come in goes along with them; with the line end after it instead of before it, the same line comes in elsewhere. */
function besideCursors(document: TextDocument, edit: TextEdit): TextEdit {
  const {start, end, text} = edit
  const newLine = document.eol === EndOfLine.CRLF ? '\r\n' : '\n'
  const after = start + newLine.length
  const isSame = start === end && text.startsWith(newLine) && document.getText().startsWith(newLine, start)
  const cursors = window.visibleTextEditors
    .filter(editor => editor.document === document)
    .flatMap(({selections}) => selections.flatMap(({start: from, end: to}) => [document.offsetAt(from), document.offsetAt(to)]))
  if (!isSame || !cursors.includes(start) || cursors.includes(after)) return edit
  return {start: after, end: after, text: text.slice(newLine.length) + newLine}
}

/** Right before it is written the file is looked at once more, so that nothing is lost that somebody else has written meanwhile. */
async function intoFile(uri: Uri, note: Note, needs: Needs): Promise<NoteEnding | 'stale'> {
  if (await isLocked(uri, needs)) return locked({uri})
  const file = await readNoteFile(uri, needs)
  if (file === null) return {reason: l10n.t('“{0}” is in an encoding that is not known.', nameOf({uri}))}
  const edits = noteEdits(file.postmortem, note.words, {instant: note.instant, zone: ownZone()})
  if (edits === null) return noPlace({uri})
  const bytes = await file.bytesOf(applyEdits(file.text, edits))
  const isSame = sameBytes(await readBytes(uri, needs), file.bytes)
  if (!isSame || documentAt(uri.toString()) !== undefined) return 'stale'
  await writeBytes(uri, bytes, needs)
  return 'on-disk'
}

/** Settings of VS Code's own can lock files, which only an open document tells. */
const mayBeLocked = (uri: Uri): boolean => {
  const locks = workspace.getConfiguration('files', uri).get<Readonly<Record<string, boolean>>>('readonlyInclude', {})
  return Object.values(locks).includes(true)
}

const noPlace = (document: Pick<TextDocument, 'uri'>): NoteEnding => ({
  reason: l10n.t('The Markdown around the timeline of “{0}” leaves no place for an entry.', nameOf(document)),
})

const locked = (document: Pick<TextDocument, 'uri'>): NoteEnding => ({reason: l10n.t('“{0}” is read-only.', nameOf(document))})

function reasonOf(problem: unknown, uri: Uri): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  if (code === 'FileNotFound' || code === 'ENOENT') return l10n.t('“{0}” is not there any more.', nameOf({uri}))
  if (['NoPermissions', 'EACCES', 'EPERM', 'EROFS'].includes(code)) return l10n.t('“{0}” is read-only.', nameOf({uri}))
  return l10n.t('“{0}” could not be written.', nameOf({uri}))
}
