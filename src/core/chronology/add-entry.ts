/** Writes down what has just happened, as the entries before it are written. */
import {isoDate, isoTime} from '../dates/calendar.ts'
import {clockAt} from '../dates/zones.ts'
import type {TextEdit} from '../document/edit.ts'
import {gap} from '../document/gap.ts'
import {endOfFilled, lineEndingAt} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {insertSection} from '../outline/section-insertion.ts'
import {prompt} from '../templates/piece.ts'
import {linesLike} from './entry-like.ts'
import {saysClock, type Clock} from './clock.ts'
import {tellTheSame} from './tell-the-same.ts'
import {endOfEntry, isHeading, standsApart, startOf} from './entry-lines.ts'

export interface Event {
  /** In milliseconds since 1970. */
  readonly instant: number
  /** On whose clocks it is told where the document names no zone. */
  readonly zone: string
}

/** The edit that adds an entry with a gap for what happened, or `null` where the Markdown around the timeline leaves no place for it. */
export function addEntry(postmortem: Postmortem, event: Event): TextEdit | null {
  const {document, timeline} = postmortem
  const last = timeline.at(-1)
  if (last === undefined) return firstEntry(postmortem, event)
  const model = timeline.findLast(isPlain)
  const clock = clockOf(model ?? last, event)
  if (model === undefined || clock === null) return null
  const isBackwards = timeline.length > 2 && saidBy(timeline[0]!) > saidBy(last)
  const candidates = linesLike(document.text, model, clock).flatMap(line =>
    isBackwards ? before(postmortem, line) : after(postmortem, line),
  )
  return candidates.find(edit => isRight(postmortem, edit, asTold(postmortem, clock), isBackwards)) ?? null
}

const saidBy = ({iso, time}: TimelineEntry): string => iso ?? time ?? ''

/** Among entries of which none tells its day, a new one tells none either. */
export const asTold = ({timeline}: Postmortem, clock: Clock): Clock =>
  timeline.length > 0 && timeline.every(({date}) => date === null) ? {...clock, date: null} : clock

/** An entry that shows how others are to be written. */
export const isPlain = ({time, until, approximate, unreadable}: TimelineEntry): boolean =>
  time !== null && until === null && !approximate && unreadable === null

/** What the clock says that the timeline is told by. */
export function clockOf({zone, time}: Pick<TimelineEntry, 'zone' | 'time'>, {instant, zone: own}: Event): Clock | null {
  const reading = clockAt(zone ?? own, instant)
  if (reading === null) return null
  const {date, time: now, offset} = reading
  const isToTheSecond = time !== null && time.length > 5
  return {date, time: isToTheSecond ? now : {...now, second: null}, offset: zone === null ? null : offset}
}

/** Right before the first entry. */
function before({document: {text}, timeline}: Postmortem, line: string): readonly TextEdit[] {
  const start = startOf(text, timeline[0]!)
  const newLine = lineEndingAt(text, start)
  return [newLine, newLine + newLine].map(after => ({start, end: start, text: line + after}))
}

/** Right after the last entry and what is nested in it. */
function after(postmortem: Postmortem, line: string): readonly TextEdit[] {
  const {
    document: {text},
    timeline,
  } = postmortem
  const last = timeline.length - 1
  const end = endOfEntry(postmortem, last)
  const newLine = lineEndingAt(text, startOf(text, timeline[last]!))
  const near = {start: end, end, text: newLine + line}
  const apart = {...near, text: newLine + newLine + line}
  return isHeading(text, timeline[last]!) || standsApart(postmortem, last) ? [apart, near] : [near, apart]
}

/** The first entry of a document: in the place that the template keeps for it, in the timeline section, or in a new one. */
export function firstEntry({document: {text}, sections}: Postmortem, {instant}: Event): TextEdit {
  const {date, time} = clockAt('UTC', instant)!
  const stamp = `${isoDate(date)} ${isoTime({...time, second: null})}`
  const line = `- **${stamp} UTC**: ${gap}`
  const section = sections.find(({id}) => id === 'timeline')
  if (section === undefined) return insertSection({text, sections}, 'timeline', [line])
  const body = text.slice(section.heading.end, section.end)
  const [when, what] = [...body.matchAll(prompt)]
  if (when !== undefined && what !== undefined) {
    const start = section.heading.end + when.index
    const end = section.heading.end + what.index + what[0].length
    return {start, end, text: stamp + body.slice(when.index + when[0].length, what.index) + gap}
  }
  const end = endOfFilled(text, section.end)
  const newLine = lineEndingAt(text, section.heading.start)
  return {start: end, end, text: newLine + newLine + line}
}

/** Whether there is one entry more, at that time, and all others are as before. */
function isRight(postmortem: Postmortem, edit: TextEdit, clock: Clock, isFirst: boolean): boolean {
  const {timeline} = postmortem.after([edit])
  const added = isFirst ? timeline[0] : timeline.at(-1)
  const others = isFirst ? timeline.slice(1) : timeline.slice(0, -1)
  return added !== undefined && saysClock(added.iso, added.time, clock) && tellTheSame(others, postmortem.timeline)
}
