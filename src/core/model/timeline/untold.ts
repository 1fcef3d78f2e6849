/** Entries that do not say when they were, by what stands around them: items below a date, and rows between others. */
import {untold} from '../../dates/stamp.ts'
import type {Chosen} from './chosen.ts'
import type {Event, Moment, Prose} from './event.ts'

/** The same moments with the items below a date that stands alone as events, and without rows that nothing shows to be entries. */
export function withUntold(moments: readonly Chosen[]): readonly Chosen[] {
  if (!moments.some(({moment}) => isUntold(moment) || isItem(moment))) return moments
  const telling = new Set(moments.filter(({moment}) => moment.kind === 'event' && !isUntold(moment)).map(({section}) => section))
  const detailing = new Set(
    moments.filter(({moment}, index) => isClock(moment) && isItem(moments[index + 1]?.moment)).map(({section}) => section),
  )
  const found: Chosen[] = []
  /** The section of a list right below a date. */
  let listed: number | null = null
  for (const chosen of moments) {
    const {moment, section} = chosen
    if (isDay(moment)) listed = detailing.has(section) ? null : section
    else if (listed !== section || !mayBeInList(moment)) listed = null
    if (isUntold(moment) && !telling.has(section)) continue
    found.push(listed === section && isItem(moment) ? {...chosen, moment: asEvent(moment)} : chosen)
  }
  return found
}

const isUntold = (moment: Moment): boolean => moment.kind === 'event' && moment.stamp === untold

const isItem = (moment: Moment | undefined): moment is Prose & {readonly item: number} =>
  moment?.kind === 'prose' && moment.item !== undefined

/** Whether a stamp is all that a heading or a line says. */
const isBare = (moment: Moment): moment is Event =>
  moment.kind === 'event' && moment.text === '' && ['heading', 'line'].includes(moment.form)
const isDay = (moment: Moment): boolean => isBare(moment) && moment.stamp.date !== null && moment.stamp.time === null
/** What stands below a time alone is told of that time, and below the dates beside it then as well. */
const isClock = (moment: Moment): boolean => isBare(moment) && moment.stamp.time !== null

const mayBeInList = (moment: Moment): boolean =>
  isItem(moment) || moment.kind === 'note' || (moment.kind === 'event' && moment.form === 'item' && moment.stamp.date === null)

/** The same object every time, by which what is read of it is kept. */
function asEvent(item: Prose & {readonly item: number}): Event {
  const known = events.get(item)
  if (known !== undefined) return known
  const {start, end, text} = item
  const written = {start: item.item, end: item.item}
  const event: Event = {kind: 'event', form: 'item', depth: 0, stamp: untold, written, text: text ?? '', start, end}
  events.set(item, event)
  return event
}

const events = new WeakMap<Prose, Event>()
