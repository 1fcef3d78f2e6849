/** The rows of the view: the document's entries, with what is on its way and the open draft in their places. */
import type {ShownEntry, TimelineDraft, TimelineTask} from '../../protocol/index.ts'
import {stopsOf, type Stop} from './rail.ts'
import {nameOf, numberIn, type ViewState} from './state.ts'

export interface Row {
  /** Tells the row from all others, and stays with it. */
  readonly key: string
  /** Where an entry is in the document; what is on its way and a draft are nowhere yet. */
  readonly index: number | null
  readonly entry: ShownEntry | null
  readonly stop: Stop | null
  readonly text: string
  /** By how many minutes its time is being moved. */
  readonly minutes: number
  /** The day that begins with it. */
  readonly day: string | null
  /** The draft that is open in this row. */
  readonly draft: TimelineDraft | null
  readonly selected: boolean
}

export function rowsOf({session, drag}: ViewState): readonly Row[] {
  const {document, draft, selection, pending, queue} = session
  if (!document) return []
  const stops = stopsKept(document.entries)
  const tasks = [...(pending && pending.uri === document.uri && pending.version === document.version ? [pending.task] : []), ...queue]
  const rows: Row[] = document.entries.map((entry, index) => ({
    key: nameOf(entry),
    minutes: drag?.key === nameOf(entry) ? drag.minutes : 0,
    index,
    entry,
    stop: stops[index]!,
    text: rewordedBy(tasks, index) ?? entry.text,
    day: dayOf(entry) === (index === 0 ? undefined : dayOf(document.entries[index - 1]!)) ? null : dayOf(entry),
    draft: draft && draft.type !== 'add' && draft.anchor.awaits === null && draft.anchor.entry === index ? draft : null,
    selected: selection !== null && selection.awaits === null && selection.entry === index,
  }))
  for (const task of tasks) {
    const {deed, anchor, id} = task
    if (deed.type === 'add') place(rows, anchor, {...blank, key: `ghost-${id}`, text: deed.text, selected: selection?.awaits === id})
    // What an edit is on its way for is still the one that is selected.
    else if (selection?.awaits === id) select(rows, anchor.entry)
  }
  if (draft?.type === 'add') place(rows, draft.anchor, {...blank, key: 'draft', text: draft.text, draft})
  return rows
}

/**
 * The rows in stretches of some thirty. Which entries begin one is told by their names, so that what comes, goes and moves changes no stretch
 * but its own.
 */
export function stretchesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const stretches: Row[][] = []
  for (const row of rows) {
    const isBeginning = row.entry !== null && numberIn(row.key) % usualLength === 0
    if (stretches.length === 0 || isBeginning) stretches.push([])
    stretches.at(-1)!.push(row)
  }
  return stretches
}

const usualLength = 32

const blank: Omit<Row, 'key'> = {index: null, entry: null, stop: null, text: '', minutes: 0, day: null, draft: null, selected: false}

/** "2026-03-04 UTC", as far as it is known. */
const dayOf = ({date, zone}: ShownEntry): string => [date ?? '', zone ?? ''].join(' ').trim()

function rewordedBy(tasks: readonly TimelineTask[], index: number): string | null {
  const words = tasks.flatMap(({deed, anchor}) =>
    deed.type === 'reword' && anchor.awaits === null && anchor.entry === index ? [deed.text] : [],
  )
  return words.at(-1) ?? null
}

/** After what it waits for or stands beside, else at the end. */
function place(rows: Row[], {entry, awaits}: TimelineTask['anchor'], added: Row): void {
  const at = rows.findIndex(({key, index}) => (awaits === null ? index === entry : key === `ghost-${awaits}`))
  rows.splice(at === -1 ? rows.length : at + 1, 0, added)
}

function select(rows: Row[], entry: number): void {
  const row = rows[entry]
  if (row?.index === entry) rows[entry] = {...row, selected: true}
}

/** Remembered, because most of what happens leaves the entries alone. */
let last: {readonly entries: readonly ShownEntry[]; readonly stops: readonly Stop[]} | undefined
function stopsKept(entries: readonly ShownEntry[]): readonly Stop[] {
  if (last?.entries !== entries) last = {entries, stops: stopsOf(entries)}
  return last.stops
}
