/** Bones of a fishbone without causes. */
import {defineDocumentRule} from '../rule/rule.ts'
import {shortened} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'empty-fishbone-category',
  code: 'PM306',
  summary: 'A category of a fishbone has no cause',
  category: 'causes',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({trees}) {
    for (const {kind, nodes} of trees) {
      // A fishbone that nobody has begun says so by itself.
      if (kind !== 'fishbone' || nodes.every(node => node.children.length === 0)) continue
      for (const node of nodes)
        if (node.children.length === 0 && node.text.trim() !== '') yield {...node.words, name: node.text.replace(/[*_]+/g, '')}
    }
  },
  say: ({name}) => ({
    defect: saying`No cause under “${shortened(name)}”`,
    question: localised('Did nothing of that kind contribute, or has nobody asked yet?'),
  }),
})
