/** How long it took from one milestone to another, where the document says so beside a label: "Time to detect: 42 min". */
import {durationAt, type Duration} from '../dates/duration.ts'
import {byChunk} from '../document/by-chunk.ts'
import {sourceSpan} from '../document/passage.ts'
import {inChunks} from '../outline/placed.ts'
import type {MetricName} from './metrics.ts'
import {passagesIn, type Postmortem} from './postmortem.ts'

export interface StatedMetric extends Duration {
  readonly name: MetricName
}

/** Names that mean one thing alone: whether MTTR is told from the fault or from its detection, every team has settled for itself. */
const names: readonly (readonly [MetricName, string])[] = [
  ['time-to-detect', 'time to detect(?:ion)?|mttd|ttd|detection (?:time|delay)'],
  ['time-to-acknowledge', 'time to acknowledge(?:ment)?|mtta|tta'],
  ['time-to-find-cause', 'time to find the cause'],
  ['time-to-mitigate', 'time to mitigat(?:e|ion)|mttm|ttm'],
  ['time-to-recover', 'time to recover(?:y)?'],
]
const label = `(?:${names.map(([, words]) => `(${words})`).join('|')})`
const isLabel = new RegExp(`^\\W*${label}\\W*$`, 'i')
const labelOnLine = new RegExp(`^[^\\n\\p{L}\\d]*${label}[^\\n:\\p{L}\\d]*:`, 'gimu')
const about = /[^\n\p{L}\d]*(?:about |around |approximately )?/iuy

const nameIn = (match: RegExpExecArray): MetricName => names[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]![0]

/** The duration from which a text goes on at some place. */
function durationFrom(text: string, at: number): Duration | null {
  about.lastIndex = at
  return durationAt(text, at + about.exec(text)![0].length)
}

/** Other columns say what it was to take, or took at other times. */
const told = /^\W*(?:took|values?|times?|durations?|actual|results?|measured)?\W*$/i

const inDocument = inChunks(
  byChunk((chunk): readonly StatedMetric[] =>
    passagesIn(chunk).flatMap(passage => {
      const {text, kind, row, column} = passage
      const named = kind === 'cell' && row !== null && told.test(column ?? '') ? isLabel.exec(row) : null
      const labels =
        named === null
          ? [...text.matchAll(labelOnLine)].map(match => [match, match.index + match[0].length] as const)
          : [[named, 0] as const]
      return labels.flatMap(([match, at]) => {
        const duration = durationFrom(text, at)
        return duration === null ? [] : [{...duration, name: nameIn(match), ...sourceSpan(passage, duration)}]
      })
    }),
  ),
)

export const statedMetrics = ({document}: Postmortem): readonly StatedMetric[] =>
  inDocument(document).flatMap(({start, items}) => items.map(item => ({...item, start: item.start + start, end: item.end + start})))
