/** Durations that the times of the document contradict. */
import type {Duration} from '../dates/duration.ts'
import {elapsed} from '../dates/elapsed.ts'
import {knownTimes, type KnownTimes} from '../model/known-times.ts'
import {statedDurations} from '../model/stated-durations.ts'
import {between} from '../model/timeline/instant.ts'
import {defineDocumentRule} from '../rule/rule.ts'

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
    for (const stated of statedDurations(postmortem)) if (!isBetween(known, stated)) yield {...stated, known, seconds: lasted.seconds}
  },
  say: ({start, end, seconds}, {document: {text}}) => ({
    defect: `From start to end it took ${elapsed(seconds)}: “${text.slice(start, end).replace(/\s+/g, ' ')}”`,
    question: 'Which is right, the duration or the times?',
  }),
  relate: ({known}) => [
    {start: known.start.start, end: known.start.end, message: 'It started here.'},
    {start: known.end.start, end: known.end.end, message: 'It ended here.'},
  ],
})

/** Whether any two times are so far apart: what lasted so long may have been a part of it. */
function isBetween({start, end, all}: KnownTimes, {seconds, slack}: Duration): boolean {
  const instants = [start.at, end.at, ...all]
  return instants.some(from =>
    instants.some(to => {
      const lasted = between(from, to)
      return lasted !== null && lasted.least - slack <= seconds && seconds <= lasted.most + slack
    }),
  )
}
