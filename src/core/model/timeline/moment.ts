/** Moments: whatever in one chunk could be an entry of a timeline, or tells about the entries around it. */
import type {Code, Heading, List, ListItem, Nodes, Paragraph, RootContent, Table, TableCell, TableRow} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {passagesOf, sourceSpan, type Passage} from '../../document/passage.ts'
import type {Span} from '../../document/span.ts'
import type {CalendarDate} from './calendar.ts'
import {dateIn, zoneSaid} from './mention.ts'
import {mayBeStamp, stampAt, type Stamp} from './stamp.ts'
import {zoneIn} from './zones.ts'

export type Moment = Event | Prose | Note

/** A block, a row or a line that starts with a stamp. The span is its own, without what is nested in it. */
export interface Event extends Span {
  readonly kind: 'event'
  readonly form: 'heading' | 'item' | 'row' | 'line' | 'code'
  /** The depth of a heading, else 0. */
  readonly depth: number
  /** Without its span: that is `written`. */
  readonly stamp: Stamp
  /** Where the stamp stands. */
  readonly written: Span
  /** What happened, without the stamp; may be empty. */
  readonly text: string
}

/** Text that starts with no stamp. */
export interface Prose extends Span {
  readonly kind: 'prose'
}

/** A date or a zone that is said about more than one entry. */
export interface Note extends Span {
  readonly kind: 'note'
  readonly date: CalendarDate | null
  readonly zone: string | null
  /** A field is a line like "**Date:** 2026-03-04". */
  readonly from: 'heading' | 'field' | 'text'
}

