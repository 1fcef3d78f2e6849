/** Reads and writes files of this computer so that no moment of it loses what was there. */
import {closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {open, readFile, type FileHandle} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {LocalFiles} from '../host/local-files.ts'

export const localFiles: LocalFiles = {
  readNow,
  changeNow(path, change) {
    mkdirSync(dirname(path), {recursive: true})
    const lock = `${path}.lock`
    take(lock)
    try {
      writeFileSync(`${path}.new`, change(readNow(path)))
      renameSync(`${path}.new`, path)
    } finally {
      rmSync(lock, {force: true})
    }
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

function readNow(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Others have it for a moment; who has it for longer is gone and cannot give it back. */
function take(lock: string): void {
  const given = Date.now() + longestHold
  while (Date.now() < given) {
    if (isTaken(lock)) return
    Atomics.wait(pause, 0, 0, 2)
  }
  rmSync(lock, {force: true})
  make(lock)
}

/** In milliseconds. */
const longestHold = 200
const pause = new Int32Array(new SharedArrayBuffer(4))

/** Where it is just being given back, some systems say that it may not be made. */
function isTaken(lock: string): boolean {
  try {
    make(lock)
    return true
  } catch (problem) {
    if (['EEXIST', 'EPERM'].includes((problem as NodeJS.ErrnoException).code ?? '')) return false
    throw problem
  }
}

const make = (lock: string): void => closeSync(openSync(lock, 'wx'))
