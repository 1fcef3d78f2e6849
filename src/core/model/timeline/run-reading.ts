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
import {isEvent, type ChosenRun} from './selection.ts'
import {readStretch, stretchesOf, type StretchReading} from './stretch.ts'

/** What a run is read with. */
interface Around {
  readonly sections: readonly Section[]
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
  /** The titles over its sections, one after the other. */
  readonly titles: readonly string[]
  /** These sections, as they were counted when the moments were chosen. */
  readonly told: readonly number[]
  /** The moment after it, and the first event, which may show that its last one is only a date. */
  readonly after: readonly Chosen[]
}

const kept = slotIn<ChosenRun['read'], RunReading>()

export function readingsOf(runs: readonly ChosenRun[], around: Around): readonly RunReading[] {
  const readings: RunReading[] = []
  let next: Later | null = null
  let nextEvent: Later | null = null
  for (let index = runs.length - 1; index >= 0; index--) {
    const one = runs[index]!
    const after = next === null ? noneLater : nextEvent === null ? [next] : [next, nextEvent]
    readings.push(readingOf(one, after, around))
    const [first] = one.read.value
    if (first === undefined) continue
    const by = movedBy(one.run, one.read)
    const event: Chosen | undefined = isEvent(first) ? first : one.read.value.find(isEvent)
    next = {chosen: first, by}
    nextEvent = event === undefined ? nextEvent : event === first ? next : {chosen: event, by}
  }
  return readings.reverse()
}

/** A moment of a later run, and how far that has moved since it was read. */
interface Later {
  readonly chosen: Chosen
  readonly by: number
}

const noneLater: readonly Later[] = []

function readingOf(one: ChosenRun, later: readonly Later[], around: Around): RunReading {
  const {run, read} = one
  const {sections, known, knownInWords} = around
  const by = movedBy(run, read)
  const before = kept.get(read)
  if (before !== undefined && isAsBefore(before, {one, later, by}, around)) return before
  const moments = read.value
  const after = later.map(({chosen, by: its}) => ({...chosen, base: chosen.base + its - by}))
  const stretches = stretchesOf(moments, after)
  const over = stretches.map(({section}) => titlesOver(sections, sectionNow(section, one)))
  const titles = over.flat()
  const habits = habitsBySection(moments)
  const readings = stretches.map((stretch, index) => {
    const own = habits.get(stretch.section)!
    return readStretch(stretch, {titles: over[index]!, habits: own, known, inWords: `${knownInWords} ${JSON.stringify(own)}`})
  })
  const entries = joined(readings.map(reading => reading.entries))
  const tellings = joined(readings.map(reading => reading.tellings))
  const reading: RunReading = {
    entries,
    tellings,
    knownInWords,
    titles,
    told: stretches.map(({section}) => section),
    after,
    latest: {by: 0, entries},
    milestones: null,
  }
  kept.set(read, reading)
  return reading
}

/** A run as it stands now. */
interface Now {
  readonly one: ChosenRun
  readonly later: readonly Later[]
  readonly by: number
}

/** Thousands of runs are asked on every key, so that nothing is made to tell. */
function isAsBefore({knownInWords, titles, told, after}: RunReading, {one, later, by}: Now, around: Around): boolean {
  if (knownInWords !== around.knownInWords || after.length !== later.length) return false
  for (let index = 0; index < after.length; index++) {
    const {chosen, by: its} = later[index]!
    if (after[index]!.moment !== chosen.moment || after[index]!.base !== chosen.base + its - by) return false
  }
  let next = 0
  for (const section of told) {
    for (let index: number | null = sectionNow(section, one); index !== null; index = around.sections[index]?.parent ?? null) {
      const title = around.sections[index]?.title
      if (title !== undefined && title !== titles[next++]) return false
    }
  }
  return next === titles.length
}

/** The index of a section that is told of with the index that it had when its run was read. */
const sectionNow = (section: number, {run, read}: ChosenRun): number => section - read.run.first + run.first

const noHabits = habitsOf([])

/** How the stamps of each section are written. */
export function habitsBySection(moments: readonly Chosen[]): ReadonlyMap<number, Habits> {
  const [first] = moments
  if (first !== undefined && moments.every(({section}) => section === first.section))
    return new Map([[first.section, habitsOf(stampsIn(moments))]])
  const stamps = new Map<number, Stamp[]>()
  for (const {moment, section} of moments) {
    if (moment.kind === 'event') pushTo(stamps, section, moment.stamp)
    else if (!stamps.has(section)) stamps.set(section, [])
  }
  return new Map([...stamps].map(([section, own]) => [section, own.length === 0 ? noHabits : habitsOf(own)]))
}

function stampsIn(moments: readonly Chosen[]): readonly Stamp[] {
  const stamps: Stamp[] = []
  for (const {moment} of moments) if (moment.kind === 'event') stamps.push(moment.stamp)
  return stamps
}

/** The title of a section and of those around it, the innermost first. */
function titlesOver(sections: readonly Section[], index: number): readonly string[] {
  const titles: string[] = []
  for (let section = sections[index]; section !== undefined; section = section.parent === null ? undefined : sections[section.parent])
    titles.push(section.title)
  return titles
}
