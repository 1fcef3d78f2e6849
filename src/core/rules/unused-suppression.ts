import {withoutEntry} from '../rule/ignore-field.ts'
import {defineSuppressionRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineSuppressionRule({
  name: 'unused-suppression',
  code: 'PM010',
  summary: 'A finding is silenced that is not there any more',
  category: 'structure',
  severity: 'hint',
  fixable: 'safe',
  since: '0.1.0',
  *decide(all, unused) {
    const names = new Map<number, number>()
    for (const {place} of all) names.set(place.start, (names.get(place.start) ?? 0) + 1)
    for (const {place, rule, origin} of unused) yield {...place, rule, origin, sharesPlace: names.get(place.start)! > 1}
  },
  say: ({rule, origin}) => ({
    defect:
      origin === 'comment'
        ? saying`A comment that silences nothing: “${rule}” finds nothing here`
        : saying`An entry that silences nothing: “${rule}” finds nothing here`,
    question: localised('Has the reason for it gone?'),
  }),
  fix({start, end, origin, sharesPlace}, document) {
    // What names several rules may still be needed for another one.
    if (sharesPlace) return []
    if (origin === 'front matter') {
      const edit = withoutEntry(document, start)
      return edit === null ? [] : [{title: localised('Remove the entry'), safe: true, edits: [edit]}]
    }
    const space = /[ \t]/.test(document.text.charAt(start - 1)) ? 1 : 0
    return [{title: localised('Remove the comment'), safe: true, edits: [{start: start - space, end, text: ''}]}]
  },
})
