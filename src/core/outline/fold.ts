/** Folds the landmarks of a document, one after the other, into drafts of its sections. */
import type {SectionId} from '../document/section-id.ts'
import {treeKinds} from '../trees/read/kind.ts'
import {namesProblem} from '../trees/read/problem.ts'
import type {Draft} from './draft.ts'
import type {HeadingMark, LabelMark, Landmark, TimesCue, When} from './landmark.ts'
import {inside, opensItemIn} from './nesting.ts'
import type {Placed} from './placed.ts'
import type {TitleReading} from './section-id-of.ts'
import {titleParts} from './title-words.ts'

/** Names of a team's own: the words of a title in lower case, to what it is. */
export type TeamNames = ReadonlyMap<string, SectionId>

/** A document on the way from its first landmark to its last. */
interface Fold {
  /** Of the text. */
  readonly length: number
  readonly names: TeamNames
  readonly drafts: Draft[]
  /** Those that have no end yet, outermost first. */
  readonly open: Draft[]
  /** Where `<details>` begin that have no end yet. */
  readonly details: number[]
  readonly lists: TimedList[]
  /** The list that is cut into parts. */
  outer: TimedList | null
}

/** A list and the section that it stands in. */
interface TimedList {
  readonly draft: Draft | undefined
  items: number
  timed: number
}

/** All but the title, which is told by where it starts. Chunks come in the order of the text. */
export function foldedFrom(
  chunks: readonly Placed<Landmark>[],
  title: number | undefined,
  length: number,
  names: TeamNames,
): readonly Draft[] {
  const fold: Fold = {length, names, drafts: [], open: [], details: [], lists: [], outer: null}
  for (const {start, items} of chunks) {
    for (const landmark of items) if (start + landmark.start !== title) visit(fold, landmark, start)
  }
  markTimes(fold.lists)
  return fold.drafts
}

function visit(fold: Fold, landmark: Landmark, base: number): void {
  const at = base + landmark.start
  closeWhile(fold, at, hasEnded, at)
  switch (landmark.kind) {
    case 'heading':
      return visitHeading(fold, landmark, base)
    case 'label':
      return visitLabel(fold, landmark, base)
    case 'times':
      return visitTimes(fold, landmark)
    case 'tasks':
      for (const draft of fold.open) draft.holdsTasks = true
      return
    case 'fold':
      return landmark.opens ? void fold.details.push(at) : closeDetails(fold, at)
  }
}

function closeDetails(fold: Fold, at: number): void {
  const start = fold.details.pop()
  if (start !== undefined) closeWhile(fold, at, startsAfter, start)
}

/** One timed item among others says nothing about the list. */
const fewest = 2

function markTimes(lists: readonly TimedList[]): void {
  for (const {draft, items, timed} of lists) if (draft !== undefined && timed >= fewest && timed * 2 >= items) draft.holdsTimes = true
}

function visitTimes(fold: Fold, {part, items, timed}: TimesCue): void {
  if (part === 'rest' && fold.outer !== null) {
    fold.outer.items += items
    fold.outer.timed += timed
    return
  }
  const list = {draft: fold.open.at(-1), items, timed}
  if (part === 'first') fold.outer = list
  fold.lists.push(list)
}

function visitHeading(fold: Fold, mark: HeadingMark, base: number): void {
  if (isEntry(fold, mark.tells)) return
  closeWhile(fold, base + mark.start, isNotAbove, mark.depth)
  add(fold, mark, base, mark.depth, inside(idAround(fold), readAs(fold, mark)))
}

function visitLabel(fold: Fold, mark: LabelMark, base: number): void {
  const at = base + mark.start
  if (isEntry(fold, mark.tells) || isProblem(fold, mark, at)) return
  const reading = readAs(fold, mark)
  if (reading.isField) return closeLabels(fold, at, 'all')
  if (!opensSection(fold, mark, reading)) return
  if (mark.form !== 'item') closeLabels(fold, at, mark.form === 'alone' && reading.id === 'other' ? 'unnamed' : 'all')
  add(fold, mark, base, (fold.open.at(-1)?.level ?? 0) + 1, inside(idAround(fold), reading))
}

