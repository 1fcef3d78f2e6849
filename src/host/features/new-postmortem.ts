/** Starts a new postmortem in an untitled editor. */
import {l10n, Selection, window, workspace} from 'vscode'
import {newDocument, profileNamed, profiles, type Profile} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'

/** The command takes the name of a profile and a title, and asks for what it was not given. */
export const postmortemCreation: Handlers<'postmortem.new'> = {
  async 'postmortem.new'(givenProfile, givenTitle) {
    const profile = profiles.some(({name}) => name === givenProfile) ? profileNamed(givenProfile) : await pickProfile()
    if (profile === undefined) return
    const title = typeof givenTitle === 'string' ? givenTitle : await askTitle(profile)
    if (title === undefined) return
    const content = newDocument({profile, title, date: dayOf(new Date())})
    const document = await workspace.openTextDocument({language: 'markdown', content})
    const editor = await window.showTextDocument(document)
    // The first words go below the first section's guidance, with a gap before the next heading.
    const line = document.positionAt(content.indexOf('\n## ', content.indexOf('\n## ') + 1)).line - 1
    editor.selection = new Selection(line, 0, line, 0)
  },
}

async function pickProfile(): Promise<Profile | undefined> {
  const preferred = workspace.getConfiguration('postmortem').get<string>('profile')
  const items = [...profiles]
    .sort((a, b) => Number(b.name === preferred) - Number(a.name === preferred))
    .map(profile => ({label: profile.title, description: profile.name, detail: profile.summary, profile}))
  return (await window.showQuickPick(items, {title: l10n.t('New Postmortem'), placeHolder: l10n.t('What kind of review?')}))?.profile
}

const askTitle = (profile: Profile): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('New Postmortem: {0}', profile.title),
    prompt: l10n.t('What happened, in a few words that name no one'),
    placeHolder: l10n.t('Checkout failed for 42 minutes'),
    validateInput: value => (value.trim() === '' ? l10n.t('A document without a title is hard to find again.') : undefined),
  })

/** `YYYY-MM-DD` where the person is. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')
