/** Fault with nobody and no mechanism in it. */
import {families} from '../phrases/evasion.ts'
import {sayStatement} from '../rewording/reword.ts'
import {decisionMadeSense} from '../rewording/rewordings.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'

export default languageRule({
  name: 'evasion',
  code: 'PM212',
  summary: 'Fault with nobody and no mechanism in it',
  severity: 'information',
  english: englishOf(families),
  defect: 'Fault without a mechanism',
  ask: 'What happened, and by which mechanism? A role or a process can be named without blame.',
  reword: [sayStatement(decisionMadeSense)],
})
