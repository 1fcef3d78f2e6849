/** The outcome, treated as if it could have been known before. */
import {families} from '../phrases/hindsight.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {leaveOutAdverb} from '../rewording/phrases.ts'

export default languageRule({
  name: 'hindsight',
  code: 'PM208',
  summary: 'The outcome is treated as knowable in advance',
  severity: 'information',
  english: englishOf(families),
  silentIn: ['action-items', 'options', 'went-well', 'got-lucky', 'references'],
  defect: 'The outcome treated as known in advance',
  ask: 'How did it look at that minute, before the outcome was known?',
  reword: [
    leaveOutAdverb(
      /\b(?:obviously|clearly|evidently|plainly|of course|naturally|undoubtedly|predictably|unsurprisingly|inevitably|(?:with the benefit of|in|with) hindsight|in retrospect)\b/i,
    ),
  ],
})
