/** Words such as “some users” where readers look for a figure. */
import type {SectionId} from '../document/section-id.ts'
import {isSilentPassage} from '../language/exempt.ts'
import {definePassageRule} from '../rule/rule.ts'
import {sentenceAround, spoken} from '../model/prose.ts'
import {hasFigure, vague} from '../model/quantities.ts'
import {localised, saying} from '../speech/speech.ts'

/** Where readers look for figures. */
const owing: readonly (SectionId | null)[] = ['summary', 'impact', 'timeline']

export default definePassageRule({
  name: 'vague-quantity',
  code: 'PM103',
  summary: 'Words stand where a figure is owed',
  category: 'facts',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(passage, {section, vocabulary}) {
    if (!owing.includes(section) || passage.kind === 'heading' || isSilentPassage(passage)) return
    for (const match of spoken(passage, vague)) {
      // The clock time that opens an entry is no figure of what it tells.
      const told = sentenceAround(passage.text, match.start).replace(clockTime, '')
      if (!hasFigure(told.replace(match.words, '')) && !vocabulary.allowed.includes(match.words.toLowerCase())) yield match
    }
  },
  say: ({words}) => ({
    defect: saying`No figure: “${words}”`,
    question: localised('How many, or how long, as far as anybody can tell? An estimate that is named as one is better than none.'),
  }),
})

const clockTime = /\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(?::\d{2})?/g
