/** Stamps: the date and the time that an entry of a timeline starts with. */
import type {Span} from '../document/span.ts'
import type {ClockTime, PartialDate} from './calendar.ts'
import {forms, type StampReading} from './forms.ts'

/** The span counts in the text it was read from. A stamp has a date or a time, or says that the time is not known. */
export interface Stamp extends Span {
  readonly date: PartialDate | null
  /** Whether day and month could be the other way round. */
  readonly ambiguous: boolean
  readonly time: ClockTime | null
  /** The end of a range ("10:42 - 10:50"). */
  readonly until: ClockTime | null
  /** As it is written. */
  readonly zone: string | null
  readonly approximate: boolean
  /** "??:??", "time unknown". */
  readonly unknown: boolean
}

/** What stands in brackets before the stamp ("[Outage start] At 10:42") is passed over. */
const opening = /(?:\[[^\]\d?]{1,30}\]|[\s~≈±*_`"'([•·>@→–—-]|\p{Extended_Pictographic}|\ufe0f)*/uy
const between = /[\s~≈±,;|()[\]*_`@·–—-]*/y
/** A date, a time, an end, a zone, a weekday and words between them. */
const mostParts = 12

/** What a text has from an offset on, after opening marks and words ("~", "[", "At", "Around"); `null` when that is no stamp. */
export function stampAt(text: string, from = 0): Stamp | null {
  const reading: StampReading = {
    date: null,
    ambiguous: false,
    time: null,
    half: false,
    until: null,
    zone: null,
    approximate: false,
    unknown: false,
    link: '',
  }
  let start = -1
  let end = from
  let position = from
  for (let part = 0; part < mostParts; part++) {
    const gap = matchAt(part === 0 ? opening : between, text, position)?.[0] ?? ''
    position += gap.length
    reading.link = text.slice(end, position)
    if (/[~≈±]/.test(gap) && reading.time === null) reading.approximate = true
    const length = readPart(text, position, reading)
    if (length === null) break
    if (length.counts && start < 0) start = position
    position += length.characters
    if (length.counts) end = position
  }
  if (reading.date === null && reading.time === null && !reading.unknown) return null
  const {date, ambiguous, time, until, zone, approximate, unknown} = reading
  return {date, ambiguous, time, until, zone, approximate, unknown, start, end}
}

function readPart(text: string, position: number, reading: StampReading): {readonly characters: number; readonly counts: boolean} | null {
  for (const {pattern, read, counts} of forms) {
    const match = matchAt(pattern, text, position)
    if (match !== null && read(match, reading)) return {characters: match[0].length, counts}
  }
  return null
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

/** A quick look, because every paragraph of a document is asked. */
export const mayBeStamp = (text: string): boolean => /[\d?]|\b(?:unknown|tb[cd]|noon|midnight)\b/i.test(text.slice(0, 48))

export const startsWithClock = (text: string): boolean => mayBeStamp(text) && stampAt(text)?.time != null

/** Whether nothing is said after a stamp. */
export const saysOnly = (text: string, stamp: Stamp): boolean => !/[\p{L}\p{N}]/u.test(text.slice(stamp.end))

/** Whether a text says when, and nothing else. */
export function isOnlyStamp(text: string): boolean {
  const stamp = mayBeStamp(text) ? stampAt(text) : null
  return stamp !== null && saysOnly(text, stamp)
}
