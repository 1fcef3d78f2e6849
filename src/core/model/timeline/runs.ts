/** Runs: entries of a timeline that stand one after the other in one list, in one table, or under headings of one section. */
import {endOfFilled, lineEnd, lineStart, nextLine} from '../../document/lines.ts'
import type {Span} from '../../document/span.ts'
import {sectionIndexAt} from '../../outline/section-at.ts'
import type {Section} from '../../outline/section.ts'
import type {Postmortem} from '../postmortem.ts'
import type {TimelineEntry} from './entry.ts'

/** The span is that of its lines with all that belongs to them, from where the entry starts. */
export interface RunEntry extends Span {
  readonly entry: TimelineEntry
}

export type Run = readonly RunEntry[]

/** In the order of the text; an entry that has no neighbours is a run of its own. */
export function runsOf({document: {text}, sections, timeline}: Postmortem): readonly Run[] {
  const runs: RunEntry[][] = []
  let before: Standing | null = null
  for (const entry of timeline) {
    const standing = standingOf(text, sections, entry)
    if (before === null || !isNext(text, before, standing)) runs.push([])
    else if (before.section === null) lengthen(runs.at(-1)!, endOfFilled(text, standing.start))
    runs.at(-1)!.push({entry, start: standing.start, end: standing.end})
    before = standing
  }
  return runs
}

/** Where an entry stands. */
interface Standing extends Span {
  /** What stands before it on its line: blanks and the signs of block quotes, or `null` where it is anything else. */
  readonly indent: string | null
  /** The section that an entry with a heading of its own has. */
  readonly section: Section | null
  /** The section in which it is one of several. */
  readonly around: number | null
}

/** The index of the section in which an entry is one of several: around its own, where it has a heading. */
export function sectionAround(sections: readonly Section[], {offset}: TimelineEntry): number | null {
  const index = sectionIndexAt(sections, offset)
  const own = index === null ? undefined : sections[index]!
  return own?.heading.start === offset ? own.parent : index
}

function standingOf(text: string, sections: readonly Section[], {offset, span}: TimelineEntry): Standing {
  const before = text.slice(lineStart(text, offset), offset)
  const indent = /^[\s>]*$/.test(before) ? before : null
  const index = sectionIndexAt(sections, offset)
  const own = index === null ? undefined : sections[index]!
  if (own?.heading.start !== offset) return {start: offset, end: lineEnd(text, span.end), indent, section: null, around: index}
  return {start: offset, end: endOfFilled(text, own.end), indent, section: own, around: own.parent}
}

function isNext(text: string, before: Standing, next: Standing): boolean {
  if (before.indent === null || before.indent !== next.indent || before.around !== next.around) return false
  if (before.section !== null || next.section !== null) return before.section?.level === next.section?.level
  return belongsTo(text, before, next.start - next.indent.length)
}

/** Whether all lines from the end of an entry on are blank, or indented further than it is. */
function belongsTo(text: string, {indent, end}: Standing, until: number): boolean {
  for (let line = nextLine(text, end); line < until; line = nextLine(text, line)) {
    const words = text.slice(line, lineEnd(text, line))
    if (/[^\s>]/.test(words) && !(words.startsWith(indent!) && /^\s/.test(words.slice(indent!.length)))) return false
  }
  return true
}

/** What is nested in the last entry belongs to it. */
function lengthen(run: RunEntry[], end: number): void {
  const last = run.at(-1)!
  run[run.length - 1] = {...last, end: Math.max(last.end, end)}
}
