/** How long it took from one milestone to another, where the document says so beside a label: "Time to detect: 42 min". */
import {durationOf, durationPattern, type Duration} from '../dates/duration.ts'
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
const label = names.map(([, words]) => `(${words})`).join('|')
const isLabel = new RegExp(`^\\W*(?:${label})\\W*$`, 'iu')
const value = `\\W*(?:about |around |approximately )?(?<length>${durationPattern})`
const leading = new RegExp(`^${value}`, 'iud')
const onLine = new RegExp(`^\\W*(?:${label})[^\\n:\\p{L}\\d]*:${value}`, 'gimud')

const nameFrom = (match: RegExpExecArray): MetricName => names[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]![0]

/** Other columns say what it was to take, or took at other times. */
const told = /^\W*(?:took|values?|times?|durations?|actual|results?|measured)?\W*$/i

const inDocument = inChunks(
  byChunk((chunk): readonly StatedMetric[] =>
    passagesIn(chunk).flatMap(passage => {
      const {text, kind, row, column} = passage
      const named = kind === 'cell' && row !== null && told.test(column ?? '') ? isLabel.exec(row) : null
      const found = named === null ? [...text.matchAll(onLine)] : [leading.exec(text)].filter(match => match !== null)
      return found.map(match => {
        const [start, end] = match.indices!.groups!['length']!
        return {...durationOf(match.groups!['length']!, 0), name: nameFrom(named ?? match), ...sourceSpan(passage, {start, end})}
      })
    }),
  ),
)

export const statedMetrics = ({document}: Postmortem): readonly StatedMetric[] =>
  inDocument(document).flatMap(({start, items}) => items.map(item => ({...item, start: item.start + start, end: item.end + start})))
