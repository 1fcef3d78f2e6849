/** Where the file of a new postmortem goes, and what it is called. */

/** Long enough to tell one incident from another, short enough for every file system. */
const longest = 60

export interface Named {
  /** As `YYYY-MM-DD`. */
  readonly date: string
  readonly title: string
  readonly severity?: string | undefined
}

const usualPattern = '{{date}}-{{title}}.md'

const variable = /\{\{\s*(\w+)\s*\}\}/g
const variables = ['date', 'year', 'month', 'title', 'severity']

/** A path with `/` between its parts, such as `2026-03-04-mail-was-late.md`: letters and figures take the places of the variables. */
export function pathFor({date, title, severity = ''}: Named, pattern = usualPattern): string {
  const values = new Map([
    ['date', date],
    ['year', date.slice(0, 4)],
    ['month', date.slice(5, 7)],
    ['title', wordsFor(title, longest - date.length) || 'postmortem'],
    ['severity', wordsFor(severity, longest) || 'unknown'],
  ])
  return pattern.trim().replace(variable, (_, name: string) => values.get(name) ?? '')
}

/** What is wrong with a pattern, or `null`. */
export function patternProblem(pattern: string): string | null {
  const unknown = Array.from(pattern.matchAll(variable), ([, name]) => name!).find(name => !variables.includes(name))
  if (unknown !== undefined) return `“${unknown}” is no variable. It can be ${variables.join(', ')}.`
  if (/[{}]/.test(pattern.replace(variable, ''))) return 'Variables stand in double braces, such as `{{date}}`.'
  if (isOutside(pattern)) return outside
  return /\.(?:md|markdown)\s*$/i.test(pattern) ? null : 'The path has to end with `.md`.'
}

/** What is wrong with the path of a folder, or `null`. */
export const folderProblem = (path: string): string | null => (isOutside(path) ? outside : null)

const outside = 'A path leads down from the folder of this file: no `/` at its start, no `..`, no backslashes.'
const isOutside = (path: string): boolean => /^\s*$|^\s*\/|\\|^\s*[a-z]:/i.test(path) || path.split('/').some(part => part.trim() === '..')

function wordsFor(text: string, most: number): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
  let name = ''
  for (const word of words) {
    if (name.length + word.length + 1 > most) break
    name += name === '' ? word : `-${word}`
  }
  return name
}
