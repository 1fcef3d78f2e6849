/** Reads and writes files of this computer so that no moment of it loses what was there. */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {open, readFile} from 'node:fs/promises'
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
      for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at, bytes.length - at, at)).bytesWritten
      await file.truncate(bytes.length)
    } finally {
      await file.close()
    }
  },
}
