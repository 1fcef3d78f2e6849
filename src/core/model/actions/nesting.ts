/** What the tasks of a document are nested in, also where a list of theirs is cut. */
import type {Task} from './task.ts'

/** Answers what a task is nested in, innermost first. */
type FindAround = (task: Task) => readonly Task[]

interface Nesting {
  /** To be given the tasks of one chunk after the other, in the order of the text. */
  readonly enter: (tasks: readonly Task[]) => FindAround
  /** Instead of chunks whose tasks are nested in nothing. */
  readonly pass: () => void
  /** Whether the rest of a list would be nested in nothing. */
  readonly isOutermost: () => boolean
}

export function nestingFinder(): Nesting {
  /** What the items of the last list are nested in. */
  let outer: readonly Task[] = nothing
  return {
    enter(tasks) {
      const before = outer
      const around: FindAround = task => aroundOf(task, before)
      const last = tasks.findLast(({isOuter}) => isOuter)
      outer = last === undefined ? nothing : around(last)
      return around
    },
    pass() {
      outer = nothing
    },
    isOutermost: () => outer.length === 0,
  }
}

const nothing: readonly Task[] = []

function aroundOf({parent}: Task, outer: readonly Task[]): readonly Task[] {
  if (parent === null) return nothing
  return parent === 'rest' ? outer : [parent, ...aroundOf(parent, outer)]
}
