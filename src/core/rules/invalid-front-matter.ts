/** Front matter that cannot be read, or says what nobody understands. */
import {defineDocumentRule, type Remark} from '../lint/rule.ts'
import {choiceHint} from '../model/yaml/check-shape.ts'

export default defineDocumentRule({
  name: 'invalid-front-matter',
  code: 'PM008',
  summary: 'The front matter says something that cannot be read',
  category: 'structure',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide({frontMatter, profiles}) {
    for (const {start, end, message} of frontMatter.problems)
      yield {start, end, remark: {defect: 'Front matter that cannot be read', question: `${message}: what was meant here?`}}
    for (const {start, end, message} of frontMatter.mistakes) yield {start, end, remark: remarkOf(message)}
    const {profile} = frontMatter.fields
    const place = frontMatter.places.get('profile')
    if (typeof profile !== 'string' || place === undefined || profiles.some(({name}) => name === profile)) return
    const names = profiles.map(({name}) => name)
    yield {...place, remark: remarkOf(`No profile is called “${profile}”. ${choiceHint(profile, names)}`)}
  },
  say: ({remark}) => remark,
})

/** A mistake may ask by itself what was meant. */
function remarkOf(message: string): Remark {
  const [, said = message, question = 'What was meant?'] = /^(.*?)\.? ([^.]*\?)$/s.exec(message) ?? []
  return {defect: `Front matter: ${said.trimEnd().replace(/\.$/, '')}`, question}
}
