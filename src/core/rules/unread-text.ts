import {defineDocumentRule} from '../rule/rule.ts'
import {inChunks} from '../outline/placed.ts'
import {localised, saying} from '../speech/speech.ts'

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
      ? {
          defect: saying`Not checked: ${length} characters without a gap`,
          question: localised('Could a log or a table move to a file of its own?'),
        }
      : {
          defect: saying`Not checked: ${length} characters that are nested too deeply`,
          question: localised('Could lists, quotes or marks stand on lines of their own?'),
        },
})

function firstLineLength(text: string): number {
  const end = text.slice(0, 200).search(/[\r\n]/)
  return end === -1 ? Math.min(text.length, 200) : end
}
