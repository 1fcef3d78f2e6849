/** Files that a team keeps out of its repository, as `.gitignore` files say: nobody looks for postmortems among them. */
import {globMatcher} from './glob.ts'

export const ignoreFileName = '.gitignore'

/** The lines of one file, in its order. */
export type IgnorePatterns = readonly IgnorePattern[]

interface IgnorePattern {
  readonly takesOut: boolean
  readonly foldersOnly: boolean
  readonly matches: (path: string) => boolean
}

/** Reads any text. */
export const readIgnoreFile = (text: string): IgnorePatterns => text.split(/\r?\n/).flatMap(patternIn)

function patternIn(line: string): readonly IgnorePattern[] {
  const written = line.replace(/(?<!\\) +$/, '')
  if (written === '' || written.startsWith('#')) return []
  const takesOut = !written.startsWith('!')
  const pattern = (takesOut ? written : written.slice(1)).replace(/^\\(?=#)/, '')
  const foldersOnly = pattern.endsWith('/')
  const path = foldersOnly ? pattern.slice(0, -1) : pattern
  if (path === '') return []
  // Git knows no braces.
  const glob = path.replace(/(?<!\\)[{},]/g, '\\$&')
  return [{takesOut, foldersOnly, matches: globMatcher(path.includes('/') && !path.startsWith('/') ? `/${glob}` : glob)}]
}

/** The files that count for a path, outermost first, each with its folder. */
export interface IgnoreFile {
  readonly folder: string
  readonly patterns: IgnorePatterns
}

/**
 * Whether a file, or a folder around it below `top`, is kept out. What stands in a folder that is kept out cannot be taken in again. Paths are
 * whole, with `/` between their parts, and one after the name of a folder.
 */
export function isIgnored(path: string, top: string, files: readonly IgnoreFile[]): boolean {
  for (let end = path.indexOf('/', top.length + 1); ; end = path.indexOf('/', end + 1)) {
    const part = end === -1 ? path : path.slice(0, end)
    if (isKeptOut(part, end !== -1, files)) return true
    if (end === -1 || end === path.length - 1) return false
  }
}

function isKeptOut(path: string, isFolder: boolean, files: readonly IgnoreFile[]): boolean {
  let isOut = false
  for (const {folder, patterns} of files) {
    const base = folder.endsWith('/') ? folder : `${folder}/`
    if (!path.startsWith(base)) continue
    const inside = path.slice(base.length)
    const last = patterns.findLast(({foldersOnly, matches}) => (isFolder || !foldersOnly) && matches(inside))
    if (last !== undefined) isOut = last.takesOut
  }
  return isOut
}
