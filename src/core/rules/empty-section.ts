import {defineDocumentRule} from '../lint/rule.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Section} from '../model/sections/section.ts'

export default defineDocumentRule({
  name: 'empty-section',
  code: 'PM002',
  summary: 'A section has a heading and nothing under it',
  category: 'structure',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide(postmortem) {
    for (const section of postmortem.sections) {
      if (section.id !== 'other' && section.kind === 'heading' && isEmpty(section, postmortem)) yield {...section.heading, section}
    }
  },
  say: ({section}) => `“${section.title}” is empty. What would a reader who was not there need to find here?`,
})

/** A section whose subsections hold something is not empty. */
const isEmpty = (section: Section, {document}: Postmortem): boolean => !holdsText(document.text, section.body.start, section.end)

/** White space and comments are no content. */
function holdsText(text: string, start: number, end: number): boolean {
  let index = start
  while (index < end) {
    if (text.startsWith('<!--', index)) {
      const close = text.indexOf('-->', index)
      if (close === -1 || close >= end) return false
      index = close + 3
    } else if (/\s/.test(text[index]!)) index++
    else return true
  }
  return false
}
