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
  /**
   * The same after a step back or forth in the active editor, saving as a person would: a text that is undone while VS Code saves it is taken
   * for saved, and the file keeps what was undone until then.
   */
  readonly untilFileAfterUndo: (name: string, text: string) => Promise<void>
  /** The text of the file once it has another one; while VS Code writes it, it has none for a moment. */
  readonly untilFileChanged: (name: string, before: string) => Promise<string>
}

/** With these settings the file on disk is the text of the editor a moment later, wherever the editor is scrolled to. */
export const savedAtOnce: Settings = {'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50}

export const files = (folder: string, save: () => Promise<void>): Files => {
  const readFile = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const untilFile = async (name: string, text: string, meanwhile?: () => Promise<void>): Promise<void> => {
    const isSame = async (): Promise<boolean> => {
      if (readFile(name) === text) return true
      await meanwhile?.()
      return false
    }
    await waitFor(`${name} to have the text`, isSame).catch(() => assert.equal(readFile(name), text))
  }
  return {
    readFile,
    writeFile: (name, text) => writeFileSync(join(folder, name), text),
    untilFile: async (name, text) => untilFile(name, text),
    untilFileChanged: async (name, before) =>
      waitFor(`${name} to change`, () => {
        const text = readFile(name)
        return text !== '' && text !== before && text
      }),
    untilFileAfterUndo: async (name, text) => untilFile(name, text, save),
  }
}
