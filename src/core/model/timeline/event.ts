/** What a timeline is read from: events, and what is said around them. */
import type {Heading, Nodes, Paragraph, TableCell, TableRow} from 'mdast'
import {passagesOf, sourceSpan, type Passage} from '../../document/passage.ts'
import type {Span} from '../../document/span.ts'
import {mentionIn, type Mention} from '../../dates/mention.ts'
import type {Stamp} from '../../dates/stamp.ts'
import type {Field} from './field.ts'

export type Moment = Event | Prose | Note

/** A block, a row or a line that starts with a stamp. The span is its own, without what is nested in it. */
export interface Event extends Span {
  readonly kind: 'event'
  readonly form: 'heading' | 'item' | 'row' | 'line' | 'code'
  /** The depth of a heading, else 0. */
  readonly depth: number
  /** Its own span counts in the text it was read from; `written` is the place in the chunk. */
  readonly stamp: Stamp
  readonly written: Span
  /** Whether its words stand before its stamp. */
  readonly isLabelled?: boolean
  /** What happened, without the stamp; may be empty. */
  readonly text: string
}

/** Text that starts with no stamp. */
export interface Prose extends Span {
  readonly kind: 'prose'
  /** What a paragraph that stands for itself says, or an item; `null` for lists as a whole, tables and the like. */
  readonly text: string | null
  /** Where the words of an item start: one of an outermost list that starts a chunk or stands below a stamp without words. */
  readonly item?: number
}

/** A date or a zone that is said about more than one entry. */
export interface Note extends Span {
  readonly kind: 'note'
  readonly date: Mention | null
  readonly zone: string | null
  /** What the title of a timeline or of a column of days says of the year: "Date (2021)". */
  readonly year: number | null
  readonly from: NoteSource
}

/** A heading, what a field like "**Date:** 2026-03-04" is about, a sentence that begins with the day of what it tells, or other words. */
export type NoteSource = 'heading' | Field | 'opening' | 'text'

export const spanOf = (node: Nodes): Span => ({start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0})

/** The words of a block with the way back to the source. */
export function passageOf(node: Heading | Paragraph | TableCell, text: string): Passage {
  const row = (cell: TableCell): TableRow => ({type: 'tableRow', children: [cell]})
  return passagesOf([node.type === 'tableCell' ? {type: 'table', children: [row(node)]} : node], text)[0]!
}

/** The event of a block that starts with a stamp, or whose stamp follows `label`. */
export function eventOf(form: Event['form'], node: Nodes, passage: Passage, stamp: Stamp, label: string | null): Event {
  const depth = node.type === 'heading' ? node.depth : 0
  return {
    kind: 'event',
    form,
    depth,
    stamp,
    written: sourceSpan(passage, stamp),
    isLabelled: label !== null,
    text: told(label ?? passage.text.slice(stamp.end)),
    ...spanOf(node),
  }
}

/** Only the first of several blocks of prose tells anything. */
export function pushProse(node: Nodes, found: Moment[]): void {
  if (found.at(-1)?.kind !== 'prose') found.push({kind: 'prose', text: null, ...spanOf(node)})
}

/** `said` are words of the node that may name a date. */
export function pushNote(node: Nodes, said: string, {zone, from}: Pick<Note, 'zone' | 'from'>, found: Moment[]): void {
  const date = mentionIn(said)
  const year = from === 'heading' && date === null ? yearOf(said) : null
  if (date !== null || zone !== null || year !== null) found.push({kind: 'note', date, zone, year, from, ...spanOf(node)})
}

/** A number that ends a title about days is a year. */
const titleOfDays =
  /\b(?:dates?|days?|timeline|chronology|fechas?|datum|cronolog[ií]a|chronologie)\b[^\d]{0,40}(?<!\d)((?:19|20)\d{2})\W*$/i

function yearOf(title: string): number | null {
  const year = titleOfDays.exec(title)?.[1]
  return year === undefined ? null : Number(year)
}

/** The words after a stamp on one line, without the marks that set them off. */
export function told(text: string): string {
  const said = text.replace(/^[\s:;,.)\]|*_–—>=：；，、。）】-]+/, '').replace(/\s+/g, ' ')
  let end = said.length
  while (end > 0 && isJoint.test(said[end - 1]!)) end--
  return said.slice(0, end)
}

/** What joins a label to the time after it. */
const isJoint = /[\s:(（–—-]/
