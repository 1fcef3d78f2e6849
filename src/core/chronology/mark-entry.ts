/** Says outright which milestone an entry of a timeline is: after its words in parentheses, in a table before them with a colon. Either is read as that again. */
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import {milestoneNames} from '../model/metric-words.ts'
import type {Milestone} from '../model/timeline/milestone-name.ts'
import {markIn} from '../model/timeline/milestone-mark.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {cellsIn, isInTable} from './written.ts'

/**
 * The edits after which the entry of this index is that milestone, or is marked as none; no other entry is marked as it then. `null` where the
 * Markdown leaves no place for the mark.
 */
export function markEntry(postmortem: Postmortem, index: number, milestone: Milestone | null): readonly TextEdit[] | null {
  const {document, timeline} = postmortem
  const entry = timeline[index]
  if (entry === undefined) return null
  const rivals = timeline.filter(other => other === entry || (milestone !== null && markIn(other.text) === milestone))
  const removals = rivals.flatMap(rival => removal(document.text, rival) ?? [])
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
  const end = entry.span.start + text.slice(entry.span.start, entry.span.end).trimEnd().length
  return [{start: end, end, text: ` *(${name})*`}]
}

const inBrackets = /[ \t]*([*_]{0,3})\(([\p{L} -]{1,24})\)\1(?=\W{0,3}$)/u
const beforeWords = /^[*_]{0,3}([\p{L} -]{1,24}):[*_]{0,3}[ \t]*/u

/** Takes the mark of an entry away, where it is one that was only put there to be a mark. */
function removal(text: string, entry: TimelineEntry): readonly TextEdit[] | null {
  const cell = toldCell(text, entry)
  const {start, end} = cell ?? entry.span
  const match = (cell === null ? inBrackets : beforeWords).exec(text.slice(start, end))
  if (match === null || markIn(`(${match.at(-1)})`) === null) return null
  return [{start: start + match.index, end: start + match.index + match[0].length, text: ''}]
}

/** The first words of a row after its time; `null` where the entry is no row. */
function toldCell(text: string, entry: TimelineEntry): Span | null {
  if (!isInTable(text, entry)) return null
  const {span, written} = entry
  const cells = cellsIn(text, {start: written.end, end: span.end})
  const told = cells.find(({start, end}) => text.slice(start, end).trim() !== '')
  return told === undefined ? null : {start: told.start + (/\S/.exec(text.slice(told.start, told.end))?.index ?? 0), end: told.end}
}
