/** At every change of the clock in every zone, a local time has the offsets that were in force then: none, one or two. */
import assert from 'node:assert/strict'
import type {CalendarDate, ClockTime} from '../../../src/core/dates/calendar.ts'
import {offsetsOf} from '../../../src/core/dates/zones.ts'

const minute = 60_000
const week = 7 * 24 * 60 * minute
const [first, last] = [Date.UTC(2015, 0, 1), Date.UTC(2036, 0, 1)]

/** Minutes east of UTC as the platform names them ("GMT+05:30"), which is not how the product finds them. */
function namedOffsets(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'})
  return instant => {
    const name = format.formatToParts(instant).find(({type}) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  }
}

/** The first instants at which the clocks showed another offset than a minute before. */
function* changesOf(offsetAt: (instant: number) => number): Generator<number> {
  let before = offsetAt(first)
  for (let start = first; start < last; start += week) {
    const after = offsetAt(start + week)
    if (after === before) continue
    let [low, high] = [start, start + week]
    while (high - low > minute) {
      const middle = Math.floor((low + high) / 2 / minute) * minute
      if (offsetAt(middle) === before) low = middle
      else high = middle
    }
    yield high
    before = after
  }
}

function localTime(local: number): {readonly date: CalendarDate; readonly time: ClockTime} {
  const shown = new Date(local)
  return {
    date: {year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate()},
    time: {hour: shown.getUTCHours(), minute: shown.getUTCMinutes(), second: null},
  }
}

describe('offsetsOf', () => {
  it('is right at both sides of every change of the clock from 2015 to 2035', () => {
    let changes = 0
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const offsetAt = namedOffsets(zone)
      for (const change of changesOf(offsetAt)) {
        changes++
        const offsets = [offsetAt(change - minute), offsetAt(change)]
        for (const offset of offsets) {
          for (const beside of [-31, -1, 0, 29, 61]) {
            const local = change + (offset + beside) * minute
            const inForce = offsets.filter(each => offsetAt(local - each * minute) === each).toSorted((a, b) => b - a)
            const {date, time} = localTime(local)
            assert.deepEqual(offsetsOf(zone, date, time), inForce, `${zone} ${new Date(local).toISOString()}`)
          }
        }
      }
    }
    assert.ok(changes > 1000, `${changes} changes`)
  })
})
