/** The order of a timeline: which of its entries stand where they did not happen, and how to put them right. */
import type {TextEdit} from '../../document/edit.ts'
import type {Postmortem} from '../postmortem.ts'
import {isBefore, type Instants} from './instant.ts'
import {sectionAround, type Run, type RunEntry} from './runs.ts'
import type {TimelineEntry} from './entry.ts'

/** Two entries beside each other that stand the wrong way round. */
export interface Disorder {
  readonly entry: TimelineEntry
  /** The one that it stands below. */
  readonly above: TimelineEntry
  readonly run: Run
  /** Whether the run tells the last first. */
  readonly isReversed: boolean
}

/** Whether an entry may stand below a later one of its run, all entries of which stand in one section. Far cheaper to ask than to tell the runs. */
export function mayGoBack({sections, timeline}: Postmortem): boolean {
  let before: TimelineEntry | null = null
  for (const entry of timeline) {
    if (!isComparable(entry)) continue
    if (before !== null && goesBack(before, entry) && sectionAround(sections, before) === sectionAround(sections, entry)) return true
    before = entry
  }
  return false
}

const goesBack = (before: TimelineEntry, entry: TimelineEntry): boolean =>
  entry.began!.said < before.began!.said && areDatedAlike(before, entry) && isBefore(roughly(entry)!, roughly(before)!)

/** The first place where a run goes against its own direction; `null` where there is none. A run may tell the last first. */
export function disorderIn(run: Run): Disorder | null {
  const steps = stepsIn(run)
  const backwards = steps.filter(({isBack}) => isBack)
  const isReversed = backwards.length > steps.length - backwards.length
  const first = steps.find(({isBack}) => isBack !== isReversed)
  return first === undefined ? null : {entry: first.to.entry, above: first.from.entry, run, isReversed}
}

interface Step {
  readonly from: RunEntry
  readonly to: RunEntry
  readonly isBack: boolean
}

/** From each entry to the next one that was surely at another time. */
function stepsIn(run: Run): readonly Step[] {
  const steps: Step[] = []
  let from: {readonly placed: RunEntry; readonly start: Instants} | null = null
  for (const placed of run) {
    const start = roughly(placed.entry)
    if (start === null) continue
    if (from !== null && areDatedAlike(from.placed.entry, placed.entry)) {
      const isBack = isBefore(start, from.start)
      if (isBack || isBefore(from.start, start)) steps.push({from: from.placed, to: placed, isBack})
    }
    from = {placed, start}
  }
  return steps
}

/** A day that only the document gives is none to compare with one that an entry gives. */
const areDatedAlike = (one: TimelineEntry, other: TimelineEntry): boolean =>
  one.date === other.date || (one.dateFrom === 'document') === (other.dateFrom === 'document')

/** Of a day that is approximate nobody knows which it was. */
const isComparable = ({began, time, approximate}: TimelineEntry): boolean => began !== null && (time !== null || !approximate)

/** A time without its seconds is any of its minute, and what took days was on any of them. */
function roughly(entry: TimelineEntry): Instants | null {
  const start = entry.began
  if (start === null || !isComparable(entry)) return null
  if (entry.time === null) return {...start, most: Math.max(start.most, entry.ended?.most ?? 0)}
  return entry.time.length > 'hh:mm'.length ? start : {...start, most: start.most + 59}
}

/** Puts the entries of a run in the order that it has, every byte of them kept; `null` where another date or text would be read from them then. */
export function sorting(postmortem: Postmortem, {run, isReversed}: Pick<Disorder, 'run' | 'isReversed'>): readonly TextEdit[] | null {
  const {text} = postmortem.document
  const starts = run.map(({start, end}) => start + markOf(text.slice(start, end)).length)
  const marks = new Set(run.map(({start}, index) => starts[index]! - start))
  const words = run.map(({end}, index) => text.slice(starts[index], end))
  const edits = inOrder(run, isReversed).flatMap((from, to) =>
    from === to ? [] : [{start: starts[to]!, end: run[to]!.end, text: words[from]!}],
  )
  if (marks.size > 1 || edits.length === 0) return null
  const read = (timeline: readonly TimelineEntry[]): string =>
    timeline
      .map(({iso, end, text: told}) => `${iso} ${end} ${told}`)
      .toSorted()
      .join('\n')
  return read(postmortem.after(edits).timeline) === read(postmortem.timeline) ? edits : null
}

/** The mark of an item of a list stays where it is. */
const markOf = (words: string): string => /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(words)?.[0] ?? ''

/** The indices of the entries by their times; one whose time is not known stays below the one that it stands below. */
function inOrder(run: Run, isReversed: boolean): readonly number[] {
  const keys: number[] = []
  for (const {entry} of run) keys.push(entry.began?.said ?? keys.at(-1) ?? (isReversed ? Infinity : -Infinity))
  return [...keys.keys()].toSorted((a, b) => (isReversed ? keys[b]! - keys[a]! : keys[a]! - keys[b]!) || a - b)
}
