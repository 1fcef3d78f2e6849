/** A zip as it is when it has more files than a plain one can count: its numbers stand in the records for large ones. */

const entryMark = 0x02014b50
const none = 0xffffffff

export function large(plain: Uint8Array): Uint8Array {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength)
  const end = plain.length - 22
  const from = view.getUint32(end + 16, true)
  const entries: Uint8Array[] = []
  for (let at = from; at < end;) {
    assertMark(view.getUint32(at, true))
    const length = 46 + view.getUint16(at + 28, true)
    entries.push(largeEntry(plain.slice(at, at + length)))
    at += length
  }
  const directory = joined(entries)
  const endRecord = new DataView(new ArrayBuffer(56))
  endRecord.setUint32(0, 0x06064b50, true)
  endRecord.setBigUint64(4, 44n, true)
  endRecord.setBigUint64(24, BigInt(entries.length), true)
  endRecord.setBigUint64(32, BigInt(entries.length), true)
  endRecord.setBigUint64(40, BigInt(directory.length), true)
  endRecord.setBigUint64(48, BigInt(from), true)
  const locator = new DataView(new ArrayBuffer(20))
  locator.setUint32(0, 0x07064b50, true)
  locator.setBigUint64(8, BigInt(from + directory.length), true)
  const last = plain.slice(end)
  new DataView(last.buffer).setUint16(10, 0xffff, true)
  new DataView(last.buffer).setUint32(12, none, true)
  new DataView(last.buffer).setUint32(16, none, true)
  return joined([plain.subarray(0, from), directory, new Uint8Array(endRecord.buffer), new Uint8Array(locator.buffer), last])
}

/** Its numbers follow its name, after those of another program. */
function largeEntry(entry: Uint8Array): Uint8Array {
  const view = new DataView(entry.buffer)
  const extra = new DataView(new ArrayBuffer(4 + 2 + 4 + 24))
  extra.setUint16(0, 0xcafe, true)
  extra.setUint16(2, 2, true)
  extra.setUint16(6, 1, true)
  extra.setUint16(8, 24, true)
  for (const [index, place] of [24, 20, 42].entries()) {
    extra.setBigUint64(10 + index * 8, BigInt(view.getUint32(place, true)), true)
    view.setUint32(place, none, true)
  }
  view.setUint16(30, extra.byteLength, true)
  return joined([entry, new Uint8Array(extra.buffer)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function assertMark(mark: number): void {
  if (mark !== entryMark) throw new Error('The directory of the plain zip has more than names.')
}
