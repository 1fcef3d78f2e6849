/** Sections: the landmarks of a whole document folded into which stretches are about what. */
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import {treeKinds} from '../trees/read/kind.ts'
import {namesProblem} from '../trees/read/problem.ts'
import type {Placed} from './placed.ts'
import {settle} from './context.ts'
import type {Draft} from './draft.ts'
import type {HeadingMark, LabelMark, Landmark, TimesCue, When} from './landmark.ts'
import {inside, opensItemIn} from './nesting.ts'
import type {TitleReading} from './section-id-of.ts'
import {titleOf, type Title} from './title.ts'
import {titleParts} from './title-words.ts'

/** All offsets count in the document. */
export interface Section {
  readonly id: SectionId
  /** Without markup. */
  readonly title: string
  /** The depth of a heading, 1 to 6; a label has a level below what it stands in. */
  readonly level: number
  readonly kind: 'heading' | 'label'
  /** The heading, or the bold words with the colon after them. */
  readonly heading: Span
  /** From after the heading to the next section of any kind. */
  readonly body: Span
  /** Where the last of its subsections ends. */
  readonly end: number
  /** Index of the section around it, or `null`. */
  readonly parent: number | null
}

export interface Outline {
  readonly title: Title | null
  /** In the order of the text. */
  readonly sections: readonly Section[]
}

/** Names of a team's own: the words of a title in lower case, to what it is. */
export type TeamNames = ReadonlyMap<string, SectionId>

const noNames: TeamNames = new Map()

/** No more than line ends come between a heading and a block that stands right after it. */
const longestGap = 6

/** Nobody has to read further to know what a section tells. */
const longestRead = 1_500

/** One timed item among others says nothing about the list. */
const fewest = 2

/** A list and the section that it stands in. */
interface TimedList {
  readonly draft: Draft | undefined
  items: number
  timed: number
}

