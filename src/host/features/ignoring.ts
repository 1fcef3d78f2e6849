/** Silences findings: a comment on the line, one for the file, or the team's configuration file for the workspace. */
import {l10n, type QuickPickItem, type TextDocument, window, workspace} from 'vscode'
import {configurationFileName, ignoreEdit, ignoreFileEdit, type IgnoreEdit} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {findingAt, locate, type FindingReference, type Located} from '../findings.ts'
import type {Services} from '../services.ts'
import {documentAt} from '../tabs.ts'
import {tell} from '../telling.ts'
import {turnOffFor} from '../team-configuration.ts'
import {applyTo} from '../writing.ts'

type Names = 'postmortem.ignore' | 'postmortem.ignoreHere' | 'postmortem.ignoreInFile' | 'postmortem.ignoreInWorkspace'

type Reach = 'here' | 'file' | 'workspace'

/** The commands take a reference to a finding, or several to choose from, else they ask at the cursor; and a reason, for which they ask too. */
export function ignoring(services: Services): Handlers<Names> {
  const {documents, settings} = services
  return {
    async 'postmortem.ignore'(given, reason) {
      const reference = await findingAt(services, given)
      if (typeof reference !== 'object') return reference
      const reach = await pickReach(reference)
      return reach === undefined ? undefined : silence(reach, reference, reason)
    },
    'postmortem.ignoreHere': async (given, reason) => silence('here', await findingAt(services, given), reason),
    'postmortem.ignoreInFile': async (given, reason) => silence('file', await findingAt(services, given), reason),
    'postmortem.ignoreInWorkspace': async (given, reason) => silence('workspace', await findingAt(services, given), reason),
  }

  async function silence(reach: Reach, reference: FindingReference | string | undefined, reason: unknown): Promise<unknown> {
    if (typeof reference !== 'object') return reference
    const words = typeof reason === 'string' ? reason : await askReason(reference.rule)
    if (words === undefined) return undefined
    if (reach === 'workspace') {
      const document = documentAt(reference.uri)
      return document === undefined ? tell(changed()) : turnOffFor(document, reference.rule, words, settings)
    }
    const located = locate(documents, reference)
    if (located === undefined) return tell(changed())
    const edit = commentFor(located, reach, words)
    if (edit === null) return tell(l10n.t('A comment would not be read here, so nothing was ignored.'))
    const written = await applyTo(located.document, [edit])
    return written && edit.reach !== reach
      ? tell(l10n.t('This line can hold no comment, so “{0}” is ignored in the whole file.', reference.rule))
      : undefined
  }

  function commentFor({document, finding}: Located, reach: Exclude<Reach, 'workspace'>, words: string): IgnoreEdit | null {
    const core = documents.postmortemOf(document).document
    return reach === 'here' ? ignoreEdit(core, finding, words) : ignoreFileEdit(core, finding.rule, words)
  }
}

const changed = (): string => l10n.t('The document has changed meanwhile, so nothing was ignored.')

async function pickReach({uri, rule}: FindingReference): Promise<Reach | undefined> {
  const places: readonly (QuickPickItem & {readonly reach: Reach})[] = [
    {reach: 'here', label: l10n.t('Here'), detail: l10n.t('A comment beside the words.')},
    {reach: 'file', label: l10n.t('In this file'), detail: l10n.t('A comment at the top of the file.')},
    {
      reach: 'workspace',
      label: l10n.t('In this workspace'),
      detail: l10n.t('The rule is turned off in {0}, for the whole team.', configurationFileName),
    },
  ]
  const document = documentAt(uri)
  const open = document !== undefined && hasWorkspace(document) ? places : places.filter(({reach}) => reach !== 'workspace')
  return (await window.showQuickPick(open, {title: l10n.t('Ignore “{0}”', rule), placeHolder: l10n.t('Where?')}))?.reach
}

const hasWorkspace = ({uri, isUntitled}: TextDocument): boolean =>
  isUntitled ? workspace.workspaceFolders !== undefined : workspace.getWorkspaceFolder(uri) !== undefined

const askReason = (rule: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t('Ignore “{0}”', rule),
    prompt: l10n.t('Why is it right as it stands? The reason is written beside it, for those who read the text later.'),
    validateInput: value => (value.trim() === '' ? l10n.t('A few words are enough.') : undefined),
  })
