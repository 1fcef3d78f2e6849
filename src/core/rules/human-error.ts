/** A person's error, given as the cause. */
import {families} from '../phrases/human-error.ts'
import {systemAllowed} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, wasPossible} from '../rewording/rewordings.ts'
import {englishOf, spanishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'

/** An error of people as the name of a cause. */
const errorOfPeople =
  "(?:human|user|operator|pilot|manual|engineer(?:ing)?|developer|admin(?:istrator)?|personal|procedural|configuration)(?:'s|’s)? (?:errors?|mistakes?|slips?|oversights?|fault)|operator misconfiguration|typos?|mistakes?|oversights?|fat[- ]finger(?:ing)?|copy-paste (?:errors?|slips?)|human factors?"

export default languageRule({
  name: 'human-error',
  code: 'PM201',
  summary: 'A person’s error is given as the cause',
  severity: 'warning',
  english: englishOf(families),
  spanish: spanishOf(families),
  defect: 'Human error given as the cause',
  ask: 'What made this act look right at the time, and what let it take effect?',
  reword: [systemAllowed(errorOfPeople), sayStatement(couldBeDone, wasPossible)],
})