/** Whether a label is more than the first words of a paragraph or an item. */
function opensSection(fold: Fold, {form}: LabelMark, reading: TitleReading): boolean {
  switch (form) {
    case 'alone':
      return true
    case 'leading': {
      const around = fold.open.findLast(({kind}) => kind === 'heading')?.id ?? 'other'
      return (reading.by !== 'head' || joins.test(reading.plain)) && inside(around, reading) !== 'other'
    }
    case 'item': {
      const around = idAround(fold)
      return (reading.by === 'name' || around === 'other') && opensItemIn(around, reading) && inside(around, reading) !== 'other'
    }
  }
}

/** "Root cause and resolution" is no compound whose last word happens to be a name. */
const joins = /^(?:\S+ ){1,2}and (?:\S+ ?){1,2}$/

/** Closes labels that no item of a list ends. */
const closeLabels = (fold: Fold, at: number, which: 'all' | 'unnamed'): void => closeWhile(fold, at, isLabel, which)

/** No more than line ends come between a heading and a block that stands right after it. */
const longestGap = 6

/** What a tree explains is a part of the tree's section, however that is headed. */
function isProblem({open}: Fold, {title}: LabelMark, at: number): boolean {
  const around = open.findLast(({id}) => id !== 'other')
  if (around === undefined || !treeKinds.some(kind => kind === around.id)) return false
  const naming = namesProblem(title)
  return naming === 'surely' || (naming === 'perhaps' && at - around.heading.end <= longestGap)
}

/** A heading or label that only says when, among the events. */
const isEntry = ({open}: Fold, tells: When): boolean => tells === 'onlyClock' || (tells !== null && open.some(({id}) => id === 'timeline'))

/** A team's name goes before what it is usually. */
function readAs({names}: Fold, {title, reading}: HeadingMark | LabelMark): TitleReading {
  // As it stands, or without numbering, zones and dates.
  const own = names.size === 0 ? undefined : (names.get(reading.plain) ?? names.get(titleParts(title).join(' ')))
  return own === undefined ? reading : {...reading, id: own, by: 'name', isField: false}
}

const idAround = ({open}: Fold): SectionId => open.findLast(({id}) => id !== 'other')?.id ?? 'other'

function add({drafts, open, length}: Fold, mark: HeadingMark | LabelMark, base: number, level: number, id: SectionId): void {
  const heading = {start: base + mark.start, end: base + mark.end}
  const until = mark.kind === 'heading' || mark.until === null ? null : base + mark.until
  for (let index = drafts.length - 1; index >= 0 && drafts[index]!.bodyEnd > heading.start; index--) drafts[index]!.bodyEnd = heading.start
  const draft: Draft = {
    id,
    title: mark.title,
    level,
    kind: mark.kind,
    heading,
    bodyEnd: until ?? length,
    end: until ?? length,
    parent: open.at(-1)?.index ?? null,
    index: drafts.length,
    until,
    holdsTasks: false,
    holdsTimes: false,
  }
  drafts.push(draft)
  open.push(draft)
}

const hasEnded = ({until}: Draft, at: number): boolean => until !== null && until <= at
const startsAfter = ({heading}: Draft, start: number): boolean => heading.start > start
const isNotAbove = ({kind, level}: Draft, depth: number): boolean => kind === 'label' || level >= depth
const isLabel = ({kind, until, id}: Draft, which: 'all' | 'unnamed'): boolean =>
  kind === 'label' && until === null && (which === 'all' || id === 'other')

/** Closes drafts from the innermost on; `closes` is told `limit`, as a function made for each landmark would be dear. */
function closeWhile<T>({open}: Fold, at: number, closes: (draft: Draft, limit: T) => boolean, limit: T): void {
  for (let last = open.at(-1); last !== undefined && closes(last, limit); last = open.at(-1)) {
    last.end = Math.min(last.end, at)
    last.bodyEnd = Math.min(last.bodyEnd, at)
    open.pop()
  }
}
