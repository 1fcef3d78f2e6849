/** Entries of the timeline that stand below later ones. */
import {disorderIn, mayGoBack, sorting} from '../model/timeline/order.ts'
import {runsOf} from '../model/timeline/runs.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

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
    defect: isReversed
      ? saying`An entry stands below an earlier one: “${text.slice(start, end)}”`
      : saying`An entry stands below a later one: “${text.slice(start, end)}”`,
    question: localised('Which is right, the place or the time?'),
  }),
  relate: ({above, isReversed}) => [
    {...above.written, message: isReversed ? localised('This was earlier.') : localised('This was later.')},
  ],
  fix(match, postmortem) {
    const edits = sorting(postmortem, match)
    return edits === null ? [] : [{title: localised('Sort the entries by their times'), safe: true, edits}]
  },
})
