/** Says outright which milestone an entry of a timeline is: after its words in parentheses, in a table before them with a colon. Either is read as that again. */
import type {TextEdit} from '../document/edit.ts'
import {milestoneNames} from '../model/metric-words.ts'
import type {Milestone} from '../model/timeline/milestone-name.ts'
import {markIn} from '../model/timeline/milestone-mark.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {markOf, toldCell, wholeSpan} from './told.ts'

/**
 * The edits after which the entry of this index is that milestone, or is marked as none; no other entry is marked as it then. `null` where the
 * Markdown leaves no place for the mark.
 */
export function markEntry(postmortem: Postmortem, index: number, milestone: Milestone | null): readonly TextEdit[] | null {
  const {document, timeline} = postmortem
  const entry = timeline[index]
  if (entry === undefined) return null
  const rivals = timeline.filter(other => other === entry || (milestone !== null && markIn(other.text) === milestone))
  const removals = rivals.flatMap(rival => removal(document.text, rival))
  const edits = milestone === null ? removals : merged([...removals, ...marking(document.text, entry, milestoneNames[milestone])])
  if (edits === null) return null
  const after = postmortem.after(edits).timeline
  const isRight =
    after.length === timeline.length && (milestone === null ? markIn(after[index]!.text) === null : after[index]!.milestone === milestone)
  return isRight ? edits : null
}

/** An entry that is marked anew has its old mark replaced. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] | null {
  const insertion = edits.at(-1)
  if (insertion === undefined || insertion.text === '') return null
  const beside = edits.find(edit => edit !== insertion && (edit.end === insertion.start || edit.start === insertion.start))
  if (beside === undefined) return edits
  return [...edits.filter(edit => edit !== beside && edit !== insertion), {start: beside.start, end: beside.end, text: insertion.text}]
}

function marking(text: string, entry: TimelineEntry, name: string): readonly TextEdit[] {
  const cell = toldCell(text, entry)
  if (cell !== null) return [{start: cell.start, end: cell.start, text: `${name.charAt(0).toUpperCase()}${name.slice(1)}: `}]
  const span = wholeSpan(text, entry)
  const end = span.start + text.slice(span.start, span.end).trimEnd().length
  return [{start: end, end, text: ` *(${name})*`}]
}

function removal(text: string, entry: TimelineEntry): readonly TextEdit[] {
  const mark = markOf(text, entry)
  return mark === null ? [] : [{...mark, text: ''}]
}
