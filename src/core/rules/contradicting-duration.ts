/** Durations that the times of the document contradict. */
import {elapsed} from '../dates/elapsed.ts'
import {knownTimes} from '../model/known-times.ts'
import {statedDurations} from '../model/stated-durations.ts'
import {between} from '../model/timeline/instant.ts'
import {spacingOf} from '../model/timeline/spacing.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'contradicting-duration',
  code: 'PM505',
  summary: 'The incident is said to have lasted longer or shorter than its times say',
  category: 'timeline',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const [first] = statedDurations(postmortem)
    const known = first === undefined ? null : knownTimes(postmortem)
    if (known === null) return
    const lasted = between(known.start.at, known.end.at)
    if (lasted === null || lasted.seconds <= 0) return
    // What lasted as long as any two times are apart may have been a part of it.
    const areApart = spacingOf([known.start.at, known.end.at, ...known.all])
    for (const stated of statedDurations(postmortem))
      if (!areApart(stated.seconds, stated.slack)) yield {...stated, known, seconds: lasted.seconds}
  },
  say: ({start, end, seconds}, {document: {text}}) => ({
    defect: saying`From start to end it took ${elapsed(seconds)}: “${text.slice(start, end).replace(/\s+/g, ' ')}”`,
    question: localised('Which is right, the duration or the times?'),
  }),
  relate: ({known}) => [
    {start: known.start.start, end: known.start.end, message: localised('It started here.')},
    {start: known.end.start, end: known.end.end, message: localised('It ended here.')},
  ],
})
