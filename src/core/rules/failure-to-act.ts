/** What people did not do, told as their fault. */
import {families} from '../phrases/failure-to-act.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {sayStatement} from '../rewording/reword.ts'
import {nothingEnsured, nothingMadeSure, nothingPrompted, nothingShowed, notPromptedTo} from '../rewording/rewordings.ts'

export default languageRule({
  name: 'failure-to-act',
  code: 'PM203',
  summary: 'What people did not do is told as their fault',
  severity: 'warning',
  silentIn: ['went-well', 'got-lucky'],
  english: englishOf(families),
  defect: 'An omission told as a fault',
  ask: 'What was done instead, and what would have prompted it then?',
  reword: [sayStatement(nothingShowed, nothingMadeSure, nothingPrompted, nothingEnsured, notPromptedTo)],
})
