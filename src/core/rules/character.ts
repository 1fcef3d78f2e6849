/** Somebody's disposition or competence, given as an explanation. */
import {families} from '../phrases/character.ts'
import {englishOf, spanishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {leaveOutAdjective, leaveOutAdverb} from '../rewording/phrases.ts'

export default languageRule({
  name: 'character',
  code: 'PM206',
  summary: 'Somebody’s character or competence explains the incident',
  severity: 'warning',
  english: englishOf(families),
  spanish: spanishOf(families),
  defect: 'Character given as the explanation',
  ask: 'What was asked of them that day, with what time and which tools?',
  reword: [
    leaveOutAdverb(
      /\b(?:careless|reckless|negligent|sloppi|lazi|stupid|foolish|irresponsib|incompetent|unprofessional|thoughtless|hasti)ly\b(?= \p{L})/iu,
    ),
    leaveOutAdjective(
      /^(?:careless|reckless|negligent|lazy|sloppy|stupid|foolish|incompetent|irresponsible|inexperienced|clueless|unprofessional|junior|overconfident|complacent|hasty|absent-minded|thoughtless|inattentive)$/,
    ),
  ],
})
