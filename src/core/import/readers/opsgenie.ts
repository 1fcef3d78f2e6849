/** The timeline of an incident in Opsgenie: entries with `eventTime`, an actor and a description. */
import {fieldsIn, textOf, under} from '../json.ts'
import type {Message, Reader} from '../message.ts'
import {whenIn} from '../when.ts'

export const opsgenie: Reader = ({json}) => {
  if (json === null || !('value' in json)) return null
  const records = fieldsIn(under(json.value, 'data', 'entries')) ?? fieldsIn(under(json.value, 'entries')) ?? fieldsIn(json.value)
  if (records === null || !records.some(record => record['eventTime'] !== undefined && record['description'] !== undefined)) return null
  const messages = records.flatMap((record): readonly Message[] => {
    const when = whenIn(record['eventTime'])
    const words = textOf(under(record, 'description', 'name')) ?? textOf(record['description']) ?? textOf(record['type'])
    if (when === null || words === null || record['hidden'] === true) return []
    const author = textOf(under(record, 'actor', 'name'))
    return [{when, author, words, kind: 'event', origin: {words: 'Opsgenie', address: null}, line: 1}]
  })
  return messages.length === 0 ? null : {format: 'Opsgenie', messages, left: 0}
}
