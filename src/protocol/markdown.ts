/** A node as Markdown, for the clipboard. */
import type {ShownNode} from './messages.ts'

/** A list item with everything under it, by two spaces a level. */
export function markdownOf(node: ShownNode, indent = ''): string {
  const notes = [
    ...(node.label === null ? [] : [node.label]),
    ...(node.refersTo === null ? [] : [`see ${node.refersTo}`]),
    ...node.marks.map(mark => mark.replace('-', ' ')),
  ]
  const said = [node.prefix, node.text, notes.length > 0 ? `*(${notes.join(', ')})*` : ''].filter(part => part !== '').join(' ')
  const lines = said.split('\n').map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`)
  return [...lines, ...node.children.map(child => markdownOf(child, `${indent}  `))].join('\n')
}
