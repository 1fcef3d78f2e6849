/** Where each entry of a timeline stands with all that belongs to it, and beside which others. */
import {pushTo} from '../document/by-key.ts'
import {endOfFilled, lineStart} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {runsOf} from '../model/timeline/runs.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {sectionIndexAt} from '../outline/section-at.ts'
import {endOfNested} from './entry-lines.ts'

/** From where the entry starts to the end of what is nested in it. */
export interface Place extends Span {
  readonly entry: TimelineEntry
  /** The entries of the same list, table or row of headings around it. */
  readonly before: TimelineEntry | null
  readonly after: TimelineEntry | null
}

type Stretch = Span & {readonly entry: TimelineEntry}

/** In the order of the timeline. */
export function placesOf(postmortem: Postmortem): readonly Place[] {
  const {text} = postmortem.document
  const underHeadings = headingRuns(postmortem)
  const headings = new Set(underHeadings.flat().map(({entry}) => entry))
  const listed = runsOf(postmortem).map(run =>
    run.filter(({entry}) => !headings.has(entry)).map((one, index) => listedIn(text, one, index === run.length - 1)),
  )
  return [...listed, ...underHeadings].flatMap(besideOthers).toSorted((one, other) => one.entry.offset - other.entry.offset)
}

const besideOthers = (run: readonly Stretch[]): readonly Place[] =>
  run.map((one, index) => ({...one, before: run[index - 1]?.entry ?? null, after: run[index + 1]?.entry ?? null}))

function listedIn(text: string, {entry, start, end}: Stretch, isLast: boolean): Stretch {
  const last = isLast ? endOfNested(text, lineStart(text, start), end) : end
  return {entry, start, end: start + filledLength(text.slice(start, last))}
}

/** Without blanks and signs of a block quote at the end. */
const filledLength = (lines: string): number => (lines.trimEnd() === lines ? lines : lines.replace(/\s[\s>]*$/, '')).length

/** Entries that are headings: all that stands under each belongs to it. */
function headingRuns({document: {text}, sections, timeline}: Postmortem): readonly (readonly Stretch[])[] {
  const headings = timeline.flatMap(entry => {
    const level = levelOf(text.slice(entry.span.start, entry.span.end))
    return level === null ? [] : [{entry, level, around: sectionIndexAt(sections, entry.offset)}]
  })
  const runs = new Map<string, Stretch[]>()
  headings.forEach(({entry, level, around}, index) => {
    let next = index + 1
    while (next < headings.length && headings[next]!.level > level) next++
    const ends = [headings[next]?.entry.offset, sections[(around ?? -1) + 1]?.heading.start, text.length]
    const end = endOfFilled(text, Math.min(...ends.filter(at => at !== undefined)))
    pushTo(runs, `${around} ${level}`, {entry, start: entry.offset, end})
  })
  return [...runs.values()]
}

/** Of a heading with signs before it or a line under it. */
function levelOf(lines: string): number | null {
  const signs = /^(#{1,6})[ \t]/.exec(lines)?.[1]
  if (signs !== undefined) return signs.length
  const line = /[\r\n] {0,3}([=-])\1*[ \t]*$/.exec(lines)?.[1]
  return line === undefined ? null : line === '=' ? 1 : 2
}