/** In the order of the text, offsets counted from the start of the chunk. */
export function momentsOf(nodes: readonly RootContent[], text: string): readonly Moment[] {
  const found: Moment[] = []
  for (const node of nodes) visit(node, text, found)
  return found
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0
const plain = (node: Nodes): string => toString(node, {includeImageAlt: false, includeHtml: false})

function visit(node: RootContent, text: string, found: Moment[]): void {
  switch (node.type) {
    case 'heading':
      visitHeading(node, text, found)
      return
    case 'paragraph':
      visitParagraph(node, text, found)
      return
    case 'list':
      visitList(node, text, found)
      return
    case 'table':
      visitTable(node, text, found)
      return
    case 'code':
      visitCode(node, text, found)
      return
    case 'blockquote':
    case 'html':
      prose(node, found)
  }
}

/** Only the first of several blocks of prose tells anything. */
function prose(node: Nodes, found: Moment[]): void {
  if (found.at(-1)?.kind !== 'prose') found.push({kind: 'prose', start: startOf(node), end: endOf(node)})
}

function visitHeading(node: Heading, text: string, found: Moment[]): void {
  const title = plain(node)
  const stamp = mayBeStamp(title) ? stampAt(title) : null
  const later = stamp === null ? stampAfterLabel(title) : null
  if (stamp !== null) found.push(event('heading', node, passageOf(node, text), stamp, title.length, node.depth))
  else if (later?.time != null) found.push(event('heading', node, passageOf(node, text), later, title.length, node.depth, title.slice(0, later.start)))
  else pushNote(node, dateIn(title), zoneIn(title), 'heading', found)
}

/** Longer paragraphs say something about the incident, and not about the timeline. */
const longestNote = 240

function visitParagraph(node: Paragraph, text: string, found: Moment[]): void {
  const said = plain(node)
  note(node, said, found)
  const passage = said.split('\n').some(line => mayBeStamp(line)) ? passageOf(node, text) : null
  const before = found.length
  if (passage !== null) pushLines(node, passage, found)
  if (found.length === before) prose(node, found)
}

const field = /^(?:incident |outage )?(?:date|day|started|start|from|when|incident (?:from|start|date)|date of (?:the )?\p{L}+|fecha|data|datum)\b[^\n:]{0,20}:/imu

function note(node: Nodes, said: string, found: Moment[]): void {
  pushNote(node, dateIn(said), said.length <= longestNote ? zoneSaid(said) : null, field.test(said.slice(0, longestNote)) ? 'field' : 'text', found)
}

function pushNote(node: Nodes, date: CalendarDate | null, zone: string | null, from: Note['from'], found: Moment[]): void {
  if (date !== null || zone !== null) found.push({kind: 'note', start: startOf(node), end: endOf(node), date, zone, from})
}

/** Every line that starts with a stamp, if the first does or the line before it was broken on purpose. */
function pushLines(node: Paragraph, passage: Passage, found: Moment[]): void {
  const breaks = new Set(node.children.flatMap(child => (child.type === 'break' || child.type === 'html' ? [endOf(child)] : [])))
  const open: {from: number; stamp: Stamp}[] = []
  let from = 0
  for (const line of passage.text.split('\n')) {
    const stamp = mayBeStamp(line) ? stampAt(passage.text, from) : null
    const source = sourceSpan(passage, {start: from, end: from + 1}).start
    const isBroken = from === 0 || breaks.has(source) || breaks.has(source - 1) || open.length > 0
    if (stamp !== null && stamp.start < from + line.length && isBroken) open.push({from, stamp})
    from += line.length + 1
  }
  open.forEach(({from: start, stamp}, index) => {
    const end = open[index + 1]?.from ?? passage.text.length
    const span = sourceSpan(passage, {start, end: start + passage.text.slice(start, end).trimEnd().length})
    const shown = start === 0 ? {start: startOf(node), end: span.end} : span
    found.push({kind: 'event', form: 'line', depth: 0, stamp, written: sourceSpan(passage, stamp), text: told(passage.text.slice(stamp.end, end)), ...shown})
  })
}

function visitList(node: List, text: string, found: Moment[]): void {
  for (const item of node.children) visitItem(item, text, found)
}

function visitItem(item: ListItem, text: string, found: Moment[]): void {
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph') {
    const said = plain(first)
    const stamp = mayBeStamp(said) ? stampAt(said) : null
    const shown = stamp ?? stampAfterLabel(said)
    if (shown !== null) found.push({...event('item', first, passageOf(first, text), shown, said.length, 0, stamp === null ? said.slice(0, shown.start) : null), start: startOf(item)})
    else {
      note(first, said, found)
      prose(first, found)
    }
  } else if (first !== undefined) visit(first, text, found)
  for (const child of rest) {
    if (child.type === 'list') visitList(child, text, found)
    else prose(child, found)
  }
}

