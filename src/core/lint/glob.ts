/** Glob patterns over paths, matched in time proportional to pattern times path: one dialect for settings, configuration and the command line. */
import {localised} from '../speech/speech.ts'

/** One step of a pattern; `next` are the steps that may follow. */
interface Step {
  /** A character or one of a class; or `any` (all but `/`) or `all`, any number of times; `one` (but `/`), `nothing`, or `end`. */
  readonly takes: string | CharacterClass
  readonly next: readonly number[]
}

interface CharacterClass {
  readonly isNegated: boolean
  readonly ranges: readonly (readonly [first: string, last: string])[]
}

/**
 * `*`, `?`, `**`, `{a,b}`, `[a-z]` and `[!a-z]` as in editors' settings, `\\` before a sign that stands for itself. A pattern without `/`
 * matches a file's name in any folder, one that ends in `/` all in that folder.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  if (!/[*?[\]{}\\]/.test(glob) && !glob.endsWith('/')) return literalMatcher(glob)
  const steps = stepsOf([...anchored(glob.slice(0, longest))])
  const opening = closure(steps, [0])
  return path => {
    let current = opening
    for (const character of plainPath(path)) {
      const next: number[] = []
      for (const index of current) {
        const {takes, next: following} = steps[index]!
        if (takes === 'all' || (takes === 'any' && character !== '/')) next.push(index)
        else if (takes === character || (takes === 'one' && character !== '/')) next.push(...following)
        else if (typeof takes === 'object' && character !== '/' && isOf(takes, character)) next.push(...following)
      }
      current = closure(steps, next)
      if (current.size === 0) return false
    }
    return current.has(steps.length - 1)
  }
}

/** Most patterns of most lists are plain names. */
function literalMatcher(glob: string): (path: string) => boolean {
  const plain = plainPath(glob)
  const isAnchored = glob.startsWith('/') || plain.includes('/')
  return path => plainPath(path) === plain || (!isAnchored && plainPath(path).endsWith(`/${plain}`))
}

/**
 * What a list of patterns says of a path: the last one that matches decides, and one that begins with `!` takes out what others took in. `null`
 * when none matches.
 */
export function listed(globs: readonly string[], path: string): boolean | null {
  const matchers = matchersOf.get(globs) ?? globs.map(glob => ({takesIn: !isExclusion(glob), matches: globMatcher(glob.replace(/^!/, ''))}))
  matchersOf.set(globs, matchers)
  return matchers.findLast(({matches}) => matches(path))?.takesIn ?? null
}

export const isExclusion = (glob: string): boolean => glob.startsWith('!')

const matchersOf = new WeakMap<readonly string[], readonly {readonly takesIn: boolean; readonly matches: (path: string) => boolean}[]>()

/** What a pattern says in vain, or `null`. */
export function globProblem(glob: string): string | null {
  const pattern = glob.replace(/^!/, '')
  if (pattern.trim() === '') return localised('A pattern needs the name of a file or folder.')
  if (glob.length > longest) return localised('This pattern is too long.')
  if (/(?:^|\/)\.\.(?:\/|$)/.test(pattern)) return localised('“..” matches nothing: paths count from the folder of this file, down.')
  if (/\\(?![*?[\]{},!\\])/.test(pattern)) return localised('A “\\” stands where “/” is wanted between folders.')
  const signs = pattern.replace(/\\./g, '')
  if (signs.replace(/\[[!^]?\]?[^\]]*\]/g, '').includes('[')) return localised('“[” is never closed, and stands for itself.')
  return signs.split('{').length > signs.split('}').length ? localised('“{” is never closed, and stands for itself.') : null
}

/** Longer paths and patterns are cut: nobody writes them. */
const longest = 1_024

const plainPath = (path: string): string => path.replace(/^\.?\//, '').slice(0, longest)

function anchored(glob: string): string {
  const plain = glob.replace(/^\.?\//, '')
  const whole = plain.endsWith('/') ? `${plain}**` : plain
  return glob.startsWith('/') || whole.includes('/') ? whole : `**/${whole}`
}

/** The last step is the end. Parts in braces are laid side by side; braces within braces are read too. */
function stepsOf(glob: readonly string[]): readonly Step[] {
  const steps: {takes: Step['takes']; next: number[]}[] = []
  const lastClose = glob.lastIndexOf('}')
  const open: {readonly fork: number; readonly exits: number[]}[] = []
  const add = (takes: Step['takes']): number => steps.push({takes, next: [steps.length + 1]}) - 1
  for (let index = 0; index < glob.length; index++) {
    const character = glob[index]!
    const oneOf = character === '[' ? classAt(glob, index) : null
    if (character === '\\' && isSign(glob[index + 1])) add(glob[++index]!)
    else if (oneOf !== null) {
      add(oneOf.characters)
      index = oneOf.end
    } else if (character === '*' && glob[index + 1] === '*') {
      const at = add('nothing')
      add('all')
      index++
      // "**/" also stands for no folder at all.
      if (glob[index + 1] === '/') {
        add('/')
        index++
        steps[at]!.next.push(steps.length)
      }
    } else if (character === '*') add('any')
    else if (character === '?') add('one')
    else if (character === '{' && lastClose > index) open.push({fork: add('nothing'), exits: []})
    else if (character === ',' && open.length > 0) {
      const {fork, exits} = open.at(-1)!
      exits.push(add('nothing'))
      steps[fork]!.next.push(steps.length)
    } else if (character === '}' && open.length > 0) {
      for (const exit of open.pop()!.exits) steps[exit]!.next = [steps.length]
      add('nothing')
    } else add(character)
  }
  for (const {exits} of open) for (const exit of exits) steps[exit]!.next = [steps.length]
  add('end')
  return steps
}

const isSign = (character: string | undefined): boolean => character !== undefined && '*?[]{},!\\'.includes(character)

/** The class that opens at `start`, with the place of its `]`; `null` when it is never closed. A `]` right after the opening is one of it. */
function classAt(glob: readonly string[], start: number): {readonly characters: CharacterClass; readonly end: number} | null {
  const isNegated = glob[start + 1] === '!' || glob[start + 1] === '^'
  const first = start + (isNegated ? 2 : 1)
  const end = glob.indexOf(']', first + 1)
  if (end === -1) return null
  const ranges: (readonly [string, string])[] = []
  for (let index = first; index < end; index++) {
    const isRange = glob[index + 1] === '-' && index + 2 < end
    ranges.push([glob[index]!, glob[isRange ? index + 2 : index]!])
    if (isRange) index += 2
  }
  return {characters: {isNegated, ranges}, end}
}

const isOf = ({isNegated, ranges}: CharacterClass, character: string): boolean =>
  ranges.some(([first, last]) => first <= character && character <= last) !== isNegated

/** All steps that can be reached without taking a character: `any` and `all` may take none. */
function closure(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const reached = new Set<number>()
  const queue = [...from]
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (index >= steps.length || reached.has(index)) continue
    reached.add(index)
    const {takes, next} = steps[index]!
    if (takes === 'nothing' || takes === 'any' || takes === 'all') queue.push(...next)
  }
  return reached
}
