/** The host's door of the conversation about a meeting: what comes in is checked once here and trusted behind it. */
import type {MeetingOperation, MeetingPlace} from '../../core/index.ts'
import {isBoolean, isIndex, isOrNull, isString, type Check} from '../checks.ts'
import {isCount, isExactly, pick, type FieldChecks, type OfType} from '../picking.ts'
import type {AgendaId, MeetingToHost} from './messages.ts'

export const isAgendaId = isExactly<AgendaId>('opening', 'facts', 'impact', 'causes', 'detection', 'value', 'options', 'actions')

const named = {text: isString}
const parked = {index: isCount}

const operations: {readonly [Type in MeetingOperation['type']]: FieldChecks<OfType<MeetingOperation, Type>>} = {
  'add-person': named,
  'remove-person': named,
  park: named,
  strike: parked,
  'take-up': parked,
}

const readOperation = (value: unknown): unknown => pick(value, operations)
const isOperation = (value: unknown): value is MeetingOperation => readOperation(value) !== null

/** A name that no section has leads nowhere. */
const isSection = isOrNull(isString) as Check<MeetingPlace['section']>

const spot = {uri: isString, version: isIndex, item: isAgendaId, section: isSection, open: isOrNull(isCount)}

const messages: {readonly [Type in MeetingToHost['type']]: FieldChecks<OfType<MeetingToHost, Type>>} = {
  ready: {},
  edit: {edit: isIndex, uri: isString, version: isIndex, operation: isOperation},
  reveal: spot,
  'point-out': spot,
  look: {item: isAgendaId},
  present: {on: isBoolean},
  end: {},
  undo: {uri: isString},
  redo: {uri: isString},
  'new-postmortem': {},
  focus: {on: isOrNull(isExactly('item'))},
}

/** What a view says, made of nothing but what such a message has, or `null` when it is none. */
export const readMeetingMessage = (data: unknown): MeetingToHost | null => {
  const message = pick(data, messages)
  return (message?.['type'] === 'edit' ? {...message, operation: readOperation(message['operation'])} : message) as MeetingToHost | null
}
