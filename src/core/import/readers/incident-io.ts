/** The updates of an incident in incident.io: what was said, and the status and severity that it got. */
import {fieldsIn, textOf, under, type Fields} from '../json.ts'
import type {Message, Reader} from '../message.ts'
import {whenIn} from '../when.ts'

export const incidentIo: Reader = ({json}) => {
  if (json === null || !('value' in json)) return null
  const records = fieldsIn(under(json.value, 'incident_updates'))
  const messages = records?.flatMap(record => messageOf(record) ?? []) ?? []
  return records === null || messages.length === 0 ? null : {format: 'incident.io', messages, left: 0}
}

function messageOf(record: Fields): Message | null {
  const when = whenIn(record['created_at'])
  const named = (title: string, field: string): readonly string[] => {
    const name = textOf(under(record, field, 'name'))
    return name === null ? [] : [`${title}: ${name}`]
  }
  const changes = [...named('Status', 'new_incident_status'), ...named('Severity', 'new_severity')]
  const words = [textOf(record['message']), changes.length === 0 ? null : `(${changes.join(', ')})`].filter(each => each !== null).join(' ')
  if (when === null || words === '') return null
  const updater = ['user', 'api_key', 'workflow'].map(kind => textOf(under(record, 'updater', kind, 'name')))
  const author = updater.find(name => name !== null) ?? textOf(under(record, 'updater', 'alert', 'title'))
  return {when, author, words, kind: 'event', origin: {words: 'incident.io', address: null}, line: 1}
}
