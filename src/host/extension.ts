/** Wires the features to the services that they share. */
import {l10n, type ExtensionContext} from 'vscode'
import {speak} from '../core/index.ts'
import {registerCommands} from './command-handlers.ts'
import {createActionsShown} from './actions-shown.ts'
import {registerActionCompletions} from './features/action-completions.ts'
import {registerActionOffers} from './features/action-offers.ts'
import {actionsCommands} from './features/actions-commands.ts'
import {registerActionsView} from './features/actions-view.ts'
import {causesCommands} from './features/causes-commands.ts'
import {registerCauses} from './features/causes.ts'
import {registerChecklist} from './features/checklist.ts'
import {registerCodeActions} from './features/code-actions.ts'
import {registerCodeLenses} from './features/code-lenses.ts'
import {registerCompletions} from './features/completions.ts'
import {registerConfigurationProblems} from './features/configuration-problems.ts'
import {registerContextKey} from './features/context-key.ts'
import {registerDiagrams} from './features/diagram.ts'
import {registerDiagnostics} from './features/diagnostics.ts'
import {fixingAll} from './features/fix-all.ts'
import {registerHover} from './features/hover.ts'
import {ignoring} from './features/ignoring.ts'
import {registerImportPaste} from './features/import-paste.ts'
import {registerIncidents} from './features/incidents.ts'
import {diagramKeeping, registerDiagramRefreshing} from './features/keep-diagram.ts'
import {registerImpactActions} from './features/impact-actions.ts'
import {kindSwitching, registerLanguageStatus} from './features/language-status.ts'
import {laterCommands} from './features/later-commands.ts'
import {leftToDoCommands, registerLeftToDo} from './features/left-to-do.ts'
import {registerListContinuation} from './features/list-continuation.ts'
import {registerMeeting} from './features/meeting.ts'
import {mermaidCopying} from './features/mermaid-copying.ts'
import {registerMetricsHover} from './features/metrics-hover.ts'
import {registerTimelineHints} from './features/timeline-hints.ts'
import {pictureCopying} from './features/picture-copying.ts'
import {pictureSaving} from './features/picture-saving.ts'
import {registerPreviewPictures, type PreviewPictures} from './features/preview-pictures.ts'
import {profileChoosing} from './features/profile-choosing.ts'
import {playgroundOpening} from './features/playground.ts'
import {ruleIndex} from './features/rule-index.ts'
import {registerRulePages, ruleExplaining} from './features/rule-pages.ts'
import {sectionCommands} from './features/sections.ts'
import {registerSectionHover} from './features/section-hover.ts'
import {registerSuggestions} from './features/suggestions.ts'
import {registerTimelineTabs} from './features/timeline-tab.ts'
import {registerTimelineActions} from './features/timeline-actions.ts'
import {registerTimelineView, timelineViewCommands} from './features/timeline-view.ts'
import {writtenElsewhere} from './features/written-elsewhere.ts'
import {laterByReading, type Later} from './later.ts'
import type {LocalFiles} from './local-files.ts'
import type {OpenPath} from './open-file.ts'
import {createServices} from './services.ts'

export {lent} from './lent.ts'

/** What a platform can do that others cannot, or not in that way. */
export interface Platform {
  /** Both are there where files have paths. */
  readonly openPath?: OpenPath
  readonly localFiles?: LocalFiles
  readonly later?: Later
}

/** Returns what the Markdown preview asks for. */
export function activate(
  context: ExtensionContext,
  {openPath, localFiles, later = laterByReading(context.extensionUri)}: Platform = {},
): Pick<PreviewPictures, 'extendMarkdownIt'> {
  const began = performance.now()
  speak(l10n.bundle ?? {})
  const services = createServices(context, localFiles)
  const causes = registerCauses(services)
  const diagrams = registerDiagrams(services)
  const shown = createActionsShown(services)
  const actions = registerActionsView(services, shown)
  const timelineView = registerTimelineView(services)
  const preview = registerPreviewPictures(services)
  const timelineTabs = registerTimelineTabs(services)
  const incidents = registerIncidents(services, later)
  const meeting = registerMeeting(services, later)
  context.subscriptions.push(
    services,
    causes,
    diagrams,
    timelineView,
    preview,
    shown,
    actions,
    timelineTabs,
    incidents,
    meeting,
    registerDiagnostics(services),
    registerCodeActions(services, later),
    registerTimelineActions(services),
    registerImportPaste(services, later),
    registerActionOffers(services),
    registerActionCompletions(services),
    registerCompletions(services, later),
    registerTimelineHints(services),
    registerCodeLenses(services),
    registerImpactActions(services),
    registerHover(services),
    registerMetricsHover(services),
    registerSectionHover(services),
    registerLeftToDo(services),
    registerLanguageStatus(services),
    registerConfigurationProblems(services),
    registerContextKey(services),
    registerChecklist(services),
    registerSuggestions(services),
    registerListContinuation(services),
    registerRulePages(services),
    registerDiagramRefreshing(services),
    registerCommands({
      ...laterCommands(services, later, {openPath, itemOfRow: actions.itemOf}),
      ...sectionCommands(services),
      ...leftToDoCommands(services),
      ...fixingAll(services),
      ...ignoring(services),
      ...ruleExplaining,
      ...ruleIndex(services),
      ...playgroundOpening(services),
      ...writtenElsewhere,
      ...kindSwitching(services),
      ...profileChoosing(services),
      ...causesCommands(services, causes, diagrams),
      ...actionsCommands(services, shown, actions),
      ...pictureSaving(services),
      ...pictureCopying(services),
      ...mermaidCopying(services),
      ...diagramKeeping(services),
      ...timelineViewCommands(timelineView),
      ...timelineTabs.handlers,
      ...incidents.handlers,
      ...meeting.handlers,
      'postmortem.showOutput': () => services.log.show(),
    }),
  )
  services.log.debug(`Activated in ${(performance.now() - began).toFixed(1)} ms.`)
  return {extendMarkdownIt: preview.extendMarkdownIt}
}
