/** Reads a zip by the directory at its end: what is in it, and then one file after the other. Whoever drives this has the bytes. */
import {inflateSync, strFromU8} from 'fflate/browser'

/** Bytes of a file that are asked for. */
export interface Stretch {
  readonly from: number
  readonly length: number
}

/** Work that asks for stretches of a file one by one. The answer may be shorter at the end of the file, and is needed until the next one is asked for. */
export type ByStretches<T> = Generator<Stretch, T, Uint8Array>

export interface ZipEntry {
  readonly path: string
  /** Where its header stands. */
  readonly at: number
  /** How many bytes it takes in the archive. */
  readonly packed: number
  /** How many it has. */
  readonly size: number
  /** As the archive names it, or `null` where this is none that is read here, or the file is locked. */
  readonly method: 'stored' | 'deflated' | null
}

/** The longest file that is unpacked; each is held in memory as a whole, and a day of a channel is never so long. */
const longestFile = 1 << 26
/** A directory of a million files. */
const longestDirectory = 1 << 27

const marks = {start: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, largeEnd: 0x06064b50, largeEndAt: 0x07064b50}

const bytesBeforeName = {start: 30, entry: 46}
const bytesOfEnd = {plain: 22, large: 56, largeAt: 20}
const longestComment = 0xffff
/** What stands where a number does not fit. */
const elsewhere = {two: 0xffff, four: 0xffffffff}

export const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)

/** The files in a zip of this size; `null` where it is broken. */
export function* entriesOf(size: number): ByStretches<readonly ZipEntry[] | null> {
  const directory = yield* directoryOf(size)
  if (directory === null || directory.length > longestDirectory || directory.from + directory.length > size) return null
  const bytes = yield directory
  if (bytes.length < directory.length) return null
  const view = viewOf(bytes)
  const entries: ZipEntry[] = []
  for (let at = 0; at < bytes.length;) {
    if (bytes.length - at < bytesBeforeName.entry || view.getUint32(at, true) !== marks.entry) return null
    const nameEnd = at + bytesBeforeName.entry + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    if (extraEnd > bytes.length) return null
    entries.push(entryAt(view, at, nameEnd, extraEnd))
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the directory stands. */
function* directoryOf(size: number): ByStretches<Stretch | null> {
  const most = bytesOfEnd.plain + longestComment + bytesOfEnd.largeAt
  const tailAt = Math.max(0, size - most)
  const tail = viewOf(yield {from: tailAt, length: size - tailAt})
  const end = endIn(tail)
  if (end === null) return null
  const plain = {length: tail.getUint32(end + 12, true), from: tail.getUint32(end + 16, true)}
  const isPlain = tail.getUint16(end + 10, true) !== elsewhere.two && Math.max(plain.length, plain.from) !== elsewhere.four
  const largeAt = end - bytesOfEnd.largeAt
  if (isPlain || largeAt < 0 || tail.getUint32(largeAt, true) !== marks.largeEndAt) return plain
  const large = viewOf(yield {from: largeNumber(tail, largeAt + 8), length: bytesOfEnd.large})
  if (large.byteLength < bytesOfEnd.large || large.getUint32(0, true) !== marks.largeEnd) return null
  return {length: largeNumber(large, 40), from: largeNumber(large, 48)}
}

/** The record that closes a zip: the last mark after which just its comment follows. */
function endIn(tail: DataView): number | null {
  for (let at = tail.byteLength - bytesOfEnd.plain; at >= 0; at--) {
    const isEnd = tail.getUint32(at, true) === marks.end
    if (isEnd && at + bytesOfEnd.plain + tail.getUint16(at + 20, true) === tail.byteLength) return at
  }
  return null
}

function entryAt(view: DataView, at: number, nameEnd: number, extraEnd: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const isLocked = (flags & 1) !== 0
  const isUnicode = (flags & 0x800) !== 0
  const name = new Uint8Array(view.buffer, view.byteOffset + at + bytesBeforeName.entry, nameEnd - at - bytesBeforeName.entry)
  const numbers = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const large = largeNumbers(view, nameEnd, extraEnd)
  const [size, packed, start] = numbers.map(number => (number === elsewhere.four ? (large.next().value ?? number) : number))
  return {
    path: strFromU8(name, !isUnicode),
    at: start!,
    packed: packed!,
    size: size!,
    method: isLocked ? null : method === 0 ? 'stored' : method === 8 ? 'deflated' : null,
  }
}

/** The numbers that did not fit into an entry, in the order in which they stand beside it. */
function* largeNumbers(view: DataView, from: number, to: number): Generator<number, undefined> {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (view.getUint16(at, true) === 1)
      for (let number = at + 4; number + 8 <= Math.min(end, to); number += 8) yield largeNumber(view, number)
    at = end
  }
}

/** The bytes of a file; `null` where it is broken. */
export function* unpacked({at, packed, size, method}: ZipEntry): ByStretches<Uint8Array | null> {
  if (method === null || Math.max(packed, size) > longestFile) return null
  const head = viewOf(yield {from: at, length: bytesBeforeName.start})
  if (head.byteLength < bytesBeforeName.start || head.getUint32(0, true) !== marks.start) return null
  const from = at + bytesBeforeName.start + head.getUint16(26, true) + head.getUint16(28, true)
  const bytes = packed === 0 ? new Uint8Array(0) : yield {from, length: packed}
  if (bytes.length < packed) return null
  const whole = method === 'stored' ? bytes : inflated(bytes, size)
  return whole?.length === size ? whole : null
}

function inflated(bytes: Uint8Array, size: number): Uint8Array | null {
  try {
    // One byte more than there must be, so that one more than there may be is seen.
    return inflateSync(bytes, {out: new Uint8Array(size + 1)})
  } catch {
    return null
  }
}

const viewOf = ({buffer, byteOffset, byteLength}: Uint8Array): DataView => new DataView(buffer, byteOffset, byteLength)

const largeNumber = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
