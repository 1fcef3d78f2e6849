/** Writes an action item for a cause, as the document writes its action items, and links the two by a label. */
import type {TextEdit} from '../../document/edit.ts'
import {endOfFilled, lineEndingAt, nextLine} from '../../document/lines.ts'
import {columnsOf} from '../../model/actions/columns.ts'
import {insertSection} from '../../templates/section-insertion.ts'
import type {TreeSection} from '../read/trees.ts'
import type {Path} from '../tree.ts'
import {causeAt} from './cause.ts'
import type {Cause} from './cause.ts'
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
  const elsewhere = actionEdits(ground.text, cause, around)
  return elsewhere === null ? 'tangled' : {edits: cause.edits, elsewhere, node, change: {rewords: node}, writes: cause.words}
}

/** After the last action item of the first section that has some, in its form; else a list item in the section or in a new one. */
function actionEdits(text: string, cause: Cause, {sections, actions}: Surroundings): readonly TextEdit[] | null {
  const homes = sections.filter(({id}) => id === 'action-items')
  const home = homes.find(section => lastIn(actions, section) !== undefined) ?? homes[0]
  const words = `${cause.words} (${cause.label})`
  const line = `${bulletIn(text)} [ ] ${words}`
  if (home === undefined) return [insertSection({text, sections}, 'action-items', [line])]
  const last = lastIn(actions, home)
  const stretch = {start: nextLine(text, home.heading.end), end: home.end}
  const tables = last === undefined || last.form === 'row' ? tablesIn(text, stretch) : []
  const table = last === undefined ? tables[0] : tables.find(({head, end}) => head.end <= last.span.start && last.span.start <= end.end)
  if (table !== undefined) return [rowsEdit(table, [cellsFor(table, cause)])]
  const list = listIn(text, stretch, last?.span.start ?? null)
  if (list !== null && last?.form !== 'line') return itemEdits(text, list, words, stretch.end)
  const at = Math.max(home.heading.end, endOfFilled(text, home.end))
  return [{start: at, end: at, text: lineEndingAt(text, at).repeat(2) + line}]
}

const lastIn = (actions: readonly ActionPlace[], {heading, end}: TreeSection): ActionPlace | undefined =>
  actions.findLast(({span}) => span.start >= heading.start && span.start < end)

/** A row's cells: the words, the label where a column is for causes or else after the words, and the next number. */
function cellsFor({titles, last}: Table, {words, label}: Cause): readonly string[] {
  const columns = columnsOf(titles)
  const causes = titles.findIndex(title => /^(?:root )?causes?$/i.test(title))
  return titles.map((_, index) => {
    if (index === causes) return label
    if (columns[index] === 'text') return causes === -1 ? `${words} (${label})` : words
    return columns[index] === 'number' && /^\d+$/.test(last[index] ?? '') ? String(Number(last[index]) + 1) : ''
  })
}
