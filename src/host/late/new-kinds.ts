/** What kinds of postmortem can be begun: the profiles that there are, and the templates of the team. */
import {FileType, l10n, type QuickPickItem, Range, Uri, window, workspace} from 'vscode'
import {knownProfiles, localised, profileNamed, severityNames, templateProblems, type Profile} from '../../core/index.ts'
import type {DocumentSettings} from '../settings.ts'

export interface Kind extends QuickPickItem {
  readonly name: string
  readonly profile: Profile
  /** The text of the team's template, `null` where the profile is all; `undefined` when it has a fault, which is told. */
  readonly template: () => Promise<string | null | undefined>
}

/** The one that documents have if they name none comes first. */
export async function kindsFor({configuration, folder}: DocumentSettings): Promise<readonly Kind[]> {
  const {beginning, profile: usual} = configuration
  const names = severityNames(configuration)
  const profiles = knownProfiles(configuration.profiles)
  const files = beginning.templates === null || folder === null ? [] : await templatesIn(Uri.joinPath(folder, beginning.templates))
  const own = files.map(({name, uri}): Kind => {
    const profile = profiles.find(one => one.name === name)
    return {
      ...(profile === undefined ? {label: name, detail: l10n.t('A template of this team.')} : itemOf(profile)),
      name,
      profile: profile ?? profileNamed(usual, profiles),
      template: () => readTemplate(uri, names),
    }
  })
  const others = profiles.filter(({name}) => !own.some(kind => kind.name === name))
  const kinds = [
    ...others.map((profile): Kind => ({...itemOf(profile), name: profile.name, profile, template: () => Promise.resolve(null)})),
    ...own,
  ]
  return kinds.toSorted((a, b) => Number(b.name === usual) - Number(a.name === usual))
}

const itemOf = ({name, title, summary}: Profile): QuickPickItem => ({
  label: localised(title),
  description: name,
  detail: localised(summary),
})

async function templatesIn(folder: Uri): Promise<readonly {readonly name: string; readonly uri: Uri}[]> {
  const entries = await workspace.fs.readDirectory(folder).then(
    found => found,
    () => [],
  )
  return entries
    .filter(([file, type]) => file.endsWith('.md') && (type & FileType.Directory) === 0)
    .map(([file]) => ({name: file.slice(0, -3), uri: Uri.joinPath(folder, file)}))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

async function readTemplate(uri: Uri, severities: readonly string[]): Promise<string | undefined> {
  const document = await workspace.openTextDocument(uri)
  const text = document.getText()
  const [problem] = templateProblems(text, severities)
  if (problem === undefined) return text
  const start = document.positionAt(problem.start)
  void tellFault(uri, start.line, problem.message)
  return undefined
}

async function tellFault(uri: Uri, line: number, message: string): Promise<void> {
  const open = l10n.t('Open Template')
  const told = l10n.t('Nothing was begun. {0}, line {1}: {2}', workspace.asRelativePath(uri), line + 1, message)
  if ((await window.showErrorMessage(told, open)) !== open) return
  await window.showTextDocument(uri, {selection: new Range(line, 0, line, 0)})
}
