/** Keeps a diagram of a timeline under its entries, or takes it away. */
import {chunkAt, type Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import {endOfFilled, lineEndingAt} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineForm} from '../pictures/timeline/timeline-mermaid.ts'
import {keptLines, keptTimelineOf} from './kept-timeline.ts'
import {placesOf} from './places.ts'
import {asBefore, settled} from './settled.ts'

/** The edits, or why there are none: it is as it is wanted, there is no timeline, or the Markdown around it leaves no place for a diagram. */
export type TimelineKept = {readonly edits: readonly TextEdit[]} | {readonly refused: 'nothing-to-do' | 'tangled'}

export function keepTimeline(postmortem: Postmortem, on: boolean, form: TimelineForm): TimelineKept {
  const {document, timeline} = postmortem
  const kept = keptTimelineOf(document)
  if ((kept !== null) === on || (on && timeline.length === 0)) return {refused: 'nothing-to-do'}
  const edit =
    kept === null ? addition(postmortem, form) : {start: endOfFilled(document.text, kept.span.start), end: kept.span.end, text: ''}
  const outcome = settled(postmortem, [edit], timeline.map(asBefore))
  if (outcome === null || (keptTimelineOf(outcome.after.document) !== null) !== on) return {refused: 'tangled'}
  return {edits: outcome.edits}
}

/** The diagram after the list, table or whatever else holds the last entry, with all that is nested in that. */
function addition(postmortem: Postmortem, form: TimelineForm): TextEdit {
  const {document} = postmortem
  const last = placesOf(postmortem).at(-1)!
  const at = endOfFilled(document.text, Math.max(last.end, endOfBlock(document, last.entry.span.start)))
  const newLine = lineEndingAt(document.text, at)
  return {start: at, end: at, text: ['', '', ...keptLines(postmortem, form)].join(newLine)}
}

/** Where the outermost block around an offset ends; a long list or table goes on in the chunks after its own. */
function endOfBlock({chunks, starts, text}: Document, offset: number): number {
  let index = chunkAt({starts}, offset)
  let ends = endsIn(index)
  let end = ends.find(one => one >= offset)
  while (end === ends.at(-1) && chunks[index + 1]?.within != null) {
    ends = endsIn(++index)
    end = ends[0]
  }
  return end ?? text.length

  function endsIn(at: number): readonly number[] {
    return (chunks[at]?.nodes ?? []).map(({position}) => starts[at]! + position!.end.offset!)
  }
}
