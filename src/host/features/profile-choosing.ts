/** Chooses what documents owe their readers, from what is built in and what the team has of its own. */
import {ConfigurationTarget, l10n, type TextDocument, type Uri, workspace} from 'vscode'
import {profiles} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {pickProfile} from '../profile-picking.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'

/** The command takes the name of a profile, and asks for what it was not given. It writes the setting for the workspace, or for the folder where that has one of its own. */
export function profileChoosing({active, settings}: Services): Handlers<'postmortem.chooseProfile'> {
  return {
    async 'postmortem.chooseProfile'(given) {
      const name = typeof given === 'string' ? given : await pickName(active.postmortem)
      if (name === undefined) return
      const scope = active.postmortem?.uri ?? null
      await workspace.getConfiguration('postmortem', scope).update('profile', name, targetOf(scope))
      return tell(
        l10n.t('Documents owe what “{0}” asks for, unless their front matter or the team’s file names another one for them.', name),
      )
    },
  }

  async function pickName(document: TextDocument | undefined): Promise<string | undefined> {
    const own = document === undefined ? [] : settings.of(document).configuration.profiles
    const replaced = new Set(own.map(({name}) => name))
    const all = [...own, ...profiles.filter(({name}) => !replaced.has(name))]
    const placeHolder = l10n.t('What do documents owe their readers?')
    return (await pickProfile(all, document, {title: l10n.t('Choose Profile'), placeHolder, matchOnDescription: true}))?.name
  }
}

function targetOf(scope: Uri | null): ConfigurationTarget {
  const said = workspace.getConfiguration('postmortem', scope).inspect('profile')
  if (said?.workspaceFolderValue !== undefined) return ConfigurationTarget.WorkspaceFolder
  return workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace
}
