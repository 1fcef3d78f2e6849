/** Impact in figures that only engineers count. */
import {defineDocumentRule} from '../rule/rule.ts'
import {byPassage, passagesUnder} from '../model/prose.ts'
import {hasMetric, isQuantified, namesMetric} from '../model/quantities.ts'
import {localised, saying} from '../speech/speech.ts'

/** In a table, the metric may stand in one cell and its figure in another. */
const counts = byPassage(({kind, text}) => ({figure: isQuantified(text), metric: kind === 'cell' ? namesMetric(text) : hasMetric(text)}))

export default defineDocumentRule({
  name: 'missing-metric',
  code: 'PM105',
  summary: 'The impact has figures, and none that the business counts in',
  category: 'facts',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({document, sections, frontMatter}) {
    if (frontMatter.fields['impact'] !== undefined) return
    const impact = sections.filter(section => section.id === 'impact')
    let hasFigure = false
    for (const section of impact) {
      for (const {passage} of passagesUnder(document, section, 'whole')) {
        const {figure, metric} = counts(passage)
        if (metric) return
        hasFigure ||= figure
      }
    }
    const [first] = impact
    // Without any figure there is more to ask than this.
    if (first !== undefined && hasFigure) yield {...first.heading, section: first}
  },
  say: ({section}) => ({
    defect: saying`No figure that the business counts in under “${section.title}”`,
    question: localised('Which of customers, orders, revenue, NPS or ratings felt it, and by how much?'),
  }),
})
