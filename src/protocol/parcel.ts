/**
 * How a message reaches a view: as one string. What carries it walks and copies a deep object several times on the way, but hands a string on
 * as it is. What most nodes have in common is left out of it.
 */
import {isObject, type Fields} from './checks.ts'
import type {HostToView, ShownDocument, ShownNode} from './messages.ts'
import type {HostToMeeting} from './meeting/messages.ts'
import type {HostToTimeline} from './timeline/messages.ts'
import {blankNode} from './shown.ts'

export const pack = (message: HostToView | HostToTimeline | HostToMeeting): string =>
  JSON.stringify(
    message.type === 'snapshot' && message.document && 'trees' in message.document
      ? {...message, document: lean(message.document)}
      : message,
  )

/** What was packed, with all that was left out in its place again; what is no parcel as it is. A door says whether it makes sense. */
export function unpack(data: unknown): unknown {
  const message = typeof data === 'string' ? parsed(data) : data
  const document = isObject(message) ? message['document'] : undefined
  return isObject(message) && isObject(document) && 'trees' in document ? {...message, document: filled(document)} : message
}

const lean = (document: ShownDocument): object => ({
  ...document,
  trees: document.trees.map(tree => ({...tree, nodes: tree.nodes.map(leanNode)})),
})

const names = Object.keys(blankNode) as (keyof ShownNode)[]

/** What a node has in other words than a blank one, and nothing that a blank one does not have. */
function leanNode(node: ShownNode): object {
  const said: Partial<Record<keyof ShownNode, unknown>> = {}
  for (const name of names) if (!isAlike(blankNode[name], node[name])) said[name] = node[name]
  return node.children.length > 0 ? {...said, children: node.children.map(leanNode)} : said
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
})

const filledNode = (node: Fields): Fields => ({...blankNode, ...node, children: each(node['children'] ?? [], filledNode)})

/** A list of objects with something made of each of them; anything else in it, or in its place, stays. */
const each = (list: unknown, become: (item: Fields) => Fields): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isObject(item) ? become(item) : item)) : list
