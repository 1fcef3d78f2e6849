/** Action items that can never be done. */
import {defineDocumentRule} from '../rule/rule.ts'
import {openActions} from '../model/open-actions.ts'
import {localised, saying} from '../speech/speech.ts'

/** Openings that promise an effort and no result. */
const thinking =
  /^(?:(?:we|let['’]s|to|should|need to|will|must|also|please|maybe|perhaps|further|more) )*(?:investigat\w*|consider\w*|explor\w*|look(?:ing)? (?:into|at)|think\w* about|discuss\w*|evaluat\w*|assess\w*|research\w*|stud(?:y|ies|ying)|examin\w*|analy[sz]\w*|figure out|find out|revisit\w*|rethink\w*|understand\w*|try(?:ing)? to|see (?:if|whether)|check (?:if|whether))\b/i
const bettering =
  /^(?:(?:we|let['’]s|to|should|need to|will|must|also|please|further) )*(?:improv\w*|enhanc\w*|optimi[sz]\w*|strengthen\w*|better|tighten\w*|clean up|polish\w*)\b/i
/** What would make such an effort end: a result, a limit, a figure. */
const outcome =
  /\b(?:so that|such that|in order to|until|unless|decid\w+|decision|proposal|propos\w+|report|write[- ]?up|rfc|adr|spike|time-?box\w*|publish\w*|present\w*|document\w*|and (?:add|fix|implement|remove|replace|set|turn|write|open|file|apply|enable|disable|create|deploy|update|migrate|change|make|build)\w*|from \w+ to|below|above|at least|at most|less than|more than|within|by (?:\w+ing|limiting|\d))\b|\d/i

export default defineDocumentRule({
  name: 'vague-action',
  code: 'PM401',
  summary: 'An action item names an effort and no outcome',
  category: 'follow-up',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  yieldsTo: ['weak-action'],
  *decide(postmortem) {
    for (const {span, text, ticket} of openActions(postmortem)) {
      // What it comes to is said where it is tracked, or below.
      if (ticket !== null || text.endsWith(':')) continue
      const words = thinking.exec(text)?.[0] ?? betterment(text)
      if (words !== undefined && !outcome.test(text.slice(words.length))) yield {...span, words}
    }
  },
  say: ({words}) => ({
    defect: saying`An action without an end: “${words}”`,
    question: localised('What will be different when it is done, and how would anybody check?'),
  }),
})

/** A longer item says what it is about. */
const longestBetterment = 9

function betterment(text: string): string | undefined {
  const words = bettering.exec(text)?.[0]
  return words !== undefined && text.split(/\s+/).length <= longestBetterment ? words : undefined
}
