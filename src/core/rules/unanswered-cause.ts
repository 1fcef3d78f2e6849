/** Root causes that nothing is done about. */
import {defineDocumentRule} from '../lint/rule.ts'
import {stemsOf} from '../model/stems.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {shortened} from '../model/prose.ts'
import {isInterview, leavesOf, someNode} from '../model/whys.ts'
import type {TreeNode} from '../trees/tree.ts'

export default defineDocumentRule({
  name: 'unanswered-cause',
  code: 'PM304',
  summary: 'No action item speaks of a root cause',
  category: 'causes',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const {actions} = postmortem
    const causes = actions.length === 0 ? [] : rootCausesIn(postmortem)
    if (causes.length === 0) return
    const answered = new Set(actions.flatMap(action => [...stemsOf(action.text)]))
    const tickets = actions.flatMap(({ticket}) => ticket ?? [])
    for (const {text, words} of causes) {
      const stems = [...stemsOf(text)]
      const isTracked = /\d/.test(text) && tickets.some(ticket => text.includes(ticket))
      if (stems.length > 0 && !isTracked && !stems.some(stem => answered.has(stem))) yield {...words, text}
    }
  },
  say: ({text}) => `No action item seems to answer “${shortened(text)}”. What will change about it, or who decided to live with it?`,
})

/** Those that are marked; where none is, those at which the asking ends. */
function rootCausesIn({trees}: Postmortem): readonly TreeNode[] {
  return trees
    .filter(tree => tree.kind === 'five-whys')
    .flatMap(tree => {
      const isMarked = (node: TreeNode): boolean => node.marks.includes('root-cause')
      return someNode(tree.nodes, isMarked) ? markedIn(tree.nodes, isMarked) : isInterview(tree) ? [] : leavesOf(tree)
    })
}

const markedIn = (nodes: readonly TreeNode[], isMarked: (node: TreeNode) => boolean): readonly TreeNode[] =>
  nodes.flatMap(node => [...(isMarked(node) && node.text.trim() !== '' ? [node] : []), ...markedIn(node.children, isMarked)])
