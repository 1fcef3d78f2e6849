/** Reads files stretch by stretch, so that a long one is never in memory as a whole. */
import {open} from 'node:fs/promises'
import type {OpenPath} from '../host/open-file.ts'

export const openPath: OpenPath = async path => {
  const file = await open(path)
  const {size} = await file.stat()
  return {
    size,
    async read({from, length}) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)))
      for (let at = 0; at < bytes.length;) {
        const {bytesRead} = await file.read(bytes, at, bytes.length - at, from + at)
        if (bytesRead === 0) return bytes.subarray(0, at)
        at += bytesRead
      }
      return bytes
    },
    close: () => file.close(),
  }
}
