/** Moves times: the clock of whoever wrote them was wrong. */
import {daysOn, secondsOf, type CalendarDate, type ClockTime} from '../dates/calendar.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {clockIn, type Clock} from './clock.ts'
import {retimed, type Retimed} from './retime.ts'

/** Every time of these entries (indices in the timeline) is `minutes` later, or earlier. Zones stay, and so do entries without a time. */
export function shiftTimes(postmortem: Postmortem, indices: readonly number[], minutes: number): Retimed {
  const timed = indices.flatMap(index => {
    const entry = postmortem.timeline[index]
    const start = entry === undefined ? null : clockIn(entry.iso, entry.time)
    if (entry === undefined || start === null) return []
    const end = clockIn(entry.end, entry.until)
    return [[index, {start: later(start, minutes), end: end === null ? null : later(end, minutes)}] as const]
  })
  return timed.length === 0 ? {refused: 'no-entry', at: null} : retimed(postmortem, new Map(timed), null)
}

/** So many minutes later on the same clock, which is not put forward or back in between. */
function later({date, time}: Clock, minutes: number): Clock {
  const {date: moved, seconds} = daysOn(date ?? anyDay, secondsOf(time) + minutes * 60)
  return {date: date === null ? null : moved, time: timeAt(seconds, time), offset: null}
}

const anyDay: CalendarDate = {year: 2000, month: 1, day: 2}

const timeAt = (seconds: number, {second}: ClockTime): ClockTime => ({
  hour: Math.floor(seconds / 3600),
  minute: Math.floor(seconds / 60) % 60,
  second: second === null ? null : seconds % 60,
})
