/** What the moments of a run say, read again only when one of them, or what is known around them, has changed. */
import {slotIn} from '../../document/by-chunk.ts'
import {pushTo} from '../../document/by-key.ts'
import {joined} from '../../document/joined.ts'
import type {Stamp} from '../../dates/stamp.ts'
import {movedBy} from '../../outline/run.ts'
import type {Section} from '../../outline/section.ts'
import type {DocumentTime} from './document-time.ts'
import type {TimelineEntry} from './entry.ts'
import type {Milestone} from './milestone-name.ts'
import {habitsOf, type Habits} from './reckoning.ts'
import type {Chosen} from './chosen.ts'
import type {SectionDays} from './section-day.ts'
import {isEvent, type ChosenRun} from './selection.ts'
import {readStretch, stretchesOf, type StretchReading} from './stretch.ts'

/** What a run is read with. */
interface Around {
  readonly sections: readonly Section[]
  readonly days: SectionDays
  readonly known: DocumentTime
  /** All that `known` says, in words. */
  readonly knownInWords: string
}

/** In offsets of when it was read. */
export interface RunReading extends StretchReading, Sources {
  /** The entries where they stood last. */
  latest: {readonly by: number; readonly entries: readonly TimelineEntry[]}
  /** The milestones of a timeline that begins with these entries, and all that it consists of. */
  milestones: {readonly readings: readonly RunReading[]; readonly found: ReadonlyMap<number, Milestone>} | null
}

/** What it was read from beside its moments. */
interface Sources {
  readonly knownInWords: string
  /** The titles and days over its sections, one after the other. */
  readonly titles: readonly string[]
  /** The moment after it, and the first event, which may show that its last one is only a date. */
  readonly after: readonly Chosen[]
}

const kept = slotIn<ChosenRun['read'], RunReading>()

export function readingsOf(runs: readonly ChosenRun[], around: Around): readonly RunReading[] {
  const readings: RunReading[] = []
  let next: Chosen | undefined
  let nextEvent: Chosen | undefined
  for (const one of runs.toReversed()) {
    const moments = one.read.value
    const by = movedBy(one.run, one.read)
    const after = [next, nextEvent].flatMap(each => placed(each, -by) ?? [])
    readings.push(readingOf(one, after, around))
    next = placed(moments[0], by) ?? next
    nextEvent = placed(moments.find(isEvent), by) ?? nextEvent
  }
  return readings.reverse()
}

const placed = (each: Chosen | undefined, by: number): Chosen | undefined => each && {...each, base: each.base + by}

function readingOf({run, read}: ChosenRun, after: readonly Chosen[], {sections, days, known, knownInWords}: Around): RunReading {
  const moments = read.value
  const stretches = stretchesOf(moments, after)
  const over = stretches.map(({section}) => titlesOver(sections, days, section - read.run.first + run.first))
  const titles = over.flat()
  const before = kept.get(read)
  if (before?.knownInWords === knownInWords && areSame(before.titles, titles) && areAlike(before.after, after)) return before
  const habits = habitsBySection(moments)
  const readings = stretches.map((stretch, index) => {
    const own = habits.get(stretch.section)!
    return readStretch(stretch, {titles: over[index]!, habits: own, known, inWords: `${knownInWords} ${JSON.stringify(own)}`})
  })
  const entries = joined(readings.map(reading => reading.entries))
  const tellings = joined(readings.map(reading => reading.tellings))
  const reading: RunReading = {entries, tellings, knownInWords, titles, after, latest: {by: 0, entries}, milestones: null}
  kept.set(read, reading)
  return reading
}

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index])

const areAlike = (one: readonly Chosen[], other: readonly Chosen[]): boolean =>
  one.length === other.length && one.every(({moment, base}, index) => moment === other[index]!.moment && base === other[index]!.base)

const noHabits = habitsOf([])

/** How the stamps of each section are written. */
export function habitsBySection(moments: readonly Chosen[]): ReadonlyMap<number, Habits> {
  const stamps = new Map<number, Stamp[]>()
  for (const {moment, section} of moments) {
    if (moment.kind === 'event') pushTo(stamps, section, moment.stamp)
    else if (!stamps.has(section)) stamps.set(section, [])
  }
  return new Map([...stamps].map(([section, own]) => [section, own.length === 0 ? noHabits : habitsOf(own)]))
}

/** The title of a section and of those around it, the innermost first, each with the day that a field below it tells. */
function titlesOver(sections: readonly Section[], days: SectionDays, innermost: number): readonly string[] {
  const titles: string[] = []
  for (let index: number | null = sections[innermost] === undefined ? null : innermost; index !== null; index = sections[index]!.parent)
    titles.push(sections[index]!.title, days.get(index) ?? '')
  return titles
}
