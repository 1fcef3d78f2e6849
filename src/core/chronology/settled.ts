/** Edits that move the entries of a timeline about, tried before they are made: a day that would be misread without its date gets it. */
import {dayIn, isoDate} from '../dates/calendar.ts'
import type {TextEdit} from '../document/edit.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {saysClock, type Clock} from './clock.ts'
import {partsOf} from './written.ts'

/** What an entry is to be afterwards. */
export interface Expected {
  /** When it was, as an entry said before or as a clock shows. */
  readonly when: Pick<TimelineEntry, 'iso' | 'end'> | Clock
  /** `null` where others look at its words. */
  readonly text: string | null
}

export interface Settled {
  readonly edits: readonly TextEdit[]
  readonly after: Postmortem
}

/** How many days may need a date that was not written before. */
const mostNewDates = 20

/** The edits with such dates; `null` unless the entries are then what is expected, and all sections are still there. */
export function settled(postmortem: Postmortem, edits: readonly TextEdit[], expected: readonly Expected[]): Settled | null {
  let all = edits
  for (let dates = 0; dates <= mostNewDates; dates++) {
    const after = postmortem.after(all)
    if (after.timeline.length !== expected.length || !hasSectionsOf(after, postmortem)) return null
    const misread = expected.findIndex((wanted, index) => !isAs(wanted, after.timeline[index]!))
    if (misread === -1) return {edits: all, after}
    const dated = withDate(all, after, misread, expected[misread]!)
    if (dated === null) return null
    all = dated
  }
  return null
}

const isAs = ({when, text}: Expected, {iso, end, time, text: told}: TimelineEntry): boolean =>
  (text === null || text === told) && ('time' in when ? saysClock(iso, time, when) : iso === when.iso && end === when.end)

/** Those of entries come and go with them. */
function hasSectionsOf(after: Postmortem, before: Postmortem): boolean {
  const titles = ({sections, timeline}: Postmortem): readonly string[] => {
    const own = new Set(timeline.map(({offset}) => offset))
    return sections.filter(({heading}) => !own.has(heading.start)).map(({title}) => title)
  }
  return titles(after).join('\n') === titles(before).join('\n')
}

function withDate(
  edits: readonly TextEdit[],
  {document, timeline}: Postmortem,
  index: number,
  {when, text}: Expected,
): readonly TextEdit[] | null {
  const entry = timeline[index]!
  const date = 'time' in when ? when.date : dayIn(when.iso ?? '')
  const parts = partsOf(document.text, entry)
  const time = parts.find(({says}) => says === 'time')
  const isDated = parts.some(({says}) => says === 'date' || says === 'moment')
  const isOtherwise = text !== null && text !== entry.text
  return date === null || time === undefined || isDated || isOtherwise ? null : inserted(edits, time.start, `${isoDate(date)} `)
}

/** Edits of a text after which more stands at an offset of what comes of them. */
function inserted(edits: readonly TextEdit[], at: number, more: string): readonly TextEdit[] {
  const ordered = edits.toSorted((one, other) => one.start - other.start)
  let shift = 0
  for (const edit of ordered) {
    const from = edit.start + shift
    if (at < from) break
    const within = at - from
    if (within <= edit.text.length)
      return ordered.map(one => (one === edit ? {...edit, text: edit.text.slice(0, within) + more + edit.text.slice(within)} : one))
    shift += edit.text.length - (edit.end - edit.start)
  }
  return [...ordered, {start: at - shift, end: at - shift, text: more}].toSorted((one, other) => one.start - other.start)
}

/** As it was. */
export const asBefore = ({iso, end, text}: TimelineEntry): Expected => ({when: {iso, end}, text})
