/** Says over the headings of causes, timeline and action items how far each has come; a click leads to the view where one goes on. */
import {CodeLens, Disposable, EventEmitter, l10n, languages, type TextDocument, workspace} from 'vscode'
import {coachingOf, localised, metricsOf, metricTitles, tookWords, type Postmortem, type Span} from '../../core/index.ts'
import {invocation} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import {rangeOf} from '../edits.ts'
import type {Services} from '../services.ts'

interface Told {
  readonly at: Span
  readonly parts: readonly string[]
  readonly leadsTo: CommandName
}

export function registerCodeLenses({documents, verdicts, active}: Services): Disposable {
  const changed = new EventEmitter<void>()
  return Disposable.from(
    changed,
    active.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration(event => event.affectsConfiguration('postmortem.codeLenses') && changed.fire()),
    languages.registerCodeLensProvider(
      {language: 'markdown'},
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses(document) {
          if (!isWanted(document) || !verdicts.of(document).isPostmortem) return []
          const postmortem = documents.postmortemOf(document)
          return [...aboutCauses(postmortem), ...aboutTimeline(postmortem), ...aboutActions(postmortem)]
            .filter(({parts}) => parts.length > 0)
            .map(({at, parts, leadsTo}) => new CodeLens(rangeOf(document, at), invocation(leadsTo, parts.join(' · '))))
        },
      },
    ),
  )
}

const isWanted = (document: TextDocument): boolean => workspace.getConfiguration('postmortem', document).get('codeLenses', true)

/** What is not so is not said. */
const told = (...parts: readonly (string | false)[]): readonly string[] => parts.filter(part => part !== false)

function aboutCauses(postmortem: Postmortem): readonly Told[] {
  const coaching = coachingOf(postmortem)
  return postmortem.trees.map(({kind, heading}, index) => {
    const {depth, owing, unanswered, answered} = coaching[index]!.progress
    const isChain = kind === 'five-whys' && depth > 0
    const parts = told(
      isChain && (depth === 1 ? l10n.t('1 why deep') : l10n.t('{0} whys deep', depth)),
      unanswered > 0 && (unanswered === 1 ? l10n.t('1 cause without an action') : l10n.t('{0} causes without an action', unanswered)),
      owing > 0 && answered === owing && l10n.t('every cause has an action'),
    )
    return {at: heading, parts, leadsTo: 'postmortem.showCauses'}
  })
}

function aboutTimeline({sections, timeline}: Postmortem): readonly Told[] {
  const section = sections.find(({id}) => id === 'timeline')
  if (section === undefined) return []
  const parts = metricsOf(timeline).map(metric => `${localised(metricTitles[metric.name])}: ${tookWords(metric)}`)
  return [{at: section.heading, parts, leadsTo: 'postmortem.showTimeline'}]
}

function aboutActions({sections, actions}: Postmortem): readonly Told[] {
  const section = sections.find(({id}) => id === 'action-items')
  if (section === undefined || actions.length === 0) return []
  const open = actions.filter(({done}) => done !== true)
  const withoutOwner = open.filter(({owner}) => owner === null).length
  const withoutDay = open.filter(({due}) => due === null).length
  const parts = told(
    l10n.t('{0} of {1} done', actions.length - open.length, actions.length),
    withoutOwner > 0 && l10n.t('{0} without an owner', withoutOwner),
    withoutDay > 0 && l10n.t('{0} without a date', withoutDay),
  )
  return [{at: section.heading, parts, leadsTo: 'postmortem.showActions'}]
}
