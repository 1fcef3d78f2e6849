/** Timelines whose times are those of a clock that nobody names. */
import {defineDocumentRule} from '../rule/rule.ts'

/** A single time is no timeline. */
const fewest = 2

export default defineDocumentRule({
  name: 'missing-zone',
  code: 'PM507',
  summary: 'Nothing says in which zone the times of the timeline are',
  category: 'timeline',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({timeline, sections}) {
    const timed = timeline.filter(({time}) => time !== null)
    const section = sections.find(({id}) => id === 'timeline')
    if (section !== undefined && timed.length >= fewest && timed.every(({zone}) => zone === null)) yield {...section.heading, section}
  },
  say: ({section}) => ({
    defect: `No zone for the times under “${section.title}”`,
    question: 'Whose clock showed them (`Timeline (UTC)` says it for all)?',
  }),
})
