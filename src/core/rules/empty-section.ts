import {defineDocumentRule} from '../lint/rule.ts'
import {isEmptySection} from '../model/sections/emptiness.ts'

export default defineDocumentRule({
  name: 'empty-section',
  code: 'PM002',
  summary: 'A section has a heading and nothing under it',
  category: 'structure',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide({sections, document}) {
    for (const section of sections) {
      if (section.id !== 'other' && section.kind === 'heading' && isEmptySection(section, document.text)) yield {...section.heading, section}
    }
  },
  say: ({section}) => `“${section.title}” is empty. What would a reader who was not there need to find here?`,
})
