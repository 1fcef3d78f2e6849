/** Reads an export of Slack from a zip: one file after the other is unpacked, read and let go. */
import {strFromU8} from 'fflate/browser'
import {fieldsIn, jsonOf, textOf, under} from './json.ts'
import type {Message} from './message.ts'
import type {Range} from './range.ts'
import {peopleIn, slackExport} from './readers/slack-export.ts'
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
    const read = yield* jsonIn(entry)
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
    const read = yield* jsonIn(entry)
    if ('brokenLine' in read) return read
    const value = range === null ? read.value : within(range, read.value)
    const reading = slackExport({text: '', lines: [], json: {value}, name: entry.path, people})
    if (reading === null || !('messages' in reading)) continue
    for (const message of reading.messages) messages.push(message)
    if (messages.length > most) return {most}
  }
  return messages
}

/** The messages of that time, by the seconds that Slack tells, as they stand in the file. */
const within = ({from, to}: Range, value: unknown): readonly unknown[] =>
  (fieldsIn(under(value, 'messages')) ?? fieldsIn(value) ?? []).filter(record => {
    const instant = Math.floor(Number(textOf(record['ts']))) * 1000
    return from <= instant && instant <= to
  })

function* jsonIn(entry: ZipEntry): ByStretches<{readonly value: unknown} | BrokenArchive> {
  const {path} = entry
  const bytes = yield* unpacked(entry)
  if (bytes === null) return {path, brokenLine: null}
  const json = jsonOf(strFromU8(bytes).replace(/^\ufeff/, ''))
  return json === null || 'brokenLine' in json ? {path, brokenLine: json?.brokenLine ?? 1} : {value: json.value}
}
