/**
 * Reads an export of Slack of 200 MB that is nowhere as a whole: every stretch is made when it is asked for, as a disk would have it. Prints how
 * many bytes it has, how many messages were kept of it, and how much memory the process took at most. To be run by itself.
 */
import {randomBytes} from 'node:crypto'
import {strToU8, zipSync} from 'fflate'
import {listArchive, readArchive} from '../../../src/core/import/archive.ts'
import type {ByStretches} from '../../../src/core/import/zip.ts'

/** Words that can hardly be packed, so that the export is as long as what it holds. */
const messages = Array.from({length: 250}, (_, index) => ({
  type: 'message',
  ts: `${1_772_617_320 + index}.000200`,
  user: 'U01',
  text: randomBytes(3_000).toString('base64'),
}))
const count = 280
const nameOf = (index: number): string => `channel-${String(index).padStart(4, '0')}/2026-03-04.json`

const one = zipSync({[nameOf(0)]: strToU8(JSON.stringify(messages))})
const view = new DataView(one.buffer, one.byteOffset, one.byteLength)
const directoryAt = view.getUint32(one.length - 22 + 16, true)
const file = one.slice(0, directoryAt)
const entry = one.slice(directoryAt, one.length - 22)
const end = one.slice(one.length - 22)

const directory = new Uint8Array(entry.length * count)
for (let index = 0; index < count; index++) {
  const at = index * entry.length
  directory.set(entry, at)
  directory.set(strToU8(nameOf(index)), at + 46)
  new DataView(directory.buffer).setUint32(at + 42, index * file.length, true)
}
const last = new DataView(end.buffer)
last.setUint16(8, count, true)
last.setUint16(10, count, true)
last.setUint32(12, directory.length, true)
last.setUint32(16, file.length * count, true)
const size = file.length * count + directory.length + end.length

function stretch(from: number, length: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(length, size - from))
  for (let at = 0; at < bytes.length;) {
    const place = from + at
    const part = partAt(place)
    const piece = part.bytes.subarray(place - part.start, place - part.start + bytes.length - at)
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

function partAt(place: number): {readonly bytes: Uint8Array; readonly start: number} {
  const files = file.length * count
  if (place >= files + directory.length) return {bytes: end, start: files + directory.length}
  if (place >= files) return {bytes: directory, start: files}
  return {bytes: file, start: place - (place % file.length)}
}

function driven<T>(work: ByStretches<T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next(stretch(step.value.from, step.value.length))
  return step.value
}

const listing = driven(listArchive(size))
if ('brokenLine' in listing) throw new Error('The export is broken.')
const range = {from: 1_772_617_320_000, to: 1_772_617_321_999}
const kept = driven(readArchive({days: listing.days, range, most: 20_000}, listing.people))
if (!Array.isArray(kept)) throw new Error('The export was not read.')
console.log(JSON.stringify({size, days: listing.days.length, kept: kept.length, most: process.resourceUsage().maxRSS * 1024}))
