/** A person, team or vendor named as the one who did harm. */
import {families} from '../phrases/blamed-person.ts'
import {sayInstead} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, nothingMadeSure, nothingPrompted, wasPossible} from '../rewording/rewordings.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'

/** The fault is left out, and what it is about stays. */
const faultThat = /\b(?:It|it) (?:is|was) [^.;,]{1,60} fault that \p{L}/u
/** What was found ends with whoever is meant. */
const causedBySomebody = /(?<=\b(?:was|were) )caused by [^\s.;,:!?]+(?: [^\s.;,:!?]+){0,4}(?=[.;,!]|$)/

export default languageRule({
  name: 'blamed-person',
  code: 'PM202',
  summary: 'A person, team or vendor is named as the one who did harm',
  severity: 'warning',
  english: englishOf(families),
  defect: 'Somebody is blamed',
  ask: 'What did the system allow, whoever was at the keyboard?',
  reword: [
    sayInstead(faultThat, ([found]) => found.slice(-1)),
    sayInstead(causedBySomebody, () => 'possible because the system allowed …'),
    sayStatement(nothingMadeSure, nothingPrompted, couldBeDone, wasPossible),
  ],
})
