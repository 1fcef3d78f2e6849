/** Shows beside an entry of the timeline how long it came after the one before, which milestone it was taken for, and how long it took to get there. */
import {Disposable, EventEmitter, InlayHint, languages, MarkdownString, type TextDocument, workspace} from 'vscode'
import {
  localised,
  metricsOf,
  metricTitles,
  milestoneNames,
  tookWords,
  waitsOf,
  type Metric,
  type TimelineEntry,
  type Wait,
} from '../../core/index.ts'
import {rangeOf} from '../edits.ts'
import type {Services} from '../services.ts'

export function registerTimelineHints({documents, verdicts, active}: Services): Disposable {
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
          const wanted = wantedIn(document)
          if (wanted === 'off' || !verdicts.of(document).isPostmortem) return []
          const {timeline} = documents.postmortemOf(document)
          const isSeen = ({written}: TimelineEntry): boolean => range.contains(document.positionAt(written.end))
          const metrics = metricsOf(timeline)
          // The same time is not told twice: that of the milestone says what it is.
          const isTold = ({from, to, seconds}: Wait): boolean => {
            const metric = metrics.find(each => each.to === to)
            return metric?.from === from && metric.seconds === seconds
          }
          const waits = wanted === 'entries' ? waitsOf(timeline).filter(wait => isSeen(wait.to) && !isTold(wait)) : []
          return [
            ...waits.map(wait => waitHint(document, wait)),
            ...timeline.filter(entry => entry.milestone !== null && isSeen(entry)).map(entry => milestoneHint(document, entry, metrics)),
          ]
        },
      },
    ),
  )
}

type Wanted = 'entries' | 'milestones' | 'off'

const wantedIn = (document: TextDocument): Wanted =>
  workspace.getConfiguration('postmortem', document).get<Wanted>('timeline.hints', 'entries')

function waitHint(document: TextDocument, wait: Wait): InlayHint {
  const hint = hintBeside(document, wait.to, `+${tookWords(wait)}`)
  hint.tooltip = new MarkdownString()
  appendEnds(hint.tooltip, document, wait)
  return hint
}

function milestoneHint(document: TextDocument, entry: TimelineEntry, metrics: readonly Metric[]): InlayHint {
  const reached = metrics.filter(({to}) => to === entry)
  const [first] = reached
  const label = localised(milestoneNames[entry.milestone!])
  const hint = hintBeside(document, entry, first === undefined ? label : `${label} · ${tookWords(first)}`)
  if (reached.length > 0) hint.tooltip = tooltipFor(document, reached)
  return hint
}

function hintBeside(document: TextDocument, {written}: TimelineEntry, label: string): InlayHint {
  const hint = new InlayHint(document.lineAt(document.positionAt(written.end).line).range.end, label)
  hint.paddingLeft = true
  return hint
}

/** Each time with the two lines that it was taken between. */
function tooltipFor(document: TextDocument, metrics: readonly Metric[]): MarkdownString {
  const tooltip = new MarkdownString()
  for (const metric of metrics) {
    tooltip.appendText(`${localised(metricTitles[metric.name])}: ${tookWords(metric)}`)
    tooltip.appendMarkdown('\n\n')
    appendEnds(tooltip, document, metric)
    tooltip.appendMarkdown('\n')
  }
  return tooltip
}

function appendEnds(tooltip: MarkdownString, document: TextDocument, {from, to}: Pick<Wait, 'from' | 'to'>): void {
  for (const entry of [from, to]) tooltip.appendMarkdown('- ').appendText(lineOf(document, entry)).appendMarkdown('\n')
}

const lineOf = (document: TextDocument, {written, text}: TimelineEntry): string =>
  `${document.positionAt(written.start).line + 1}: ${document.getText(rangeOf(document, written))} ${text.slice(0, 80)}`
