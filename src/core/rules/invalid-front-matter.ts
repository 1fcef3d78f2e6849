/** Front matter that cannot be read, or says what nobody understands. */
import {defineDocumentRule} from '../rule/rule.ts'
import type {Remark} from '../model/remark.ts'
import {strandedFrontMatter} from '../model/stranded-front-matter.ts'
import {choiceHint} from '../model/yaml/check-shape.ts'
import type {Problem} from '../model/yaml/problem.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule<Problem>({
  name: 'invalid-front-matter',
  code: 'PM008',
  summary: 'The front matter says something that cannot be read',
  category: 'structure',
  severity: 'warning',
  fixable: 'safe',
  since: '0.1.0',
  *decide({document, frontMatter, profiles}) {
    yield* frontMatter.problems
    const stranded = frontMatter.span === null ? strandedFrontMatter(document.text) : null
    if (stranded !== null) yield stranded
    const {profile} = frontMatter.fields
    const place = frontMatter.places.get('profile')
    if (typeof profile !== 'string' || place === undefined || profiles.some(({name}) => name === profile)) return
    const names = profiles.map(({name}) => name)
    yield {...place, message: saying`No profile is called “${profile}”. ${choiceHint(profile, names)}`}
  },
  say: ({message, mending}) => remarkOf(message, mending === undefined ? localised('What was meant?') : `${mending.title}?`),
  fix: ({mending}) => (mending === undefined ? [] : [{title: mending.title, safe: true, edits: mending.edits}]),
})

/** A mistake may ask by itself what was meant. */
function remarkOf(message: string, usual: string): Remark {
  const [, said = message, question = usual] = /^(.*?)\.? ([^.]*\?)$/s.exec(message) ?? []
  return {defect: saying`Front matter: ${said.trimEnd().replace(/\.$/, '')}`, question}
}
