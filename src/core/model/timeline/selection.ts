/** Which moments of a document belong to a timeline, and which of them are entries. */
import {slotIn} from '../../document/by-chunk.ts'
import type {Span} from '../../document/span.ts'
import type {Placed} from '../../outline/placed.ts'
import {byRun, runsOf, type ReadRun, type Run} from '../../outline/run.ts'
import type {Section} from '../../outline/section.ts'
import {sectionFinder, type Whereabouts} from '../../outline/section-at.ts'
import type {Chosen} from './chosen.ts'
import type {Event, Moment} from './event.ts'
import {zoneSaid} from '../../dates/mention.ts'
import {withUntold} from './untold.ts'

export const isEvent = ({moment}: Chosen): boolean => moment.kind === 'event'

/** The moments of a run of chunks that belong to a timeline; offsets and sections as they were when it was read. */
export interface ChosenRun {
  readonly run: Run<Moment>
  readonly read: ReadRun<Moment, readonly Chosen[]>
}

/** The moments in timeline sections; where a document has no such section, what looks like one elsewhere. */
export function chosen(chunks: readonly Placed<Moment>[], sections: readonly Section[]): readonly ChosenRun[] {
  if (sections.some(section => section.id === 'timeline'))
    return runsOf(chunks, sections, 'timeline').map(run => ({run, read: inTimelines(run, sections)}))
  const run = {chunks, first: 0, last: sections.length}
  return chunks.length === 0 ? [] : [{run, read: anywhere(run, sections)}]
}

const inTimelines = byRun<Moment, readonly Chosen[]>((run, sections) =>
  entriesIn(momentsIn(run, sections, innermost => timelineAround(sections, innermost))),
)

const anywhere = byRun<Moment, readonly Chosen[]>((run, sections) => {
  const found = momentsIn(run, sections, innermost => innermost ?? -1)
  return entriesIn(found.filter(dense(found)))
})

const entriesIn = (moments: readonly Chosen[]): readonly Chosen[] => withUntold(withoutLogs(moments))

/** `sectionFor` tells for the innermost section around some moments whose events they are; `null` where they are nobody's. */
function momentsIn(
  {chunks}: Run<Moment>,
  sections: readonly Section[],
  sectionFor: (innermost: number | null) => number | null,
): readonly Chosen[] {
  const innermostAt = sectionFinder(sections)
  const found: Chosen[] = []
  let last: Whereabouts | null = null
  let section: number | null = null
  const sectionAt = (offset: number): number | null => {
    const now = innermostAt(offset)
    if (now !== last) section = sectionFor(now.index)
    last = now
    return section
  }
  for (const chunk of chunks) {
    const {start, items} = chunk
    if (items.length === 0) continue
    const around = sectionAt(start + items[0]!.start)
    if (start + items.at(-1)!.start < last!.until) {
      if (around !== null) for (const one of allOf(chunk, around)) found.push(one)
    } else
      for (const moment of items) {
        const own = sectionAt(start + moment.start)
        if (own !== null) found.push({moment, base: start, section: own})
      }
  }
  return found
}

interface AllOf {
  readonly start: number
  readonly section: number
  readonly chosen: readonly Chosen[]
}

const keptChosen = slotIn<Placed<Moment>, AllOf>()

/** All moments of a chunk as those of one section; the same ones while that and the chunk's place are as they were. */
function allOf(chunk: Placed<Moment>, section: number): readonly Chosen[] {
  const {start, items} = chunk
  const known = keptChosen.get(chunk)
  if (known?.start === start && known.section === section) return known.chosen
  const chosen = items.map((moment): Chosen => ({moment, base: start, section}))
  keptChosen.set(chunk, {start, section, chosen})
  return chosen
}

/** A log is a timeline only where nothing else tells one. */
function withoutLogs(moments: readonly Chosen[]): readonly Chosen[] {
  if (!moments.some(({moment}) => isLog(moment))) return moments
  const told = new Set(moments.filter(({moment}) => moment.kind === 'event' && !isLog(moment)).map(({section}) => section))
  return moments.filter(({moment, section}) => !isLog(moment) || !told.has(section))
}

