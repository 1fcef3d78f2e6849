/** The view's door of the conversation about a meeting. */
import type {MeetingPlace, PlainMeeting} from '../../core/index.ts'
import {isBoolean, isIndex, isListOf, isNumber, isObject, isOrNull, isString} from '../checks.ts'
import {isExactly} from '../picking.ts'
import {isAgendaId} from './door.ts'
import type {HostToMeeting, MeetingSnapshot, NamedPicture, ShownMeeting} from './messages.ts'

/** What the host says, or `null` when it is not one of its messages. */
export function readMeetingRemark(data: unknown): HostToMeeting | null {
  if (isSnapshot(data)) return data
  if (!isObject(data)) return null
  const {type, item, pictures, command} = data
  if (type === 'pictures' && isAgendaId(item) && isListOf(isPicture)(pictures)) return {type, item, pictures}
  return type === 'command' && command === 'present' ? {type, command} : null
}

const isPicture = (value: unknown): value is NamedPicture =>
  isObject(value) &&
  [value['svg'], value['name']].every(isString) &&
  isNumber(value['width']) &&
  isExactly('tree', 'timeline')(value['kind'])

const isStringOrNull = isOrNull(isString)

const isSnapshot = (data: unknown): data is MeetingSnapshot =>
  isObject(data) &&
  data['type'] === 'snapshot' &&
  (data['document'] === null || isMeeting(data['document'])) &&
  (data['answer'] === null || (isObject(data['answer']) && isIndex(data['answer']['edit']) && isStringOrNull(data['answer']['refused']))) &&
  (data['formerly'] === undefined || isString(data['formerly']))

const isMeeting = (value: unknown): value is ShownMeeting =>
  isObject(value) &&
  [value['uri'], value['name']].every(isString) &&
  isIndex(value['version']) &&
  isBoolean(value['readOnly']) &&
  isStringOrNull(value['title']) &&
  isListOf(isItem)(value['items']) &&
  isListOf(isPerson)(value['people']) &&
  isListOf(isParked)(value['parked']) &&
  (value['focus'] === null || isPlace(value['focus']))

const isPlace = (value: unknown): value is MeetingPlace => isObject(value) && isAgendaId(value['item']) && isStringOrNull(value['section'])

const isStrings = isListOf(isString)

const isItem = (value: unknown): value is PlainMeeting['items'][number] =>
  isObject(value) &&
  isAgendaId(value['id']) &&
  isStrings(value['questions']) &&
  isListOf(isSection)(value['sections']) &&
  isListOf(isOpen)(value['open'])

const isSection = (value: unknown): value is PlainMeeting['items'][number]['sections'][number] =>
  isObject(value) && [value['id'], value['title']].every(isString) && isStrings(value['questions'])

const isOpen = (value: unknown): value is PlainMeeting['items'][number]['open'][number] =>
  isObject(value) && isExactly('missing', 'empty', 'gap')(value['state']) && isString(value['words'])

const isPerson = (value: unknown): value is PlainMeeting['people'][number] =>
  isObject(value) && isString(value['name']) && isStringOrNull(value['role']) && isBoolean(value['listed'])

const isParked = (value: unknown): value is PlainMeeting['parked'][number] =>
  isObject(value) && isString(value['text']) && isBoolean(value['struck'])
