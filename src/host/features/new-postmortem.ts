/** Starts a new postmortem in an untitled editor. */
import {l10n, SnippetString, type TextDocument, Uri, window, workspace} from 'vscode'
import { newDocument, pathFor, profileNamed, profiles, snippetOf, type Profile} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {pickProfile} from '../profile-picking.ts'
import type {Services} from '../services.ts'
import {today} from '../today.ts'

/** The command takes the name of a profile and a title, and asks for what it was not given. */
export function postmortemCreation({active}: Services): Handlers<'postmortem.new'> {
  return {
    async 'postmortem.new'(givenProfile, givenTitle) {
      const profile = profiles.some(({name}) => name === givenProfile) ? profileNamed(givenProfile) : await askProfile()
      if (profile === undefined) return
      const title = typeof givenTitle === 'string' ? givenTitle : await askTitle(profile)
      if (title === undefined) return
      const date = today()
      const editor = await window.showTextDocument(await openUntitled(pathFor({date, title}).replace(/\.md$/, '')))
      await editor.insertSnippet(new SnippetString(snippetOf(newDocument({profile, title, date}))))
    },
  }

  /** An untitled document that is to be saved under that name, beside the postmortem that is open; never one that would take a file's place. */
  async function openUntitled(name: string): Promise<TextDocument> {
    const folder = folderOf(active.postmortem) ?? workspace.workspaceFolders?.[0]?.uri
    if (folder !== undefined && workspace.fs.isWritableFileSystem(folder.scheme) !== false) {
      for (let count = 1; count <= most; count++) {
        const file = Uri.joinPath(folder, `${name}${count === 1 ? '' : `-${count}`}.md`)
        if (!(await isTaken(file))) return workspace.openTextDocument(file.with({scheme: 'untitled'}))
      }
    }
    return workspace.openTextDocument({language: 'markdown'})
  }
}

/** So many of one name on one day are no accident any more. */
const most = 100

const folderOf = (document: TextDocument | undefined): Uri | undefined =>
  document !== undefined && workspace.getWorkspaceFolder(document.uri) !== undefined ? Uri.joinPath(document.uri, '..') : undefined

/** Whether there is a file of that name, or an open document that will become one. */
async function isTaken(file: Uri): Promise<boolean> {
  if (workspace.textDocuments.some(({uri, isUntitled}) => isUntitled && uri.path === file.path)) return true
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  )
}

const askProfile = (): Promise<Profile | undefined> =>
  pickProfile(profiles, undefined, {title: l10n.t('New Postmortem'), placeHolder: l10n.t('What kind of review?')})

const askTitle = (profile: Profile): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('New Postmortem: {0}', profile.title),
    prompt: l10n.t('What happened, in a few words that name no one'),
    placeHolder: l10n.t('Checkout failed for 42 minutes'),
    validateInput: value => (value.trim() === '' ? l10n.t('A document without a title is hard to find again.') : undefined),
  })
