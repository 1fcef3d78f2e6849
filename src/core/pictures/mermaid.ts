/** A tree as the text of a Mermaid diagram, for places that draw those. */
import type {PlainTree} from '../trees/tree.ts'
import {flowchartOf} from './mermaid-flowchart.ts'
import {ishikawaOf, mindmapOf} from './mermaid-outline.ts'

/** `ishikawa` is drawn since Mermaid 11.13, the others nearly everywhere. */
export type MermaidForm = 'ishikawa' | 'flowchart' | 'mindmap'

/** The diagram's source, without a fence around it; every line ends with a line break. Any words are safe in it. */
export function mermaidOf(tree: PlainTree, form: MermaidForm): string {
  return `${linesOf[form](tree).join('\n')}\n`
}

const linesOf: Readonly<Record<MermaidForm, (tree: PlainTree) => readonly string[]>> = {
  ishikawa: ishikawaOf,
  flowchart: flowchartOf,
  mindmap: mindmapOf,
}
