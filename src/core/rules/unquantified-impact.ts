/** Impact without any figure. */
import {defineDocumentRule} from '../rule/rule.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {byPassage, passagesUnder} from '../model/prose.ts'
import {isQuantified} from '../model/quantities.ts'
import {isEmptySection} from '../outline/emptiness.ts'
import type {Section} from '../outline/section.ts'
import {localised, saying} from '../speech/speech.ts'

const saysHowMuch = byPassage(passage => isQuantified(passage.text))

export default defineDocumentRule({
  name: 'unquantified-impact',
  code: 'PM104',
  summary: 'The impact has no figure',
  category: 'facts',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const {document, sections, frontMatter} = postmortem
    if (frontMatter.fields['impact'] !== undefined) return
    const impact = sections.filter(({id}) => id === 'impact')
    const isWritten = (section: Section): boolean => !isEmptySection(section, document)
    if (impact.some(section => isWritten(section) && isTold(section, postmortem))) return
    const first = impact.find(isWritten)
    if (first !== undefined) yield {...first.heading, section: first}
  },
  say: ({section}) => ({
    defect: saying`No number, unit or duration under “${section.title}”`,
    question: localised('How many were affected, for how long, and what did it cost them or you?'),
  }),
})

function isTold(section: Section, {document}: Postmortem): boolean {
  for (const {passage} of passagesUnder(document, section, 'whole')) if (saysHowMuch(passage)) return true
  // What a chart or a dump shows cannot be read here.
  return /!\[|```|<img/i.test(document.text.slice(section.body.start, section.end))
}
