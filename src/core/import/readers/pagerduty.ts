/** What PagerDuty's API tells of an incident: its log entries, and its notes. */
import {fieldsIn, textOf, under, type Fields} from '../json.ts'
import type {Message, Reader} from '../message.ts'
import {whenIn} from '../when.ts'

export const pagerduty: Reader = ({json}) => {
  if (json === null || !('value' in json)) return null
  const entries = fieldsIn(under(json.value, 'log_entries'))
  const notes = fieldsIn(under(json.value, 'notes'))
  const records = entries ?? notes
  const messages = records?.flatMap(record => messageOf(record, entries === null) ?? []) ?? []
  return records === null || messages.length === 0 ? null : {format: 'PagerDuty', messages, left: 0}
}

/** The summary of an entry already says who: "Acknowledged by Dana Ito." */
function messageOf(record: Fields, isNote: boolean): Message | null {
  const when = whenIn(record['created_at'])
  const summary =
    textOf(record['summary']) ??
    textOf(record['type'])
      ?.replaceAll('_', ' ')
      .replace(/ log entry(?: reference)?$/, '') ??
    null
  const detail =
    textOf(under(record, 'note')) ?? textOf(under(record, 'channel', 'summary')) ?? textOf(under(record, 'event_details', 'description'))
  const words = isNote ? textOf(record['content']) : [summary, detail === summary ? null : detail].filter(each => each !== null).join('\n')
  if (when === null || words === null || words === '') return null
  const author = isNote ? textOf(under(record, 'user', 'summary')) : null
  const origin = {words: 'PagerDuty', address: textOf(record['html_url'])}
  return {when, author, words, kind: 'event', origin, line: 1}
}
