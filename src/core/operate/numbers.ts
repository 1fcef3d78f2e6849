/** The numbers of an ordered list after something came or went. */
import type {TextEdit} from '../document/edit.ts'
import type {Item} from '../trees/read/block.ts'
import {leadOf, markerOf} from './ground.ts'
import type {Ground} from './ground.ts'
import {reindented} from './reindent.ts'

/** Markdown reads no longer number. */
const highest = 999_999_999

/**
 * The numbers for `after`, where `null` stands for a newcomer: a list that counted goes on counting from the same start, one that
 * repeats a number repeats it, and in any other only the newcomers and the first get a number.
 */
function numbersAfter(before: readonly number[], after: readonly (number | null)[]): readonly number[] {
  const start = before[0] ?? 1
  const repeats = before.length > 1 && before.every(number => number === start)
  const counts = before.every((number, index) => number === start + index)
  const numbers: number[] = []
  for (const [index, own] of after.entries()) {
    const next = (numbers[index - 1] ?? start - 1) + 1
    numbers.push(Math.min(highest, repeats || index === 0 ? start : counts || own === null ? next : own))
  }
  return numbers
}

/** The edits that give a list's items their numbers in a new order, where `null` is a newcomer, and the newcomer's own number. */
export function renumber(
  ground: Ground,
  before: readonly Item[],
  after: readonly (Item | null)[],
): {readonly edits: readonly TextEdit[]; readonly newcomer: number} {
  const list = before[0]?.list
  if (list === undefined || !list.ordered) return {edits: [], newcomer: 1}
  const numbers = numbersAfter(
    before.map(item => numberOf(ground, item)),
    after.map(item => (item === null ? null : numberOf(ground, item))),
  )
  const edits = after.flatMap((item, index) => (item === null ? [] : numberEdits(ground, item, numbers[index]!)))
  return {edits, newcomer: numbers[after.indexOf(null)] ?? 1}
}

const numberOf = (ground: Ground, item: Item): number => Number.parseInt(markerOf(ground, item), 10)

/** A number that gets longer moves everything below it. */
function numberEdits(ground: Ground, item: Item, number: number): readonly TextEdit[] {
  if (numberOf(ground, item) === number) return []
  const {text, lines} = ground
  const digits = String(number)
  const end = item.marker.end - 1
  const edits: TextEdit[] = [{start: item.marker.start, end, text: digits}]
  const wider = digits.length - (end - item.marker.start)
  const lead = leadOf(ground, item)
  for (let line = item.first + 1; wider !== 0 && line <= item.last; line++) {
    const [start, stop] = [lines.starts[line]!, lines.ends[line]!]
    const source = text.slice(start, stop)
    const shifted = reindented(source, {from: lead, to: lead, wider})
    if (shifted !== source) edits.push({start, end: stop, text: shifted})
  }
  return edits
}
