/** Rows of tables with more cells than columns, from which nothing can be read. */
import {defineDocumentRule} from '../rule/rule.ts'
import {shiftedRows} from '../model/shifted-rows.ts'
import {localised} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'shifted-cells',
  code: 'PM013',
  summary: 'A row of a table has more cells than columns',
  category: 'structure',
  severity: 'warning',
  fixable: 'safe',
  since: '0.1.0',
  *decide({document}) {
    for (const {start, items} of shiftedRows(document)) {
      for (const row of items) {
        const escapes = row.escapes.map(edit => ({...edit, start: edit.start + start, end: edit.end + start}))
        yield {start: row.start + start, end: row.end + start, escapes}
      }
    }
  },
  say: () => ({
    defect: localised('A row with more cells than the table has columns'),
    question: localised('Does a bar in its words need a backslash (`\\|`)?'),
  }),
  fix: ({escapes}) => (escapes.length === 0 ? [] : [{title: localised('Escape the bars in the code'), safe: true, edits: escapes}]),
})
