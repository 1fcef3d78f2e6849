/** The day that a postmortem tells of. */
import {dayIn, type CalendarDate} from '../dates/calendar.ts'
import {dateIn} from '../dates/mention.ts'
import type {Postmortem} from '../model/postmortem.ts'

/** That of the first entry which has one, else the one in the front matter or in the title; `null` where none is told with its year. */
export function incidentDay({timeline, frontMatter: {fields}, title}: Postmortem): CalendarDate | null {
  const own = timeline.map(({date}) => dayIn(date ?? '')).find(date => date !== null)
  const field = fields['date']
  return own ?? (typeof field === 'string' ? dayIn(field) : null) ?? dateIn(title ?? '')
}
