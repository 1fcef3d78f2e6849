/** Timelines from which nobody can tell when it began, when it was noticed or when it was over. */
import {markEntry} from '../chronology/mark-entry.ts'
import {milestoneNames} from '../model/metric-words.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Fix, Related} from '../model/remark.ts'
import type {Milestone} from '../model/timeline/milestone-name.ts'
import {isEssential, untoldMilestones} from '../model/untold-milestones.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying, sayings} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'missing-milestone',
  code: 'PM509',
  summary: 'Nothing tells when it began, when it was noticed or when it was over',
  category: 'timeline',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  *decide(postmortem) {
    const section = postmortem.sections.find(({id}) => id === 'timeline')
    const untold = section === undefined ? [] : untoldMilestones(postmortem)
    if (untold.length === 0) return
    yield {...section!.heading, missing: untold.filter(isEssential), others: untold.filter(each => !isEssential(each))}
  },
  say: ({missing}) => ({
    defect: saying`No entry tells ${missing.map(milestone => localised(told[milestone])).join(localised(' or '))}`,
    question: localised(questions[missing[0]!]),
  }),
  relate: ({start, end, missing, others}, {timeline}) => [
    ...timeline.flatMap((entry): readonly Related[] => {
      if (entry.milestone === 'detected' && missing.includes('introduced'))
        return [{...entry.written, message: localised('It was noticed here.')}]
      if (entry.milestone === 'introduced' && missing.includes('detected'))
        return [{...entry.written, message: localised('It began here.')}]
      return []
    }),
    ...others.map(milestone => ({start, end, message: saying`Nor does any tell ${localised(told[milestone])}.`})),
  ],
  fix: ({missing}, postmortem) => missing.flatMap(milestone => marking(postmortem, milestone)),
})

const told: Readonly<Record<Milestone, string>> = sayings({
  introduced: 'when it began',
  detected: 'when it was noticed',
  investigating: 'when somebody began to look into it',
  'cause-found': 'when its cause was found',
  mitigated: 'when the harm was stopped',
  recovered: 'when it was over',
})

const questions = sayings({
  introduced: 'Since when did it do harm before anybody saw it?',
  detected: 'When did the first of you know, and from what?',
  recovered: 'From when on did nobody feel it any more?',
})

/** The entry that may well be it, for a person to decide: the first after the start, or the last of all. What came before all entries has none. */
function marking(postmortem: Postmortem, milestone: Milestone): readonly Fix[] {
  const {timeline, document} = postmortem
  const times = timeline.map(entry => entry.began?.said ?? NaN)
  const order = [...times.keys()].sort((a, b) => times[a]! - times[b]!)
  const began = order.findIndex(index => timeline[index]!.milestone === 'introduced')
  const index = milestone === 'recovered' ? order.at(-1) : milestone === 'detected' ? order[began + 1] : undefined
  const entry = index === undefined ? undefined : timeline[index]
  if (entry === undefined || entry.milestone !== null) return []
  const edits = markEntry(postmortem, index!, milestone)
  const written = document.text.slice(entry.written.start, entry.written.end)
  return edits === null ? [] : [{title: saying`Mark “${written}” as ${localised(milestoneNames[milestone])}`, safe: false, edits}]
}
