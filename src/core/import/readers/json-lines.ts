/** A JSON object a line, as programs log and as databases export; or an array of such. */
import {rolesOf, type Roles} from '../fields.ts'
import {fieldsIn, isFields, textOf, type Fields} from '../json.ts'
import type {Message, Reader} from '../message.ts'
import {whenIn} from '../when.ts'

export const jsonLines: Reader = source => {
  const format = 'JSON lines'
  const {lines, json, name} = source
  if (json !== null && 'value' in json) {
    const records = fieldsIn(json.value) ?? (isFields(json.value) ? [json.value] : [])
    const messages = records.map(fields => messageOf(fields, 1, null)).filter(message => message !== null)
    return messages.length === 0 || messages.length < records.length ? null : {format: 'JSON', messages, left: 0}
  }
  const first = lines.find(line => line.trim() !== '')
  const sample = first === undefined ? null : recordOf(first)
  if (sample === null || messageOf(sample, 1, null) === null) return null
  const messages: Message[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const record = recordOf(line)
    if (record === null) return {format, brokenLine: index + 1}
    const message = messageOf(record, index + 1, name)
    if (message === null && rolesIn(record).words !== null) return {format, brokenLine: index + 1}
    if (message !== null) messages.push(message)
  }
  return {format, messages, left: 0}
}

function recordOf(line: string): Fields | null {
  if (!/^\s*\{/.test(line)) return null
  try {
    const value: unknown = JSON.parse(line)
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

const rolesIn = (fields: Fields): Roles => rolesOf(Object.keys(fields))

function messageOf(fields: Fields, line: number, name: string | null): Message | null {
  const {time, author, words} = rolesIn(fields)
  const when = time === null ? null : whenIn(fields[time])
  const said = words === null ? othersIn(fields, [time, author]) : textOf(fields[words])
  if (when === null || said === null) return null
  const origin = name === null ? null : {words: `${name}, line ${line}`, address: null}
  return {when, author: author === null ? null : nameIn(fields[author]), words: said.trim(), kind: 'log', origin, line}
}

/** Where nothing is a message, all fields are one. */
function othersIn(fields: Fields, told: readonly (string | null)[]): string | null {
  const others = Object.entries(fields).filter(([name]) => !told.includes(name))
  return others.length === 0 ? null : others.map(([name, value]) => `${name}: ${textOf(value) ?? JSON.stringify(value)}`).join(', ')
}

/** A name, or that of a person who is an object. */
const nameIn = (value: unknown): string | null =>
  textOf(value) ?? (isFields(value) ? (textOf(value['name']) ?? textOf(value['summary']) ?? textOf(value['email'])) : null)
