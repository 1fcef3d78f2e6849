/** Where Markdown is prose, and where it only holds something else. */
import type {Nodes} from 'mdast'
import {chunkAt, type Document} from '../document/document.ts'

const foreign: ReadonlySet<string> = new Set(['code', 'html', 'yaml'])

/** Whether what is written there would be Markdown: no code, no HTML or comment, no front matter. */
export function isPlainPlace(document: Document, offset: number): boolean {
  const index = chunkAt(document, offset)
  const chunk = document.chunks[index]
  return chunk === undefined || !chunk.nodes.some(node => isForeignAt(node, offset - document.starts[index]!))
}

function isForeignAt(node: Nodes, offset: number): boolean {
  const {start, end} = node.position ?? {}
  if ((start?.offset ?? 0) >= offset || offset > (end?.offset ?? 0)) return false
  return foreign.has(node.type) || ('children' in node && node.children.some(child => isForeignAt(child, offset)))
}
