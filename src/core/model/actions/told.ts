/** Paragraphs that tell of work without asking for it: the first of a section are action items, what comes later explains. */
import type {Task} from './task.ts'

/** To be given all tasks but titles in the order of the text, with where their section ends. Answers whether one is told work that may be an action item. */
export function toldWork(): (task: Task, until: number) => boolean {
  let section = -1
  let count = 0
  return (task, until) => {
    if (section !== until) count = 0
    section = until
    const isTold = task.isTold()
    count = isTold ? count + 1 : most
    return isTold && count <= most
  }
}

const most = 2
