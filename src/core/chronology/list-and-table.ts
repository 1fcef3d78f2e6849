/** Turns a timeline that is a list into a table, and a table into a list: the same entries with all their words. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnd, lineEndingAt, lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {runsOf, type Run} from '../model/timeline/runs.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {TimelineEntry} from '../model/timeline/entry.ts'
import {closingOf} from './entry-like.ts'
import {cellsIn, isInTable} from './written.ts'

/** The edit that turns the list or table with the entry of this index into the other; `null` where words would be lost or misread. */
export function turned(postmortem: Postmortem, index: number): TextEdit | null {
  const entry = postmortem.timeline[index]
  const run = runsOf(postmortem).find(each => each.some(placed => placed.entry === entry))
  if (run === undefined) return null
  const edit = isInTable(postmortem.document.text, run[0]!.entry) ? asList(postmortem, run) : asTable(postmortem, run)
  return edit !== null && saysTheSame(postmortem, edit) ? edit : null
}

/** Only of entries of one line each: a cell holds no more. */
function asTable({document: {text}}: Postmortem, run: Run): TextEdit | null {
  const {start} = run[0]!
  const end = run.at(-1)!.end
  if (start !== lineStart(text, start)) return null
  const rows: string[] = []
  for (const {entry, ...span} of run) {
    const words = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?!\[[ xX]\])(.*)$/s.exec(text.slice(span.start, span.end))?.[1]
    if (words === undefined || /[\n\r|]/.test(words)) return null
    const offset = span.end - words.length
    if (isWithinLink.test(text.slice(entry.written.end, span.end))) return null
    const closing = closingOf(text.slice(entry.written.end, span.end))
    const time = text.slice(offset, entry.written.end) + (/^[*_`)\]]*/.exec(closing)?.[0] ?? '')
    rows.push(`| ${time} | ${text.slice(entry.written.end + closing.length, span.end)} |`)
  }
  return {start, end, text: ['| Time | Event |', '| --- | --- |', ...rows].join(lineEndingAt(text, start))}
}

/** "[10:42](https://logs.example)": its address would be torn off. */
const isWithinLink = /^[*_`]*\][([]/

/** A column that is neither time nor event goes on the item with its title: "(Who: Ana)". */
function asList({document: {text}}: Postmortem, run: Run): TextEdit | null {
  const table = tableAround(text, run)
  if (table === null || table.rows !== run.length) return null
  const titles = cellsOf(text, table.head)
  const zone = run.every(
    ({entry}) => entry.zoneFrom === 'entry' && !text.slice(entry.written.start, entry.written.end).includes(entry.zone ?? ''),
  )
  const items = run.map(({entry}) => {
    const start = lineStart(text, entry.span.start)
    const cells = cellsOf(text, {start, end: lineEnd(text, start)})
    const at = cells.findIndex(cell => cell.start <= entry.written.start && entry.written.end <= cell.end)
    const before = cells.slice(0, at).map(({words}) => words)
    const [event, ...others] = cells.slice(at + 1).map(({words}, index) => ({words, title: titles[at + 1 + index]?.words ?? ''}))
    const more = others.filter(({words}) => words !== '').map(({words, title}) => ` (${title === '' ? '' : `${title}: `}${words})`)
    const time = [...before, cells[at]?.words ?? ''].filter(words => words !== '').join(' ')
    return `- ${time}${zone ? ` ${entry.zone}` : ''} – ${event?.words ?? ''}${more.join('')}`
  })
  return {start: table.head.start, end: table.end, text: items.join(lineEndingAt(text, table.head.start))}
}

interface Cell extends Span {
  readonly words: string
}

/** The cells of a row, without the blanks around their words. */
const cellsOf = (text: string, line: Span): readonly Cell[] =>
  cellsIn(text, line)
    .map(cell => ({...cell, words: text.slice(cell.start, cell.end).trim()}))
    .filter(({start, end}) => end > start && start < line.end)

/** The table in which all entries of a run are the rows; its head is its first line. */
function tableAround(text: string, run: Run): {readonly head: Span; readonly end: number; readonly rows: number} | null {
  const first = lineStart(text, run[0]!.start)
  const rule = first === 0 ? 0 : lineStart(text, first - 1)
  const head = rule === 0 ? 0 : lineStart(text, rule - 1)
  if (!/^\|[ \t:|-]+\|[ \t]*$/.test(text.slice(rule, lineEnd(text, rule))) || text[head] !== '|') return null
  let end = first
  let rows = 0
  for (let line = first; line < text.length && text[line] === '|'; line = nextLine(text, line)) {
    end = lineEnd(text, line)
    rows++
  }
  return {head: {start: head, end: lineEnd(text, head)}, end, rows}
}

/** The entries are the same, and of their words none is lost, doubled or moved before another. */
function saysTheSame(postmortem: Postmortem, edit: TextEdit): boolean {
  const after = postmortem.after([edit]).timeline
  return (
    after.length === postmortem.timeline.length &&
    after.every((now, index) => {
      const before = postmortem.timeline[index]!
      return now.iso === before.iso && now.end === before.end && areWordsOf(now, before)
    })
  )
}

/** Titles of columns may stand among the words of a list. A mark that has become a word was torn from its other half. */
function areWordsOf(one: TimelineEntry, other: TimelineEntry): boolean {
  const marksOf = ({text}: TimelineEntry): number => text.match(/[*_`~]/g)?.length ?? 0
  const [few, many] = [one, other].map(({text}) => text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted((a, b) => a.length - b.length)
  let at = 0
  for (const word of many!) if (word === few![at]) at++
  return at === few!.length && marksOf(one) === marksOf(other)
}
