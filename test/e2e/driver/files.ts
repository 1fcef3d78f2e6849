/** Reads, writes and awaits the files of the open folder on disk. */
import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Settings} from '../../harness/server.ts'
import {waitFor} from '../../harness/waiting.ts'

export type Files = {
  /** The text of a file on disk, which unsaved changes are not part of. */
  readonly readFile: (name: string) => string
  readonly writeFile: (name: string, text: string) => void
  /** Waits until the file has exactly this text, every byte of it, and complains with the difference. */
  readonly untilFile: (name: string, text: string) => Promise<void>
}

/** With these settings the file on disk is the text of the editor a moment later, wherever the editor is scrolled to. */
export const savedAtOnce: Settings = {'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50}

export const files = (folder: string): Files => {
  const readFile = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return {
    readFile,
    writeFile: (name, text) => writeFileSync(join(folder, name), text),
    untilFile: async (name, text) => {
      const same = waitFor(`${name} to have the text`, () => readFile(name) === text)
      await same.catch(() => assert.equal(readFile(name), text))
    },
  }
}
