/** Words of a template, or of a writer in a hurry, that were to be replaced. */
import {lineEnding, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {sectionFinder} from '../outline/section-at.ts'
import type {Section} from '../outline/section.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {placeholdersOf, type Placeholder} from '../model/placeholders.ts'
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
    const find = sectionFinder(sections)
    const columns = new Map<string, Found>()
    const found: Found[] = []
    for (const {start: at, items} of placeholdersOf(document)) {
      for (const {start, end, kind, words, column} of items) {
        const {index} = find(start + at)
        const one: Found = {start: start + at, end: end + at, kind, words, times: 1}
        if (column === null || !isPlan(sections, index)) {
          if (kind !== 'state' || !isPlan(sections, index)) found.push(one)
          continue
        }
        // In a list of what is to be done, this says how far an item is.
        if (kind === 'state' || words === 'TODO') continue
        const key = `${index}\n${column}\n${words}`
        const first = columns.get(key)
        // A column that waits for its words is one thing to do.
        if (first !== undefined) first.times++
        else found.push(one)
        columns.set(key, first ?? one)
      }
    }
    yield* found
  },
  say: ({kind, words, times}) =>
    kind === 'help'
      ? {defect: saying`Words of the template: “${shortened(words)}”`, question: localised('What is the answer here?')}
      : times > 1
        ? {
            defect: saying`Still to be filled in, ${times} times in this column: “${shortened(words)}”`,
            question: localised('What belongs here?'),
          }
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

interface Found extends Span, Pick<Placeholder, 'kind' | 'words'> {
  /** How often it stands in its column. */
  times: number
}

function isPlan(sections: readonly Section[], index: number | null): boolean {
  for (let at = index; at !== null; at = sections[at]!.parent) if (sections[at]!.id === 'action-items') return true
  return false
}

/** The start of the line, unless other words stand there before it. */
function lineBefore(text: string, offset: number): number {
  let start = offset
  while (start > 0 && /[ \t*_]/.test(text[start - 1]!)) start--
  return start === 0 || /[\r\n]/.test(text[start - 1]!) ? start : offset
}
