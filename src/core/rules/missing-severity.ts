/** Documents that do not say how bad it was. */
import {gap} from '../document/gap.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {fieldEdit} from '../model/front-matter-field.ts'
import {levelEdits, severityMet} from '../model/impact/met.ts'
import {titlePlace} from '../model/owing.ts'
import {levelNames} from '../model/stated-severity.ts'
import {localised, saying} from '../speech/speech.ts'

/** Ways of speaking of it that leave open which level it was: somebody has thought of it. */
const spoken = /\b(?:severity|sev[ _-]?[0-5]|priority|p[0-5]\b|impact level|incident level|gravit\w+|severidad\w*|gravidade|schweregrad)\b/i

/** Facts about the document stand near its start. */
const reach = 4_000

export default defineDocumentRule({
  name: 'missing-severity',
  code: 'PM009',
  summary: 'Nothing says how severe the incident was',
  category: 'structure',
  severity: 'hint',
  fixable: 'unsafe',
  since: '0.1.0',
  *decide(postmortem) {
    const {document, frontMatter, severity} = postmortem
    // The name of a field without a value says nothing.
    const start = frontMatter.span?.end ?? 0
    const isSaid =
      severity !== null || isOfItsOwnKind(frontMatter.fields['severity']) || spoken.test(document.text.slice(start, start + reach))
    if (!isSaid) yield titlePlace(postmortem)
  },
  say: () => ({
    defect: localised('No severity'),
    question: localised('How bad was it, on a scale that your readers know (`severity: SEV2`)?'),
  }),
  /** Which level it is the figures may say by the team's thresholds; else only the writer knows, so a gap is left with the names that there are. */
  fix(_, postmortem) {
    const {frontMatter, profile} = postmortem
    const edit = fieldEdit(postmortem, 'severity', gap)
    const after = postmortem.after([edit]).frontMatter.fields
    const isRead = after['severity'] === gap && Object.keys(frontMatter.fields).every(name => name in after)
    if (!isRead || frontMatter.fields['severity'] === gap) return []
    const level = severityMet(postmortem)?.level
    const edits = level === undefined ? [] : levelEdits(postmortem, level)
    const suggested =
      edits.length === 0 ? [] : [{title: saying`Set the severity to ${level!.name}, which the figures meet`, safe: false, edits}]
    return [...suggested, {title: localised('Choose a severity…'), safe: false, edits: [edit], choices: levelNames(profile.severities)}]
  },
})

/** A team may write it in several parts. */
const isOfItsOwnKind = (value: unknown): boolean => typeof value === 'object' && value !== null
