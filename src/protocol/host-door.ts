/** The door of the host: whatever a view says is checked once here and trusted behind it. */
import type {Mark, MermaidForm, Operation, Question, TreeKind} from '../core/index.ts'
import {isBoolean, isIndex, isNameIn, isObject, isOrNull, isString} from './checks.ts'
import type {FocusedNode, Reply, ViewToHost} from './messages.ts'
import {isCount, isOptional, isPathOfCounts as isPath, pick, type FieldChecks, type OfType} from './picking.ts'

/** The message, made of nothing but what such a message has, or `null` when it is not one of a view's. */
export function readViewMessage(data: unknown): ViewToHost | null {
  const message = pick(data, messages)
  return (message?.['type'] === 'edit' ? {...message, operation: readOperation(message['operation'])} : message) as ViewToHost | null
}

/** The number of an edit that makes no sense otherwise: the view that sent it waits for its answer. */
export const editNumberIn = (data: unknown): number | null =>
  isObject(data) && data['type'] === 'edit' && isIndex(data['edit']) ? data['edit'] : null

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

const isOperation = (value: unknown): value is Operation => readOperation(value) !== null
const readOperation = (value: unknown): unknown => pick(value, operations)

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
