/** Shows beside an entry of the timeline which milestone it was taken for, and how long it took to get there. */
import {Disposable, EventEmitter, InlayHint, languages, MarkdownString, type TextDocument, workspace} from 'vscode'
import {localised, metricsOf, metricTitles, milestoneNames, tookWords, type Metric, type TimelineEntry} from '../../core/index.ts'
import {rangeOf} from '../edits.ts'
import type {Services} from '../services.ts'

export function registerMilestoneHints({documents, verdicts, active}: Services): Disposable {
  const changed = new EventEmitter<void>()
  return Disposable.from(
    changed,
    active.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration(event => event.affectsConfiguration('postmortem.timeline') && changed.fire()),
    languages.registerInlayHintsProvider(
      {language: 'markdown'},
      {
        onDidChangeInlayHints: changed.event,
        provideInlayHints(document, range) {
          if (!isWanted(document) || !verdicts.of(document).isPostmortem) return []
          const {timeline} = documents.postmortemOf(document)
          const metrics = metricsOf(timeline)
          return timeline
            .flatMap(entry => (entry.milestone === null ? [] : hintFor(document, entry, metrics)))
            .filter(({position}) => range.contains(position))
        },
      },
    ),
  )
}

const isWanted = (document: TextDocument): boolean => workspace.getConfiguration('postmortem', document).get('timeline.hints', true)

function hintFor(document: TextDocument, entry: TimelineEntry, metrics: readonly Metric[]): InlayHint[] {
  const reached = metrics.filter(({to}) => to === entry)
  const [first] = reached
  const label = localised(milestoneNames[entry.milestone!])
  const hint = new InlayHint(
    document.lineAt(document.positionAt(entry.written.end).line).range.end,
    first === undefined ? label : `${label} · ${tookWords(first)}`,
  )
  hint.paddingLeft = true
  if (reached.length > 0) hint.tooltip = tooltipFor(document, reached)
  return [hint]
}

/** Each time with the two lines that it was taken between. */
function tooltipFor(document: TextDocument, metrics: readonly Metric[]): MarkdownString {
  const tooltip = new MarkdownString()
  for (const metric of metrics) {
    tooltip.appendText(`${localised(metricTitles[metric.name])}: ${tookWords(metric)}`)
    tooltip.appendMarkdown('\n\n')
    for (const entry of [metric.from, metric.to]) tooltip.appendMarkdown('- ').appendText(lineOf(document, entry)).appendMarkdown('\n')
    tooltip.appendMarkdown('\n')
  }
  return tooltip
}

const lineOf = (document: TextDocument, {written, text}: TimelineEntry): string =>
  `${document.positionAt(written.start).line + 1}: ${document.getText(rangeOf(document, written))} ${text.slice(0, 80)}`
