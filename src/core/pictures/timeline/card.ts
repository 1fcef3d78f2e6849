/** An entry's words in their lines, before they have a place. */
import {oneLine} from '../../document/one-line.ts'
import {dayIn} from '../../dates/calendar.ts'
import {milestoneNames} from '../../model/metric-words.ts'
import type {TimelineEntry} from '../../model/timeline/entry.ts'
import {withoutMark} from '../../model/timeline/milestone-mark.ts'
import {textMeasure} from '../card.ts'
import {widthOf} from '../measure.ts'
import {wrap} from '../wrap.ts'
import {dayAt, dayNamed, type Clock} from './clock.ts'
import type {PlacedEntry} from './placing.ts'

export interface Card {
  readonly entry: TimelineEntry
  /** Its day, where the card before is of another one. */
  readonly day: string | null
  readonly time: readonly string[]
  readonly name: string | null
  /** What is said of it, without the mark of its milestone: all in one line, and in lines that fit. */
  readonly said: string
  readonly words: readonly string[]
  /** The widths of its two columns. */
  readonly timeWidth: number
  readonly wordsWidth: number
  /** From the middle of its first line, where it is led to. */
  readonly above: number
  readonly below: number
}

const {lineHeight} = textMeasure

/** The height of a day's name, with the room above its day. */
export const dayHeight = lineHeight + 6

/** The room for a milestone's sign before its name. */
export const signWidth = 14

/** The widest and the longest that words may get. */
const timeRoom = {width: 140, lines: 3, weight: 'bold'} as const
const wordsRoom = {width: 360, lines: 3, weight: 'regular'} as const

/** The widest fonts need so much more than is measured; the frames of a tree have padding for that, and words here have none. */
const spare = 1.05

/** The cards of entries that have a place on the axis, in their order. Where all are of one day, only the axis tells it. */
export function cardsOf(placed: readonly PlacedEntry[], clock: Clock): readonly Card[] {
  const days = placed.map(({entry, at}) => dayOf(entry, at, clock))
  const isOneDay = new Set([...days, ...placed.map(({at}) => dayAt(clock, at))]).size === 1
  return placed.map(({entry}, index) => {
    const day = isOneDay || days[index] === days[index - 1] ? null : days[index]!
    return cardOf(entry, {day, time: timeLines(entry, clock.zone)})
  })
}

/** What is said of those that have none. */
export const withoutPlace = 'Without a place on the axis'

/** The card of an entry that has none: its time is told as it is written. */
export const apartCardOf = (entry: TimelineEntry, written: string): Card =>
  cardOf(entry, {day: null, time: wrap(oneLine(written), timeRoom).lines})

function cardOf(entry: TimelineEntry, {day, time}: Pick<Card, 'day' | 'time'>): Card {
  const said = oneLine(withoutMark(entry.text))
  const {lines, width} = wrap(said, wordsRoom)
  const name = entry.milestone === null ? null : milestoneNames[entry.milestone]
  const rows = Math.max(time.length, lines.length + (name === null ? 0 : 1), 1)
  return {
    entry,
    day,
    time,
    name,
    said,
    words: lines,
    timeWidth: widest(time),
    wordsWidth: Math.ceil(spare * Math.max(width, name === null ? 0 : signWidth + widthOf(name, 'bold'))),
    above: lineHeight / 2 + (day === null ? 0 : dayHeight),
    below: (rows - 0.5) * lineHeight,
  }
}

const widest = (lines: readonly string[]): number => Math.ceil(Math.max(0, ...lines.map(line => widthOf(line, 'bold'))))

/** The day in the entry's own zone, as far as its document tells. */
function dayOf({date}: TimelineEntry, at: number, clock: Clock): string {
  if (!clock.isDated || date === null) return dayAt(clock, at)
  const day = dayIn(date)
  return day === null ? date : dayNamed(day)
}

/** When it was, below its day: with its zone, where that is not the one of the axis. */
function timeLines(entry: TimelineEntry, zone: string | null): readonly string[] {
  const foreign = entry.zone === null || entry.zone === zone || entry.time === null ? [] : [entry.zone]
  return [...hoursOf(entry), ...foreign].flatMap(words => wrap(words, timeRoom).lines)
}

function hoursOf({date, time, until, end, approximate}: TimelineEntry): readonly string[] {
  const lastDay = end?.slice(0, 10) ?? date
  const toOtherDay = lastDay === date ? [] : [`to ${lastDay}`]
  if (time === null) return toOtherDay.length > 0 ? toOtherDay : [(date?.length ?? 0) > 'yyyy-mm'.length ? 'no time' : 'no day']
  const from = `${approximate ? '~' : ''}${time}`
  if (until === null) return [from, ...toOtherDay]
  return toOtherDay.length === 0 ? [`${from}–${until}`] : [`${from} –`, ...toOtherDay, until]
}
