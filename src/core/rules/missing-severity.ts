/** Documents that do not say how bad it was. */
import {defineDocumentRule} from '../lint/rule.ts'
import {titlePlace} from '../model/owing.ts'

/** Ways of saying it that teams use in a title, a table or a line of their own. */
const said =
  /\b(?:severity|sev(?:erity)?[ _-]?[0-5]|priority|p[0-5]\b|impact level|incident level|gravit\w+|severidad\w*|gravidade|schweregrad)\b/i

/** Facts about the document stand near its start. */
const reach = 4_000

export default defineDocumentRule({
  name: 'missing-severity',
  code: 'PM009',
  summary: 'Nothing says how severe the incident was',
  category: 'structure',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    const {document, frontMatter} = postmortem
    const {severity} = frontMatter.fields
    // The name of a field without a value says nothing.
    const start = frontMatter.span?.end ?? 0
    if ((severity === undefined || severity === null) && !said.test(document.text.slice(start, start + reach))) yield titlePlace(postmortem)
  },
  say: () => ({defect: 'No severity', question: 'How bad was it, on a scale that your readers know (`severity: SEV2`)?'}),
})
