/** Solutions weighed against each other, as rows of a table or items of a list. */
import {chunkAt, type Document} from '../document/document.ts'
import type {Span} from '../document/span.ts'
import {tasksIn} from './postmortem.ts'

/** How many options start within a span of the document; what is nested in one explains it. */
export function optionsIn(document: Document, span: Span): number {
  let count = 0
  for (let index = chunkAt(document, span.start); index < document.chunks.length && document.starts[index]! < span.end; index++) {
    const start = document.starts[index]!
    for (const task of tasksIn(document.chunks[index]!)) {
      const at = start + task.start
      if (
        at >= span.start &&
        at < span.end &&
        task.parent === null &&
        task.form !== 'line' &&
        isSaid(document.text.slice(at, start + task.end))
      )
        count++
    }
  }
  return count
}

/** What still waits to be filled in is no option yet. */
const isSaid = (source: string): boolean => /[\p{L}\p{N}]/u.test(source) && !source.includes('{{')
