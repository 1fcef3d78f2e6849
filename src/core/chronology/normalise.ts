/** Writes all dates and times of a timeline in one form: "2026-03-04" and "10:42". */
import type {Postmortem} from '../model/postmortem.ts'
import {clockIn} from './clock.ts'
import {retimed, type Retimed} from './retime.ts'

/** What an entry does not say itself, it does not say afterwards either; moments in ISO form stay. */
export function normaliseTimes(postmortem: Postmortem): Retimed {
  const wanted = postmortem.timeline.flatMap(({iso, time, end, until}, index) => {
    const start = clockIn(iso, time)
    return start === null ? [] : [[index, {start, end: clockIn(end, until)}] as const]
  })
  return wanted.length === 0 ? {refused: 'no-entry', at: null} : retimed(postmortem, new Map(wanted), null, {form: 'iso'})
}
