/** Ticks an action item off, or opens it again: one small edit where it says how far it is, in the words that are used there. */
import type {TextEdit} from '../document/edit.ts'
import {nextLine} from '../document/lines.ts'
import {once} from '../document/once.ts'
import type {Span} from '../document/span.ts'
import type {ActionItem} from '../model/actions/action.ts'
import {rowFinder, type SourceCell, type SourceRow} from '../model/actions/row.ts'
import {boxAt, isStatus} from '../model/actions/status.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {likeWord, otherWord, plainWords} from './state-words.ts'

/** The edit after which an item is done, or open; `null` where it has no place to say so, or where anything else would be read in another way. */
export function tick(postmortem: Postmortem, action: ActionItem, done: boolean): TextEdit | null {
  const edit = tickEdits(postmortem)(action, done)
  if (edit === null) return null
  const index = postmortem.actions.indexOf(action)
  const {actions} = postmortem.after([edit])
  const isRight =
    actions.length === postmortem.actions.length &&
    actions.every((now, at) => now.text === postmortem.actions[at]!.text && (at === index || now.done === postmortem.actions[at]!.done))
  return isRight && (actions[index]!.done === true) === done ? edit : null
}

/** Whether an item has a place for it, as far as can be told without reading the document anew. To be asked in the order of the text. */
export function tickable({document, actions}: Postmortem): (action: ActionItem) => boolean {
  const edits = tickEdits({document, actions})
  return action => edits(action, action.done !== true) !== null
}

function tickEdits({
  document: {text},
  actions,
}: Pick<Postmortem, 'document' | 'actions'>): (action: ActionItem, done: boolean) => TextEdit | null {
  const rowAt = rowFinder(text)
  const usual = once(() => usualWords(text, actions))
  return (action, done) => {
    if (action.form !== 'row') return itemEdit(text, action, done)
    const row = rowAt(action.span)
    return row === null ? null : rowEdit(text, row, done, () => usual().get(wordKey(row, done)))
  }
}

/** "- ", "3. ", and the quote marks of what the item stands in are none of its own. */
const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/

function itemEdit(text: string, {span, form, done: isDone}: ActionItem, done: boolean): TextEdit | null {
  const source = text.slice(span.start, Math.min(span.end, span.start + longest))
  const before = marker.exec(source)?.[0].length ?? 0
  const words = source.slice(before)
  const box = boxAt(words)
  const start = span.start + before
  if (box !== null) return boxEdit(words, start, box.mark, text, done)
  const stated = statedIn(text.slice(start, endOfDetails(text, span)), words)
  if (stated !== null) {
    const said = otherWord(stated.text, done)
    return said === null ? null : {start: start + stated.start, end: start + stated.end, text: likeWord(stated.text, said)}
  }
  return form === 'item' && before > 0 && done && isDone !== true ? {start, end: start, text: '[x] '} : null
}

/** Nobody writes more about one task. */
const longest = 2_000

function boxEdit(words: string, start: number, mark: string, text: string, done: boolean): TextEdit | null {
  const at = start + words.search(/\S/)
  if (words.trimStart().startsWith('[')) return {start: at + 1, end: at + 1 + mark.length, text: done ? crossIn(text) : ' '}
  const sign = signs.find(pair => pair.includes(mark.replace('\ufe0f', '')))
  return sign === undefined ? null : {start: at, end: at + mark.length, text: sign[done ? 1 : 0]}
}

const signs: readonly (readonly [string, string, ...string[]])[] = [
  ['☐', '☑', '☒'],
  ['⬜', '✅', '🔲'],
]

/** A document that writes all of them large goes on so. */
const crossIn = (text: string): string => (/\[X\]/.test(text) && !/\[x\]/.test(text) ? 'X' : 'x')

/** Where an item without a box says how far it is: in a field of its own or below it, or in brackets. */
function statedIn(whole: string, words: string): SourceCell | null {
  const found = field.exec(whole) ?? inBrackets.exec(words) ?? leading.exec(words)
  const said = found?.[2]
  if (found === null || said === undefined || !isStatus(said)) return null
  const start = found.index + found[1]!.length
  return {start, end: start + said.length, text: said}
}

/** What is nested in an item is indented. */
function endOfDetails(text: string, {start, end}: Span): number {
  let below = nextLine(text, end)
  while (below < Math.min(text.length, start + longest) && /[ \t]/.test(text[below]!)) below = nextLine(text, below)
  return below
}

const field = /((?:^|[\n([;,–—-]\s?|\*)(?:status|state|estado|statut|stand|状态|状態|상태)\**\s?(?:::?|：)\**\s*)([^\n;,)\]*]{1,40})/iu
const inBrackets = /((?:[([]|[([][^()[\]]{1,160}[,;])\s*)([^()[\],;]{1,20})[)\]]\s*\.?\s*$/u
const leading = /^(\s*)(\p{Extended_Pictographic}\ufe0f?)(?=\s)/u

function rowEdit(text: string, row: SourceRow, done: boolean, usual: () => string | undefined): TextEdit | null {
  const cell = stateCell(row)
  if (cell === undefined) return boxInRow(text, row, done)
  const said = cell.text.trim()
  const words = usual() ?? otherWord(said, done, row.titles[row.cells.indexOf(cell)])
  if (words === null || words === said) return null
  if (said !== '') {
    const start = cell.start + cell.text.indexOf(said)
    return {start, end: start + said.length, text: words}
  }
  // The bars of a table that is drawn straight stay where they are.
  const fits = cell.text.length >= words.length + 2
  return fits
    ? {start: cell.start + 1, end: cell.start + 1 + words.length, text: words}
    : {start: cell.start, end: cell.end, text: ` ${words} `}
}

const stateCell = ({cells, columns}: SourceRow): SourceCell | undefined =>
  cells[columns.indexOf('status')] ?? cells.find((each, index) => columns[index] !== 'text' && isStatus(plainWords(each.text)))

const wordKey = ({table}: SourceRow, done: boolean): string => `${table} ${done}`

/** What most rows of each table say that are done, and what those that are open. */
function usualWords(text: string, actions: readonly ActionItem[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const rowAt = rowFinder(text)
  for (const {form, span, state} of actions) {
    if (form !== 'row' || (state !== 'done' && state !== 'open')) continue
    const row = rowAt(span)
    const said = row === null ? undefined : stateCell(row)?.text.trim()
    if (row === null || said === undefined || !(isStatus(plainWords(said)) || (said === '' && state === 'open'))) continue
    const key = wordKey(row, state === 'done')
    const ofKey = counts.get(key) ?? new Map<string, number>()
    counts.set(key, ofKey.set(said, (ofKey.get(said) ?? 0) + 1))
  }
  return new Map([...counts].map(([key, words]) => [key, [...words].toSorted(([, one], [, other]) => other - one)[0]![0]]))
}

/** A box in the cell that says what is to be done. */
function boxInRow(text: string, {cells, columns}: SourceRow, done: boolean): TextEdit | null {
  const cell = cells[columns.indexOf('text')]
  const box = cell === undefined ? null : boxAt(cell.text)
  return cell === undefined || box === null ? null : boxEdit(cell.text, cell.start, box.mark, text, done)
}
