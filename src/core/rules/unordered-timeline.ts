/** Entries of the timeline that stand below later ones. */
import {disorderIn, mayGoBack, sorting} from '../model/timeline/order.ts'
import {runsOf} from '../model/timeline/runs.ts'
import {defineDocumentRule} from '../rule/rule.ts'

export default defineDocumentRule({
  name: 'unordered-timeline',
  code: 'PM501',
  summary: 'Entries of the timeline are not in the order of their times',
  category: 'timeline',
  severity: 'information',
  fixable: 'safe',
  since: '0.1.0',
  *decide(postmortem) {
    // Times that stand elsewhere may be in the order of something else.
    if (!postmortem.sections.some(({id}) => id === 'timeline') || !mayGoBack(postmortem)) return
    for (const run of runsOf(postmortem)) {
      const disorder = disorderIn(run)
      if (disorder !== null) yield {...disorder.entry.written, ...disorder}
    }
  },
  say: ({start, end, isReversed}, {document: {text}}) => ({
    defect: `An entry stands below ${isReversed ? 'an earlier' : 'a later'} one: “${text.slice(start, end)}”`,
    question: 'Which is right, the place or the time?',
  }),
  relate: ({above, isReversed}) => [{...above.written, message: `This was ${isReversed ? 'earlier' : 'later'}.`}],
  fix(match, postmortem) {
    const edits = sorting(postmortem, match)
    return edits === null ? [] : [{title: 'Sort the entries by their times', safe: true, edits}]
  },
})
