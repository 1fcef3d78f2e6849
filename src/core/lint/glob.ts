/** Glob patterns over paths, matched in time proportional to pattern times path. */

/** One step of a pattern; `next` are the steps that may follow. */
interface Step {
  /** A character; or `any` (all but `/`) or `all`, any number of times; `one` (but `/`), `nothing`, or `end`. */
  readonly takes: string
  readonly next: readonly number[]
}

/** `*`, `?`, `**` and `{a,b}` as in editors' settings; a pattern without `/` matches a file's name in any folder, one that ends in `/` all in that folder. */
export function matchesGlob(glob: string, path: string): boolean {
  const steps = stepsOf(anchored(glob.slice(0, longest)))
  let current = closure(steps, [0])
  for (const character of path.replace(/^\.?\//, '').slice(0, longest)) {
    const next: number[] = []
    for (const index of current) {
      const step = steps[index]!
      if (step.takes === 'all' || (step.takes === 'any' && character !== '/')) next.push(index)
      else if (step.takes === character || (step.takes === 'one' && character !== '/')) next.push(...step.next)
    }
    current = closure(steps, next)
    if (current.size === 0) return false
  }
  return current.has(steps.length - 1)
}

/** Longer paths and patterns are cut: nobody writes them. */
const longest = 1_024

function anchored(glob: string): string {
  const plain = glob.replace(/^\.?\//, '')
  const whole = plain.endsWith('/') ? `${plain}**` : plain
  return glob.startsWith('/') || whole.includes('/') ? whole : `**/${whole}`
}

/** The last step is the end. Parts in braces are laid side by side; braces within braces are read too. */
function stepsOf(glob: string): readonly Step[] {
  const steps: {takes: Step['takes']; next: number[]}[] = []
  const lastClose = glob.lastIndexOf('}')
  const open: {readonly fork: number; readonly exits: number[]}[] = []
  const add = (takes: Step['takes']): number => steps.push({takes, next: [steps.length + 1]}) - 1
  for (let index = 0; index < glob.length; index++) {
    const character = glob[index]!
    if (character === '*' && glob[index + 1] === '*') {
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
