/** A tree as the text of a Mermaid diagram, for places that draw those. */
import type {Tree, TreeNode} from '../trees/tree.ts'
import {plainWords} from './plain.ts'

/** `ishikawa` is drawn since Mermaid 11.13, the others nearly everywhere. */
export type MermaidForm = 'ishikawa' | 'flowchart' | 'mindmap'

/** The diagram's source, without a fence around it; ends with a line break. Any words are safe in it. */
export function mermaidOf(tree: Tree, form: MermaidForm): string {
  const head = {ishikawa: 'ishikawa-beta', flowchart: 'flowchart LR', mindmap: 'mindmap'}[form]
  const lines = [head, `  problem["${quoted(tree.problem ?? tree.title)}"]`]
  const add = (nodes: readonly TreeNode[], indent: string, id: string): void => {
    for (const [index, node] of nodes.entries()) {
      const own = `${id}-${index}`
      lines.push(form === 'flowchart' ? `  ${id} --- ${own}["${quoted(node.text)}"]` : `${indent}${own}["${quoted(node.text)}"]`)
      add(node.children, `${indent}  `, own)
    }
  }
  add(tree.nodes, '    ', 'problem')
  return `${lines.join('\n')}\n`
}

const quoted = (source: string): string => plainWords(source).replace(/["#;]/g, character => `#${character.charCodeAt(0)};`)
