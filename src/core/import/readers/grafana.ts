/** Annotations of Grafana's dashboards. */
import {fieldsIn, textOf, type Fields} from '../json.ts'
import type {Message, Reader} from '../message.ts'
import {whenOfEpoch} from '../when.ts'

export const grafana: Reader = ({json}) => {
  if (json === null || !('value' in json)) return null
  const records = fieldsIn(json.value)
  if (records === null || !records.every(isAnnotation)) return null
  const messages = records.flatMap((record): readonly Message[] => {
    const when = whenOfEpoch(Number(record['time']))
    const tags = Array.isArray(record['tags']) ? record['tags'].flatMap(tag => textOf(tag) ?? []) : []
    const words = (textOf(record['text']) ?? tags.join(', ')).replace(/<[^<>]{0,200}>/g, ' ').trim()
    if (when === null || words === '') return []
    const author = textOf(record['login']) ?? textOf(record['userName'])
    const message: Message = {when, author, words, kind: 'event', origin: {words: 'Grafana', address: null}, line: 1}
    const end = Number(record['timeEnd'])
    const until = end > Number(record['time']) ? whenOfEpoch(end) : null
    return until === null ? [message] : [message, {...message, when: until, words: `${words} (end)`}]
  })
  return messages.length === 0 ? null : {format: 'Grafana', messages, left: 0}
}

const isAnnotation = (record: Fields): boolean =>
  typeof record['time'] === 'number' &&
  'text' in record &&
  ['dashboardUID', 'dashboardId', 'panelId', 'alertId', 'timeEnd'].some(name => name in record)
