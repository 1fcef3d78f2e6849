/** Stamps: the date and the time that an entry of a timeline starts with. */
import type {Span} from '../document/span.ts'
import type {ClockTime, PartialDate} from './calendar.ts'
import {forms} from './forms.ts'
import {newReading, settle, type Month, type RelativeDay, type StampReading} from './reading.ts'

/** The span counts in the text it was read from. A stamp has a date or a time, or says that the time is not known. */
export interface Stamp extends Span {
  readonly date: PartialDate | null
  /** Whether day and month could be the other way round. */
  readonly ambiguous: boolean
  /** Whether the day comes before the month, where the numbers show it ("28/5"). */
  readonly dayFirst: boolean | null
  readonly time: ClockTime | null
  /** "July 2026": all that is known of the date. */
  readonly month: Month | null
  /** Whether the time was written with am or pm. */
  readonly half: boolean
  /** Whether its hour was written with a zero before it. */
  readonly padded: boolean
  /** The end of a range ("10:42 - 10:50"), with its date and zone where they are written again. */
  readonly until: ClockTime | null
  readonly untilDate: PartialDate | null
  readonly untilZone: string | null
  /** As it is written. */
  readonly zone: string | null
  readonly approximate: boolean
  /** "??:??", "time unknown", "later that day". */
  readonly unknown: boolean
  /** How the day is told by others, where no date is: "the next morning", "Thursday", "Day 2". */
  readonly day: RelativeDay | null
  /** What is mistyped: "20226-03-04", "10:72". Where it can have been meant in one way only ("22026-03-04"), that is read all the same. */
  readonly unreadable: 'date' | 'time' | null
  /** Where each of these stands, in the order of the text. */
  readonly parts: readonly Part[]
}

/** A stretch of a stamp and what it says; a `moment` is a date, a time and perhaps a zone in one ("2026-03-04T10:42Z"). */
export interface Part extends Span {
  readonly says: 'date' | 'time' | 'moment' | 'until' | 'untilDate' | 'untilMoment' | 'zone' | 'untilZone'
}

/** That of an entry which does not say when it was. */
export const untold: Stamp = {
  date: null,
  month: null,
  ambiguous: false,
  dayFirst: null,
  day: null,
  time: null,
  half: false,
  padded: false,
  until: null,
  untilDate: null,
  untilZone: null,
  zone: null,
  approximate: false,
  unknown: true,
  unreadable: null,
  parts: [],
  start: 0,
  end: 0,
}

/** What stands in brackets before the stamp ("[Outage start] At 10:42") is passed over, and so is an emoji in words. */
const opening =
  /(?:\[(?!(?:[a-z]{1,9} ){0,3}(?:day|morning|afternoon|evening|night|overnight)\])[^\]\d?]{1,30}\]|:[a-z][a-z0-9_+-]{1,30}:|[\s~≈±<*_`"'([（【「•·@→>–—-]|\p{Extended_Pictographic}|\ufe0f)*/iuy
/** A colon leads from a date to a time. A hyphen right before four digits, or after seconds, is the sign of an offset. */
const between =
  /(?:[\s~≈±,;|()[\]*_`@·–—→>～〜…（）【】、，]|\.{2,3}|\+(?=UTC|GMT)|-(?!(?<=\s-)\d{4}(?!\d)|(?<=:\d\d:\d\d(?:[.,]\d{1,9})?\s?-)(?:0\d|1[0-2]):?(?:00|30|45)(?![\d:]))|:(?=[\s*_]{1,8}(?:at\s)?[~≈]?\d{1,2}[:.h]\d{2}))*/iuy
/** A date, a time, an end, a zone, a weekday and words between them. */
const mostParts = 12

/** What a text has from an offset on, after opening marks and words ("~", "[", "At", "Around"); `null` when that is no stamp. */
export function stampAt(text: string, from = 0): Stamp | null {
  const reading = newReading()
  const parts: Part[] = []
  let start = -1
  let end = from
  let position = from
  for (let part = 0; part < mostParts; part++) {
    const gap = matchAt(part === 0 ? opening : between, text, position)?.[0] ?? ''
    position += gap.length
    reading.link = text.slice(end, position)
    if (/[~≈±<]/.test(gap) && reading.time === null) reading.approximate = true
    const before = {...reading}
    const length = readPart(text, position, reading)
    if (length === null) break
    if (length.counts && start < 0) start = position
    const says = saidSince(before, reading)
    if (says !== null) parts.push({says, start: position, end: position + length.characters})
    position += length.characters
    if (length.counts) {
      end = position
      reading.approximate ||= reading.leaning
      reading.leaning = false
    }
  }
  settle(reading)
  const {date, month, ambiguous, dayFirst, day, time, half, padded, until, untilDate, untilZone, zone, approximate, vague, unreadable} =
    reading
  const unknown = time === null && vague !== null
  if (date === null && month === null && day === null && time === null && !unknown && unreadable === null) return null
  return {
    date,
    month,
    ambiguous,
    dayFirst,
    day,
    time,
    half,
    padded,
    until,
    untilDate,
    untilZone,
    zone,
    approximate,
    unknown,
    unreadable,
    parts,
    start,
    end,
  }
}

/** What a part has added to the reading. */
function saidSince(before: StampReading, after: StampReading): Part['says'] | null {
  const isNew = (field: 'date' | 'time' | 'until' | 'untilDate' | 'zone' | 'untilZone'): boolean =>
    before[field] === null && after[field] !== null
  if (isNew('until')) return isNew('untilDate') ? 'untilMoment' : 'until'
  if (isNew('time')) return isNew('date') ? 'moment' : 'time'
  if (isNew('untilDate')) return 'untilDate'
  if (isNew('date')) return 'date'
  if (isNew('zone')) return 'zone'
  return isNew('untilZone') ? 'untilZone' : null
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
export const mayBeStamp = (text: string): boolean =>
  /[\d?翌次]|\bt\s?\+|\b(?:unknown|tb[cd]|noon|midday|midnight|mittag|mitternacht|midi|minuit|day|morning|afternoon|evening|night|overnight|lunes|martes|jueves|viernes|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:sun|mon|tues|wednes|thurs|fri|satur|segunda|quarta|quinta|sexta|mon|diens|donners|frei|sams|sonn)(?:day|tag|-feira)?|mittwoch|lendemain)\b/i.test(
    text.slice(0, 48),
  )

export const startsWithClock = (text: string): boolean => mayBeStamp(text) && stampAt(text)?.time != null

/** Whether nothing is said after a stamp. */
export const saysOnly = (text: string, stamp: Stamp): boolean => !/[\p{L}\p{N}]/u.test(text.slice(stamp.end))

/** Whether a text says when, and nothing else. */
export function isOnlyStamp(text: string): boolean {
  const stamp = mayBeStamp(text) ? stampAt(text) : null
  return stamp !== null && saysOnly(text, stamp)
}