/** Takes time in proportion to the landmarks; `text` is the document's. Chunks come in the order of the text. */
export function outlineOf(chunks: readonly Placed<Landmark>[], text: string, names: TeamNames = noNames): Outline {
  const {length} = text
  const title = titleOf(chunks)
  const drafts: Draft[] = []
  const open: Draft[] = []
  const lists: TimedList[] = []
  /** Where the folds begin that have no end yet. */
  const folds: number[] = []
  let outer: TimedList | null = null
  for (const chunk of chunks) {
    for (const landmark of chunk.items) {
      const at = chunk.start + landmark.start
      if (at !== title?.start) visit(landmark, chunk.start, at)
    }
  }
  closeWhile(() => true, length)
  for (const {draft, items, timed} of lists) if (draft !== undefined && timed >= fewest && timed * 2 >= items) draft.holdsTimes = true
  settle(drafts, ({heading, bodyEnd}) => text.slice(heading.end, Math.min(bodyEnd, heading.end + longestRead)))
  return {title, sections: drafts.map(sectionFrom)}

  function visit(landmark: Landmark, base: number, at: number): void {
    closeWhile(draft => draft.until !== null && draft.until <= at, at)
    if (landmark.kind === 'heading') visitHeading(landmark, base, at)
    else if (landmark.kind === 'label') visitLabel(landmark, base, at)
    else if (landmark.kind === 'tasks') for (const draft of open) draft.holdsTasks = true
    else if (landmark.kind === 'times') visitTimes(landmark)
    else if (landmark.opens) folds.push(at)
    else closeFold(at)
  }

  function closeFold(at: number): void {
    const start = folds.pop()
    if (start !== undefined) closeWhile(draft => draft.heading.start > start, at)
  }

  function visitTimes({part, items, timed}: TimesCue): void {
    if (part === 'rest' && outer !== null) {
      outer.items += items
      outer.timed += timed
      return
    }
    const list = {draft: open.at(-1), items, timed}
    if (part === 'first') outer = list
    lists.push(list)
  }

  function visitHeading(mark: HeadingMark, base: number, at: number): void {
    if (isEntry(mark.tells)) return
    closeWhile(draft => draft.kind === 'label' || draft.level >= mark.depth, at)
    add(mark, base, mark.depth, inside(parentId(), readAs(mark)), null)
  }

  function visitLabel(mark: LabelMark, base: number, at: number): void {
    if (isEntry(mark.tells) || isProblem(mark, at)) return
    const reading = readAs(mark)
    if (reading.isField) {
      closeWhile(draft => draft.kind === 'label' && draft.until === null, at)
      return
    }
    if (mark.form === 'alone') {
      closeWhile(draft => draft.kind === 'label' && draft.until === null && (reading.id !== 'other' || draft.id === 'other'), at)
      add(mark, base, labelLevel(), inside(parentId(), reading), mark.until)
      return
    }
    if (reading.by !== 'name' && (mark.form === 'leading' ? reading.by === 'head' : parentId() !== 'other')) return
    if (mark.form === 'leading') {
      const around = open.findLast(draft => draft.kind === 'heading')?.id ?? 'other'
      if (inside(around, reading) === 'other') return
      closeWhile(draft => draft.kind === 'label' && draft.until === null, at)
    } else if (!opensItemIn(parentId(), reading.id) || inside(parentId(), reading) === 'other') return
    add(mark, base, labelLevel(), inside(parentId(), reading), mark.until === null ? null : base + mark.until)
  }

  /** What a tree explains is a part of the tree's section, however that is headed. */
  function isProblem({title: text}: LabelMark, at: number): boolean {
    const around = open.findLast(draft => draft.id !== 'other')
    if (around === undefined || !treeKinds.some(kind => kind === around.id)) return false
    const naming = namesProblem(text)
    return naming === 'surely' || (naming === 'perhaps' && at - around.heading.end <= longestGap)
  }

  /** A heading or label that only says when, among the events. */
  function isEntry(tells: When): boolean {
    return tells === 'onlyClock' || (tells !== null && open.some(draft => draft.id === 'timeline'))
  }

  function readAs({title: text, reading}: HeadingMark | LabelMark): TitleReading {
    // As it stands, or without numbering, zones and dates.
    const own = names.size === 0 ? undefined : (names.get(reading.plain) ?? names.get(titleParts(text).join(' ')))
    return own === undefined ? reading : {...reading, id: own, by: 'name', isField: false}
  }

  function parentId(): SectionId {
    return open.findLast(draft => draft.id !== 'other')?.id ?? 'other'
  }

  function labelLevel(): number {
    return (open.at(-1)?.level ?? 0) + 1
  }

  function add(mark: HeadingMark | LabelMark, base: number, level: number, id: SectionId, until: number | null): void {
    const heading = {start: base + mark.start, end: base + mark.end}
    const around = open.at(-1)
    for (let index = drafts.length - 1; index >= 0 && drafts[index]!.bodyEnd > heading.start; index--)
      drafts[index]!.bodyEnd = heading.start
    const draft: Draft = {
      id,
      title: mark.title,
      level,
      kind: mark.kind,
      heading,
      bodyEnd: until ?? length,
      end: until ?? length,
      parent: around === undefined ? null : around.index,
      index: drafts.length,
      until,
      holdsTasks: false,
      holdsTimes: false,
    }
    drafts.push(draft)
    open.push(draft)
  }

  function closeWhile(closes: (draft: Draft) => boolean, at: number): void {
    for (let last = open.at(-1); last !== undefined && closes(last); last = open.at(-1)) {
      last.end = Math.min(last.end, at)
      last.bodyEnd = Math.min(last.bodyEnd, at)
      open.pop()
    }
  }
}

const sectionFrom = ({id, title, level, kind, heading, bodyEnd, end, parent}: Draft): Section => ({
  id,
  title,
  level,
  kind,
  heading,
  body: {start: heading.end, end: Math.max(heading.end, bodyEnd)},
  end,
  parent,
})
