/** Reads and writes files of this computer so that no moment of it loses what was there. */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {open, readFile, type FileHandle} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {LocalFiles} from '../host/local-files.ts'

export const localFiles: LocalFiles = {
  readNow(path) {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return undefined
    }
  },
  writeNow(path, text) {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(`${path}.new`, text)
    renameSync(`${path}.new`, path)
  },
  read: path => readFile(path),
  async writeOver(path, bytes) {
    // Opened as it is: cut first, it would be empty should the process end before it is written.
    const file = await open(path, 'r+')
    try {
      const {size} = await file.stat()
      // Where there is no room for what is longer, nothing has changed yet.
      await write(file, bytes, Math.min(size, bytes.length), bytes.length).catch(async (problem: unknown) => {
        await file.truncate(size)
        throw problem
      })
      await write(file, bytes, 0, Math.min(size, bytes.length))
      await file.truncate(bytes.length)
    } finally {
      await file.close()
    }
  },
}

/** From one place to another, where they stand in the file as well. */
async function write(file: FileHandle, bytes: Uint8Array, from: number, to: number): Promise<void> {
  for (let at = from; at < to;) at += (await file.write(bytes, at, to - at, at)).bytesWritten
}
