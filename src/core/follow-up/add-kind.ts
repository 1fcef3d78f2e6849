/** Leaves a gap for the kind of an action item, in the column for it or among the fields in brackets. */
import {gap} from '../document/gap.ts'
import type {TextEdit} from '../document/edit.ts'
import type {ActionItem} from '../model/actions/action.ts'
import {lastField} from '../model/actions/blanks.ts'
import {rowFinder} from '../model/actions/row.ts'
import type {Postmortem} from '../model/postmortem.ts'

/** What may stand in the gap. */
export const actionKinds = ['prevention', 'detection', 'mitigation', 'process'] as const

/** `null` where it has one, and where there is no place that would be read as one. */
export function addKind(postmortem: Postmortem, action: ActionItem): TextEdit | null {
  if (action.kind !== null) return null
  const {text} = postmortem.document
  const edit = action.form === 'row' ? inRow(text, action) : lastField(text, action, gap)
  if (edit === null) return null
  const index = postmortem.actions.indexOf(action)
  const {actions} = postmortem.after([{...edit, text: edit.text.replace(gap, actionKinds[0])}])
  const isRight =
    actions.length === postmortem.actions.length && actions.every(({text: words}, at) => words === postmortem.actions[at]!.text)
  return isRight && actions[index]!.kind === actionKinds[0] ? edit : null
}

function inRow(text: string, {span}: ActionItem): TextEdit | null {
  const row = rowFinder(text)(span)
  const cell = row?.cells[row.columns.indexOf('kind')]
  return cell === undefined || /[\p{L}\p{N}]/u.test(cell.text) ? null : {start: cell.start, end: cell.end, text: ` ${gap} `}
}
