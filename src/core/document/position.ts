/** Where nodes stand: this product counts in offsets only, so lines and columns may be wrong. */
import type {Nodes} from 'mdast'
import type {Span} from './span.ts'

/** Moves a node and all that it holds. */
export function shift(node: Nodes, by: number): void {
  if (node.position?.start.offset !== undefined) node.position.start.offset += by
  if (node.position?.end.offset !== undefined) node.position.end.offset += by
  if ('children' in node) for (const child of node.children) shift(child, by)
}

/** Ends the last of some nodes, and what it ends with, no later than at an offset: the parser counts a little of what follows an open fence. */
export function endBy(nodes: readonly Nodes[], offset: number): void {
  for (let last = nodes.at(-1); last !== undefined; last = 'children' in last ? last.children.at(-1) : undefined)
    if ((last.position?.end.offset ?? 0) > offset) last.position!.end.offset = offset
}

export const positionOf = ({start, end}: Span): NonNullable<Nodes['position']> => ({
  start: {line: 1, column: 1, offset: start},
  end: {line: 1, column: 1, offset: end},
})
