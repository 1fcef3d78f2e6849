/**
 * Puts what others have written down into a timeline: each in its place by the clock, in the form of the entries around it. What comes of it is
 * read again, and refused unless all entries that were there say what they said, and each new one says its own.
 */
import {isoDate, isoTime, offsetIn} from '../dates/calendar.ts'
import {pushTo} from '../document/by-key.ts'
import type {TextEdit} from '../document/edit.ts'
import {gap} from '../document/gap.ts'
import {lineEndingAt} from '../document/lines.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {clockOf, firstEntry, isPlain} from './add-entry.ts'
import {saysClock, type Clock} from './clock.ts'
import {linesLike} from './entry-like.ts'
import {keysOf, keysOfEntry, saysSame, type Happening} from './happening.ts'
import {endOfEntry, isHeading, standsApart, startOf} from './entry-lines.ts'
import {toldIn, type Telling} from './telling.ts'
import {partsOf} from './written.ts'

export interface Inserted {
  readonly edits: readonly TextEdit[]
  readonly added: number
  /** How many are in the timeline already, with the same words at the same minute. */
  readonly known: number
}

/** `at` is the index of what cannot be written so that it would be read as it is meant, or `null` where there is no place for any. */
export interface NotInserted {
  readonly refused: 'tangled'
  readonly at: number | null
}

/** How many lines may need another form than the first that was tried. */
const mostAttempts = 60

/** `zone` is the one of entries of which the document names none. */
export function insertEntries(postmortem: Postmortem, happenings: readonly Happening[], zone: string): Inserted | NotInserted {
  const fresh = unknownAmong(postmortem, happenings, zone)
  const known = happenings.length - fresh.length
  const outcome = insertAll(postmortem, fresh, zone)
  if (!('refused' in outcome)) return {edits: outcome, added: fresh.length, known}
  return {...outcome, at: outcome.at === null ? null : happenings.indexOf(fresh[outcome.at]!)}
}

/** The same of all of them, also of what is known. */
export function insertAll(postmortem: Postmortem, happenings: readonly Happening[], zone: string): readonly TextEdit[] | NotInserted {
  if (happenings.length === 0) return []
  const isFirst = postmortem.timeline.length === 0
  const lines = isFirst ? firstLines(happenings) : linesFor(postmortem, happenings, zone)
  if (lines.length < happenings.length) return {refused: 'tangled', at: null}
  const dates = new Map<number, string>()
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const edits = isFirst ? [firstEdit(postmortem, lines)] : [...editsOf(postmortem, lines), ...datesOf(postmortem, dates)]
    const misread = misreadIn(postmortem, postmortem.after(edits), lines)
    if (misread.length === 0) return edits
    for (const each of misread) {
      if (typeof each !== 'number') {
        if (++each.form >= each.forms.length) return {refused: 'tangled', at: happenings.indexOf(each.happening)}
      } else if (dates.has(each) || !isUndated(postmortem, each)) return {refused: 'tangled', at: null}
      else dates.set(each, postmortem.timeline[each]!.date!)
    }
  }
  return {refused: 'tangled', at: null}
}

/** A new line of the timeline, in the forms in which it can be written; `form` is the index of the one that is tried. */
interface Line {
  readonly happening: Happening
  readonly clock: Clock
  /** The index of the entry that it stands after in the text, -1 where it stands before all of them. */
  readonly after: number
  readonly forms: readonly string[]
  form: number
}

/** Those that the timeline does not hold as often as they are to be in it. */
export function unknownAmong(postmortem: Postmortem, happenings: readonly Happening[], zone: string): readonly Happening[] {
  const entries = new Map<string, TimelineEntry[]>()
  for (const entry of postmortem.timeline) {
    const instant = instantOfEntry(entry, zone)
    for (const key of instant === null ? [] : keysOfEntry(entry, instant)) pushTo(entries, key, entry)
  }
  const taken = new Set<TimelineEntry>()
  return happenings.filter(happening => {
    const entry = keysOf(happening)
      .flatMap(key => entries.get(key) ?? [])
      .find(each => !taken.has(each))
    if (entry !== undefined) taken.add(entry)
    return entry === undefined
  })
}

/** In milliseconds since 1970; `null` where its day, its time or its zone is not told. `own` is the zone of those that name none. */
export function instantOfEntry({iso, time, zone}: TimelineEntry, own: string): number | null {
  if (iso === null || time === null || !iso.includes('T')) return null
  if (offsetIn(iso) !== null) return Date.parse(iso)
  return zone === null ? instantIn(iso, own) : null
}

/** Clocks are put forward and back by whole quarters, so that a second look settles the offset. */
function instantIn(iso: string, zone: string): number | null {
  const local = Date.parse(`${iso}Z`)
  const first = offsetAt(zone, local)
  return first === null ? null : local - (offsetAt(zone, local - first) ?? first)
}

/** In milliseconds. */
const offsetAt = (zone: string, instant: number): number | null => {
  const clock = clockOf({zone, time: null}, {instant, zone})
  return clock?.offset == null ? null : clock.offset * 60_000
}

