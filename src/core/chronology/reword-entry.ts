/** Other words for an entry: its time, its mark and what is nested in it stay. */
import {withoutBreaks} from '../document/one-line.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TextEdit} from '../document/edit.ts'
import {asBefore, settled} from './settled.ts'
import {toldSpan, toldWords, written} from './told.ts'
import {isInTable} from './written.ts'

/** `null` where its words do not stand together, or would be read as something else. */
export function rewordEntry(postmortem: Postmortem, index: number, words: string): readonly TextEdit[] | null {
  const {document, timeline} = postmortem
  const {text} = document
  const entry = timeline[index]!
  const span = toldSpan(text, entry)
  if (span === null) return null
  const isGlued = span.start === span.end && !/\s/.test(text[span.start - 1] ?? ' ')
  const edit = {...span, text: `${isGlued ? ' ' : ''}${written(words, isInTable(text, entry))}`}
  const expected = timeline.map((one, at) => ({...asBefore(one), ...(at === index && {text: null})}))
  const outcome = settled(postmortem, [edit], expected)
  if (outcome === null) return null
  const {document: after, timeline: entries} = outcome.after
  return toldWords(after.text, entries[index]!) === withoutBreaks(words) ? outcome.edits : null
}
