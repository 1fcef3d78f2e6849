/** What a person does to an action item of any document of the workspace. */
import {l10n, type TextDocument, type Uri, workspace} from 'vscode'
import {findFollowed, followedIn, tick, type ActionItem, type FollowedAction, type Postmortem, type TextEdit} from '../core/index.ts'
import type {Services} from './services.ts'
import {candidateAt, hasTab} from './tabs.ts'
import {tell} from './telling.ts'
import {applyTo} from './writing.ts'

/** An item as a view shows it, with the document that it was read from. */
export interface Followed {
  readonly uri: Uri
  readonly action: FollowedAction
}

/** The item where it stands now. */
export interface Standing {
  readonly document: TextDocument
  readonly postmortem: Postmortem
  readonly action: ActionItem
}

/** The item at an offset, or `undefined`. */
export function actionAt(postmortem: Postmortem, offset: number): FollowedAction | undefined {
  const index = postmortem.actions.findIndex(({span}) => span.start <= offset && offset <= span.end)
  return index === -1 ? undefined : followedIn(postmortem)[index]
}

/** Whether a ticket can be created for it. */
export const isUntracked = ({ticket, done}: FollowedAction): boolean => ticket === null && done !== true

/** Opens the document without showing it. When the item is no longer there as it was shown, the person is told. */
export async function standing({uri, action}: Followed, {documents, settings, followed}: Services): Promise<Standing | undefined> {
  const document = await opened(uri)
  if (document !== undefined) {
    await settings.load(document)
    const postmortem = documents.postmortemOf(document)
    const found = findFollowed(postmortem, action)
    if (found !== null) return {document, postmortem, action: found}
  }
  tell(l10n.t('“{0}” is no longer there as it was shown, so nothing was changed.', action.text))
  await followed.read(uri)
  return undefined
}

async function opened(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return candidateAt(uri.toString()) ?? (await workspace.openTextDocument(uri))
  } catch {
    // The file has gone.
    return undefined
  }
}

/** Whether it was ticked off, or opened again. */
export async function tickOff(item: Followed, done: boolean, services: Services): Promise<boolean> {
  const place = await standing(item, services)
  if (place === undefined) return false
  const edit = tick(place.postmortem, place.action, done)
  if (edit !== null) return writeInto(place.document, [edit], services)
  tell(l10n.t('“{0}” has no place to say how far it is. Add a box or a status where it stands.', item.action.text))
  return false
}

/** One step to undo where a tab shows the document, and saved at once where none does. */
export async function writeInto(document: TextDocument, edits: readonly TextEdit[], {followed}: Services): Promise<boolean> {
  const staysUnsaved = document.isDirty || hasTab(document.uri.toString())
  if (!(await applyTo(document, edits))) return false
  if (!staysUnsaved) await document.save()
  await followed.read(document.uri)
  return true
}
