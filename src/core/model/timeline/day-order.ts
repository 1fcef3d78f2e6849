/** Whether 3/4 is in March or in April: a document writes its dates in one order. */
import {daysBetween, type CalendarDate, type PartialDate} from '../../dates/calendar.ts'
import type {Mention} from '../../dates/mention.ts'
import type {Stamp} from '../../dates/stamp.ts'

/** Whether the day comes first; `null` where no date shows it, or both orders are there. */
export type DayFirst = boolean | null

/** What stamps and mentions show of the order. */
type Shows = Pick<Mention, 'dayFirst'>

export function dayFirstIn(dates: readonly Shows[]): DayFirst {
  const shown = new Set(dates.flatMap(({dayFirst}) => (dayFirst === null ? [] : [dayFirst])))
  return shown.size === 1 ? [...shown][0]! : null
}

/** The order of a date: that of the others, or else the one that is near to a date which is known for sure. */
const orderOf = (date: PartialDate, dayFirst: DayFirst, sure: CalendarDate | null): DayFirst =>
  dayFirst ?? (sure === null ? null : orderNear(date, sure))

/** A mentioned date in its order. */
export const inOrder = ({date, ambiguous}: Mention, dayFirst: DayFirst, sure: CalendarDate | null): PartialDate =>
  ambiguous && orderOf(date, dayFirst, sure) === true ? turned(date) : date

/** A stamp with its date in its order. */
export function stampInOrder(stamp: Stamp, dayFirst: DayFirst, sure: CalendarDate | null): Stamp {
  const {date, untilDate, ambiguous} = stamp
  if (!ambiguous || date === null) return stamp
  const order = orderOf(date, dayFirst, sure)
  if (order === null) return stamp
  if (!order) return {...stamp, ambiguous: false}
  return {
    ...stamp,
    ambiguous: false,
    date: turned(date),
    untilDate: untilDate !== null && untilDate.day <= 12 ? turned(untilDate) : untilDate,
  }
}

/** An incident is over within so many days, and seldom mentions others. */
const near = 14

function orderNear(date: PartialDate, sure: CalendarDate): DayFirst {
  const isNear = ({year, month, day}: PartialDate): boolean => Math.abs(daysBetween(sure, {year: year ?? sure.year, month, day})) <= near
  const [asRead, other] = [isNear(date), isNear(turned(date))]
  return asRead === other ? null : other
}

const turned = <T extends PartialDate>(date: T): T => ({...date, month: date.day, day: date.month})
