/** Guesses in the narrative and in the timeline. */
import type {SectionId} from '../document/section-id.ts'
import {isSilentPassage} from '../language/exempt.ts'
import {definePassageRule} from '../rule/rule.ts'
import {sentenceAround, spoken} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

const factual: readonly (SectionId | null)[] = ['what-happened', 'timeline']

/** What the writer takes for likely now; what people suspected then ("we suspected") is a fact about them. */
const guess =
  /\b(?:maybe|perhaps|probably|presumably|possibly|supposedly|apparently|(?:most|very|quite) likely|likely (?:due|caused|because)|(?:we|i) (?:think|guess|assume|believe|suspect|suppose|imagine)|(?:might|may|must) have (?:been|caused|led|triggered|had|started|happened)|(?:seems?|appears?) to have (?:been caused|caused|led|triggered|started)|our (?:guess|theory|hypothesis|assumption) is)\b/gi

export default definePassageRule({
  name: 'speculation-in-facts',
  code: 'PM101',
  summary: 'A guess stands among the facts',
  category: 'facts',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(passage, {section, vocabulary}) {
    if (!factual.includes(section) || passage.kind === 'heading' || isSilentPassage(passage)) return
    for (const match of spoken(passage, guess)) {
      const asks = sentenceAround(passage.text, match.start).trimEnd().endsWith('?')
      if (!asks && !vocabulary.allowed.includes(match.words.toLowerCase())) yield match
    }
  },
  say: ({words}) => ({
    defect: saying`A guess among the facts: “${words}”`,
    question: localised('What was seen, and could the guess wait for the analysis of causes?'),
  }),
})
