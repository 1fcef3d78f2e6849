/** Reads an export of Slack from a zip: one file after the other is unpacked, read and let go. */
import {strFromU8} from 'fflate/browser'
import type {Message, Reading, Source} from './message.ts'
import type {Range} from './range.ts'
import {peopleIn, slackExport} from './readers/slack-export.ts'
import {settled, type Assumed} from './settle.ts'
import {sourceOf} from './source.ts'
import {entriesOf, unpacked, type ByStretches, type ZipEntry} from './zip.ts'

export interface ArchiveDay {
  readonly channel: string
  /** "2026-03-04". */
  readonly date: string
  readonly entry: ZipEntry
}

export interface ArchiveListing {
  readonly days: readonly ArchiveDay[]
  readonly people: ReadonlyMap<string, string>
}

/** A file that is not as it must be; `path` is `null` where the archive itself is not, `brokenLine` where a file cannot be unpacked. */
export interface BrokenArchive {
  readonly path: string | null
  readonly brokenLine: number | null
}

/** There are more messages than anybody can choose from. */
export interface Endless {
  readonly most: number
}

const dayFile = /^(?:.*\/)?([^/]+)\/(\d{4}-\d\d-\d\d)\.json$/
const userFile = /^(?:.*\/)?(?:org_)?users\.json$/

/** What an archive of this size holds, and who the ids in it stand for. */
export function* listArchive(size: number): ByStretches<ArchiveListing | BrokenArchive> {
  const entries = yield* entriesOf(size)
  if (entries === null) return {path: null, brokenLine: null}
  const people = new Map<string, string>()
  for (const entry of entries.filter(({path}) => userFile.test(path))) {
    const read = yield* jsonIn(entry, new Map())
    if ('brokenLine' in read) return read
    for (const [id, name] of peopleIn(read.value)) people.set(id, name)
  }
  return {days: entries.flatMap(dayOf), people}
}

function dayOf(entry: ZipEntry): readonly ArchiveDay[] {
  const [, channel, date] = dayFile.exec(entry.path) ?? []
  return channel === undefined ? [] : [{channel, date: date!, entry}]
}

export interface Wanted {
  readonly days: readonly ArchiveDay[]
  /** Messages at other times are let go at once. */
  readonly range: Range | null
  /** So many messages are kept at most. */
  readonly most: number
}

export function* readArchive(
  {days, range, most}: Wanted,
  people: ArchiveListing['people'],
): ByStretches<readonly Message[] | BrokenArchive | Endless> {
  const messages: Message[] = []
  for (const {entry} of days) {
    const read = yield* jsonIn(entry, people)
    if ('brokenLine' in read) return read
    const reading = slackExport(read.source)
    if (reading === null || !('messages' in reading)) continue
    for (const message of range === null ? reading.messages : within(range, reading)) messages.push(message)
    if (messages.length > most) return {most}
  }
  return messages
}

/** Slack tells day and zone of every message. */
const nothing: Assumed = {today: {year: 1970, month: 1, day: 1}, day: {year: 1970, month: 1, day: 1}, zone: 'UTC'}

const within = ({from, to}: Range, reading: Reading): readonly Message[] =>
  settled(reading, nothing).flatMap(({instant, message}) => (from <= instant && instant <= to ? [message] : []))

function* jsonIn(
  entry: ZipEntry,
  people: ArchiveListing['people'],
): ByStretches<{readonly value: unknown; readonly source: Source} | BrokenArchive> {
  const {path} = entry
  const bytes = yield* unpacked(entry)
  if (bytes === null) return {path, brokenLine: null}
  const source = sourceOf({text: strFromU8(bytes), name: path, people})
  const {json} = source
  return json === null || 'brokenLine' in json ? {path, brokenLine: json?.brokenLine ?? 1} : {value: json.value, source}
}
