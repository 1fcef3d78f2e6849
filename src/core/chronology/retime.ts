/**
 * Writes other times into the entries of a timeline: each in the form in which it stands, with a date where the day would be misread without
 * one. What comes of it is read again, and refused unless every entry then says what was wanted and nothing else has changed.
 */
import {dayIn, isoDate, isoTime, type CalendarDate, type ClockTime} from '../dates/calendar.ts'
import {dateLike, momentLike, timeLike, type Manner} from '../dates/rewriting.ts'
import type {TextEdit} from '../document/edit.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {saysClock, type Clock} from './clock.ts'
import {mannerOf, partsOf, type WrittenPart} from './written.ts'

/** What an entry is to say. */
export interface Wanted {
  readonly start: Clock
  /** The end of a range. */
  readonly end: Clock | null
}

/** Each as it stands there, or all alike: "2026-03-04" and "10:42". */
export type Form = 'alike' | 'iso'

/** Why the times stay as they are, and the offset of the entry that stands in the way, where it is one. */
export interface NotRetimed {
  readonly refused: 'no-entry' | 'no-date' | 'no-zone' | 'skipped' | 'tangled'
  readonly at: number | null
}

export type Retimed = {readonly edits: readonly TextEdit[]} | NotRetimed

/** How many days may need a date that was not written before. */
const mostNewDates = 50

/**
 * The edits after which the entries of these indices say what is wanted. `others` are edits that belong to the same change, outside of the
 * parts of the entries: the name of a zone that is said for all of them.
 */
export function retimed(
  postmortem: Postmortem,
  wanted: ReadonlyMap<number, Wanted>,
  zone: string | null,
  {others = [], form = 'alike'}: {readonly others?: readonly TextEdit[]; readonly form?: Form} = {},
): Retimed {
  const {text} = postmortem.document
  const parts = postmortem.timeline.map(entry => partsOf(text, entry))
  const manner = mannerOf(parts.flat(), isDayFirst(postmortem))
  const edits = new Map<number, readonly TextEdit[]>()
  for (const [index, clocks] of wanted) {
    const rewritten = rewrite(parts[index]!, postmortem.timeline[index]!, clocks, zone, manner, form)
    if (rewritten === null) return {refused: 'tangled', at: postmortem.timeline[index]!.offset}
    edits.set(index, rewritten)
  }
  for (let dates = 0; dates <= mostNewDates; dates++) {
    const all = [...others, ...edits.values()].flat()
    const misread = firstMisread(postmortem, postmortem.after(all), wanted)
    if (misread === null) return {edits: all}
    const date = wanted.get(misread)?.start.date
    const own = parts[misread]!
    if (date == null || own.some(({says}) => says === 'date' || says === 'moment'))
      return {refused: 'tangled', at: postmortem.timeline[misread]!.offset}
    const before = edits.get(misread)!
    const dated = withDate(before, own, isoDate(date))
    if (dated === before) return {refused: 'tangled', at: postmortem.timeline[misread]!.offset}
    edits.set(misread, dated)
  }
  return {refused: 'tangled', at: null}
}

/** Whether the numbers of an entry show that its day comes before its month. */
function isDayFirst({document: {text}, timeline}: Postmortem): boolean {
  return timeline.some(({written}) => /^(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}/.test(text.slice(written.start, written.end)))
}

/** The edits of one entry, or `null` where a part of it cannot be rewritten. */
export function rewrite(
  parts: readonly WrittenPart[],
  entry: TimelineEntry,
  {start, end}: Wanted,
  zone: string | null,
  manner: Manner,
  form: Form = 'alike',
): readonly TextEdit[] | null {
  const edits: TextEdit[] = []
  for (const part of parts) {
    const text = rewritten(part)
    if (text === null) return null
    if (text !== part.text) edits.push({start: part.start, end: part.end, text})
  }
  return edits

  function rewritten(part: WrittenPart): string | null {
    switch (part.says) {
      case 'date':
        return otherDate(part.text, entry.date, start.date, manner, form)
      case 'untilDate':
        return otherDate(part.text, entry.end, end?.date ?? null, manner, form)
      case 'time':
        return otherTime(part.text, entry.time, start.time, manner, form)
      case 'until':
        return end === null ? part.text : otherTime(part.text, entry.until, end.time, manner, form)
      case 'moment':
        return start.date === null ? null : momentLike(part.text, start.date, start.time, zone === null ? null : start.offset)
      case 'untilMoment':
        return end?.date == null ? null : momentLike(part.text, end.date, end.time, zone === null ? null : end.offset)
      case 'zone':
      case 'untilZone':
        return zone ?? part.text
    }
  }
}

function otherDate(sample: string, said: string | null, to: CalendarDate | null, manner: Manner, form: Form): string | null {
  if (form === 'iso' && to !== null) return isoDate(to)
  const from = dayIn(said ?? '')
  if (to === null || (from !== null && isoDate(from) === isoDate(to))) return sample
  return from === null ? null : dateLike(sample, from, to, manner)
}

/** A time that stays is left in the form that it has. */
const otherTime = (sample: string, said: string | null, to: ClockTime, manner: Manner, form: Form): string =>
  form === 'iso' ? isoTime(to) : said?.slice(0, 5) === isoTime({...to, second: null}) ? sample : timeLike(sample, to, manner)

/** A date before the time of an entry that has none. */
function withDate(edits: readonly TextEdit[], parts: readonly WrittenPart[], date: string): readonly TextEdit[] {
  const time = parts.find(({says}) => says === 'time')
  if (time === undefined) return edits
  const at = edits.find(({start}) => start === time.start)
  return at === undefined
    ? [...edits, {start: time.start, end: time.start, text: `${date} `}]
    : edits.map(edit => (edit === at ? {...edit, text: `${date} ${edit.text}`} : edit))
}

/** The first entry that does not say what it should: what is wanted of it, or else what it said before. */
function firstMisread({timeline}: Postmortem, {timeline: after}: Postmortem, wanted: ReadonlyMap<number, Wanted>): number | null {
  if (after.length !== timeline.length) return timeline.length === 0 ? null : 0
  const index = timeline.findIndex((entry, at) => {
    const clocks = wanted.get(at)
    const now = after[at]!
    return now.text !== entry.text || (clocks === undefined ? now.iso !== entry.iso || now.end !== entry.end : !says(now, clocks))
  })
  return index === -1 ? null : index
}

const says = (entry: TimelineEntry, {start, end}: Wanted): boolean =>
  saysClock(entry.iso, entry.time, start) && (end === null || saysClock(entry.end, entry.until, end))
