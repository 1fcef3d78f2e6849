/** Action items: the tasks that stand in the sections for follow-up work. */
import type {Span} from '../../document/span.ts'
import type {Placed} from '../../outline/placed.ts'
import type {Section} from '../../outline/section.ts'
import {sectionIndexAt} from '../../outline/section-at.ts'
import {horizonIn, kindIn, type ActionFields} from './fields.ts'
import {looksLikeName} from './owner.ts'
import type {Task} from './task.ts'

export interface ActionItem extends ActionFields {
  /** Where the item starts, in the document. */
  readonly offset: number
  /** The item without what is nested in it. */
  readonly span: Span
  readonly form: Task['form']
  /** Whether it has a box to tick. */
  readonly hasBox: boolean
}

/** All action items in the order of the text. */
export function actionsOf(chunks: readonly Placed<Task>[], sections: readonly Section[]): readonly ActionItem[] {
  const found: ActionItem[] = []
  const standing = aroundIn(sections)
  const parts = partsOf(sections)
  let part = 0
  for (const {start, items} of chunks) {
    // Most tasks of a long document stand far from its action items.
    while (part < parts.length && parts[part]!.end <= start + (items[0]?.start ?? 0)) part++
    if (part === parts.length) break
    if (parts[part]!.heading.start > start + (items.at(-1)?.start ?? 0)) continue
    const taken = new Set<number>()
    items.forEach((task, index) => {
      const around = standing(start + task.start)
      if (around === null || task.heading !== null || isDetail(task, items, taken)) return
      const fields = task.fields()
      if (fields === null) return
      taken.add(index)
      const {owner, kind, horizon} = inherited(fields, task.parent === null ? around : [...groupsAround(task, items), ...around])
      // Field by field, which takes a tenth of the time that copying takes.
      found.push({
        text: fields.text,
        owner,
        due: fields.due,
        ticket: fields.ticket,
        done: fields.done,
        kind,
        horizon,
        causes: fields.causes,
        offset: start + task.start,
        span: {start: start + task.start, end: start + task.end},
        form: task.form,
        hasBox: task.checked !== null,
      })
    })
  }
  return found
}

/** The sections of action items that stand in no other one. */
function partsOf(sections: readonly Section[]): readonly Section[] {
  const parts: Section[] = []
  for (const section of sections)
    if (section.id === 'action-items' && section.heading.start >= (parts.at(-1)?.end ?? 0)) parts.push(section)
  return parts
}

/** The headings around an offset up to the action items, innermost first; `null` where it is about something else. Read once a section. */
function aroundIn(sections: readonly Section[]): (offset: number) => readonly Heading[] | null {
  let last: {readonly index: number | null; readonly around: readonly Heading[] | null} = {index: null, around: null}
  return offset => {
    const index = sectionIndexAt(sections, offset)
    if (index !== last.index) last = {index, around: headingsFrom(sections, index)}
    return last.around
  }
}

function headingsFrom(sections: readonly Section[], innermost: number | null): readonly Heading[] | null {
  const around: Heading[] = []
  for (let index = innermost; index !== null; index = sections[index]!.parent) {
    const section = sections[index]!
    around.push(headingFrom(section))
    if (section.id === 'action-items') return around
    if (section.id !== 'other') return null
  }
  return null
}

/** What is nested in an action item explains it, unless it has a box of its own. */
function isDetail(task: Task, tasks: readonly Task[], taken: ReadonlySet<number>): boolean {
  if (task.checked !== null) return false
  for (let parent = task.parent; parent !== null; parent = tasks[parent]!.parent) if (taken.has(parent)) return true
  return false
}

/** Words over several items. */
interface Heading {
  readonly title: string
  /** The part that could be the name of who does them, or "". */
  readonly name: string
}

/** The items in which a task is nested, innermost first. */
function groupsAround(task: Task, tasks: readonly Task[]): readonly Heading[] {
  const found: Heading[] = []
  for (let parent = task.parent; parent !== null; parent = tasks[parent]!.parent) {
    const {heading} = tasks[parent]!
    if (heading !== null) found.push({title: heading, name: heading})
  }
  return found
}

/** "**Dana**" or "**DK - for planning**" names a person; the section's own heading and headings about the work do not. */
function headingFrom({title, kind, id}: Section): Heading {
  const mayName = id === 'other' && (kind === 'label' || title.startsWith('@'))
  return {title, name: mayName ? title.split(/\s[-–—]\s/, 1)[0]! : ''}
}

/** A heading over several items says for all of them who does them, of which kind they are and how soon they come. */
function inherited(fields: ActionFields, headings: readonly Heading[]): Pick<ActionFields, 'owner' | 'kind' | 'horizon'> {
  return {
    owner: fields.owner ?? headings.find(({name}) => looksLikeName(name))?.name ?? null,
    kind: fields.kind ?? first(headings, ({title}) => kindIn(title)),
    horizon: fields.horizon ?? first(headings, ({title}) => horizonIn(title)),
  }
}

function first<T>(headings: readonly Heading[], read: (heading: Heading) => T | null): T | null {
  for (const heading of headings) {
    const found = read(heading)
    if (found !== null) return found
  }
  return null
}