/** "First detected: 2026-03-04 10:42": what happened, then when, and nothing else. */
const labelled = /^(?:\d{1,2}[.)]\s)?[^\d\n]{2,60}?[\s:(–—-](?=[[(~]?\d{1,5}[-:/.]\d)/

function stampAfterLabel(said: string): Stamp | null {
  const label = labelled.exec(said)
  if (label === null) return null
  const at = label[0].length
  const stamp = stampAt(said, at) ?? stampAt(said, at + /^\S*\s*/.exec(said.slice(at))![0].length)
  return stamp !== null && !/[\p{L}\p{N}]/u.test(said.slice(stamp.end)) ? stamp : null
}

function visitTable(node: Table, text: string, found: Moment[]): void {
  const [head, ...rows] = node.children
  const titles = head?.children.map(cell => plain(cell)) ?? []
  const before = found.length
  for (const row of rows) {
    const read = readRow(row, titles, text)
    if (read !== null) found.push(read)
  }
  if (found.length === before) prose(node, found)
}

const stampTitle = /\b(?:date|time|when|timestamp|hour|day|at|utc|gmt|fecha|hora|data|quando|cuando|heure|quand|datum|zeit|uhrzeit|wann)\b/i

/** A row's stamp is in one cell, or its date in one and its time in another. */
function readRow(row: TableRow, titles: readonly string[], text: string): Event | null {
  let merged: {readonly stamp: Stamp; readonly cell: TableCell; readonly title: string; readonly rest: string} | null = null
  const others: string[] = []
  row.children.forEach((cell, index) => {
    const said = plain(cell)
    const title = titles[index] ?? ''
    const stamp = mayBeStamp(said) ? stampAt(said) : null
    const isWhen = stamp !== null && (stampTitle.test(title) || zoneIn(title) !== null || !/[\p{L}\p{N}]/u.test(said.slice(stamp.end)) || index === 0)
    if (!isWhen) {
      if (!stampTitle.test(title)) others.push(said)
      return
    }
    const rest = told(said.slice(stamp.end))
    if (merged === null) merged = {stamp, cell, title, rest}
    else if (merged.stamp.time === null && !merged.stamp.unknown) merged = {stamp: {...stamp, date: merged.stamp.date ?? stamp.date, ambiguous: merged.stamp.ambiguous}, cell, title, rest: merged.rest}
  })
  if (merged === null) return null
  const {stamp, cell, title, rest} = merged as {stamp: Stamp; cell: TableCell; title: string; rest: string}
  const passage = passageOf(cell, text)
  return {
    kind: 'event',
    form: 'row',
    depth: 0,
    stamp: stamp.zone === null ? {...stamp, zone: zoneIn(title)} : stamp,
    written: passage === null ? {start: startOf(cell), end: endOf(cell)} : sourceSpan(passage, stamp),
    text: [rest, ...others].filter(part => part !== '').join(' '),
    start: startOf(row),
    end: endOf(row),
  }
}

/** So many lines of a code block must start with a time to make it a timeline. */
const fewestLines = 3

/** A list that is indented too far is code to Markdown, and some people write their timeline in a fence. */
function visitCode(node: Code, text: string, found: Moment[]): void {
  const source = text.slice(startOf(node), endOf(node))
  const isFenced = /^\s*(?:`{3}|~{3})/.test(source)
  const events: Event[] = []
  let lines = 0
  let from = startOf(node)
  for (const line of source.split('\n')) {
    const mark = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?/.exec(line)![0].length
    const isCandidate = mayBeStamp(line.slice(mark)) && (isFenced || line.slice(0, mark).trim() !== '')
    const stamp = isCandidate ? stampAt(line, mark) : null
    if (line.trim() !== '') lines++
    if (stamp !== null && (stamp.time !== null || !isFenced)) {
      const written = {start: from + stamp.start, end: from + stamp.end}
      events.push({kind: 'event', form: isFenced ? 'code' : 'line', depth: 0, stamp, written, text: told(line.slice(stamp.end)), start: from, end: from + line.trimEnd().length})
    }
    from += line.length + 1
  }
  if (events.length === 0 || (isFenced && (events.length < fewestLines || events.length * 2 < lines))) prose(node, found)
  else found.push(...events)
}

function event(form: Event['form'], node: Nodes, passage: Passage | null, stamp: Stamp, length: number, depth: number, label: string | null = null): Event {
  const text = passage?.text ?? ''
  return {
    kind: 'event',
    form,
    depth,
    stamp,
    written: passage === null ? {start: startOf(node), end: endOf(node)} : sourceSpan(passage, stamp),
    text: told(label ?? text.slice(stamp.end, length)),
    start: startOf(node),
    end: endOf(node),
  }
}

function passageOf(node: Heading | Paragraph | TableCell, text: string): Passage | null {
  if (node.type !== 'tableCell') return passagesOf([node], text)[0] ?? null
  const row: TableRow = {type: 'tableRow', children: [node]}
  return passagesOf([{type: 'table', children: [row]}], text)[0] ?? null
}

/** The words after a stamp on one line, without the marks that set them off. */
function told(text: string): string {
  const said = text.replace(/^[\s:;,.)\]|*_–—>=-]+/, '').replace(/\s+/g, ' ')
  let end = said.length
  while (end > 0 && (said[end - 1] === ' ' || said[end - 1] === ':')) end--
  return said.slice(0, end)
}
