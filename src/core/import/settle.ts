/** Gives each message its instant, where the text itself says too little: the day and the zone that are assumed are told by whoever imports. */
import {daysFrom, secondsOf, weekdayOf, withYear, type CalendarDate, type ClockTime} from '../dates/calendar.ts'
import {offsetsOf} from '../dates/zones.ts'
import type {Message, Reading, When} from './message.ts'
import {isFullDate} from './when.ts'

export interface Assumed {
  /** The day on which the text was copied. */
  readonly today: CalendarDate
  /** The day of the first message that tells none, and by which the years of others are told. */
  readonly day: CalendarDate
  /** The zone of times that name none. */
  readonly zone: string
}

/** A message with its instant, in milliseconds since 1970. */
export interface Dated {
  readonly instant: number
  readonly message: Message
}

/** Which of these assumptions the text needs. */
export function needsOf({messages}: Reading): {readonly day: boolean; readonly zone: boolean} {
  return {
    day: messages[0]?.when.date === null || messages.some(({when: {date}}) => date !== null && 'month' in date && date.year === null),
    zone: messages.some(({when: {zone}}) => zone === null),
  }
}

/**
 * In the order of time, those of one instant in the order of the text. A time that the clocks left out is told as by the clocks
 * that had not been put forward.
 */
export function settled({messages}: Reading, assumed: Assumed): readonly Dated[] {
  const isDayFirst = messages.some(({when}) => when.dayFirst)
  const found: Dated[] = []
  let before: {readonly date: CalendarDate; readonly time: ClockTime} | null = null
  for (const message of messages) {
    const {when} = message
    const date: CalendarDate | null = dateOf(isDayFirst ? swapped(when) : when, before, assumed)
    if (date === null) continue
    before = {date, time: when.time}
    const zone = when.zone ?? assumed.zone
    const offset = offsetIn(zone, date, when.time) ?? offsetIn(assumed.zone, date, when.time)
    if (offset === undefined) continue
    const {hour, minute, second} = when.time
    found.push({instant: Date.UTC(date.year, date.month - 1, date.day, hour, minute - offset, second ?? 0), message})
  }
  return found.toSorted((a, b) => a.instant - b.instant)
}

/** In the hour that the clocks left out, the one before it. */
function offsetIn(zone: string, date: CalendarDate, time: ClockTime): number | undefined {
  const [offset] = offsetsOf(zone, date, time)
  return offset ?? offsetsOf(zone, daysFrom(date, -1), time)[0]
}

function swapped(when: When): When {
  const {date, ambiguous} = when
  return ambiguous && date !== null && 'month' in date ? {...when, date: {...date, month: date.day, day: date.month}} : when
}

function dateOf(
  {date, time}: When,
  before: {readonly date: CalendarDate; readonly time: ClockTime} | null,
  {today, day}: Assumed,
): CalendarDate | null {
  if (date === null)
    return before === null ? day : secondsOf(time) + slack < secondsOf(before.time) ? daysFrom(before.date, 1) : before.date
  if ('ago' in date) return daysFrom(today, -date.ago)
  if ('weekday' in date) return daysFrom(today, -date.least - ((weekdayOf(today) - date.least - date.weekday + 14) % 7))
  return isFullDate(date) ? date : withYear(date, before?.date ?? day, null)
}

/** Times that go back by less than this have not passed midnight: clocks differ, and threads stand below their first message. */
const slack = 6 * 3600
