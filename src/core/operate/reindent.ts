/** Moves lines sideways, as the markers before them move. */
import {columnAfter} from '../trees/read/lines.ts'

export interface Shift {
  /** What stood before the item's marker, and what will. */
  readonly from: string
  readonly to: string
  /** How many columns wider the marker gets. */
  readonly wider: number
}

/** A further line of an item in its new place; a line that lazily leaves its indent out goes on doing so. */
export function reindented(line: string, shift: Shift): string {
  const quotesEnd = quotesLength(line, shift.from)
  if (quotesEnd === -1) return line
  const stays = marksOf(shift.from) === marksOf(shift.to)
  const quotes = stays ? line.slice(0, quotesEnd) : quotesOf(shift.to)
  const spaces = spacesAt(line, quotesEnd)
  const rest = line.slice(quotesEnd + spaces.length)
  if (rest === '') return stays ? line : quotes
  const old = indentOf(shift.from)
  const next = indentOf(shift.to)
  const by = next.width - old.width + shift.wider
  const beyond = spaces.slice(old.spaces.length)
  if (shift.wider === 0 && spaces.startsWith(old.spaces) && ((stays && by % 4 === 0) || !beyond.includes('\t')))
    return quotes + next.spaces + beyond + rest
  const base = columnAfter(line.slice(0, quotesEnd), 0)
  const width = Math.max(0, columnAfter(spaces, base) - base + by)
  const tabs = quotes === '' && (spaces.includes('\t') || next.spaces.includes('\t')) ? Math.floor(width / 4) : 0
  return quotes + '\t'.repeat(tabs) + ' '.repeat(width - 4 * tabs) + rest
}

/** A lead with the space that belongs to a block quote's mark, which may be left out before a marker. */
export const spaced = (lead: string): string => (lead.endsWith('>') ? `${lead} ` : lead)

/** The block quotes' marks in a lead: also what a blank line at that place consists of. */
export const quotesOf = (lead: string): string => lead.slice(0, lead.lastIndexOf('>') + 1)

const marksOf = (lead: string): number => lead.split('>').length

/** What stands between the marks of block quotes and a list's marker. */
function indentOf(lead: string): {readonly spaces: string; readonly width: number} {
  const whole = spaced(lead)
  const quotes = quotesOf(whole)
  return {spaces: whole.slice(quotes.length), width: columnAfter(whole, 0) - columnAfter(quotes, 0)}
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
