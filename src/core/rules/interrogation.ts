/** A question that asks for a culprit or a defence. */
import {families} from '../phrases/interrogation.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {sayStatement} from '../rewording/reword.ts'
import {whatLedTo, whatMadeItReasonable} from '../rewording/rewordings.ts'

export default languageRule({
  name: 'interrogation',
  code: 'PM210',
  summary: 'A question that asks for a culprit or a defence',
  severity: 'warning',
  english: englishOf(families),
  defect: 'A question that looks for a culprit',
  ask: 'Could it ask how this came about, or what made it possible, instead of who did it?',
  reword: [sayStatement(whatMadeItReasonable, whatLedTo)],
})
