/** Puts blanks for an owner and a date into an action item, where a reader looks for them. */
import type {TextEdit} from '../../document/edit.ts'
import {gap} from '../../document/gap.ts'
import type {ActionItem} from './action.ts'
import {areFields} from './fields.ts'
import {rowFinder} from './row.ts'

export type Blank = 'owner' | 'date'

/** No edits where there is no place for them, as in a table without such a column, or where the blank is there already. */
export function blanksIn(text: string, action: ActionItem, wanted: readonly Blank[]): readonly TextEdit[] {
  if (action.form === 'row') return cellsIn(text, action, wanted)
  const words = text.slice(action.span.start, action.span.end)
  if (words.length > longest) return []
  const blanks = wanted.filter(blank => !words.includes(written[blank])).map(blank => written[blank])
  if (blanks.length === 0) return []
  const {brackets, open, end} = fieldsAt(words, action.span.start)
  if (brackets === null) return [insertion(end, ` (${blanks.join(', ')})`)]
  // Who comes before by when, and both before where it is tracked.
  const handles = /^(?:c\d+[,;] ?)*@[^\s,;]+(?:, ?@[^\s,;]+)*/i.exec(brackets)?.[0].length ?? 0
  return [handles > 0 ? insertion(open + handles, `, ${blanks.join(', ')}`) : insertion(open, `${blanks.join(', ')}, `)]
}

/** Beyond this it is no item that anyone would read to its end. */
const longest = 2_000

const written: Readonly<Record<Blank, string>> = {owner: `@${gap}`, date: `due ${gap}`}

const insertion = (at: number, text: string): TextEdit => ({start: at, end: at, text})

/** The last field of an item that is no row: within the brackets that hold its fields, or in new ones after its words. */
export function lastField(text: string, {span}: ActionItem, field: string): TextEdit {
  const {brackets, open, end} = fieldsAt(text.slice(span.start, span.end), span.start)
  return brackets === null ? insertion(end, ` (${field})`) : insertion(open + brackets.trimEnd().length, `, ${field}`)
}

interface FieldsAt {
  /** What stands in the brackets with the fields, or `null` where there are none. */
  readonly brackets: string | null
  /** Where it begins. */
  readonly open: number
  /** Where the words end. */
  readonly end: number
}

function fieldsAt(words: string, start: number): FieldsAt {
  const said = words.replace(comments, '')
  const brackets = lastBrackets.exec(said)?.[1] ?? null
  return {
    brackets: brackets !== null && (holdsFields.test(brackets) || areFields(brackets)) ? brackets : null,
    open: start + said.lastIndexOf('(') + 1,
    end: start + said.trimEnd().length,
  }
}

/** What silences a finding stays at the end. */
const comments = /(?:\s*<!--(?:(?!-->)[^])*-->)+\s*$/
/** The address of a link is no list of fields. */
const lastBrackets = /(?<!\])\(([^()]{1,200})\)[\s.]*$/
const holdsFields = /^@|\bdue\b|\bby\b|\d{4}-\d\d|#\d|\b[A-Z]{2,}-\d/

function cellsIn(text: string, {span}: ActionItem, wanted: readonly Blank[]): readonly TextEdit[] {
  const row = rowFinder(text)(span)
  if (row === null) return []
  return wanted.flatMap(blank => {
    const cell = row.cells[row.columns.indexOf(blank === 'owner' ? 'owner' : 'due')]
    if (cell === undefined || /[\p{L}\p{N}…]/u.test(cell.text)) return []
    return [{start: cell.start, end: cell.end, text: ` ${gap} `}]
  })
}
