/** An incident in incident.io: its updates (what was said, and the status and severity that it got), and the times that a team keeps of it. */
import {eventAt} from '../event.ts'
import {fieldsIn, isFields, textOf, under, type Fields} from '../json.ts'
import type {Message, Reader} from '../message.ts'

export const incidentIo: Reader = ({json}) => {
  if (json === null || !('value' in json)) return null
  const {value} = json
  const messages = fieldsIn(under(value, 'incident_updates'))?.flatMap(updateOf) ?? timesIn(value) ?? []
  return messages.length === 0 ? null : {format: 'incident.io', messages, left: 0}
}

function updateOf(record: Fields): readonly Message[] {
  const named = (title: string, field: string): readonly string[] => {
    const name = textOf(under(record, field, 'name'))
    return name === null ? [] : [`${title}: ${name}`]
  }
  const changes = [...named('Status', 'new_incident_status'), ...named('Severity', 'new_severity')]
  const words = [textOf(record['message']), changes.length === 0 ? null : `(${changes.join(', ')})`].filter(each => each !== null).join(' ')
  const updater = ['user', 'api_key', 'workflow'].map(kind => textOf(under(record, 'updater', kind, 'name')))
  const author = updater.find(name => name !== null) ?? textOf(under(record, 'updater', 'alert', 'title'))
  return eventAt(record['created_at'], author, words, {words: 'incident.io', address: null})
}

/** "Impact started (INC-12)", of one incident or of a list. */
function timesIn(value: unknown): readonly Message[] | null {
  const one = under(value, 'incident')
  const incidents = isFields(one) ? [one] : fieldsIn(under(value, 'incidents'))
  return (
    incidents?.flatMap(incident => {
      const reference = textOf(incident['reference'])
      const origin = {words: 'incident.io', address: textOf(incident['permalink'])}
      return (fieldsIn(incident['incident_timestamp_values']) ?? []).flatMap(each => {
        const name = textOf(under(each, 'incident_timestamp', 'name'))
        const words = name === null || reference === null ? name : `${name} (${reference})`
        return eventAt(under(each, 'value', 'value'), null, words, origin)
      })
    }) ?? null
  )
}
