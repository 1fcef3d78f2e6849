/** Front matter that cannot be read, or says what nobody understands. */
import {defineDocumentRule} from '../lint/rule.ts'
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
    for (const problem of frontMatter.problems)
      yield {...problem, message: `The front matter cannot be read: ${problem.message}. What was meant here?`}
    yield* frontMatter.mistakes
    const {profile} = frontMatter.fields
    const place = frontMatter.places.get('profile')
    if (typeof profile !== 'string' || place === undefined || profiles.some(({name}) => name === profile)) return
    yield {
      ...place,
      message: `No profile is called “${profile}”. ${choiceHint(
        profile,
        profiles.map(({name}) => name),
      )}`,
    }
  },
  say: ({message}) => (message.includes('?') ? message : `${message} What was meant?`),
})
