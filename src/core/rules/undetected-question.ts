/** Analyses that only ask why it happened. */
import {byChunk} from '../document/by-chunk.ts'
import type {SectionId} from '../document/section-id.ts'
import {unwatchedIn} from '../model/noticed.ts'
import {allUntoldIn} from '../model/owing.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {someNode} from '../model/whys.ts'
import {localised} from '../speech/speech.ts'

const causes: readonly SectionId[] = ['root-causes', 'five-whys', 'fishbone']
const answers: readonly SectionId[] = ['points-of-failure', 'tollgates']

/** What may show a fault before it does harm. */
const checks = 'tests?|testing|monitoring|alerts?|review|staging|ci'

const wordings = [
  // "Nothing alerted on it", "not covered", "unmonitored".
  "(?:not|n['’]t|never|nobody|nothing|no one|un)[ -]?(?:\\w+ ){0,2}(?:caught|cover|covered|notice|noticed|detect|detected|alert|alerted|monitor|monitored|spot|spotted|catch|flag|flagged|paged?)",
  // "No test of it", "a gap in our monitoring".
  '(?:no|missing|lack of|without|insufficient|inadequate|absence of|gaps? in)(?: \\w+){0,2} (?:alert\\w*|alarm\\w*|monitor\\w*|tests?|testing|coverage|detection|visibility|observability|checks?|validation|staging)',
  // "There is no tool for verifying it".
  '(?:no|without)(?: \\w+){1,4} (?:for|to|that) (?:verif|detect|check|catch|notic|monitor|warn|alert)\\w*',
  '(?:detect|notic|caught|discover)\\w* (?:earlier|sooner|late|faster)',
  'slow(?:ly)? to (?:detect|notice)',
  `(?:${checks})(?: \\w+){0,3} (?:missed|did not|didn['’]t|does not|doesn['’]t|failed to|passed|wasn['’]t|weren['’]t|was not|were not|could not|couldn['’]t)`,
  // "The check saw it, but it ran after the deployment".
  `(?:${checks}|verifier|probes?)\\b[^.:;]{0,60},\\s(?:but|however|yet)`,
]

/** Somebody has asked or answered it in passing. */
const answer = new RegExp(`\\b(?:${wordings.join('|')})\\b`, 'i')
const asked = byChunk(chunk => answer.test(chunk.text))

export default defineDocumentRule({
  name: 'undetected-question',
  code: 'PM303',
  summary: 'Nothing asks why it was not caught earlier',
  category: 'causes',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const {document, sections, trees} = postmortem
    const cause = sections.find(section => causes.includes(section.id))
    if (cause === undefined || sections.some(section => answers.includes(section.id))) return
    // A section that would ask it is told as missing, and that is enough.
    if (allUntoldIn(postmortem).some(({owed}) => owed.some(id => answers.includes(id)))) return
    if (trees.some(tree => someNode(tree.nodes, node => node.question === 'detection')) || document.chunks.some(asked)) return
    // That people noticed it first, and nothing follows from it, is another rule's, and says more.
    if (unwatchedIn(postmortem) === null) yield {...cause.heading, section: cause}
  },
  say: () => ({
    defect: localised('Nothing asks why it was not caught earlier'),
    question: localised('Why did no test, review or alert stop it before it did harm?'),
  }),
})
