/** What PagerDuty's API tells of an incident, its log entries and its notes, and of a list of incidents. */
import {eventAt} from '../event.ts'
import {fieldsIn, isFields, textOf, under, type Fields} from '../json.ts'
import type {Message, Reader} from '../message.ts'

export const pagerduty: Reader = ({json}) => {
  if (json === null || !('value' in json)) return null
  const {value} = json
  const messages = messagesIn(value, 'log_entries', entryOf) ?? messagesIn(value, 'notes', noteOf) ?? incidentsIn(value)
  return messages === null || messages.length === 0 ? null : {format: 'PagerDuty', messages, left: 0}
}

const messagesIn = (value: unknown, name: string, messagesOf: (record: Fields) => readonly Message[]): readonly Message[] | null =>
  fieldsIn(under(value, name))?.flatMap(messagesOf) ?? null

/** The summary of an entry already says who: "Acknowledged by Dana Ito." */
function entryOf(record: Fields): readonly Message[] {
  const summary =
    textOf(record['summary']) ??
    textOf(record['type'])
      ?.replaceAll('_', ' ')
      .replace(/ log entry(?: reference)?$/, '') ??
    null
  const detail =
    textOf(under(record, 'note')) ?? textOf(under(record, 'channel', 'summary')) ?? textOf(under(record, 'event_details', 'description'))
  const words = [summary, detail === summary ? null : detail].filter(each => each !== null).join('\n')
  return messageOf(record, record['created_at'], null, words)
}

const noteOf = (record: Fields): readonly Message[] =>
  messageOf(record, record['created_at'], textOf(under(record, 'user', 'summary')), textOf(record['content']))

/** A list, or one of them. */
function incidentsIn(value: unknown): readonly Message[] | null {
  const one = under(value, 'incident')
  return messagesIn(isFields(one) ? {incidents: [one]} : value, 'incidents', incidentOf)
}

export interface Incident {
  readonly number: string | null
  readonly title: string
  readonly service: string | null
}

/** "Resolved #12: The queue is full (Mail)" */
export const incidentWords = (what: string, {number, title, service}: Incident): string =>
  `${what}${number === null ? '' : ` #${number}`}: ${title}${service === null ? '' : ` (${service})`}`

/** When it was triggered, by whom it is acknowledged, and when it was resolved. */
function incidentOf(record: Fields): readonly Message[] {
  const title = textOf(record['title'])
  const number = textOf(record['incident_number'])
  if (title === null || number === null) return []
  const incident = {number, title, service: textOf(under(record, 'service', 'summary'))}
  const person = (agent: unknown): string | null =>
    textOf(under(agent, 'type'))?.startsWith('user') === true ? textOf(under(agent, 'summary')) : null
  const acknowledged = fieldsIn(record['acknowledgements']) ?? []
  return [
    ...messageOf(record, record['created_at'], null, incidentWords('Triggered', incident)),
    ...acknowledged.flatMap(({at, acknowledger}) => messageOf(record, at, person(acknowledger), incidentWords('Acknowledged', incident))),
    ...messageOf(record, record['resolved_at'], person(record['last_status_change_by']), incidentWords('Resolved', incident)),
  ]
}

const messageOf = (record: Fields, time: unknown, author: string | null, words: string | null): readonly Message[] =>
  eventAt(time, author, words, {words: 'PagerDuty', address: textOf(record['html_url'])})
