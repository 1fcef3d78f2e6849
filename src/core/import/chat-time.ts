/** Times as chats show them: "10:42 AM", "Yesterday 10:42", "Monday 10:42 AM", "Last Monday at 10:42", "3/4/2026 10:42 AM", "Today at 10:42", "heute um 10:42 Uhr". */
import type {ClockTime} from '../dates/calendar.ts'
import type {When} from './message.ts'
import {clockOf, dayOf, weekdayBefore} from './when.ts'

/** The word between a day and a time. */
export const at = '(?:at|um|à|às|a las|alle)'
const parts = new RegExp(`^(?:(.{1,40}?),?\\s(?:${at}\\s)?)?(\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:[\\s\\u202f]?[AaPp]\\.?[Mm]\\.?| Uhr)?)$`)

/** `before` is as for `clockOf`. */
export function chatTimeOf(text: string, before: ClockTime | null = null): When | null {
  const [, day, told] = parts.exec(text.trim()) ?? []
  const time = told === undefined ? null : clockOf(told, before)
  if (time === null) return null
  const named = day === undefined ? {date: null, ambiguous: false, dayFirst: false} : (dayOf(day) ?? weekdayBefore(day))
  return named === null ? null : {...named, time, zone: null}
}
