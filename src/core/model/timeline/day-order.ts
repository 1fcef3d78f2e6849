/** Whether 3/4 is in March or in April: a document writes its dates in one order. */
import {daysBetween, type CalendarDate, type PartialDate} from '../../dates/calendar.ts'
import type {Mention} from '../../dates/mention.ts'
import type {Stamp} from '../../dates/stamp.ts'

/** Whether the day comes first; `null` where nothing tells. */
type DayFirst = boolean | null

/** What tells the order of a date, the most telling first. */
export interface DayOrder {
  /** What the numbers of other dates show. */
  readonly shown: DayFirst
  /** A date that is known for sure, to which only one reading may be near. */
  readonly sure: CalendarDate | null
  /** How people write where the document is from. */
  readonly usual: DayFirst
}

type Dated = Pick<Stamp, 'date' | 'ambiguous' | 'dayFirst'>

/** What dates show together: one with a number beyond twelve, or that only one reading has them within the days of an incident. */
export function orderShown(dates: readonly Dated[]): DayFirst {
  const shown = new Set(dates.filter(({dayFirst}) => dayFirst !== null).map(({dayFirst}) => dayFirst))
  if (shown.size > 0) return shown.size === 1 ? [...shown][0]! : null
  const ambiguous = dates.filter(date => date.ambiguous).flatMap(({date}) => date ?? [])
  const [asRead, other] = [isTogether(ambiguous), isTogether(ambiguous.map(turned))]
  return asRead === other ? null : other
}

/** An incident is over within so many days, and seldom mentions others. */
const near = 14

function isTogether(dates: readonly PartialDate[]): boolean {
  const days = dates.map(({year, month, day}) => Date.UTC(year ?? 2000, month - 1, day) / 86_400_000).toSorted((a, b) => a - b)
  return (days.at(-1) ?? 0) - (days[0] ?? 0) <= near
}

function isDayFirst(date: PartialDate, {shown, sure, usual}: DayOrder): DayFirst {
  return shown ?? (sure === null ? null : orderNear(date, sure)) ?? usual
}

function orderNear(date: PartialDate, sure: CalendarDate): DayFirst {
  const isNear = ({year, month, day}: PartialDate): boolean => Math.abs(daysBetween(sure, {year: year ?? sure.year, month, day})) <= near
  const [asRead, other] = [isNear(date), isNear(turned(date))]
  return asRead === other ? null : other
}

/** A mentioned date in its order. */
export const inOrder = ({date, ambiguous}: Mention, order: DayOrder): PartialDate =>
  ambiguous && isDayFirst(date, order) === true ? turned(date) : date

/** A stamp with its date in its order. */
export function stampInOrder(stamp: Stamp, order: DayOrder): Stamp {
  const {date, untilDate, ambiguous} = stamp
  if (!ambiguous || date === null) return stamp
  const dayFirst = isDayFirst(date, order)
  if (dayFirst === null) return stamp
  if (!dayFirst) return {...stamp, ambiguous: false}
  return {
    ...stamp,
    ambiguous: false,
    date: turned(date),
    untilDate: untilDate !== null && untilDate.day <= 12 ? turned(untilDate) : untilDate,
  }
}

const turned = <T extends PartialDate>(date: T): T => ({...date, month: date.day, day: date.month})

/** Where the month comes first, people write English, and their clocks are seldom these. */
const otherClocks = /^(?:Europe\/|Asia\/|Australia\/|Africa\/|CES?T|MES?Z|BST|WES?T|EES?T|MSK|IST|SAST|AE[SD]T|NZ[SD]T|BRT|ART)/
const englishWords = /(?<!\p{L})(?:the|of|to|and|was|were|is|for|with)(?!\p{L})/giu
const otherWords =
  /(?<!\p{L})(?:el|los|las|del?|que|una?|por|les?|des|est|une|und|der|die|das|ist|wurde|não|os?|da|do|em|para|het|een|il|di)(?!\p{L})/giu

/** What the words and the zones of entries tell of the order: the day first, or nothing. */
export function usualOrder(texts: readonly string[], zones: ReadonlySet<string>): DayFirst {
  const said = texts.join(' ').slice(0, longest)
  const isOther = (said.match(otherWords)?.length ?? 0) > 2 * (said.match(englishWords)?.length ?? 0)
  return isOther || (zones.size > 0 && [...zones].every(zone => otherClocks.test(zone))) ? true : null
}

/** So many show how the others are written. */
export const enoughTexts = 20
const longest = 2000
