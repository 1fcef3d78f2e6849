/** Reads an export of Slack from a zip piece by piece: one file after the other is unpacked, read and let go. */
import {strFromU8, Unzip, UnzipInflate, type UnzipFile} from 'fflate/browser'
import type {Message} from './message.ts'
import {peopleIn, slackExport} from './readers/slack-export.ts'
import {sourceOf} from './source.ts'

export interface ArchiveDay {
  /** The path of the file in the archive. */
  readonly path: string
  readonly channel: string
  /** "2026-03-04". */
  readonly date: string
}

export interface ArchiveListing {
  readonly days: readonly ArchiveDay[]
  readonly people: ReadonlyMap<string, string>
}

/** A file that is not as it must be; `brokenLine` is `null` where the archive itself is not. */
export interface BrokenArchive {
  readonly path: string | null
  readonly brokenLine: number | null
}

export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

const dayFile = /^(?:.*\/)?([^/]+)\/(\d{4}-\d\d-\d\d)\.json$/
const userFile = /^(?:.*\/)?(?:org_)?users\.json$/

/** What the archive holds, and who the ids in it stand for. Yields how much of it has been passed over, from 0 to 1. */
export function* listArchive(bytes: Uint8Array): Generator<number, ArchiveListing | BrokenArchive> {
  const days: ArchiveDay[] = []
  const people = new Map<string, string>()
  const broken = yield* unpacked(
    bytes,
    path => {
      const [, channel, date] = dayFile.exec(path) ?? []
      if (channel !== undefined) days.push({path, channel, date: date!})
      return userFile.test(path)
    },
    (path, text) => {
      const {json} = sourceOf({text})
      if (json === null || 'brokenLine' in json) return {path, brokenLine: json?.brokenLine ?? 1}
      for (const [id, name] of peopleIn(json.value)) people.set(id, name)
      return null
    },
  )
  return broken ?? {days, people}
}

/** The messages of these days; those that `keeps` leaves out are let go at once. */
export function* readArchive(
  bytes: Uint8Array,
  days: readonly ArchiveDay[],
  people: ReadonlyMap<string, string>,
  keeps: (message: Message) => boolean,
): Generator<number, readonly Message[] | BrokenArchive> {
  const wanted = new Set(days.map(({path}) => path))
  const messages: Message[] = []
  const broken = yield* unpacked(
    bytes,
    path => wanted.has(path),
    (path, text) => {
      const source = sourceOf({text, name: path, people})
      const {json} = source
      if (json === null || 'brokenLine' in json) return {path, brokenLine: json?.brokenLine ?? 1}
      const reading = slackExport(source)
      if (reading !== null && 'messages' in reading) for (const message of reading.messages) if (keeps(message)) messages.push(message)
      return null
    },
  )
  return broken ?? messages
}

/** How much is handed on at once. */
const pieceSize = 1 << 20
/** A day of a channel is never so long; what is, is no text. */
const longestFile = 1 << 28

/** Hands the files that are wanted to `read`, one by one, until one of them is broken. */
function* unpacked(
  bytes: Uint8Array,
  wants: (path: string) => boolean,
  read: (path: string, text: string) => BrokenArchive | null,
): Generator<number, BrokenArchive | null> {
  let broken: BrokenArchive | null = null
  const unzip = new Unzip(file => {
    if (broken === null && wants(file.name)) collect(file)
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && broken === null; at += pieceSize) {
    try {
      unzip.push(bytes.subarray(at, at + pieceSize), at + pieceSize >= bytes.length)
    } catch {
      return {path: null, brokenLine: null}
    }
    yield Math.min(1, (at + pieceSize) / bytes.length)
  }
  return broken

  function collect(file: UnzipFile): void {
    const pieces: Uint8Array[] = []
    let length = 0
    file.ondata = (error, piece, isLast) => {
      if (error !== null || (length += piece.length) > longestFile) broken ??= {path: file.name, brokenLine: null}
      else pieces.push(piece)
      if (isLast && broken === null) broken = read(file.name, textOf(pieces, length))
    }
    file.start()
  }
}

function textOf(pieces: readonly Uint8Array[], length: number): string {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return strFromU8(whole)
}
