/** Writes into an action item where it is tracked, in its own form. */
import type {TextEdit} from '../document/edit.ts'
import type {ActionItem} from '../model/actions/action.ts'
import {lastField} from '../model/actions/blanks.ts'
import {rowFinder} from '../model/actions/row.ts'
import type {Postmortem} from '../model/postmortem.ts'

export interface Ticket {
  /** "#12". */
  readonly name: string
  readonly url: string
}

/** `null` where it has a ticket already, or where the link would not be read as its ticket. */
export function track(postmortem: Postmortem, action: ActionItem, {name, url}: Ticket): TextEdit | null {
  if (action.ticket !== null) return null
  const link = `[${name}](${url.replace(/[()<>\s|]/g, encodeURIComponent)})`
  const {text} = postmortem.document
  const edit = action.form === 'row' ? inRow(text, action, link) : lastField(text, action, link)
  if (edit === null) return null
  const index = postmortem.actions.indexOf(action)
  const {actions} = postmortem.after([edit])
  const isRight =
    actions.length === postmortem.actions.length &&
    actions.every((now, at) => {
      const before = postmortem.actions[at]!
      return (
        now.done === before.done && now.owner === before.owner && now.due === before.due && (at === index || now.ticket === before.ticket)
      )
    })
  return isRight && actions[index]!.ticket === name ? edit : null
}

/** The column for it, else the end of the words. */
function inRow(text: string, {span}: ActionItem, link: string): TextEdit | null {
  const row = rowFinder(text)(span)
  if (row === null) return null
  const cell = row.cells[row.columns.indexOf('ticket')]
  if (cell !== undefined && !/[\p{L}\p{N}]/u.test(cell.text)) return {start: cell.start, end: cell.end, text: ` ${link} `}
  const words = row.cells[row.columns.indexOf('text')]
  if (words === undefined) return null
  const end = words.start + words.text.trimEnd().length
  return {start: end, end, text: ` (${link})`}
}
