/** The time of an entry some minutes earlier or later, on the clock on which it is told. */
import type {ShownEntry} from '../../protocol/index.ts'

export type Moved = Pick<ShownEntry, 'date' | 'time' | 'until'>

/** What takes a while is moved as a whole; where no day is known it stays on its own. */
export function movedTime({date, time, until}: Moved, minutes: number): Moved {
  if (time === null) return {date, time, until}
  const day = date?.length === wholeDate ? Date.parse(`${date}T00:00:00Z`) : NaN
  const isDated = !Number.isNaN(day)
  const by = (isDated ? minutes : within(minutes, until === null ? [time] : [time, until])) * 60
  return {
    date: isDated ? new Date(day + (secondsIn(time) + by) * 1000).toISOString().slice(0, wholeDate) : date,
    time: moved(time, by),
    until: until === null ? null : moved(until, by),
  }
}

/** No more than the day holds. */
function within(minutes: number, times: readonly string[]): number {
  const seconds = times.map(secondsIn)
  const least = -Math.floor(Math.min(...seconds) / 60)
  const most = Math.floor((dayLength - 1 - Math.max(...seconds)) / 60)
  return Math.max(least, Math.min(minutes, most))
}

/** As a person would type it: with its day where that is another one. */
export function movedWords(entry: Moved, minutes: number): string {
  const {date, time, until} = movedTime(entry, minutes)
  return [...(date === entry.date ? [] : [`${date} `]), time ?? '', ...(until === null ? [] : ['–', until])].join('')
}

/** Whether there is a time of which it can be told what it would be. */
export const isMovable = ({time, unreadable, start, end}: ShownEntry): boolean =>
  time !== null && unreadable === null && (start === null || end === null || end - start < dayLength)

const wholeDate = 10
const dayLength = 86_400

function secondsIn(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number)
  return (hour * 60 + minute) * 60 + second
}

/** To the second where it is told so. */
function moved(time: string, by: number): string {
  const seconds = (((secondsIn(time) + by) % dayLength) + dayLength) % dayLength
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts
    .slice(0, time.split(':').length)
    .map(part => String(part).padStart(2, '0'))
    .join(':')
}
