import {defineDocumentRule} from '../lint/rule.ts'
import {inChunks} from '../model/placed.ts'

const unread = inChunks(chunk => (chunk.skipped === null ? [] : [chunk]))

export default defineDocumentRule({
  name: 'unread-text',
  code: 'PM012',
  summary: 'A part of the document is too long or too tangled to be checked',
  category: 'structure',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide({document}) {
    for (const {start, items} of unread(document))
      for (const {skipped, text} of items) yield {start, end: start + firstLineLength(text), skipped, length: text.length}
  },
  say: ({skipped, length}) =>
    skipped === 'too-large'
      ? `From here, ${length} characters were not checked: no gap divides them. Could a log or a table move to a file of its own?`
      : `From here, ${length} characters were not checked: their lists, quotes or marks are nested too deeply. Could they stand on lines of their own?`,
})

function firstLineLength(text: string): number {
  const end = text.slice(0, 200).search(/[\r\n]/)
  return end === -1 ? Math.min(text.length, 200) : end
}
