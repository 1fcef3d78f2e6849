/** Says in the status bar whether a Markdown document counts as a postmortem, and lets the person decide otherwise. */
import {Disposable, l10n, languages, type QuickPickItem, type TextDocument, window} from 'vscode'
import {declareKind, localised, reasonsForReview, type TextEdit} from '../../core/index.ts'
import {invocation, type Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'
import type {Verdict} from '../verdicts.ts'
import {applyTo} from '../writing.ts'

export function registerLanguageStatus({active, verdicts, documents}: Services): Disposable {
  const item = languages.createLanguageStatusItem('postmortem.kind', {language: 'markdown'})
  item.name = l10n.t('Postmortem')
  item.command = invocation('postmortem.switchKind', l10n.t('Change'))
  const show = (): void => {
    const {document} = active
    if (document === undefined) {
      item.selector = []
      return
    }
    const verdict = verdicts.of(document)
    item.selector = {language: 'markdown', scheme: document.uri.scheme}
    item.text = verdict.isPostmortem
      ? l10n.t('Postmortem: {0}', localised(documents.postmortemOf(document).profile.title))
      : l10n.t('Not a postmortem')
    item.detail = verdict.isPostmortem ? [reasonOf(verdict), ...reviewOf(document)].join(' ') : reasonOf(verdict)
  }
  /** Whether such an incident owes a review at all is told where the file says what it is, and nowhere else. */
  const reviewOf = (document: TextDocument): readonly string[] => {
    const reasons = reasonsForReview(documents.postmortemOf(document))
    return reasons.length === 0 ? [] : [l10n.t('A review is due: {0}.', reasons.join(', '))]
  }
  show()
  return Disposable.from(item, active.onDidChange(show))
}

function reasonOf({isPostmortem, because}: Verdict): string {
  switch (because) {
    case 'chosen':
      return isPostmortem ? l10n.t('You said that it is one.') : l10n.t('You said that it is none.')
    case 'front-matter':
      return l10n.t('Its front matter says so.')
    case 'declined':
      return l10n.t('Its front matter says “postmortem: false”.')
    case 'path':
      return l10n.t('Its path matches “postmortem.files”.')
    case 'content':
      return l10n.t('Its sections are those of one.')
    case 'unknown':
      return l10n.t('Neither its path nor its sections say so.')
  }
}

interface Choice extends QuickPickItem {
  readonly run: () => Thenable<unknown>
}

/** The command takes `true` or `false` to decide at once for the active document, else it asks. */
export function kindSwitching({active, verdicts, documents}: Services): Handlers<'postmortem.switchKind'> {
  return {
    async 'postmortem.switchKind'(given) {
      const {document} = active
      if (document === undefined)
        return tell(l10n.t('No Markdown file is open in the active tab, so there is nothing to treat as a postmortem.'))
      if (typeof given === 'boolean') return verdicts.choose(document, given)
      const picked = await window.showQuickPick(choicesFor(document), {
        title: l10n.t('Is this file a postmortem?'),
        placeHolder: reasonOf(verdicts.of(document)),
      })
      await picked?.run()
      return undefined
    },
  }

  function choicesFor(document: TextDocument): readonly Choice[] {
    const {isPostmortem, because} = verdicts.of(document)
    const wanted = !isPostmortem
    const remember: Choice = {
      label: wanted ? l10n.t('Treat it as a postmortem') : l10n.t('Leave it alone'),
      detail: l10n.t('Remembered in this workspace; the file stays as it is.'),
      run: () => verdicts.choose(document, wanted),
    }
    const edit = declareKind(documents.postmortemOf(document), wanted)
    const write: Choice[] = edit === null ? [] : [{...written(wanted), run: () => declare(document, edit)}]
    const forget: Choice = {
      label: l10n.t('Let the file decide'),
      detail: reasonOf(verdicts.byItself(document)),
      run: () => verdicts.choose(document, verdicts.byItself(document).isPostmortem),
    }
    return [remember, ...write, ...(because === 'chosen' ? [forget] : [])]
  }

  /** What the file says must not be overruled by an older choice. */
  async function declare(document: TextDocument, edit: TextEdit): Promise<void> {
    if (await applyTo(document, [edit])) await verdicts.choose(document, verdicts.byItself(document).isPostmortem)
  }
}

const written = (isPostmortem: boolean): QuickPickItem => ({
  label: l10n.t('Write “postmortem: {0}” into its front matter', String(isPostmortem)),
  detail: l10n.t('The same for everybody who opens the file.'),
})
