/** What people thought or noticed, offered as the fault. */
import {families} from '../phrases/mental-state.ts'
import {englishOf, spanishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, madeSense, nothingMadeSure, nothingPrompted, nothingShowed, wasEasy} from '../rewording/rewordings.ts'

export default languageRule({
  name: 'mental-state',
  code: 'PM205',
  summary: 'What people thought or noticed is offered as the fault',
  severity: 'warning',
  silentIn: ['went-well', 'got-lucky'],
  english: englishOf(families),
  spanish: spanishOf(families),
  defect: 'State of mind given as the fault',
  ask: 'What could be seen and heard from where they stood?',
  reword: [sayStatement(nothingShowed, madeSense, wasEasy, couldBeDone, nothingMadeSure, nothingPrompted)],
})
