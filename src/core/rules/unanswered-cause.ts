/** Root causes that nothing is done about. */
import {defineDocumentRule} from '../rule/rule.ts'
import {answersIn} from '../model/answers.ts'
import {shortened} from '../model/prose.ts'
import {stemsOf} from '../model/stems.ts'
import {isInterview, rootCausesOf, someNode} from '../model/whys.ts'
import type {TreeNode} from '../trees/tree.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'unanswered-cause',
  code: 'PM304',
  summary: 'No action item speaks of a root cause',
  category: 'causes',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    if (postmortem.trees.length === 0 || postmortem.actions.length === 0) return
    const {isAnswered} = answersIn(postmortem.actions)
    for (const tree of postmortem.trees) {
      if (tree.kind !== 'five-whys' || (isInterview(tree) && !someNode(tree.nodes, isMarked))) continue
      for (const cause of rootCausesOf(tree))
        if (stemsOf(cause.text).size > 0 && !isAnswered(cause)) yield {...cause.words, text: cause.text}
    }
  },
  say: ({text}) => ({
    defect: saying`No action item seems to answer “${shortened(text)}”`,
    question: localised('What will change about it, or who decided to live with it?'),
  }),
})

const isMarked = (node: TreeNode): boolean => node.marks.includes('root-cause')
