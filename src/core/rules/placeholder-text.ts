/** Words of a template, or of a writer in a hurry, that were to be replaced. */
import {lineEnding, nextLine} from '../document/lines.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {placeholdersOf} from '../model/placeholders.ts'
import {shortened} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'placeholder-text',
  code: 'PM003',
  summary: 'Words that were to be replaced are still there',
  category: 'structure',
  severity: 'warning',
  fixable: 'unsafe',
  since: '0.1.0',
  *decide({document, sections}) {
    const plans = sections.filter(({id}) => id === 'action-items')
    const isPlanned = (place: number): boolean => plans.some(({body, end}) => body.start <= place && place < end)
    for (const {start: at, items} of placeholdersOf(document)) {
      for (const {start, end, kind, words} of items)
        if (kind !== 'state' || !isPlanned(start + at)) yield {start: start + at, end: end + at, kind, words}
    }
  },
  say: ({kind, words}) =>
    kind === 'help'
      ? {defect: saying`Words of the template: “${shortened(words)}”`, question: localised('What is the answer here?')}
      : {defect: saying`Still to be filled in: “${shortened(words)}”`, question: localised('What belongs here, or can the line go?')},
  fix({kind, start, end}, {document: {text}}) {
    if (kind !== 'help') return []
    const first = lineBefore(text, start)
    const next = nextLine(text, end)
    // The blank line that set it apart goes with it.
    const after = text.startsWith(lineEnding(text), next) ? next + lineEnding(text).length : next
    return [{title: localised('Remove the template’s line'), safe: false, edits: [{start: first, end: after, text: ''}]}]
  },
})

/** The start of the line, unless other words stand there before it. */
function lineBefore(text: string, offset: number): number {
  let start = offset
  while (start > 0 && /[ \t*_]/.test(text[start - 1]!)) start--
  return start === 0 || /[\r\n]/.test(text[start - 1]!) ? start : offset
}
