import {definePassageRule} from '../lint/rule.ts'
import type {Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'

/** Marks that people leave for themselves; lower case is ordinary prose ("the todo service"). */
const mark = /\b(?:TODO|TBD|TBC|FIXME|XXX|TKTK)\b/g
/** Words in angle or square brackets, braces or underscores that ask to be replaced. */
const blank = /\{\{[^{}\n]{0,80}\}\}|\[(?:insert|enter|add|describe|fill|your|todo|tbd|name|date|link)\b[^[\]\n]{0,80}\]|_{4,}|\bYYYY-MM-DD\b|\bHH:MM\b|\blorem ipsum\b/gi

export default definePassageRule({
  name: 'placeholder-text',
  code: 'PM003',
  summary: 'Words that were to be replaced are still there',
  category: 'structure',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide(passage) {
    for (const pattern of [mark, blank]) {
      for (const match of passage.text.matchAll(pattern)) {
        const span = {start: match.index, end: match.index + match[0].length}
        if (!isMarked(passage, span)) yield {...span, words: match[0]}
      }
    }
  },
  say: ({words}) => `“${words}” still waits to be filled in. What belongs here, or can the line go?`,
})

/** Code and links speak of such words rather than leave them. */
const isMarked = (passage: Passage, span: Span): boolean =>
  passage.inlines.some(inline => (inline.kind === 'code' || inline.kind === 'link') && inline.start < span.end && span.start < inline.end)
