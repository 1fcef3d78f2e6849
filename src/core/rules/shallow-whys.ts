/** Trees of whys that are hardly begun. */
import {defineDocumentRule} from '../rule/rule.ts'
import type {Tree} from '../trees/tree.ts'
import {depthOf, isInterview, someNode} from '../model/whys.ts'
import {localised} from '../speech/speech.ts'

/** Fewer answers than this hardly leave the symptom; five is a rule of thumb and no duty. */
const fewest = 3

export default defineDocumentRule({
  name: 'shallow-whys',
  code: 'PM302',
  summary: 'The whys end soon after the symptom',
  category: 'causes',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide({trees, document: {text}}) {
    for (const tree of trees) {
      if (tree.kind !== 'five-whys' || isInterview(tree) || isCounted(tree, text)) continue
      const depth = depthOf(tree)
      // An author who marks a root cause has decided to stop there.
      const isDecided = someNode(tree.nodes, node => node.marks.includes('root-cause') || node.refersTo !== null)
      if (depth > 0 && depth < fewest && !isDecided) yield {...(tree.nodes[0]?.words ?? tree.body), depth}
    }
  },
  say: ({depth}) => ({
    defect: depth === 1 ? localised('Only one why deep') : localised('Only two whys deep'),
    question: localised('And why was that so, down to something that you can change?'),
  }),
})

/** Under such a heading, numbers without indents count the whys. */
const isCounted = ({nodes}: Tree, text: string): boolean =>
  nodes.length >= fewest &&
  nodes.every(({children, span}) => children.length === 0 && /^\s*\d/.test(text.slice(span.start, span.start + 12)))
