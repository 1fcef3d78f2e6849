/** Days to come by the words that people have for them. */
import {dayIn, daysFrom, isoDate, lastDayOf, monthsFrom, weekdayOf, type CalendarDate} from '../dates/calendar.ts'

export interface DayAhead {
  /** "next friday". */
  readonly words: string
  /** In ISO form. */
  readonly day: string
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const span = /^in\s(\d{1,3}|\p{L}{1,5})\s(days?|weeks?|months?)\b/iu

/** The usual ones, and before them the one that `typed` asks for ("in 10 days"). */
export function daysAhead(typed: string, today: string): readonly DayAhead[] {
  const now = dayIn(today)
  if (now === null) return []
  const asked = askedFor(typed, now)
  const usual: readonly (readonly [string, CalendarDate])[] = [
    ['tomorrow', daysFrom(now, 1)],
    ...weekdays.slice(1, 6).map((name, index) => [`next ${name}`, nextWeekday(now, index + 1)] as const),
    ['in a week', daysFrom(now, 7)],
    ['in two weeks', daysFrom(now, 14)],
    ['in a month', monthsFrom(now, 1)],
    ['end of the month', lastDayOf(now.month, now.year)],
    ['end of the quarter', lastDayOf(Math.ceil(now.month / 3) * 3, now.year)],
    ['in three months', monthsFrom(now, 3)],
    ['today', now],
  ]
  const known = usual.map(([words, day]) => ({words, day: isoDate(day)}))
  return asked === null ? known : [asked, ...known.filter(({words}) => words !== asked.words)]
}

function askedFor(typed: string, now: CalendarDate): DayAhead | null {
  const [words, count = '', unit = ''] = span.exec(typed.trim()) ?? []
  if (words === undefined) return null
  const amount = /\d/.test(count) ? Number(count) : /^an?$/i.test(count) ? 1 : numbers.indexOf(count.toLowerCase())
  if (amount < 1) return null
  const day = /^m/i.test(unit) ? monthsFrom(now, amount) : daysFrom(now, amount * (/^w/i.test(unit) ? 7 : 1))
  return {words: words.toLowerCase(), day: isoDate(day)}
}

/** In the week that begins with the next Monday. */
function nextWeekday(now: CalendarDate, weekday: number): CalendarDate {
  const toMonday = (8 - weekdayOf(now)) % 7 || 7
  return daysFrom(now, toMonday + weekday - 1)
}
