/** One cause is said to be the only one. */
import {languageRule} from '../wording/language-rule.ts'
import {sayInstead} from '../rewording/phrases.ts'

export default languageRule({
  name: 'single-cause',
  code: 'PM215',
  summary: 'One cause is said to be the only one',
  severity: 'off',
  english: [
    {words: 'the <adv>? root cause <be|verb>'},
    {words: 'the <adv>? only|sole|single|real|true|actual|ultimate|underlying root? cause|reason'},
    {words: 'caused|due solely|entirely|only|exclusively by|to'},
    {words: 'solely|entirely|exclusively caused|due'},
    {words: 'the reason for|was|is'},
  ],
  defect: 'One cause said to be the only one',
  ask: 'Which other conditions had to be there as well?',
  reword: [
    sayInstead(/\bthe (?:single |sole |only |real |actual |ultimate |one |main |true )?(?:root )?cause(?= )/i, () => 'one of the causes'),
  ],
})
