/** Times as chats show them: "10:42 AM", "Yesterday 10:42", "3/4/2026 10:42 AM", "Today at 10:42", "heute um 10:42 Uhr". */
import type {When} from './message.ts'
import {clockOf, dayOf} from './when.ts'

const parts = /^(?:(.{1,40}?),?\s(?:(?:at|um|à|às|a las|alle)\s)?)?(\d{1,2}[:.]\d\d(?::\d\d)?(?:[\s\u202f]?[AaPp]\.?[Mm]\.?| Uhr)?)$/

export function chatTimeOf(text: string): When | null {
  const [, day, told] = parts.exec(text.trim()) ?? []
  const time = told === undefined ? null : clockOf(told)
  if (time === null) return null
  const named = day === undefined ? {date: null, ambiguous: false, dayFirst: false} : dayOf(day)
  return named === null ? null : {...named, time, zone: null}
}
