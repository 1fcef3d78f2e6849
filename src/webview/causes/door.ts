/** The door of the view: whatever comes in is checked once here and trusted behind it. */
import {isBoolean, isIndex, isListOf, isNameIn, isNumber, isObject, isOrNull, isPath, isString} from '../../protocol/checks.ts'
import type {
  HostToView,
  Picture,
  NodePlace,
  Reply,
  Scene,
  SceneBox,
  SceneLine,
  ShownDocument,
  Snapshot,
  ShownTree,
  ShownNode,
  ViewCommand,
} from '../../protocol/index.ts'

/** The message, or `null` when it is not one of the host's. */
export function readMessage(data: unknown): HostToView | null {
  if (isSnapshot(data) || isPicture(data) || isReply(data)) return data
  if (!isObject(data)) return null
  const {type, command} = data
  return type === 'command' && isCommand(command) ? {type, command} : null
}

const isStringOrNull = isOrNull(isString)

const commands: Readonly<Record<ViewCommand, true>> = {
  'add-child': true,
  'add-sibling': true,
  'add-detection': true,
  rename: true,
  remove: true,
  cut: true,
  copy: true,
  paste: true,
  refer: true,
  indent: true,
  outdent: true,
  'move-up': true,
  'move-down': true,
  'toggle-root-cause': true,
  'toggle-possible': true,
  'toggle-confirmed': true,
  'attach-evidence': true,
  'make-action': true,
  'weigh-options': true,
  reveal: true,
}

const isCommand = isNameIn(commands)

const isSnapshot = (data: unknown): data is Snapshot =>
  isObject(data) &&
  data['type'] === 'snapshot' &&
  (data['document'] === null || isDocument(data['document'])) &&
  (data['answer'] === null || (isObject(data['answer']) && isIndex(data['answer']['edit']) && isStringOrNull(data['answer']['refused']))) &&
  (data['formerly'] === undefined || isString(data['formerly']))

const isDocument = (value: unknown): value is ShownDocument =>
  isObject(value) &&
  isString(value['uri']) &&
  isString(value['name']) &&
  isIndex(value['version']) &&
  isBoolean(value['readOnly']) &&
  isListOf(isTree)(value['trees']) &&
  (value['focus'] === null || isPlace(value['focus']))

const isPlace = (value: unknown): value is NodePlace => isObject(value) && isIndex(value['tree']) && isPath(value['node'])

const isTree = (value: unknown): value is ShownTree =>
  isObject(value) &&
  isString(value['kind']) &&
  isString(value['title']) &&
  isStringOrNull(value['problem']) &&
  isStringOrNull(value['typedProblem']) &&
  isObject(value['progress']) &&
  Object.values(value['progress']).every(isIndex) &&
  isListOf(isNode)(value['nodes'])

const isNode = (value: unknown): value is ShownNode =>
  isObject(value) &&
  isString(value['text']) &&
  isStringOrNull(value['typed']) &&
  isString(value['prefix']) &&
  isString(value['question']) &&
  isListOf(isString)(value['marks']) &&
  isStringOrNull(value['label']) &&
  isStringOrNull(value['refersTo']) &&
  isBoolean(value['hasDetails']) &&
  isBoolean(value['stopsAtPerson']) &&
  isBoolean(value['asksOn']) &&
  isBoolean(value['hasAction']) &&
  isBoolean(value['lacksAction']) &&
  isIndex(value['evidence']) &&
  isIndex(value['effects']) &&
  isListOf(isNode)(value['children'])

const isReply = (data: unknown): data is Reply => {
  if (!isObject(data) || !isIndex(data['ask'])) return false
  switch (data['type']) {
    case 'evidence':
      return isString(data['label']) && isString(data['target'])
    case 'clipboard':
      return isString(data['markdown'])
    case 'effect':
      return isIndex(data['version']) && isPath(data['node'])
    default:
      return false
  }
}

const isPicture = (data: unknown): data is Picture =>
  isObject(data) &&
  data['type'] === 'picture' &&
  isString(data['uri']) &&
  isIndex(data['version']) &&
  isIndex(data['tree']) &&
  isScene(data['scene'])

const isScene = (value: unknown): value is Scene =>
  isObject(value) &&
  isString(value['kind']) &&
  isString(value['title']) &&
  isNumber(value['width']) &&
  isNumber(value['height']) &&
  isListOf(isBox)(value['boxes']) &&
  isListOf(isLine)(value['lines'])

const isBox = (value: unknown): value is SceneBox =>
  isObject(value) &&
  isString(value['role']) &&
  isPath(value['path']) &&
  isListOf(isString)(value['text']) &&
  isString(value['label']) &&
  isListOf(isString)(value['marks']) &&
  isListOf(isObject)(value['signs']) &&
  isNumber(value['x']) &&
  isNumber(value['y']) &&
  isNumber(value['width']) &&
  isNumber(value['height']) &&
  isObject(value['middle'])

const isLine = (value: unknown): value is SceneLine =>
  isObject(value) &&
  isString(value['role']) &&
  isString(value['question']) &&
  isListOf(isObject)(value['points']) &&
  isString(value['path']) &&
  isStringOrNull(value['head'])
