/** What the references of a document lead to: addresses that stand elsewhere, and footnotes by their numbers. */
import type {RootContent} from 'mdast'
import type {Document} from '../document/document.ts'

export interface References {
  /** The address that was given a name, or none. */
  readonly addressOf: (identifier: string) => string
  /** The number of a footnote, in the order in which they are asked for. */
  readonly numberOf: (identifier: string) => number
}

export function referencesIn({chunks}: Document): References {
  const addresses = new Map<string, string>()
  const notes = new Map<string, number>()
  for (const {nodes} of chunks) for (const node of nodes) learn(node, addresses)
  return {
    addressOf: identifier => addresses.get(identifier) ?? '',
    numberOf: identifier => {
      const known = notes.get(identifier) ?? notes.size + 1
      notes.set(identifier, known)
      return known
    },
  }
}

/** The first definition of a name counts, wherever it stands. */
function learn(node: RootContent, addresses: Map<string, string>): void {
  if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url)
  if ('children' in node) for (const child of node.children as readonly RootContent[]) learn(child, addresses)
}
