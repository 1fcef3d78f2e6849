/** Figures that meet a worse severity than the document says. */
import {isWorse, levelEdits, severityMet} from '../model/impact/met.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'understated-severity',
  code: 'PM122',
  summary: 'A figure meets a worse severity of the team’s than the document says',
  category: 'facts',
  severity: 'information',
  fixable: 'unsafe',
  since: '0.1.0',
  *decide(postmortem) {
    const {severity} = postmortem
    const met = severity === null ? null : severityMet(postmortem)
    if (met !== null && isWorse(postmortem, met.level, severity!)) yield {start: met.start, end: met.end, level: met.level}
  },
  say: ({level}, {severity}) => ({
    defect: saying`By the team’s thresholds this is ${level.name}, not ${severity!.slice(0, 20)}`,
    question: localised('Which is right, the severity or the figure?'),
  }),
  relate(_, {frontMatter}) {
    const place = frontMatter.places.get('severity')
    return place === undefined ? [] : [{...place, message: localised('This is the severity that it says.')}]
  },
  /** Where the text says it, only the writer knows where else. */
  fix({level}, postmortem) {
    if (!postmortem.frontMatter.places.has('severity')) return []
    const edits = levelEdits(postmortem, level)
    return edits.length === 0 ? [] : [{title: saying`Set the severity to ${level.name}`, safe: false, edits}]
  },
})
