/** A node as Markdown, for the clipboard. */
import type {TreeNode} from '../../protocol/index.ts'

/** A list item with everything under it, by two spaces a level. */
export function markdownOf(node: TreeNode, indent = ''): string {
  const marks = node.marks.map(mark => `*(${mark.replace('-', ' ')})*`)
  const said = [node.prefix, node.text, ...marks].filter(part => part !== '').join(' ')
  const lines = said.split('\n').map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`)
  return [...lines, ...node.children.map(child => markdownOf(child, `${indent}  `))].join('\n')
}
