/** Dates whose day and month could be the other way round. */
import type {TextEdit} from '../document/edit.ts'
import type {Fix} from '../model/remark.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'ambiguous-date',
  code: 'PM503',
  summary: 'The day and the month of a date in the timeline could be the other way round',
  category: 'timeline',
  severity: 'information',
  fixable: 'unsafe',
  since: '0.1.0',
  *decide({timeline, document: {text}}) {
    const [first] = ambiguousIn(timeline, text)
    // One habit of the document, told once.
    if (first !== undefined) yield first
  },
  say: ({words}) => ({
    defect: saying`Day and month could be the other way round: “${words}”`,
    question: localised('Which of them is the day (`2026-03-04` says it to everybody)?'),
  }),
  fix(_, {timeline, document: {text}}): readonly Fix[] {
    const dates = ambiguousIn(timeline, text)
    const written = (order: 'dayFirst' | 'monthFirst'): readonly TextEdit[] =>
      dates.map(({start, end, year, numbers: [first, second]}) => {
        const [month, day] = order === 'dayFirst' ? [second, first] : [first, second]
        return {start, end, text: `${year}-${month}-${day}`}
      })
    return [
      {title: localised('Write the dates as ISO 8601, the month read first'), safe: false, edits: written('monthFirst')},
      {title: localised('Write the dates as ISO 8601, the day read first'), safe: false, edits: written('dayFirst')},
    ]
  },
})

const numeric = /(?<!\d)(\d{1,2})([-/])(\d{1,2})\2((?:20)?\d{2})(?!\d)/

interface Numeric {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly year: string
  readonly numbers: readonly [string, string]
}

function ambiguousIn(timeline: readonly TimelineEntry[], text: string): readonly Numeric[] {
  const entries = timeline.filter(({ambiguous}) => ambiguous)
  return entries.flatMap(({written}) => {
    const match = numeric.exec(text.slice(written.start, written.end))
    if (match === null) return []
    const [words, first, , second, year] = match as unknown as [string, string, string, string, string]
    const start = written.start + match.index
    const numbers = [first.padStart(2, '0'), second.padStart(2, '0')] as const
    return [{start, end: start + words.length, words, year: year.padStart(4, '20'), numbers}]
  })
}
