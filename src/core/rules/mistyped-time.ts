/** Dates and times of entries that are none. */
import {byChunk} from '../document/by-chunk.ts'
import {momentsOfChunk} from '../model/postmortem.ts'
import {inChunks} from '../outline/placed.ts'
import {defineDocumentRule} from '../rule/rule.ts'

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
    defect: `The ${unreadable} of an entry is mistyped: “${text.slice(start, end)}”`,
    question: unreadable === 'date' ? 'Which day is meant?' : 'Which minute is meant?',
  }),
})
