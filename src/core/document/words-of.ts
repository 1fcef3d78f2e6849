/** The words of a block or of a part of one, without the way back to the source. */
import type {Nodes} from 'mdast'
import {isLineBreak} from './line-break.ts'

/** As a reader sees them: no markup, no images; a break of the line is one. */
export function wordsOf(node: Nodes): string {
  if (isLineBreak(node)) return '\n'
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(child => wordsOf(child)).join('') : ''
}
