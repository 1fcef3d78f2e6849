/** What is left to do before a document can be shared: sections that are owed and have no words yet, and gaps that nobody has filled. */
import type {Span} from '../document/span.ts'
import {checklistOf, type ChecklistEntry} from './checklist.ts'
import {placeholdersOf} from './placeholders.ts'
import type {Postmortem} from './postmortem.ts'

export interface LeftToDo {
  /** In canonical order; those that are only worth having are none. */
  readonly sections: readonly ChecklistEntry[]
  /** In the order of the text. */
  readonly gaps: readonly Gap[]
}

export interface Gap extends Span {
  /** As it is written. */
  readonly words: string
}

/** A section that waits for words in a gap of its own is told by the gap. */
export function leftToDo(postmortem: Postmortem): LeftToDo {
  const gaps = gapsIn(postmortem)
  const hasGap = ({section}: ChecklistEntry): boolean =>
    section !== null && gaps.some(({start}) => section.body.start <= start && start < section.end)
  const sections = checklistOf(postmortem).filter(entry =>
    entry.state === 'empty' ? !hasGap(entry) : entry.state === 'missing' && entry.owed === 'required',
  )
  return {sections, gaps}
}

/** A box or a word that says how far an item is asks for nothing. */
const gapsIn = ({document}: Postmortem): readonly Gap[] =>
  placeholdersOf(document).flatMap(({start: at, items}) =>
    items.flatMap(({start, end, kind, words}) => (kind === 'state' ? [] : [{start: at + start, end: at + end, words}])),
  )
