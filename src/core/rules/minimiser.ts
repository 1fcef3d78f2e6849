/** The right act, made to look easy. */
import {families} from '../phrases/minimiser.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {objective} from '../rewording/acts.ts'
import {leaveOutAdjective, leaveOutAdverb, sayInstead} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {nothingPromptedNeed} from '../rewording/rewordings.ts'

const allThey = /\ball (?:that )?([^.;,]{1,40}?) (?:had|needed|have|need) to do (?:was|is) (?:to )?/iu

export default languageRule({
  name: 'minimiser',
  code: 'PM209',
  summary: 'The right act is made to look easy',
  severity: 'information',
  english: englishOf(families),
  silentIn: ['action-items', 'options', 'went-well', 'got-lucky', 'impact', 'references'],
  defect: 'The right act made to look easy',
  ask: 'What made it hard to do, or hard to think of, at that moment?',
  reword: [
    sayStatement(nothingPromptedNeed),
    sayInstead(allThey, ([, who = '']) => `nothing in the process prompted ${objective[who] ?? who} to `),
    leaveOutAdverb(/\b(?:simply|just|merely)\b|\bonly(?= (?:had|needed|have|need)\b)/i),
    leaveOutAdjective(/^(?:simple|basic|trivial|mere|elementary)$/),
  ],
})
