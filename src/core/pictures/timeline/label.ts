/** An entry's words in their place, and the line that leads to them. */
import {textMeasure} from '../card.ts'
import {widthOf} from '../measure.ts'
import type {Point} from '../scene.ts'
import {rounded} from '../xml.ts'
import {dayHeight, signWidth, type Card} from './card.ts'
import type {Label, Mark, Words} from './timeline-scene.ts'

/** The columns of all labels. */
export interface Columns {
  readonly time: number
  readonly words: number
}

/** Between a time and the words. */
const columnGap = 12

/** Between a line and the words that it leads to. */
const leaderGap = 6

/** From the axis to what says that a time is only roughly known. */
const laneGap = 8

const {lineHeight} = textMeasure

/** Where the columns of some cards are, when it is known where the first one begins. */
export function columnsFor(cards: readonly Card[]): (x: number) => Columns {
  const widest = cards.reduce((most, {timeWidth}) => Math.max(most, timeWidth), 0)
  return x => ({time: x, words: x + widest + columnGap})
}

/** `level` is the middle of the first line. */
export function labelOf(card: Card, entry: number, level: number, columns: Columns, mark: Mark | null): Label {
  const {day, time, name, words, above, below, wordsWidth} = card
  const inColumn = (lines: readonly string[], x: number, first: number): readonly Words[] =>
    lines.map((text, index) => ({text, x, y: level + (first + index) * lineHeight}))
  return {
    entry,
    milestone: card.entry.milestone,
    says: sayingOf(card),
    x: columns.time,
    y: level - above,
    width: Math.max(columns.words - columns.time + wordsWidth, day === null ? 0 : Math.ceil(widthOf(day, 'bold'))),
    height: above + below,
    day: day === null ? null : {text: day, x: columns.time, y: level - dayHeight + 2},
    time: inColumn(time, columns.time, 0),
    name: name === null ? null : {text: name, x: columns.words + signWidth, y: level},
    words: inColumn(words, columns.words, name === null ? 0 : 1),
    mark,
  }
}

/** "2026-03-04 10:42 UTC (detected): The relay stops." */
function sayingOf({entry, time, name, said}: Card): string {
  const {date, zone} = entry
  const when = [
    ...(date === null ? [] : [date]),
    ...time,
    ...(entry.time === null || zone === null || time.includes(zone) ? [] : [zone]),
  ].join(' ')
  return `${when}${name === null ? '' : ` (${name})`}: ${said}`
}

/** The line from the axis to where words are; from beside the axis, where a time is only roughly known. */
export function leaderOf({form, y}: Pick<Mark, 'form' | 'y'>, axis: number, words: Point): Pick<Mark, 'x' | 'leader'> {
  const x = form === 'about' || form === 'stretch' ? axis + laneGap : axis
  return {x, leader: leaderFrom({x, y}, {x: words.x - leaderGap, y: words.y})}
}

/** Leaves and ends on the level, so that the lines of labels in the same order never cross. */
function leaderFrom({x, y}: Point, end: Point): string {
  const at = (...numbers: readonly number[]): string => numbers.map(rounded).join(' ')
  if (y === end.y) return `M${at(x, y)}H${at(end.x)}`
  const middle = (x + end.x) / 2
  return `M${at(x, y)}C${at(middle, y)} ${at(middle, end.y)} ${at(end.x, end.y)}`
}
