/** Timelines whose times are those of several clocks. */
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'mixed-zones',
  code: 'PM506',
  summary: 'The times of the timeline are in several zones',
  category: 'timeline',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({timeline}) {
    const named = timeline.filter(({time, iso, zoneFrom}) => time !== null && iso !== null && zoneFrom === 'entry')
    const first = named[0]
    const other = first === undefined ? undefined : named.find(entry => isOtherClock(first, entry))
    // One habit of the document, told once.
    if (first !== undefined && other !== undefined) yield {...other.written, first}
  },
  say: ({start, end}, {document: {text}}) => ({
    defect: saying`A time in another zone than those before: “${text.slice(start, end)}”`,
    question: localised('Which one zone could all of them be in?'),
  }),
  relate: ({first}) => [{...first.written, message: saying`This is in ${first.zone}.`}],
})

/** Whether two entries name clocks that differ by more than the time of the year. */
const isOtherClock = (one: TimelineEntry, other: TimelineEntry): boolean =>
  one.zone !== other.zone && clockOf(one) !== clockOf(other) && offsetOf(one) !== offsetOf(other)

/** "PST" and "PDT", "CET" and "CEST" are one clock. */
const clockOf = ({zone}: TimelineEntry): string =>
  zone!
    .toUpperCase()
    .replace(/^(.{1,2})[SD]T$/, '$1T')
    .replace(/^(.E)ST$/, '$1T')

const offsetOf = ({iso}: TimelineEntry): string => iso!.slice('2026-03-04T10:42:00'.length)