/** Fewer than the happenings where no entry shows how others are to be written. */
function linesFor(postmortem: Postmortem, happenings: readonly Happening[], zone: string): Line[] {
  const {document, timeline} = postmortem
  const instants = timeline.map(entry => instantOfEntry(entry, zone))
  const isBackwards = timeline.length > 2 && (timeline[0]!.iso ?? '') > (timeline.at(-1)!.iso ?? '')
  const placed = happenings.map(happening => ({happening, after: placeOf(instants, happening.instant, isBackwards)}))
  const ordered = (isBackwards ? placed.toReversed() : placed).toSorted((a, b) => a.after - b.after)
  const tellings = new Map<TimelineEntry, Telling>()
  const lines: Line[] = []
  let date = ''
  for (const {happening, after} of ordered) {
    const model = modelFor(timeline, after)
    const clock = model === undefined ? null : clockOf(model, {instant: happening.instant, zone})
    if (model === undefined || clock === null) break
    const telling = tellings.get(model) ?? toldIn(document.text, model)
    tellings.set(model, telling)
    if (lines.at(-1)?.after !== after) date = timeline[Math.max(0, after)]!.date ?? ''
    const forms = linesLike(document.text, model, clock)
    const own = isoDate(clock.date!)
    const first = forms.length > 1 && own === date ? forms : forms.slice(-1)
    lines.push({happening, clock, after, form: 0, forms: [...first, ...forms.slice(-1)].flatMap(line => telling(line, happening))})
    date = own
  }
  return lines
}

/** After the last of those before it; entries of which the instant is not known stay with the one before them. */
function placeOf(instants: readonly (number | null)[], instant: number, isBackwards: boolean): number {
  if (isBackwards) {
    const next = instants.findIndex(each => each !== null && each <= instant)
    return (next === -1 ? instants.length : next) - 1
  }
  let place = instants.findLastIndex(each => each !== null && each <= instant)
  while (place !== -1 && place + 1 < instants.length && instants[place + 1] === null) place++
  return place
}

/** The nearest entry that shows how others are to be written, rather one before than one after. */
function modelFor(timeline: readonly TimelineEntry[], after: number): TimelineEntry | undefined {
  return timeline.slice(0, after + 1).findLast(isPlain) ?? timeline.slice(after + 1).find(isPlain)
}

function editsOf(postmortem: Postmortem, lines: readonly Line[]): readonly TextEdit[] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (groups.at(-1)?.[0]?.after === line.after) groups.at(-1)!.push(line)
    else groups.push([line])
  }
  return groups.map(group => editOf(postmortem, group[0]!.after, group.map(written)))
}

const written = ({forms, form}: Line): string => forms[form]!

/** Lines in one place: after the entry of an index, or before the first. */
function editOf(postmortem: Postmortem, after: number, lines: readonly string[]): TextEdit {
  const {document, timeline} = postmortem
  const {text} = document
  const beside = Math.max(0, after)
  const newLine = lineEndingAt(text, startOf(text, timeline[beside]!))
  const between = isHeading(text, timeline[beside]!) || standsApart(postmortem, beside) ? newLine + newLine : newLine
  const place = after === -1 ? startOf(text, timeline[0]!) : endOfEntry(postmortem, after)
  return {start: place, end: place, text: lines.map(line => (after === -1 ? line + between : between + line)).join('')}
}

/** The dates that entries get which would be of another day after what is put before them. */
function datesOf({document: {text}, timeline}: Postmortem, dates: ReadonlyMap<number, string>): readonly TextEdit[] {
  return [...dates].flatMap(([index, date]) => {
    const time = partsOf(text, timeline[index]!).find(({says}) => says === 'time')
    return time === undefined ? [] : [{start: time.start, end: time.start, text: `${date} `}]
  })
}

function isUndated({document: {text}, timeline}: Postmortem, index: number): boolean {
  const {date} = timeline[index]!
  return date?.length === 10 && !partsOf(text, timeline[index]!).some(({says}) => says === 'date' || says === 'moment')
}

/**
 * New lines and indices of old entries that are not read as they should be, in the order of the text: all of them where there are as many
 * entries as there should be, else only the first, after which nothing can be told apart.
 */
function misreadIn({timeline}: Postmortem, {timeline: after}: Postmortem, lines: readonly Line[]): readonly (Line | number)[] {
  const found: (Line | number)[] = []
  let line = 0
  let at = 0
  for (let entry = -1; entry < timeline.length; entry++) {
    if (entry >= 0 && !isSame(timeline[entry]!, after[at++])) found.push(entry)
    for (; lines[line]?.after === entry; line++) if (!isTold(lines[line]!, after[at++])) found.push(lines[line]!)
  }
  if (after.length === at)
    return found.some(each => typeof each !== 'number') ? found.filter(each => typeof each !== 'number') : found.slice(0, 1)
  return found.length === 0 ? [Math.max(0, timeline.length - 1)] : found.slice(0, 1)
}

const isSame = (was: TimelineEntry, now: TimelineEntry | undefined): boolean =>
  now !== undefined && now.iso === was.iso && now.end === was.end && now.text === was.text

const isTold = ({clock, happening}: Line, now: TimelineEntry | undefined): boolean =>
  now !== undefined && saysClock(now.iso, now.time, clock) && now.until === null && saysSame(now.text, happening)

/** The first entries of a document are written as new documents have them. */
function firstLines(happenings: readonly Happening[]): Line[] {
  const say = toldIn('', null)
  return happenings.map(happening => {
    const clock = clockOf({zone: 'UTC', time: null}, {instant: happening.instant, zone: 'UTC'})!
    return {happening, clock, after: -1, form: 0, forms: say(`- **${isoDate(clock.date!)} ${isoTime(clock.time)} UTC**: ${gap}`, happening)}
  })
}

/** In the place of the first entry of all; what the template has written before its time stays. */
function firstEdit(postmortem: Postmortem, [first, ...others]: readonly Line[]): TextEdit {
  const edit = firstEntry(postmortem, {instant: first!.happening.instant, zone: 'UTC'})
  const newLine = lineEndingAt(postmortem.document.text, edit.start)
  const own = written(first!).split('**: ').slice(1).join('**: ')
  const [before = '', after = ''] = edit.text.split(gap)
  return {...edit, text: [before + own, ...others.map(written)].join(newLine) + after}
}
