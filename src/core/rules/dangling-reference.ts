/** References to causes that are not there. */
import type {Span} from '../document/span.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {labelsAt, referencesAt} from '../trees/labels.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'dangling-reference',
  code: 'PM307',
  summary: 'A reference names a cause that is not there',
  category: 'causes',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide({document: {text}, trees, actions}) {
    const labels = new Set(trees.flatMap(labelsAt))
    for (const {label, span} of trees.flatMap(referencesAt)) if (!labels.has(label)) yield placeOf(label, span)
    // Where no cause has a label, such a word in an action item is about something else.
    if (labels.size === 0) return
    for (const {span, causes} of actions) for (const label of causes) if (!labels.has(label)) yield placeOf(label, span)

    /** Where a label stands for the first time in a stretch. */
    function placeOf(label: string, {start, end}: Span): Span & {readonly label: string} {
      const at = text.slice(start, end).search(new RegExp(`\\b${label}\\b`, 'i'))
      return at === -1 ? {start, end, label} : {start: start + at, end: start + at + label.length, label}
    }
  },
  say: ({label}) => ({defect: saying`No cause is labelled “${label}”`, question: localised('Which one is meant?')}),
})
