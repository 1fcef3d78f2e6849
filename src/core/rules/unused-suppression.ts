import {defineSuppressionRule} from '../lint/rule.ts'

export default defineSuppressionRule({
  name: 'unused-suppression',
  code: 'PM010',
  summary: 'A comment silences a finding that is not there any more',
  category: 'structure',
  severity: 'hint',
  fixable: 'safe',
  since: '0.1.0',
  *decide(all, unused) {
    const names = new Map<number, number>()
    for (const {comment} of all) names.set(comment.start, (names.get(comment.start) ?? 0) + 1)
    for (const {comment, rule} of unused) yield {...comment, rule, sharesComment: names.get(comment.start)! > 1}
  },
  say: ({rule}) => ({defect: `A comment that silences nothing: “${rule}” finds nothing here`, question: 'Has the reason for it gone?'}),
  fix({start, end, sharesComment}, text) {
    // A comment that names several rules may still be needed for another one.
    if (sharesComment) return []
    const space = /[ \t]/.test(text.charAt(start - 1)) ? 1 : 0
    return [{title: 'Remove the comment', safe: true, edits: [{start: start - space, end, text: ''}]}]
  },
})
