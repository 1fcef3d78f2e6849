/** Writes a file that a person named, over nothing that is there. */
import {stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'

export interface Manner {
  /** What the text was made of, which stays what it is whatever is said; “-” for standard input. */
  readonly source: string
  readonly mayReplace: boolean
}

/** What kept it from being written, in words, or `null`. */
export async function writeNewFile(path: string, text: string, {source, mayReplace}: Manner): Promise<string | null> {
  const [there, read] = await Promise.all([found(path), source === '-' ? null : found(source)])
  if (there?.isDirectory() === true) return 'This is a folder. Name a file in it.'
  if (there !== null && read !== null && there.dev === read.dev && there.ino === read.ino) return 'This is the document itself.'
  if (there !== null && !mayReplace) return 'There is a file already. --force writes over it.'
  return writeFile(path, text, {flag: mayReplace ? 'w' : 'wx'}).then(
    () => null,
    (error: NodeJS.ErrnoException) => wordsFor(error, path),
  )
}

const found = (path: string) => stat(path).catch(() => null)

function wordsFor({code, message}: NodeJS.ErrnoException, path: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no folder ${dirname(path)}.`
  return code === 'EEXIST' ? 'There is a file already. --force writes over it.' : message
}
