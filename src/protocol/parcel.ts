/**
 * How a message reaches a view: as one string. What carries it walks and copies a deep object several times on the way, but hands a string on
 * as it is. What no view needs is left out of it, and so is what most nodes have in common.
 */
import {isObject, type Fields} from './checks.ts'
import type {HostToView, NodeCoaching, ShownDocument, ShownNode} from './messages.ts'

export const pack = (message: HostToView): string =>
  JSON.stringify(message.type === 'snapshot' && message.document ? {...message, document: lean(message.document)} : message)

/** What was packed, with all that was left out in its place again; what is no parcel as it is. A door says whether it makes sense. */
export function unpack(data: unknown): unknown {
  const message = typeof data === 'string' ? parsed(data) : data
  return isObject(message) && isObject(message['document']) ? {...message, document: filled(message['document'])} : message
}

const plainNode: ShownNode = {
  text: '',
  prefix: '',
  question: 'why',
  marks: [],
  label: null,
  refersTo: null,
  hasDetails: false,
  children: [],
}

/** What there is to say of a node that there is nothing to say about. */
export const plainCoaching: NodeCoaching = {
  path: [],
  stopsAtPerson: false,
  asksOn: false,
  hasAction: false,
  lacksAction: false,
  evidence: 0,
  effects: 1,
}

const lean = (document: ShownDocument): object => ({
  ...document,
  trees: document.trees.map(({kind, title, problem, nodes}) => ({kind, title, problem, nodes: nodes.map(leanNode)})),
  coaching: document.coaching.map(({progress, nodes}) => ({progress, nodes: nodes.map(node => unlike(plainCoaching, node))})),
})

const leanNode = (node: ShownNode): object => {
  const said = unlike(plainNode, node)
  return node.children.length > 0 ? {...said, children: node.children.map(leanNode)} : said
}

/** What a value has in other words than the plain one, which names all that is sent. */
function unlike<Value extends object>(plain: Value, value: Value): Partial<Value> {
  const said: Partial<Value> = {}
  for (const name of Object.keys(plain) as (keyof Value)[]) if (!isAlike(plain[name], value[name])) said[name] = value[name]
  return said
}

const isAlike = (one: unknown, other: unknown): boolean => one === other || (isEmptyList(one) && isEmptyList(other))

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const filled = (document: Fields): Fields => ({
  ...document,
  trees: each(document['trees'], tree => ({...tree, nodes: each(tree['nodes'], filledNode)})),
  coaching: each(document['coaching'], tree => ({...tree, nodes: each(tree['nodes'], node => ({...plainCoaching, ...node}))})),
})

const filledNode = (node: Fields): Fields => ({...plainNode, ...node, children: each(node['children'] ?? [], filledNode)})

/** A list of objects with something made of each of them; anything else in it, or in its place, stays. */
const each = (list: unknown, become: (item: Fields) => Fields): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? become(item) : item)) : list
