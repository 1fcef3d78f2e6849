/** What headings over a timeline, and notes between its entries, say for the entries after them. */
import {withYear, type CalendarDate} from '../../dates/calendar.ts'
import {mentionIn, type Mention} from '../../dates/mention.ts'
import {zoneIn} from '../../dates/zones.ts'
import {inOrder} from './day-order.ts'
import type {DocumentTime} from './document-time.ts'
import type {Note} from './event.ts'
import {nothingBefore, onDay, type Before} from './reckoning.ts'

/** What holds for the first entry under some titles, the innermost first. */
export function under(titles: readonly string[], known: DocumentTime): Before {
  const mention = titles.map(mentionIn).find(found => found !== null) ?? null
  const date = mention === null ? null : noted(mention, known.date, known)
  const said = titles.map(zoneIn).find(found => found !== null) ?? null
  return date === null ? {...nothingBefore, said} : onDay({...nothingBefore, said}, date)
}

/** A heading dates what stands under it, and so does a field for the day; other words do where no entry has a date before them, if they are of the incident. */
export function noting(before: Before, {date: mention, zone, from}: Note, known: DocumentTime): Before {
  const next = {...before, said: zone ?? before.said}
  if (mention === null || from === 'report' || (from !== 'heading' && from !== 'date' && before.date !== null)) return next
  const date = noted(mention, before.date ?? known.date, known)
  return date === null ? next : onDay(next, date)
}

/** The day that a mention near another one tells. */
export const noted = (mention: Mention, near: CalendarDate | null, {order, year}: DocumentTime): CalendarDate | null =>
  withYear(inOrder(mention, order), near, year)
