/** Summaries that are no summaries any more. */
import {sourceSpan, type Passage} from '../document/passage.ts'
import {analysisOf} from '../language/analysis.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import type {Vocabulary} from '../document/vocabulary.ts'
import type {Span} from '../document/span.ts'
import {passagesUnder} from '../model/prose.ts'
import {localised, saying} from '../speech/speech.ts'

const most = 2

export default defineDocumentRule({
  name: 'long-summary',
  code: 'PM007',
  summary: 'A summary is longer than two sentences',
  category: 'structure',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({document, sections, vocabulary}) {
    for (const section of sections.filter(({id, parent}) => id === 'summary' && parent === null)) {
      let count = 0
      let excess: Span | null = null
      for (const {passage, start} of passagesUnder(document, section, 'body')) {
        if (passage.kind !== 'paragraph' || passage.lists > 0) continue
        for (const sentence of sentencesOf(passage, vocabulary)) {
          count++
          const place = sourceSpan(passage, sentence)
          if (count === most + 1) excess = {start: place.start + start, end: place.end + start}
        }
      }
      if (excess !== null) yield {...excess, count}
    }
  },
  say: ({count}) => ({
    defect: saying`A summary of ${count} sentences`,
    question: localised('Which two would you say on the phone, and where does the rest belong?'),
  }),
})

/** Fragments of a word or two are labels and not sentences. */
function sentencesOf(passage: Passage, vocabulary: Vocabulary): readonly Span[] {
  const {tokens, sentences} = analysisOf(passage, vocabulary)
  return sentences.filter(({from, to}) => to - from > 3).map(({from, to}) => ({start: tokens[from]!.start, end: tokens[to - 1]!.end}))
}
