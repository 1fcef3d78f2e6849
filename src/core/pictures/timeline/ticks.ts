/** The ticks of an axis: round times, as many as there is room for. */
import {isoDate} from '../../dates/calendar.ts'
import {dayAt, dayLength, shown, timeAt, type Clock} from './clock.ts'
import type {Scale, Segment} from './scale.ts'

export interface Tick {
  /** In seconds since 1970. */
  readonly instant: number
  readonly text: string
  /** Whether a day begins there, where not all ticks are days. */
  readonly isDay: boolean
}

/** In pixels. */
const leastDistance = 36

/** Days and weeks begin as people count them; all shorter ones divide a day. */
const steps = [10, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, dayLength, 2 * dayLength, 7 * dayLength]

/** In months. */
const longSteps = [1, 2, 3, 6, 12, 24, 60, 120]

export function ticksOf({segments, pace}: Scale, clock: Clock): readonly Tick[] {
  const least = leastDistance / pace
  const step = steps.find(each => each >= least)
  if (step !== undefined) return segments.flatMap(segment => evenTicks(segment, step, clock))
  const months = longSteps.find(each => each * shortestMonth >= least) ?? Math.ceil(least / shortestMonth / 120) * 120
  return segments.flatMap(segment => monthTicks(segment, months, clock))
}

const shortestMonth = 28 * dayLength

function evenTicks({from, to}: Segment, step: number, clock: Clock): readonly Tick[] {
  const ticks: Tick[] = []
  const base = shown(clock, 0) - (step === 7 * dayLength ? firstMonday : 0)
  for (let instant = Math.ceil((from + base) / step) * step - base; instant <= to; instant += step) {
    const isDay = step < dayLength && shown(clock, instant) % dayLength === 0
    ticks.push({instant, text: step >= dayLength || isDay ? dayAt(clock, instant) : timeAt(clock, instant, step < 60), isDay})
  }
  return ticks
}

/** The fifth of January 1970. */
const firstMonday = 4 * dayLength

function monthTicks({from, to}: Segment, step: number, clock: Clock): readonly Tick[] {
  const ticks: Tick[] = []
  const first = new Date(shown(clock, from) * 1000)
  const months = first.getUTCFullYear() * 12 + first.getUTCMonth()
  for (let month = Math.floor(months / step) * step; ; month += step) {
    const instant = Date.UTC(Math.floor(month / 12), month % 12) / 1000 - clock.offset
    if (instant > to) return ticks
    const text = isoDate({year: Math.floor(month / 12), month: (month % 12) + 1, day: 1}).slice(0, step % 12 === 0 ? 4 : 7)
    if (instant >= from) ticks.push({instant, text, isDay: false})
  }
}
