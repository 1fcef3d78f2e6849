/** Impact in figures that only engineers count. */
import {defineDocumentRule} from '../lint/rule.ts'
import {byPassage, passagesWithin} from '../model/prose.ts'
import {hasMetric, isQuantified, namesMetric} from '../model/quantities.ts'

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
    const told = impact.flatMap(section =>
      [...passagesWithin(document, {start: section.body.start, end: section.end})].map(({passage}) => counts(passage)),
    )
    const [first] = impact
    // Without any figure there is more to ask than this.
    if (first !== undefined && told.some(({figure}) => figure) && !told.some(({metric}) => metric)) yield {...first.heading, section: first}
  },
  say: ({section}) =>
    `“${section.title}” tells nothing that the business counts: customers, orders, revenue, NPS, a rating. Which of them felt it, and by how much?`,
})
