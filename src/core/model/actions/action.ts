/** Action items: the tasks that stand in the sections for follow-up work. */
import {slotIn} from '../../document/by-chunk.ts'
import type {Span} from '../../document/span.ts'
import type {Placed} from '../../outline/placed.ts'
import {byRun, movedBy, runsOf, type ReadRun, type Run} from '../../outline/run.ts'
import type {Section} from '../../outline/section.ts'
import {sectionFinder, sectionIndexAt, type Whereabouts} from '../../outline/section-at.ts'
import {isDirective} from './directive.ts'
import type {ActionFields} from './fields.ts'
import {areAlike, groupsOf, headingFrom, nothing, progressUnder, saidBy, type Heading, type Inheritance} from './inheritance.ts'
import {isOfWords} from './introduction.ts'
import {nestingFinder} from './nesting.ts'
import type {Task} from './task.ts'
import {toldWork} from './told.ts'

export interface ActionItem extends ActionFields {
  /** Where the item starts, in the document. */
  readonly offset: number
  /** The item without what is nested in it. */
  readonly span: Span
  readonly form: 'item' | 'row' | 'line'
  /** Whether it has a box to tick. */
  readonly hasBox: boolean
}

/** All action items in the order of the text. Takes little time for those that are as they were. */
export function actionsOf(chunks: readonly Placed<Task>[], sections: readonly Section[]): readonly ActionItem[] {
  return runsOf(chunks, sections, 'action-items').flatMap(run => placedAt(run, actionsOfRun(run, sections)))
}

interface Latest {
  /** How far they have moved since they were read. */
  readonly by: number
  readonly items: readonly ActionItem[]
}

/** The action items of a run where they stand now. */
function placedAt(run: Run<Task>, read: ReadRun<Task, {latest: Latest}>): readonly ActionItem[] {
  const by = movedBy(run, read)
  const {latest} = read.value
  if (latest.by !== by) read.value.latest = {by, items: latest.items.map(item => shifted(item, by - latest.by))}
  return read.value.latest.items
}

const shifted = (item: ActionItem, by: number): ActionItem => ({
  ...item,
  offset: item.offset + by,
  span: {start: item.span.start + by, end: item.span.end + by},
})

const actionsOfRun = byRun((run: Run<Task>, sections): {latest: Latest} => ({latest: {by: 0, items: actionsIn(run, sections)}}))

function actionsIn({chunks}: Run<Task>, sections: readonly Section[]): readonly ActionItem[] {
  const found: ActionItem[] = []
  const standing = aroundIn(sections)
  const nesting = nestingFinder()
  const taken = new Set<Task>()
  const mayTell = toldWork()
  /** A title that is an action item unless there are some below it. */
  let open: OpenTitle | null = null
  for (const chunk of chunks) {
    const {start, items} = chunk
    const apart = open === null ? itemsApart(chunk, standing, nesting.isOutermost()) : null
    if (apart !== null) {
      nesting.pass()
      for (const item of apart) found.push(item)
      // None of them is told, and all stand in one section.
      const last = items.at(-1)!
      mayTell(last, standing(start + last.start).until)
      continue
    }
    const around = nesting.enter(items)
    const areNested = items.some(task => around(task).length > 0)
    for (const task of items) {
      const at = start + task.start
      const section = standing(at).said
      if (section === null) continue
      const tells = task.form !== 'title' && mayTell(task, standing(at).until)
      if (task.heading() !== null || (task.isTold() && (!tells || (open?.isTask === true && isDirective(open.item.text))))) continue
      if (open !== null && at >= open.end) open = closed(open, found)
      if (task.form === 'title') {
        open = openedBy(task, at, sections, section) ?? open
        continue
      }
      if (open !== null && task.isField()) {
        open = withField(open, task.fields())
        continue
      }
      if (open?.isTask === true && task.checked === null && task.isDetail()) continue
      if (areNested && isDetail(task, around(task), taken)) continue
      const fields = task.isField() ? null : task.fields()
      if (fields === null) continue
      if (areNested) taken.add(task)
      open = null
      found.push(itemFrom(task, start, fields, section, areNested ? saidBy(groupsOf(around(task))) : nothing))
    }
  }
  closed(open, found)
  return found
}

/** The action items of a chunk that stand side by side under one heading, and what they were read with. */
interface Apart {
  readonly start: number
  readonly over: Inheritance
  readonly items: readonly ActionItem[]
}

const keptApart = slotIn<Placed<Task>, Apart>()

/** Those of a chunk in which each task speaks for itself; `null` where they have to be read together. The same ones while all is as it was. */
function itemsApart(chunk: Placed<Task>, standing: Standing, isOutermost: boolean): readonly ActionItem[] | null {
  const {start, items} = chunk
  const told = toldApart(chunk)
  if (told === null || (items[0]!.parent === 'rest' && !isOutermost)) return null
  const {said: over, until} = standing(start + items[0]!.start)
  if (over === null || start + items.at(-1)!.start >= until) return null
  const known = keptApart.get(chunk)
  if (known?.start === start && areAlike(known.over, over)) return known.items
  const apart = {start, over, items: told.map(({task, fields}) => itemFrom(task, start, fields, over, nothing))}
  keptApart.set(chunk, apart)
  return apart.items
}

