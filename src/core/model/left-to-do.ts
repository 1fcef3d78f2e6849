/** What is left to do before a document can be shared: sections that are owed and have no words yet, and gaps that nobody has filled. */
import {checklistOf, type ChecklistEntry} from './checklist.ts'
import {gapsIn, type Gap} from './placeholders.ts'
import type {Postmortem} from './postmortem.ts'

export interface LeftToDo {
  /** In canonical order; those that are only worth having are none. */
  readonly sections: readonly ChecklistEntry[]
  /** In the order of the text. */
  readonly gaps: readonly Gap[]
}

/** A section that waits for words in a gap of its own is told by the gap. */
export function leftToDo(postmortem: Postmortem): LeftToDo {
  const gaps = gapsIn(postmortem.document)
  const hasGap = ({section}: ChecklistEntry): boolean =>
    section !== null && gaps.some(({start}) => section.body.start <= start && start < section.end)
  const sections = checklistOf(postmortem).filter(entry =>
    entry.state === 'empty' ? !hasGap(entry) : entry.state === 'missing' && entry.owed === 'required',
  )
  return {sections, gaps}
}
