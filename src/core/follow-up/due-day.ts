/** The last day on which an action item is still in time. */
import {dayIn, isoDate, lastDayOf, monthNamed} from '../dates/calendar.ts'
import type {ActionItem} from '../model/actions/action.ts'

const month = /^\W*(\p{L}{3,12})\.?,?\s(\d{4})\W*$/u
const quarter = /^\W*(?:the )?(?:end of )?q([1-4])[\s/-]{0,2}(\d{4})\W*$/iu

/** In ISO form; `null` where no day, month or quarter with its year is told. */
export function dueDay(due: string | null): string | null {
  if (due === null) return null
  if (dayIn(due) !== null) return due.slice(0, 10)
  const [, name, year] = month.exec(due) ?? []
  const named = name === undefined ? null : monthNamed(name)
  if (named !== null) return isoDate(lastDayOf(named, Number(year)))
  const [, part, ofYear] = quarter.exec(due) ?? []
  return part === undefined ? null : isoDate(lastDayOf(Number(part) * 3, Number(ofYear)))
}

/** Whether an item that is still to be done should have been by `today`, a day in ISO form. */
export function isOverdue({due, done}: Pick<ActionItem, 'due' | 'done'>, today: string): boolean {
  const day = done === true ? null : dueDay(due)
  return day !== null && day < today
}
