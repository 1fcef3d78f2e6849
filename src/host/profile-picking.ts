/** Asks for one of several profiles; the one that the settings name for the document comes first. */
import {type QuickPickOptions, type TextDocument, window, workspace} from 'vscode'
import {localised} from '../core/index.ts'
import type {Profile} from '../core/index.ts'

export async function pickProfile(
  among: readonly Profile[],
  document: TextDocument | undefined,
  options: QuickPickOptions,
): Promise<Profile | undefined> {
  const preferred = workspace.getConfiguration('postmortem', document).get<string>('profile')
  const items = [...among]
    .sort((a, b) => Number(b.name === preferred) - Number(a.name === preferred))
    .map(profile => ({label: localised(profile.title), description: profile.name, detail: localised(profile.summary), profile}))
  return (await window.showQuickPick(items, options))?.profile
}
