/** Moves lines sideways, as the markers before them move. */
import {columnAfter} from '../read/lines.ts'

export interface Shift {
  /** What stood before the item's marker, and what will. */
  readonly from: string
  readonly to: string
  /** How many columns wider the marker gets. */
  readonly wider: number
}

/** A further line of an item in its new place; a line that lazily leaves its indent out goes on doing so. */
export function reindented(line: string, {from, to, wider}: Shift): string {
  const quotes = quotesLength(line, from)
  if (quotes === -1) return line
  const spaces = spacesAt(line, quotes)
  if (quotes + spaces.length === line.length) return line
  const rest = line.slice(quotes + spaces.length)
  const own = from.slice(from.lastIndexOf('>') + 1)
  const next = to.slice(to.lastIndexOf('>') + 1)
  const by = columnAfter(to, 0) - columnAfter(from, 0) + wider
  const beyond = spaces.slice(own.length)
  if (wider === 0 && spaces.startsWith(own) && (by % 4 === 0 || !beyond.includes('\t'))) return line.slice(0, quotes) + next + beyond + rest
  const base = columnAfter(line.slice(0, quotes), 0)
  const width = Math.max(0, columnAfter(spaces, base) - base + by)
  const tabs = base === 0 && (spaces.includes('\t') || next.includes('\t')) ? Math.floor(width / 4) : 0
  return line.slice(0, quotes) + '\t'.repeat(tabs) + ' '.repeat(width - 4 * tabs) + rest
}

/** Where the marks of as many block quotes end as a lead has, or -1 when the line has fewer. */
function quotesLength(line: string, lead: string): number {
  let position = 0
  for (let mark = lead.indexOf('>'); mark !== -1; mark = lead.indexOf('>', mark + 1)) {
    while (line[position] === ' ' || line[position] === '\t') position++
    if (line[position] !== '>') return -1
    position++
  }
  return position
}

function spacesAt(line: string, start: number): string {
  let end = start
  while (line[end] === ' ' || line[end] === '\t') end++
  return line.slice(start, end)
}
