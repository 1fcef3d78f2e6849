/** Dates and times of entries that are none. */
import {byChunk} from '../document/by-chunk.ts'
import {momentsOfChunk} from '../model/postmortem.ts'
import {inChunks} from '../outline/placed.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

const mistyped = inChunks(
  byChunk(chunk => momentsOfChunk(chunk).filter(moment => moment.kind === 'event' && moment.stamp.unreadable !== null)),
)

export default defineDocumentRule({
  name: 'mistyped-time',
  code: 'PM015',
  summary: 'A date or a time in the timeline is mistyped',
  category: 'structure',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    // The whole timeline is read only where it can tell anything.
    if (mistyped(postmortem.document).length === 0) return
    for (const {written, unreadable} of postmortem.timeline) if (unreadable !== null) yield {...written, unreadable}
  },
  say: ({start, end, unreadable}, {document: {text}}) => ({
    defect:
      unreadable === 'date'
        ? saying`The date of an entry is mistyped: “${text.slice(start, end)}”`
        : saying`The time of an entry is mistyped: “${text.slice(start, end)}”`,
    question: unreadable === 'date' ? localised('Which day is meant?') : localised('Which minute is meant?'),
  }),
})
