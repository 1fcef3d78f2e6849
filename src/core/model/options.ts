/** Solutions weighed against each other, as rows of a table or items of a list. */
import {chunksWithin, type Document} from '../document/document.ts'
import type {Span} from '../document/span.ts'
import {nestingFinder} from './actions/nesting.ts'
import type {Task} from './actions/task.ts'
import {tasksIn} from './postmortem.ts'

/** How many options say something, and how many still wait to be filled in. */
export interface Options {
  readonly said: number
  readonly open: number
}

const listed: ReadonlySet<Task['form']> = new Set(['item', 'row'])
const isItem = ({form}: Task): boolean => form === 'item'

/** The options that start within a span of the document; what is nested in one explains it. */
export function optionsIn(document: Document, span: Span): Options {
  let said = 0
  let open = 0
  const nesting = nestingFinder()
  for (const {chunk, start} of chunksWithin(document, span)) {
    const tasks = tasksIn(chunk)
    const around = nesting.enter(tasks)
    for (const task of tasks) {
      const at = start + task.start
      if (at < span.start || at >= span.end || around(task).some(isItem) || !listed.has(task.form)) continue
      const source = document.text.slice(at, start + task.end)
      if (source.includes('{{')) open++
      else if (/[\p{L}\p{N}]/u.test(source)) said++
    }
  }
  return {said, open}
}
