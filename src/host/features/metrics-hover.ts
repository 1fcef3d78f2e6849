/** Tells the times of an incident under the pointer: all of them over the heading of its timeline, those that an entry ends or begins over its time. */
import {Hover, languages, MarkdownString, type Disposable, type TextDocument} from 'vscode'
import {
  formulaWords,
  localised,
  metricsOf,
  metricTitles,
  tookWords,
  type Metric,
  type Postmortem,
  type TimelineEntry,
} from '../../core/index.ts'
import {rangeOf} from '../edits.ts'
import type {Services} from '../services.ts'

export function registerMetricsHover({documents, verdicts}: Services): Disposable {
  return languages.registerHoverProvider(
    {language: 'markdown'},
    {
      provideHover(document, position) {
        if (!verdicts.of(document).isPostmortem) return undefined
        const metrics = metricsAt(documents.postmortemOf(document), document.offsetAt(position))
        return metrics.length === 0 ? undefined : new Hover(metrics.map(metric => wordsFor(document, metric)))
      },
    },
  )
}

function metricsAt({timeline, sections}: Postmortem, offset: number): readonly Metric[] {
  const contains = ({start, end}: {readonly start: number; readonly end: number}): boolean => start <= offset && offset <= end
  if (sections.some(({id, heading}) => id === 'timeline' && contains(heading))) return metricsOf(timeline)
  const entry = timeline.find(({written}) => contains(written))
  return entry === undefined ? [] : metricsOf(timeline).filter(({from, to}) => from === entry || to === entry)
}

/** A time with its formula, and the two lines that it was taken between, each with the way to it. */
function wordsFor(document: TextDocument, metric: Metric): MarkdownString {
  const words = new MarkdownString()
  words
    .appendMarkdown('**')
    .appendText(`${localised(metricTitles[metric.name])}: ${tookWords(metric)}`)
    .appendMarkdown('** · ')
  words.appendText(formulaWords(metric.name)).appendMarkdown('\n\n')
  for (const entry of [metric.from, metric.to]) appendLine(words, document, entry)
  return words
}

function appendLine(words: MarkdownString, document: TextDocument, {written, text}: TimelineEntry): void {
  const line = document.positionAt(written.start).line + 1
  words.appendMarkdown(`- [${line}](${document.uri.with({fragment: `L${line}`}).toString()}): `)
  words.appendText(`${document.getText(rangeOf(document, written))} ${text.slice(0, longest)}`).appendMarkdown('\n')
}

const longest = 80
