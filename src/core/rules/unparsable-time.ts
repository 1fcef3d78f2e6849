/** Dates and times of entries that nobody can read. */
import {isMalformed} from '../model/timeline/malformed.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'unparsable-time',
  code: 'PM015',
  summary: 'A date or a time in the timeline is mistyped',
  category: 'structure',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide({timeline, document: {text}}) {
    for (const {written, unreadable} of timeline)
      if (unreadable !== null && isMalformed(text.slice(written.start, written.end))) yield {...written, unreadable}
  },
  say: ({start, end, unreadable}, {document: {text}}) => ({
    defect:
      unreadable === 'date'
        ? saying`The date of an entry is mistyped: “${text.slice(start, end)}”`
        : saying`The time of an entry is mistyped: “${text.slice(start, end)}”`,
    question: unreadable === 'date' ? localised('Which day is meant?') : localised('Which minute is meant?'),
  }),
})
