/** Writes an action item for a cause, as the document writes its action items, and links the two by a label. */
import type {TextEdit} from '../document/edit.ts'
import {endOfFilled, lineEndingAt, nextLine} from '../document/lines.ts'
import {columnsOf} from '../model/actions/columns.ts'
import {insertSection} from '../outline/section-insertion.ts'
import type {TreeSection} from '../trees/read/trees.ts'
import type {Path} from '../trees/tree.ts'
import {causeAt} from './cause.ts'
import type {Ground} from './ground.ts'
import {itemEdits, listIn} from './list-item.ts'
import type {Outcome} from './outcome.ts'
import {bulletIn} from './place.ts'
import type {ActionPlace, Surroundings} from './surroundings.ts'
import {rowsEdit, tablesIn} from './table.ts'
import type {Table} from './table.ts'

export function makeAction(ground: Ground, node: Path, around: Surroundings): Outcome {
  const cause = causeAt(ground, node, around)
  if (typeof cause === 'string') return cause
  const elsewhere = newActionEdits(ground.text, cause, around)
  return elsewhere === null ? 'tangled' : {edits: cause.edits, elsewhere, node, change: {rewords: node}, writes: cause.words}
}

/** An action item to write; `label` is that of the cause that it answers. */
export interface NewAction {
  readonly words: string
  readonly label: string | null
}

/**
 * Writes an action item after the last one of the first section that has some, in its form; else as a list item in the section or in a new one.
 * `null` where the list would not stay the same.
 */
export function newActionEdits(
  text: string,
  action: NewAction,
  {sections, actions}: Pick<Surroundings, 'sections' | 'actions'>,
): readonly TextEdit[] | null {
  const homes = sections.filter(({id}) => id === 'action-items')
  const home = homes.find(section => lastIn(actions, section) !== undefined) ?? homes[0]
  const words = signed(action)
  const line = `${bulletIn(text)} [ ] ${words}`
  if (home === undefined) return [insertSection({text, sections}, 'action-items', [line])]
  const last = lastIn(actions, home)
  const stretch = {start: nextLine(text, home.heading.end), end: home.end}
  const tables = last === undefined || last.form === 'row' ? tablesIn(text, stretch) : []
  const table = last === undefined ? tables[0] : tables.find(({head, end}) => head.end <= last.span.start && last.span.start <= end.end)
  if (table !== undefined) return [rowsEdit(table, [cellsFor(table, action)])]
  const list = listIn(text, stretch, last?.span.start ?? null)
  if (list !== null && last?.form !== 'line') return itemEdits(text, list, words, stretch.end)
  const at = Math.max(home.heading.end, endOfFilled(text, home.end))
  return [{start: at, end: at, text: lineEndingAt(text, at).repeat(2) + line}]
}

const signed = ({words, label}: NewAction): string => (label === null ? words : `${words} (${label})`)

const lastIn = (actions: readonly ActionPlace[], {heading, end}: TreeSection): ActionPlace | undefined =>
  actions.findLast(({span}) => span.start >= heading.start && span.start < end)

/** A row's cells: the words, the label where a column is for causes or else after the words, and the next number. */
function cellsFor({titles, last}: Table, action: NewAction): readonly string[] {
  const {columns} = columnsOf(titles)
  const causes = titles.findIndex(title => /^(?:root )?causes?$/i.test(title))
  return titles.map((_, index) => {
    if (index === causes) return action.label ?? ''
    if (columns[index] === 'text') return causes === -1 ? signed(action) : action.words
    return columns[index] === 'number' && /^\d+$/.test(last[index] ?? '') ? String(Number(last[index]) + 1) : ''
  })
}
