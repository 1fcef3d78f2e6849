/** Both doors of the conversation about a timeline: what comes in is checked once here and trusted behind it. */
import type {Milestone, PlainMetric, TimelineOperation} from '../../core/index.ts'
import {isBoolean, isIndex, isListOf, isNameIn, isNumber, isObject, isOrNull, isString} from '../checks.ts'
import {isCount, isExactly, pick, type FieldChecks, type OfType} from '../picking.ts'
import type {EntryPlace, HostToTimeline, ShownEntry, ShownTimeline, TimelineCommand, TimelineSnapshot, TimelineToHost} from './messages.ts'

const isMilestone = isNameIn<Milestone>({
  introduced: true,
  detected: true,
  investigating: true,
  'cause-found': true,
  mitigated: true,
  recovered: true,
})

const operations: {readonly [Type in TimelineOperation['type']]: FieldChecks<OfType<TimelineOperation, Type>>} = {
  'add-section': {},
  'add-now': {text: isString},
  'add-after': {entry: isCount, text: isString},
  reword: {entry: isCount, text: isString},
  retime: {entry: isCount, text: isString},
  move: {entry: isCount, by: isExactly(-1, 1)},
  remove: {entry: isCount},
  mark: {entry: isCount, milestone: isOrNull(isMilestone)},
}

const isOperation = (value: unknown): value is TimelineOperation => readOperation(value) !== null
const readOperation = (value: unknown): unknown => pick(value, operations)

const atEntry = {uri: isString, version: isIndex, entry: isCount}
const messages: {readonly [Type in TimelineToHost['type']]: FieldChecks<OfType<TimelineToHost, Type>>} = {
  ready: {},
  edit: {edit: isIndex, uri: isString, version: isIndex, operation: isOperation},
  reveal: atEntry,
  'point-out': atEntry,
  undo: {uri: isString},
  redo: {uri: isString},
  'new-postmortem': {},
  focus: {on: isOrNull(isExactly('entry'))},
}

/** What a view says, made of nothing but what such a message has, or `null` when it is none. */
export const readTimelineMessage = (data: unknown): TimelineToHost | null => {
  const message = pick(data, messages)
  return (message?.['type'] === 'edit' ? {...message, operation: readOperation(message['operation'])} : message) as TimelineToHost | null
}

/** What the host says, or `null` when it is not one of its messages. */
export function readTimelineRemark(data: unknown): HostToTimeline | null {
  if (isSnapshot(data)) return data
  if (!isObject(data)) return null
  const {type, command} = data
  return type === 'command' && isCommand(command) ? {type, command} : null
}

const isCommand = isNameIn<TimelineCommand>({
  'add-now': true,
  'add-after': true,
  reword: true,
  retime: true,
  remove: true,
  'move-up': true,
  'move-down': true,
  reveal: true,
  unmark: true,
  'mark-introduced': true,
  'mark-detected': true,
  'mark-investigating': true,
  'mark-cause-found': true,
  'mark-mitigated': true,
  'mark-recovered': true,
})

const isMetricName = isNameIn<PlainMetric['name']>({
  'time-to-detect': true,
  'time-to-acknowledge': true,
  'time-to-find-cause': true,
  'time-to-mitigate': true,
  'time-to-recover': true,
})

const isStringOrNull = isOrNull(isString)
const isNumberOrNull = isOrNull(isNumber)

const isSnapshot = (data: unknown): data is TimelineSnapshot =>
  isObject(data) &&
  data['type'] === 'snapshot' &&
  (data['document'] === null || isTimeline(data['document'])) &&
  (data['answer'] === null || (isObject(data['answer']) && isIndex(data['answer']['edit']) && isStringOrNull(data['answer']['refused']))) &&
  (data['formerly'] === undefined || isString(data['formerly']))

const isTimeline = (value: unknown): value is ShownTimeline =>
  isObject(value) &&
  isString(value['uri']) &&
  isString(value['name']) &&
  isIndex(value['version']) &&
  isBoolean(value['readOnly']) &&
  isBoolean(value['section']) &&
  isListOf(isEntry)(value['entries']) &&
  isListOf(isMetric)(value['metrics']) &&
  (value['focus'] === null || isPlace(value['focus']))

const isPlace = (value: unknown): value is EntryPlace => isObject(value) && isIndex(value['entry'])

const isEntry = (value: unknown): value is ShownEntry =>
  isObject(value) &&
  [value['text'], value['written']].every(isString) &&
  [value['date'], value['time'], value['until'], value['zone'], value['unreadable']].every(isStringOrNull) &&
  [value['start'], value['end']].every(isNumberOrNull) &&
  isNumber(value['slack']) &&
  isOrNull(isMilestone)(value['milestone']) &&
  [value['apart'], value['zoned'], value['approximate'], value['marked'], value['holds'], value['first'], value['last']].every(isBoolean)

const isMetric = (value: unknown): value is PlainMetric =>
  isObject(value) &&
  isMetricName(value['name']) &&
  [value['seconds'], value['least'], value['most']].every(isNumber) &&
  [value['from'], value['to']].every(isIndex)
