/** Dramatic or contemptuous words. */
import {families} from '../phrases/emotive.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {leaveGap, leaveOutAdjective, leaveOutAdverb, sayInstead} from '../rewording/phrases.ts'

export default languageRule({
  name: 'emotive',
  code: 'PM213',
  summary: 'Dramatic or contemptuous words',
  severity: 'information',
  english: englishOf(families),
  defect: 'Dramatic or contemptuous words',
  ask: 'Which number or fact tells how bad it was?',
  reword: [
    sayInstead(/!{2,}/, () => '.'),
    leaveOutAdverb(
      /\b(?:disastrously|catastrophically|horrifically|horribly|terribly|ridiculously|unacceptably|insanely|absurdly|shockingly|outrageously|shamefully)\b/i,
    ),
    leaveOutAdjective(
      /^(?:disastrous|catastrophic|horrific|horrible|terrible|awful|ridiculous|unacceptable|idiotic|insane|absurd|shocking|outrageous|embarrassing|shameful|nightmarish|appalling|inexcusable|unbelievable|pathetic)$/,
    ),
    leaveGap,
  ],
})
