/** When something was, as a note says it that begins with a time: "10:42 the relay stops" is of then, and every other note of now. */
import {daysFrom} from '../dates/calendar.ts'
import {stampAt} from '../dates/stamp.ts'
import {clockAt} from '../dates/zones.ts'
import {instantIn} from '../import/range.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {Event} from './add-entry.ts'

export interface SaidInNote {
  readonly instant: number
  readonly words: string
}

/** Hours and minutes, perhaps after a day, that no range, number or clock to the tenth goes on with. */
const beginning = /^(?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?(?![\d.,/%]|:(?!\s)|\s*[-–—]\s*\d)/

/** What leads on from a time to words. */
const leading = /^\s*(?:[:–—-]\s+)?/

/** A time alone is the last such one, in the zone of the entries or else of the person; one that is still to come is words. */
export function saidInNote({timeline}: Postmortem, note: string, {instant, zone: own}: Event): SaidInNote {
  const now = {instant, words: note.trim()}
  const stamp = beginning.test(now.words) ? stampAt(now.words) : null
  if (stamp === null || stamp.start > 0 || stamp.ambiguous) return now
  const words = now.words.slice(stamp.end).replace(leading, '')
  const zone = timeline.at(-1)?.zone ?? own
  const today = clockAt(zone, instant)?.date
  if (words === '' || today === undefined) return now
  const written = now.words.slice(0, stamp.end)
  const said = [today, daysFrom(today, -1)].map(day => instantIn(written, zone, day)).find(each => each !== null && each <= instant + slack)
  return said == null ? now : {instant: said, words}
}

/** The person's clock may be a little ahead. */
const slack = 60_000
