/** What Opsgenie's API tells: the timeline of an incident, with `eventTime`, an actor and a description, and the log and the notes of an alert. */
import {eventAt} from '../event.ts'
import {fieldsIn, textOf, under, type Fields} from '../json.ts'
import type {Message, Reader} from '../message.ts'

export const opsgenie: Reader = ({json}) => {
  if (json === null || !('value' in json)) return null
  const {value} = json
  const messages = timelineIn(value) ?? ofAlert(value) ?? []
  return messages.length === 0 ? null : {format: 'Opsgenie', messages, left: 0}
}

function timelineIn(value: unknown): readonly Message[] | null {
  const records = fieldsIn(under(value, 'data', 'entries')) ?? fieldsIn(under(value, 'entries')) ?? fieldsIn(value)
  if (records === null || !records.some(record => record['eventTime'] !== undefined && record['description'] !== undefined)) return null
  return records.flatMap(record => {
    const words = textOf(under(record, 'description', 'name')) ?? textOf(record['description']) ?? textOf(record['type'])
    return record['hidden'] === true ? [] : eventAt(record['eventTime'], textOf(under(record, 'actor', 'name')), words, inOpsgenie)
  })
}

function ofAlert(value: unknown): readonly Message[] | null {
  const records = fieldsIn(under(value, 'data'))
  if (records === null || !records.every(record => record['createdAt'] !== undefined && wordsOf(record) !== null)) return null
  return records.flatMap(record => eventAt(record['createdAt'], textOf(record['owner']), wordsOf(record), inOpsgenie))
}

const wordsOf = (record: Fields): string | null => textOf(record['log']) ?? textOf(record['note'])

const inOpsgenie = {words: 'Opsgenie', address: null}
