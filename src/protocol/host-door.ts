/** The door of the host: whatever a view says is checked once here and trusted behind it. */
import type {Mark, MermaidForm, Operation, Question, TreeKind} from '../core/index.ts'
import {isBoolean, isIndex, isListOf, isNameIn, isObject, isOrNull, isString, type Check, type Fields} from './checks.ts'
import type {FocusedNode, Reply, ViewToHost} from './messages.ts'

/** The message, made of nothing but what such a message has, or `null` when it is not one of a view's. */
export function readViewMessage(data: unknown): ViewToHost | null {
  if (!isObject(data)) return null
  const type = data['type']
  return isType(type) ? (pick(type, data, messages[type]) as ViewToHost | null) : null
}

/** The number of an edit that makes no sense otherwise: the view that sent it waits for its answer. */
export const editNumberIn = (data: unknown): number | null =>
  isObject(data) && data['type'] === 'edit' && isIndex(data['edit']) ? data['edit'] : null

/** The checks of all fields beside the type. */
type FieldChecks<T> = {readonly [Key in Exclude<keyof T, 'type'>]-?: Check<Required<T>[Key]> | Optional<T[Key]>}
type Optional<T> = undefined extends T ? Check<T> : never

type OfType<Union, Type> = Union extends {readonly type: infer Own} ? (Type extends Own ? Union : never) : never

const isCount = (value: unknown): value is number => isIndex(value) && value >= 0
const isPath = isListOf(isCount)
const isOptional =
  <T>(check: Check<T>) =>
  (value: unknown): value is T | undefined =>
    value === undefined || check(value)

const isKind = isNameIn<TreeKind>({'five-whys': true, 'so-what': true, fishbone: true})
const isQuestion = isNameIn<Question>({why: true, detection: true, 'so-what': true, none: true})
const isMark = isNameIn<Mark>({'root-cause': true, possible: true, confirmed: true})
const isForm = isNameIn<MermaidForm>({ishikawa: true, flowchart: true, mindmap: true})
const isAsked = isNameIn<Reply['type']>({evidence: true, clipboard: true, effect: true})
const isFocused = isNameIn<FocusedNode>({'five-whys': true, 'so-what': true, fishbone: true, category: true})

const atNode = {tree: isCount, node: isPath}
const operations: {readonly [Type in Operation['type']]: FieldChecks<OfType<Operation, Type>>} = {
  'add-tree': {kind: isKind},
  'set-problem': {tree: isCount, text: isString},
  insert: {tree: isCount, parent: isPath, index: isCount, text: isString, question: isOptional(isQuestion)},
  rename: {...atNode, text: isString},
  remove: atNode,
  move: {...atNode, parent: isPath, index: isCount},
  indent: atNode,
  outdent: atNode,
  mark: {...atNode, mark: isMark, on: isBoolean},
  paste: {tree: isCount, parent: isPath, index: isCount, markdown: isString},
  refer: {...atNode, parent: isPath, index: isCount},
  attach: {...atNode, label: isString, target: isString},
  'make-action': atNode,
  'weigh-options': atNode,
  'keep-diagram': {tree: isCount, on: isBoolean, form: isOptional(isForm)},
}

const isOperationType = isNameIn(operations)
const isOperation = (value: unknown): value is Operation => readOperation(value) !== null

function readOperation(value: unknown): Operation | null {
  const type = isObject(value) ? value['type'] : null
  return isObject(value) && isOperationType(type) ? (pick(type, value, operations[type]) as Operation | null) : null
}

const atPlace = {uri: isString, version: isIndex, ...atNode}
const messages: {readonly [Type in ViewToHost['type']]: FieldChecks<OfType<ViewToHost, Type>>} = {
  ready: {},
  edit: {edit: isIndex, uri: isString, version: isIndex, operation: isOperation},
  ask: {...atPlace, ask: isIndex, what: isAsked},
  copy: {...atPlace, markdown: isString},
  reveal: atPlace,
  'point-out': atPlace,
  draw: {tree: isOrNull(isCount)},
  undo: {uri: isString},
  redo: {uri: isString},
  'new-postmortem': {},
  'open-tab': {kind: isKind, tree: isCount},
  focus: {on: isOrNull(isFocused)},
}
const isType = isNameIn(messages)

/** An object of the fields that a shape names and no others, or `null` when one of them does not pass. */
function pick(type: string, from: Fields, shape: Readonly<Record<string, Check<unknown>>>): Fields | null {
  const picked: Record<string, unknown> = {type}
  for (const [name, passes] of Object.entries(shape)) {
    const value = Object.hasOwn(from, name) ? from[name] : undefined
    if (!passes(value)) return null
    if (value !== undefined) picked[name] = passes === isOperation ? readOperation(value) : value
  }
  return picked
}
