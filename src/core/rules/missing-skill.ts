/** What people lacked, given as an explanation. */
import {families} from '../phrases/missing-skill.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {systemAllowed} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {nothingExplained, nothingShowed} from '../rewording/rewordings.ts'

/** What people lack, as the name of a cause. */
const lack =
  '(?:lack|absence|shortage) of (?:\\w+ )?(?:training|experience|knowledge|skills?|expertise|understanding|familiarity|awareness)|inexperience|unfamiliarity'

export default languageRule({
  name: 'missing-skill',
  code: 'PM211',
  summary: 'What people lacked is given as the explanation',
  severity: 'warning',
  english: englishOf(families),
  silentIn: ['action-items', 'went-well', 'options'],
  defect: 'Lack of skill or knowledge given as the cause',
  ask: 'Where was that knowledge expected to come from, and what did the task itself show?',
  reword: [systemAllowed(lack), sayStatement(nothingShowed, nothingExplained)],
})
