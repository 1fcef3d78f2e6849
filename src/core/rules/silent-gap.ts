/** Long stretches between the detection and the recovery of which the timeline tells nothing. */
import {elapsed} from '../dates/elapsed.ts'
import {longestSilence} from '../model/timeline/silence.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'silent-gap',
  code: 'PM510',
  summary: 'The timeline tells nothing of most of the time between the detection and the recovery',
  category: 'timeline',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({timeline, sections}) {
    const silence = sections.some(({id}) => id === 'timeline') ? longestSilence(timeline) : null
    if (silence !== null) yield {...silence.to.written, silence}
  },
  say: ({start, end, silence}, {document: {text}}) => ({
    defect: saying`Nothing is told of the ${elapsed(Math.round(silence.seconds / 60) * 60)} before “${text.slice(start, end)}”`,
    question: localised('What was tried, looked at or waited for in the meantime?'),
  }),
  relate: ({silence}) => [{...silence.from.written, message: localised('The last entry before it.')}],
})