const keptTold = slotIn<Placed<Task>, {readonly told: readonly Told[] | null}>()

/** What each task of a chunk says for itself; `null` where one is nested in another of them or is a title. */
function toldApart(chunk: Placed<Task>): readonly Told[] | null {
  const known = keptTold.get(chunk)
  if (known !== undefined) return known.told
  const told = chunk.items.every(({parent, form, isTold}) => (parent === null || parent === 'rest') && form !== 'title' && !isTold())
    ? chunk.items.flatMap(toldBy)
    : null
  keptTold.set(chunk, {told})
  return told
}

interface Told {
  readonly task: Task
  readonly fields: ActionFields
}

function toldBy(task: Task): readonly Told[] {
  const fields = task.heading() !== null || task.isField() ? null : task.fields()
  return fields === null ? [] : [{task, fields}]
}

/** Field by field, which takes a tenth of the time that copying takes. */
const itemFrom = (task: Task, start: number, fields: ActionFields, section: Inheritance, group: Inheritance): ActionItem => ({
  text: fields.text,
  owner: fields.owner ?? group.owner ?? section.owner,
  due: fields.due,
  ticket: fields.ticket,
  ...progressUnder(fields, group.isDone ?? section.isDone),
  priority: fields.priority,
  kind: fields.kind ?? group.kind ?? section.kind,
  horizon: fields.horizon ?? group.horizon ?? section.horizon,
  causes: fields.causes,
  offset: start + task.start,
  span: {start: start + task.start, end: start + task.end},
  form: task.form === 'title' ? 'line' : task.form,
  hasBox: task.checked !== null,
})

interface OpenTitle {
  readonly item: ActionItem
  /** Whether it says by itself, or by fields below it, that it is something to do. */
  readonly isTask: boolean
  /** Where its section ends. */
  readonly end: number
}

/** The title of a section that has none below it. */
function openedBy(task: Task, at: number, sections: readonly Section[], around: Inheritance): OpenTitle | null {
  const index = sectionIndexAt(sections, at)
  const section = index === null ? undefined : sections[index]
  if (index === null || section?.id !== 'other' || at > section.heading.end || sections[index + 1]?.parent === index) return null
  const fields = task.fields()
  if (fields === null) return null
  return {item: itemFrom(task, at - task.start, fields, around, nothing), isTask: task.isCommand(), end: section.end}
}

const withField = ({item, end}: OpenTitle, fields: ActionFields | null): OpenTitle => ({
  item: {
    ...item,
    owner: item.owner ?? fields?.owner ?? null,
    due: item.due ?? fields?.due ?? null,
    ticket: item.ticket ?? fields?.ticket ?? null,
    done: item.done ?? fields?.done ?? null,
    state: item.done === null ? (fields?.state ?? item.state) : item.state,
    priority: item.priority ?? fields?.priority ?? null,
  },
  isTask: true,
  end,
})

function closed(open: OpenTitle | null, found: ActionItem[]): null {
  if (open?.isTask === true) found.push(open.item)
  return null
}

/** What the headings around an offset up to the action items say; `null` where it is about something else. */
interface Around {
  readonly said: Inheritance | null
  /** Where the next section begins, or this one ends. */
  readonly until: number
}

type Standing = (offset: number) => Around

/** Read once for all that stands together. */
function aroundIn(sections: readonly Section[]): Standing {
  const innermostAt = sectionFinder(sections)
  let where: Whereabouts | null = null
  let around: Around = {said: null, until: 0}
  return offset => {
    const now = innermostAt(offset)
    if (now === where) return around
    where = now
    const headings = headingsFrom(sections, now.index)
    around = {said: headings === null ? null : saidBy(headings), until: now.until}
    return around
  }
}

/** Innermost first. */
function headingsFrom(sections: readonly Section[], innermost: number | null): readonly Heading[] | null {
  const around: Heading[] = []
  for (let index = innermost; index !== null; index = sections[index]!.parent) {
    const section = sections[index]!
    if ((section.id !== 'action-items' && section.id !== 'other') || isOfWords(section.title)) return null
    around.push(headingFrom(section))
    if (section.id === 'action-items') return around
  }
  return null
}

/** What is nested in an action item explains it, unless it has a box of its own or is a command where there are neither boxes nor numbers. */
const isDetail = (task: Task, around: readonly Task[], taken: ReadonlySet<Task>): boolean =>
  around.some(each => each.namesOthers) ||
  (task.checked === null &&
    around.some(
      each =>
        taken.has(each) &&
        (each.checked !== null || each.form === 'line' || each.isStep || each.goesOn() || task.isDetail() || !task.isCommand()),
    ))
