/**
 * Writes a note of somebody who is in the middle of it: in its place by the clock, in the form of the entries around it. What comes of it is read
 * again, and given only where one more entry says just that and all others say what they said.
 */
import {isoDate, isoTime} from '../dates/calendar.ts'
import {clockAt} from '../dates/zones.ts'
import type {TextEdit} from '../document/edit.ts'
import {gap} from '../document/gap.ts'
import {endOfFilled, lineEndingAt} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import {addEntry, asTold, clockOf, isPlain, type Event} from './add-entry.ts'
import {saysClock} from './clock.ts'
import {endOfEntry, startOf} from './entry-lines.ts'
import {saysSame, type Happening} from './happening.ts'
import {insertAll, instantOfEntry} from './insert-entries.ts'
import {saidInNote} from './said-in-note.ts'
import {tellTheSame} from './tell-the-same.ts'
import {toldIn} from './telling.ts'

/** `null` where the Markdown around the timeline leaves no place for it. `event.zone` is that of entries of which the document names none. */
export function noteEdits(postmortem: Postmortem, words: string, event: Event): readonly TextEdit[] | null {
  const happening = happeningOf(postmortem, words, event)
  const {timeline} = postmortem
  // Among entries whose days nobody knows no place is the one by the clock.
  if (timeline.length === 0 || timeline.some(entry => instantOfEntry(entry, event.zone) !== null)) {
    const edits = insertAll(postmortem, [happening], event.zone)
    if (!('refused' in edits)) return edits
  }
  const told = {...event, instant: happening.instant}
  const ways = [...atTheEnd(postmortem, happening, told), ...apart(postmortem, happening)]
  return ways.find(edits => isRight(postmortem, edits, happening, told)) ?? null
}

/** As what happens now is written down. */
function* atTheEnd(postmortem: Postmortem, happening: Happening, event: Event): Generator<readonly TextEdit[]> {
  const edit = addEntry(postmortem, event)
  if (edit === null) return
  const model = postmortem.timeline.findLast(isPlain) ?? null
  for (const text of toldIn(postmortem.document.text, model)(edit.text, happening)) yield [{...edit, text}]
}

/** As new documents have it: after the last entry, or at the end of its section. */
function* apart(postmortem: Postmortem, happening: Happening): Generator<readonly TextEdit[]> {
  const {document, timeline, sections} = postmortem
  const last = timeline.at(-1)
  if (last === undefined) return
  const {text} = document
  const {date, time} = asTold(postmortem, clockAt('UTC', happening.instant)!)
  const line = `- **${date === null ? '' : `${isoDate(date)} `}${isoTime({...time, second: null})} UTC**: ${gap}`
  const newLine = lineEndingAt(text, startOf(text, last))
  const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(text.slice(startOf(text, last), last.span.end))
  const section = sections[sectionIndexAt(sections, last.offset) ?? -1]
  const ends = [endOfEntry(postmortem, timeline.length - 1), ...(section === undefined ? [] : [endOfFilled(text, section.end)])]
  for (const end of new Set(ends))
    for (const told of toldIn(text, null)(line, happening))
      for (const lead of isItem ? [newLine, newLine + newLine] : [newLine + newLine, newLine]) yield [{start: end, end, text: lead + told}]
}

/** Whether there is one entry more, which says that and was then, and all others are as before. */
function isRight(postmortem: Postmortem, edits: readonly TextEdit[], happening: Happening, event: Event): boolean {
  const {timeline} = postmortem.after(edits)
  const own = timeline.findIndex(entry => isNote(entry, postmortem, happening, event))
  return own !== -1 && tellTheSame(timeline.toSpliced(own, 1), postmortem.timeline)
}

/** Whether a note has been written. */
export function hasNote(postmortem: Postmortem, words: string, event: Event): boolean {
  const happening = happeningOf(postmortem, words, event)
  const told = {...event, instant: happening.instant}
  return postmortem.timeline.some(entry => isNote(entry, postmortem, happening, told))
}

function isNote({iso, time, zone, until, text}: TimelineEntry, postmortem: Postmortem, happening: Happening, event: Event): boolean {
  const clock = until === null && saysSame(text, happening) ? clockOf({zone, time}, event) : null
  return clock !== null && saysClock(iso, time, asTold(postmortem, clock))
}

const happeningOf = (postmortem: Postmortem, words: string, event: Event): Happening => ({
  ...saidInNote(postmortem, words, event),
  author: null,
  isCode: false,
  origin: null,
})