const isLog = (moment: Moment): boolean => moment.kind === 'event' && moment.form === 'code'

/** The outermost timeline section around an innermost one, if no other canonical section is closer. */
function timelineAround(sections: readonly Section[], innermost: number | null): number | null {
  let around: number | null = null
  for (let index = innermost; index !== null; index = sections[index]!.parent) {
    const {id} = sections[index]!
    if (id === 'timeline') around = index
    else if (id !== 'other') return around
  }
  return around
}

/** So many timed entries make a section tell a timeline, whatever it is called. */
const fewest = 3

/** "Fixed (2026-03-04 16:45)": a title that ends with when it was tells a timeline only together with others, and so does the number of a document. */
function dense(moments: readonly Chosen[]): (chosen: Chosen) => boolean {
  const timed = moments.flatMap(({moment, section}) =>
    moment.kind === 'event' && moment.form !== 'code' && moment.stamp.time !== null ? [{moment, section}] : [],
  )
  const labelled = timed.filter(({moment}) => moment.form === 'heading' && moment.isLabelled).length
  const counts = new Map<number, number>()
  for (const {moment, section} of timed) {
    const weight = moment.form !== 'heading' || moment.depth === 1 ? 1 : moment.isLabelled && labelled < fewest ? 0 : fewest
    counts.set(section, (counts.get(section) ?? 0) + weight)
  }
  return ({section}) => (counts.get(section) ?? 0) >= fewest
}

/** Whether an event is an entry, and not only the date of those that follow it. */
export const isEntry = (event: Event, following: readonly Chosen[], index: number): boolean =>
  (isTimed(event) && !isSpanOfEntries(event, nextEvent(following, index))) ||
  (!isTimed(event) &&
    !isDateOfEntries(event, nextEvent(following, index)) &&
    (event.text !== '' || following[index + 1]?.moment.kind === 'prose'))

/** The paragraph that a date on a line of its own is the date of, when no entry follows it; `null` for any other event. */
export function proseBelow(event: Event, following: readonly Chosen[], index: number): (Span & {readonly text: string}) | null {
  const below = following[index + 1]
  const isBare = event.form === 'line' && event.text === '' && !isTimed(event)
  if (!isBare || below?.moment.kind !== 'prose' || isDateOfEntries(event, nextEvent(following, index))) return null
  const {start, end, text, item} = below.moment
  return text === null || item !== undefined ? null : {start: below.base + start, end: below.base + end, text}
}

/** A heading dates what stands under it; others date what follows and has no date, if they say nothing else than perhaps a zone. */
function isDateOfEntries(event: Event, later: Event | null): boolean {
  if (later === null || !isTimed(later)) return false
  const isUndated = later.stamp.date === null && later.stamp.day === null
  if (event.form !== 'heading') return isUndated && (event.text === '' || zoneSaid(event.text) !== null)
  return later.form !== 'heading' || later.depth > event.depth || (isUndated && event.text !== '')
}

/** "2026-03-04 12:39 – 15:30" and no word, over entries that have only times: the days and hours of those. */
const isSpanOfEntries = ({form, stamp, text}: Event, later: Event | null): boolean =>
  form === 'item' &&
  text === '' &&
  stamp.date !== null &&
  stamp.until !== null &&
  later !== null &&
  isTimed(later) &&
  later.stamp.date === null

/** Whether an event says more than the day, if only that the time is not known. "The next morning" alone is a day. */
const isTimed = ({stamp, text}: Event): boolean =>
  stamp.time !== null || stamp.unreadable !== null || (stamp.unknown && (stamp.day === null || text !== ''))

export function nextEvent(moments: readonly Chosen[], index: number): Event | null {
  for (let next = index + 1; next < moments.length; next++) {
    const {moment} = moments[next]!
    if (moment.kind === 'event') return moment
  }
  return null
}
