/** Advice in the narrative and in the timeline. */
import type {SectionId} from '../document/section-id.ts'
import {isSilentPassage} from '../language/exempt.ts'
import {definePassageRule} from '../rule/rule.ts'
import {spoken} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

/** Advice for the time after the incident. A timeline also tells what people said needed doing then, so less counts there. */
const later =
  'in (?:the )?future|going forward|from now on|(?:the )?next time(?= (?:we|this|it|someone))|we recommend|(?:it is|is|are) recommended'
const advice = `${later}|(?:we|they|you|teams?|developers|engineers) (?:should|must|ought to|need to|have to)(?! have\\b| be (?:able|fine|ok|safe)\\b)|should (?:always|never|in future|also)|should be (?:added|changed|improved|automated|replaced|removed|tested|documented|reviewed|monitored|fixed|updated|alerted|made|set|increased|raised|reduced|lowered|enabled|disabled|checked)`

const patterns: Partial<Record<SectionId, RegExp>> = {
  timeline: new RegExp(`\\b(?:${later})\\b`, 'gi'),
  'what-happened': new RegExp(`\\b(?:${advice})\\b`, 'gi'),
}

export default definePassageRule({
  name: 'recommendation-in-facts',
  code: 'PM102',
  summary: 'Advice stands among the facts',
  category: 'facts',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(passage, {section, vocabulary}) {
    const pattern = section === null ? undefined : patterns[section]
    if (pattern === undefined || passage.kind === 'heading' || isSilentPassage(passage)) return
    for (const match of spoken(passage, pattern)) if (!vocabulary.allowed.includes(match.words.toLowerCase())) yield match
  },
  say: ({words}) => ({
    defect: saying`Advice among the facts: “${words}”`,
    question: localised('Is it an action item, with somebody to do it?'),
  }),
})
