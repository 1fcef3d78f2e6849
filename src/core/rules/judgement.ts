/** A verdict on somebody's decision or work. */
import {families} from '../phrases/judgement.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {sayInstead} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {decisionMadeSense, madeSense} from '../rewording/rewordings.ts'

/** A verdict at the end of a sentence about a decision, with whose it was. */
const verdict =
  /\b(?:was|were|is) (?:(?:an?|the) (?:very |rather )?[\p{L}-]+ (?:decision|choice|call|move|idea|reaction|judge?ment)(?: (?:by|of|from) [^.;,:]{1,40})?|(?:misguided|short-sighted|ill-judged|ill-advised|ill-conceived|unwise|naive|foolish|wrong|premature))(?=[.;,]|$)/u
/** The same before what was decided. */
const verdictBefore =
  /\bwas (?:an? )?(?:unwise|wrong|foolish|naive|misguided|ill-advised|a mistake|bad|poor)(?: (?:decision|choice|call|idea))?(?: (?:of|for) [\p{L}' ]{1,30})?(?= to\b)/u

export default languageRule({
  name: 'judgement',
  code: 'PM207',
  summary: 'A verdict on people’s decisions or work',
  severity: 'warning',
  english: englishOf(families),
  defect: 'A verdict on people or their work',
  ask: 'Compared with which written expectation, and what made it seem reasonable then?',
  reword: [
    sayStatement(decisionMadeSense, madeSense),
    sayInstead(verdict, () => 'made sense at the time, because …'),
    sayInstead(verdictBefore, () => 'made sense at the time'),
  ],
})
