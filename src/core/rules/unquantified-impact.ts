/** Impact without any figure. */
import {defineDocumentRule} from '../rule/rule.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {byPassage, passagesUnder} from '../model/prose.ts'
import {isOfHarm} from '../model/impact/sentences.ts'
import {isQuantified} from '../model/quantities.ts'
import {isEmptySection} from '../outline/emptiness.ts'
import type {Section} from '../outline/section.ts'
import {localised, saying} from '../speech/speech.ts'

const saysHowMuch = byPassage(passage => isQuantified(passage.text) || saysNone(passage.text))

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
    const isWritten = (section: Section): boolean => !isEmptySection(section, document) && !isField(section, postmortem)
    if (impact.some(section => isWritten(section) && isTold(section, postmortem))) return
    const first = impact.find(isWritten)
    if (first !== undefined) yield {...first.heading, section: first}
  },
  say: ({section}) => ({
    defect: saying`No number, unit or duration under “${section.title}”`,
    question: localised('How many were affected, for how long, and what did it cost them or you?'),
  }),
})

/** That nobody was hurt is as exact as a number. */
const nothing =
  /\b(?:not|n[o’']t|never) (?:\w+ ){0,2}(?:affected|impacted|harmed)\b|\bunaffected\b|\bunharmed\b|없음|없었|없습니다|无影响|無影響|没有影响|無し|なし|影響はありません/i

/** What was not hurt stands beside what was, unless nothing was. */
const saysNone = (text: string): boolean =>
  nothing.test(text) && text.split(/(?<=[.!?;。])\s*/).every(sentence => nothing.test(sentence) || !isOfHarm(sentence))

/** "Affected service: search" names what was hurt, in a word or two, and is no place for figures. */
const isField = (section: Section, {document}: Postmortem): boolean =>
  section.kind === 'label' &&
  /\b(?:affected|impacted)\b/i.test(section.title) &&
  [...passagesUnder(document, section, 'body')].reduce((words, {passage}) => words + passage.text.trim().split(/\s+/).length, 0) <=
    mostWords
const mostWords = 5

function isTold(section: Section, {document}: Postmortem): boolean {
  for (const {passage} of passagesUnder(document, section, 'whole')) if (saysHowMuch(passage)) return true
  // What a chart or a dump shows cannot be read here.
  return /!\[|```|<img/i.test(document.text.slice(section.body.start, section.end))
}
