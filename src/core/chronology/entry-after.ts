/** A new entry right after another one, written as that is. */
import {withoutBreaks} from '../document/one-line.ts'
import {isoDate, secondsOf, dayAfter} from '../dates/calendar.ts'
import type {TextEdit} from '../document/edit.ts'
import {gap} from '../document/gap.ts'
import {lineEndingAt, lineStart} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {isPlain} from './add-entry.ts'
import {clockIn, type Clock} from './clock.ts'
import {linesLike} from './entry-like.ts'
import {placesOf, type Place} from './places.ts'
import {asBefore, settled} from './settled.ts'
import {toldWords, written} from './told.ts'
import {isInTable} from './written.ts'
import type {Wanted} from './retime.ts'

export interface Added {
  readonly edits: readonly TextEdit[]
  readonly index: number
}

/** At that time, or without one at the time of the entry before it; `null` where the Markdown leaves no place for it. */
export function entryAfter(postmortem: Postmortem, index: number, said: Wanted | null, words: string): Added | null {
  const {document, timeline} = postmortem
  const {text} = document
  const places = placesOf(postmortem)
  const place = places[index]!
  const model = [place.entry, ...timeline.slice(0, index).toReversed(), ...timeline.slice(index)].find(isPlain)
  const clock = clockAfter(place, said)
  if (model === undefined || clock === null) return null
  const told = written(words, isInTable(text, model))
  const nested = timeline.filter(({offset}) => offset > place.start && offset < place.end).length
  const at = index + nested + 1
  const expected = [...timeline.slice(0, at).map(asBefore), {when: clock, text: null}, ...timeline.slice(at).map(asBefore)]
  for (const line of linesLike(text, model, clock)) {
    for (const lead of leadsTo(text, place)) {
      const edit = {start: place.end, end: place.end, text: lead + line.replace(gap, () => told)}
      const outcome = settled(postmortem, [edit], expected)
      if (outcome === null) continue
      const {document: after, timeline: entries} = outcome.after
      if (toldWords(after.text, entries[at]!) === withoutBreaks(words)) return {edits: outcome.edits, index: at}
    }
  }
  return null
}

/** What is long before the entry in whose place it stands is of the next day. */
function clockAfter({entry}: Place, said: Wanted | null): Clock | null {
  const known = clockIn(entry.iso, entry.time)
  if (said === null) return known && {...known, offset: null}
  const {date, time} = said.start
  const isNextDay =
    known?.date != null && date !== null && isoDate(known.date) === isoDate(date) && secondsOf(known.time) - secondsOf(time) > halfDay
  return {date: isNextDay ? dayAfter(date) : date, time, offset: null}
}

const halfDay = 43_200

/** The ends of lines before it: an empty line where the entries around it have one. */
function leadsTo(text: string, {start, before, after}: Place): readonly string[] {
  const newLine = lineEndingAt(text, start)
  const [near, apart] = [newLine, newLine + newLine]
  const neighbour = after ?? (before === null ? null : {offset: start})
  const isApart = neighbour === null ? false : /\n[ \t]*\r?\n$/.test(text.slice(0, lineStart(text, neighbour.offset)).slice(-200))
  return isApart ? [apart, near] : [near, apart]
}
