/** Gates whose gap stays as it is. */
import {defineDocumentRule} from '../rule/rule.ts'
import {shortened} from '../model/prose.ts'
import {tollgatesIn} from '../model/tollgates.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'tollgate-without-follow-up',
  code: 'PM407',
  summary: 'A gate that let the fault pass has no follow-up',
  category: 'follow-up',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({document, sections}) {
    for (const section of sections.filter(({id}) => id === 'tollgates')) {
      for (const {start, end, gate, reason, followUp} of tollgatesIn(document, {start: section.body.start, end: section.end})) {
        if (reason !== '' && followUp === null) yield {start, end, gate}
      }
    }
  },
  say: ({gate}) => ({
    defect: saying`Nothing follows for a gate that let it pass: “${shortened(gate)}”`,
    question: localised('Which ticket would let it stop the next one?'),
  }),
})
