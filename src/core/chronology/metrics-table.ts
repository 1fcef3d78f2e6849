/** A small table of an incident's times in its document, which is brought up to date in its place. */
import type {TextEdit} from '../document/edit.ts'
import {endOfFilled, lineEnd, lineEndingAt, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {betweenWords, metricTitles, tookWords} from '../model/metric-words.ts'
import {metricsOf, type Metric} from '../model/metrics.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {tellTheSame} from './tell-the-same.ts'

/** What is to be written, or why nothing is: `no-metrics` where the timeline tells of no two milestones, `up-to-date`, or `tangled`. */
export type MetricsTable = {readonly edit: TextEdit} | {readonly refused: 'no-metrics' | 'up-to-date' | 'tangled'}

const head = '| Metric | Took | Between |'
const headLine = /^[ \t]*\|[ \t]*Metric[ \t]*\|[ \t]*Took[ \t]*\|[ \t]*Between[ \t]*\|[ \t]*$/m

/** The edit that puts the table at the end of the timeline's section, or brings the one that is there up to date. */
export function metricsTable(postmortem: Postmortem): MetricsTable {
  const {document, timeline} = postmortem
  const metrics = metricsOf(timeline)
  if (metrics.length === 0) return {refused: 'no-metrics'}
  const edit = editFor(postmortem, metrics)
  if (edit === null) return {refused: 'tangled'}
  if (document.text.slice(edit.start, edit.end) === edit.text) return {refused: 'up-to-date'}
  return tellTheSame(postmortem.after([edit]).timeline, timeline) ? {edit} : {refused: 'tangled'}
}

function editFor({document: {text}, sections}: Postmortem, metrics: readonly Metric[]): TextEdit | null {
  const known = tableIn(text)
  const section = sections.find(({id}) => id === 'timeline')
  if (known === null && section === undefined) return null
  const at = known?.start ?? endOfFilled(text, section!.end)
  const newLine = lineEndingAt(text, at)
  const table = linesFor(metrics).join(newLine)
  return known === null ? {start: at, end: at, text: newLine + newLine + table} : {...known, text: table}
}

const linesFor = (metrics: readonly Metric[]): readonly string[] => [
  head,
  '| --- | --- | --- |',
  ...metrics.map(metric => `| ${metricTitles[metric.name]} | ${tookWords(metric)} | ${betweenWords(metric)} |`),
]

/** The table as it was written before, to the end of its last row. */
function tableIn(text: string): Span | null {
  const found = headLine.exec(text)
  if (found === null) return null
  let end = lineEnd(text, found.index)
  for (
    let line = nextLine(text, end);
    line < text.length && /^[ \t]*\|/.test(text.slice(line, lineEnd(text, line)));
    line = nextLine(text, line)
  )
    end = lineEnd(text, line)
  return {start: found.index, end}
}
