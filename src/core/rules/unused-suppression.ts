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
    for (const one of unused) {
      const sharesComment = all.some(other => other !== one && other.comment.start === one.comment.start)
      yield {...one.comment, rule: one.rule, sharesComment}
    }
  },
  say: ({rule}) => ({defect: `A comment that silences nothing: “${rule}” finds nothing here`, question: 'Has the reason for it gone?'}),
  fix({start, end, sharesComment}, text) {
    // A comment that names several rules may still be needed for another one.
    if (sharesComment) return []
    const before = text.slice(0, start)
    const space = before.length - before.replace(/[ \t]$/, '').length
    return [{title: 'Remove the comment', safe: true, edits: [{start: start - space, end, text: ''}]}]
  },
})
