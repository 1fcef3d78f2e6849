/** The timeline: moments that stand in timeline sections, with the dates and zones that the document around them tells. */
import {joined} from '../../document/joined.ts'
import type {Placed} from '../../outline/placed.ts'
import {movedBy} from '../../outline/run.ts'
import type {Section} from '../../outline/section.ts'
import type {Title} from '../../outline/title.ts'
import {entryMoved} from './block.ts'
import {documentTime, type WrittenTimes} from './document-time.ts'
import type {Moment} from './event.ts'
import type {TimelineEntry} from './entry.ts'
import {withFirstDay} from './first-day.ts'
import type {Hints} from './hints.ts'
import {milestonesOf} from './milestone.ts'
import type {Milestone} from './milestone-name.ts'
import {readingsOf, type RunReading} from './run-reading.ts'
import {sectionDays} from './section-day.ts'
import {chosen, isEvent} from './selection.ts'

/** What the rest of the document says. */
export interface TimelineContext {
  readonly sections: readonly Section[]
  readonly title: Title | null
  readonly written: WrittenTimes
  /** What all moments of the document hint at. */
  readonly hints: Hints
}

/** All entries in the order of the text. Takes little time for those that are as they were. */
export function timelineOf(chunks: readonly Placed<Moment>[], context: TimelineContext): readonly TimelineEntry[] {
  const {sections, title, written, hints} = context
  const runs = chosen(chunks, sections)
  if (!runs.some(({read}) => read.value.some(isEvent))) return []
  const known = withFirstDay(documentTime(hints, title, written), chunks, runs)
  const readings = readingsOf(runs, {sections, days: sectionDays(chunks, context, known), known, knownInWords: JSON.stringify(known)})
  const told = readings.flatMap((reading, index) => placedAt(reading, movedBy(runs[index]!.run, runs[index]!.read)))
  for (const [index, milestone] of milestonesIn(readings)) told[index] = {...told[index]!, milestone}
  return told
}

/** The entries of a run where they stand now. */
function placedAt(reading: RunReading, by: number): readonly TimelineEntry[] {
  const {latest} = reading
  if (latest.by !== by) reading.latest = {by, entries: latest.entries.map(entry => entryMoved(entry, by - latest.by))}
  return reading.latest.entries
}

/** The same ones while no entry tells anything else, wherever they stand. */
function milestonesIn(readings: readonly RunReading[]): ReadonlyMap<number, Milestone> {
  const first = readings[0]!
  const known = first.milestones
  if (known?.readings.length === readings.length && readings.every((reading, index) => reading === known.readings[index]))
    return known.found
  const found = milestonesOf(joined(readings.map(({entries}) => entries)), joined(readings.map(({tellings}) => tellings)))
  first.milestones = {readings, found}
  return found
}
