/** What the tasks of a document are nested in, also where a list of theirs is cut. */
import type {Task} from './task.ts'

/** Answers what a task is nested in, innermost first. */
type FindAround = (task: Task) => readonly Task[]

/** To be given the tasks of one chunk after the other, in the order of the text, and none for those that are left out. */
export function nestingFinder(): (tasks: readonly Task[]) => FindAround {
  /** What the items of the last list are nested in. */
  let outer: readonly Task[] = nothing
  return tasks => {
    if (tasks.length === 0) {
      outer = nothing
      return aroundNothing
    }
    const before = outer
    const around: FindAround = task => aroundOf(task, before)
    const last = tasks.findLast(({isOuter}) => isOuter)
    outer = last === undefined ? nothing : around(last)
    return around
  }
}

const nothing: readonly Task[] = []
const aroundNothing: FindAround = () => nothing

function aroundOf({parent}: Task, outer: readonly Task[]): readonly Task[] {
  if (parent === null) return nothing
  return parent === 'rest' ? outer : [parent, ...aroundOf(parent, outer)]
}
