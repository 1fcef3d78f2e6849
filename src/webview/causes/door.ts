/** The door of the view: whatever comes in is checked once here and trusted behind it. */
import type {HostToView, Place, ShownDocument, Snapshot, Tree, TreeNode, ViewCommand} from '../../protocol/index.ts'

/** The message, or `null` when it is not one of the host's. */
export function readMessage(data: unknown): HostToView | null {
  if (isSnapshot(data)) return data
  return isObject(data) && data['type'] === 'command' && isCommand(data['command']) ? {type: 'command', command: data['command']} : null
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const isListOf =
  <Item>(isItem: (value: unknown) => value is Item) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) && value.every(isItem)

const isString = (value: unknown): value is string => typeof value === 'string'
const isStringOrNull = (value: unknown): value is string | null => value === null || isString(value)
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value)

const commands: Readonly<Record<ViewCommand, true>> = {
  'add-child': true,
  'add-sibling': true,
  'add-detection': true,
  rename: true,
  remove: true,
  indent: true,
  outdent: true,
  'move-up': true,
  'move-down': true,
  'toggle-root-cause': true,
  'toggle-possible': true,
  'toggle-confirmed': true,
  reveal: true,
}

const isCommand = (value: unknown): value is ViewCommand => isString(value) && Object.hasOwn(commands, value)

const isSnapshot = (data: unknown): data is Snapshot =>
  isObject(data) &&
  data['type'] === 'snapshot' &&
  (data['document'] === null || isDocument(data['document'])) &&
  (data['answer'] === null || (isObject(data['answer']) && isIndex(data['answer']['edit']) && isStringOrNull(data['answer']['refused'])))

const isDocument = (value: unknown): value is ShownDocument =>
  isObject(value) &&
  isString(value['uri']) &&
  isString(value['name']) &&
  isIndex(value['version']) &&
  typeof value['readOnly'] === 'boolean' &&
  isListOf(isTree)(value['trees']) &&
  (value['focus'] === null || isPlace(value['focus']))

const isPlace = (value: unknown): value is Place => isObject(value) && isIndex(value['tree']) && isListOf(isIndex)(value['node'])

const isTree = (value: unknown): value is Tree =>
  isObject(value) &&
  isString(value['kind']) &&
  isString(value['title']) &&
  isStringOrNull(value['problem']) &&
  isListOf(isNode)(value['nodes'])

const isNode = (value: unknown): value is TreeNode =>
  isObject(value) &&
  isString(value['text']) &&
  isString(value['prefix']) &&
  isString(value['question']) &&
  isListOf(isString)(value['marks']) &&
  isStringOrNull(value['label']) &&
  isStringOrNull(value['refersTo']) &&
  typeof value['hasDetails'] === 'boolean' &&
  isListOf(isNode)(value['children'])
