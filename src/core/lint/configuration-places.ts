/** Where the files that a team keeps about its postmortems are looked for: one rule for the editor and the command line. */
import {readIgnoreFile, type IgnoreFile} from './ignored-paths.ts'
import {localised, saying} from '../speech/speech.ts'

/** A folder and all above it up to the root of its file system, nearest first. Paths are whole, with `/` between their parts. */
export function foldersUpFrom(folder: string): readonly string[] {
  const above: string[] = [folder]
  for (let at = folder; ;) {
    const cut = at.replace(/\/$/, '').lastIndexOf('/')
    if (cut === -1) return above
    const parent = at.slice(0, cut)
    at = parent === '' || /^[A-Za-z]:$/.test(parent) ? `${parent}/` : parent
    if (at === above.at(-1)) return above
    above.push(at)
  }
}

/** What is said of a thing with the name of the configuration file that cannot be read. The next file above it counts. */
export const unreadableConfiguration = (isFolder: boolean, reason: string): string =>
  isFolder
    ? localised('A folder has the name of the configuration file, so nothing is read from it.')
    : saying`This file cannot be read: ${reason}`

/** What one folder says about files that are kept out. */
export interface IgnoringFolder {
  readonly folder: string
  /** The text of its `.gitignore`, or `null`. */
  readonly text: string | null
  /** Whether a repository begins here. */
  readonly hasRepository: boolean
}

/**
 * The `.gitignore` files that count, outermost first: those up to where the repository begins. Without a repository, those within `top`, the
 * folder that was opened or named.
 */
export function ignoreFilesAmong(upwards: readonly IgnoringFolder[], top: string): readonly IgnoreFile[] {
  const root = upwards.findIndex(({hasRepository}) => hasRepository)
  const counting = root === -1 ? upwards.filter(({folder}) => folder === top || folder.startsWith(`${top}/`)) : upwards.slice(0, root + 1)
  return counting.flatMap(({folder, text}) => (text === null ? [] : [{folder, patterns: readIgnoreFile(text)}])).toReversed()
}
