/** What did not happen, told as the cause or as regret. */
import {families} from '../phrases/counterfactual.ts'
import {englishOf, spanishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, nothingEnsured, nothingMadeSure, nothingPrompted, nothingShowed, wasPossible} from '../rewording/rewordings.ts'

export default languageRule({
  name: 'counterfactual',
  code: 'PM204',
  summary: 'What did not happen is told as the cause or as regret',
  severity: 'information',
  english: englishOf(families),
  spanish: spanishOf(families),
  silentIn: ['got-lucky', 'options', 'went-well'],
  defect: 'Told by what did not happen',
  ask: 'What did happen, and what was known at that minute? What is still to be done belongs to the action items.',
  reword: [sayStatement(nothingShowed, nothingMadeSure, nothingPrompted, nothingEnsured, wasPossible, couldBeDone)],
})
