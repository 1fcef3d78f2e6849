/** Moments: whatever in one chunk could be an entry of a timeline, or tells about the entries around it. */
import type {Blockquote, Heading, Html, List, ListItem, Nodes, Paragraph, RootContent} from 'mdast'
import {sourceSpan, type Passage} from '../../document/passage.ts'
import {eventOf, passageOf, pushNote, pushProse, spanOf, told, type Event, type Moment, type Prose} from './event.ts'
import {fieldIn, fieldOf, isOfReport} from './field.ts'
import {blocksInHtml} from '../../document/html-blocks.ts'
import {wordsOf} from '../../document/words-of.ts'
import {pushDefinition} from './definition.ts'
import {pushCode, pushLines} from './lines.ts'
import {mentionIn, zoneSaid} from '../../dates/mention.ts'
import {pushRows} from './rows.ts'
import {mayBeStamp, saysOnly, stampAt, type Stamp} from '../../dates/stamp.ts'
import {zoneIn} from '../../dates/zones.ts'

/** In the order of the text, offsets counted from the start of the chunk. */
export function momentsOf(nodes: readonly RootContent[], text: string): readonly Moment[] {
  const found: Moment[] = []
  for (const node of nodes) visit(node, text, found)
  return found
}

function visit(node: RootContent, text: string, found: Moment[]): void {
  switch (node.type) {
    case 'heading':
      visitHeading(node, text, found)
      return
    case 'paragraph':
      visitNote(node, found)
      pushLines(node, text, found)
      return
    case 'list':
      visitList(node, text, found)
      return
    case 'table':
      pushRows(node, text, found)
      return
    case 'code':
      pushCode(node, text, found)
      return
    case 'blockquote':
      visitQuoted(node, node.children, text, found)
      return
    case 'definition':
      pushDefinition(node, text, found)
      return
    case 'html':
      visitQuoted(node, blocksInHtml(node), text, found)
  }
}

function visitHeading(node: Heading, text: string, found: Moment[]): void {
  const title = wordsOf(node)
  const read = mayHold(title) ? labelledStamp(passageOf(node, text).text) : null
  if (read === null || (read.label !== null && read.stamp.time === null)) {
    const field = fieldIn(title)
    if (field !== null) pushNote(node, title, {zone: null, from: field}, found)
    pushNote(node, title, {zone: zoneIn(title), from: 'heading'}, found)
  } else found.push(eventOf('heading', node, passageOf(node, text), read.stamp, read.label))
}

/** What is quoted, or written as HTML, is prose unless it tells when. */
function visitQuoted(node: Blockquote | Html, blocks: readonly RootContent[], text: string, found: Moment[]): void {
  const quoted = momentsOf(blocks, text)
  if (quoted.some(({kind}) => kind === 'event')) found.push(...quoted)
  else {
    found.push(...quoted.filter(({kind}) => kind === 'note'))
    pushProse(node, found)
  }
}

/** Longer paragraphs say something about the incident, and not about the timeline. */
const longestNote = 240

/** Every line that is a field tells its own day; else the words tell one together. */
function visitNote(node: Nodes, found: Moment[]): void {
  const said = wordsOf(node)
  const zone = said.length <= longestNote ? zoneSaid(said) : null
  const fields = said
    .slice(0, longestFields)
    .split('\n')
    .flatMap(line => {
      const from = fieldIn(line)
      return from === null ? [] : [{line, from}]
    })
  if (fields.length === 0) pushNote(node, said, {zone, from: isOfReport(said) ? 'report' : tellsOfDay(said) ? 'opening' : 'text'}, found)
  else fields.forEach(({line, from}, index) => pushNote(node, line, {zone: index === 0 ? zone : null, from}, found))
}

/** "On the evening of 4 March 2026, …" */
const tellsOfDay = (said: string): boolean => leadsToDay.test(said) && mentionIn(said.slice(0, longestLead)) !== null
const leadsToDay = /^\s*(?:on|at|in|around|between|from|during|starting|beginning|late|early|yesterday)\b/i
const longestLead = 90

const longestFields = 2000

/** Below a stamp without words, or where the chunk does not show what it stands below, every item may be an entry. */
function visitList(list: List, text: string, found: Moment[]): void {
  const above = found.at(-1)
  const isBelowStamp = above?.kind === 'event' && above.text === '' && above.form !== 'row'
  const isBelowDay = isBelowStamp && above.stamp.date !== null && above.stamp.time === null
  for (const item of list.children) {
    const before = found.length
    visitItem(item, text, true, found)
    const [first] = item.children
    const isEntry = found.slice(before).some(moment => moment.kind === 'event' && !(isBelowDay && endsWithDay(moment)))
    if ((above === undefined || isBelowStamp) && first?.type === 'paragraph' && !isEntry) {
      found.length = before
      visitNote(first, found)
      found.push(proseOf(item, first))
    }
  }
}

/** "The release was set to 2026-03-04": below a day it tells of another one. */
const endsWithDay = ({isLabelled, stamp}: Event): boolean => isLabelled === true && stamp.time === null

/** An item without what is nested in it. */
function proseOf(item: ListItem, first: Paragraph): Prose {
  const {start, end} = {start: spanOf(item).start, end: spanOf(first).end}
  return {kind: 'prose', text: told(wordsOf(first)), item: spanOf(first).start, start, end}
}

/** `isOuter` tells an item of the outermost list. */
function visitItem(item: ListItem, text: string, isOuter: boolean, found: Moment[]): void {
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph') visitItemText(item, first, text, isOuter, found)
  else if (first !== undefined) visit(first, text, found)
  for (const child of rest) {
    if (child.type !== 'list') pushProse(child, found)
    else for (const inner of child.children) visitItem(inner, text, false, found)
  }
}

function visitItemText(item: ListItem, first: Paragraph, text: string, isOuter: boolean, found: Moment[]): void {
  const said = wordsOf(first)
  const passage = mayHold(said) || (isOuter && ending.test(said)) ? passageOf(first, text) : null
  const numbered = passage === null ? null : stampOfNumber(item, passage, text)
  const read = passage === null || numbered !== null ? null : (labelledStamp(passage.text) ?? (isOuter ? stampAtEnd(passage.text) : null))
  if (passage !== null && numbered !== null) found.push(numbered)
  else if (passage !== null && read !== null) {
    if (read.label !== null && fieldOf(read.label) !== null) visitNote(first, found)
    found.push({...eventOf('item', first, passage, read.stamp, read.label), start: spanOf(item).start})
  } else {
    visitNote(first, found)
    pushProse(first, found)
  }
}

/** "4. März 2026", whose day is the number of an item to Markdown. */
function stampOfNumber(item: ListItem, passage: Passage, text: string): Event | null {
  const {start, end} = spanOf(item)
  const number = /^\d{1,2}\.\s/.exec(text.slice(start, start + 4))?.[0]
  if (number === undefined || !/^\p{L}{3,12}\.?[\s,]/u.test(passage.text)) return null
  const stamp = stampAt(number + passage.text)
  if (stamp?.date == null || stamp.start !== 0) return null
  const rest = {start: 0, end: stamp.end - number.length}
  return {
    kind: 'event',
    form: 'item',
    depth: 0,
    stamp,
    written: {start, end: sourceSpan(passage, rest).end},
    text: told(passage.text.slice(rest.end)),
    start,
    end: Math.min(end, passage.source.end),
  }
}

/** "First detected: 2026-03-04 10:42": what happened, then when, and nothing else but a remark in brackets. */
const labelled = /^(?:\d{1,2}[.)]\s)?[^\d\n]{2,60}?(?:[\s:(–—-](?=[[(~]?\d{1,5}[-:/.]\d)|:\s{1,3}(?=[[(~]?[\p{L}\d]))/u

/** "Support told the on-call that no mail had arrived at 10:42 UTC.": a sentence of an outer item that ends with its time. */
const ending = /^[^\d\n]{2,200}?\s(?:at|around|by|about|approximately)\s(?=~?\d{1,2}[:.]\d{2})/iu

function stampAtEnd(said: string): LabelledStamp | null {
  const at = ending.exec(said)?.[0].length
  const stamp = at === undefined ? null : stampAt(said, at)
  return stamp?.time != null && saysOnly(withoutRemark(said), stamp) ? {stamp, label: said.slice(0, stamp.start)} : null
}

/** What a line with such a label says is about the document, not about the incident. */
const metadata =
  /^\W*(?:(?:incident|report|review|meeting|post-?mortem|document|publication|last) )?(?:date|time|date (?:and|&) time|date\/time|updated|written|published|created|reviewed|drafted|authors?|version|duration|fecha|data|datum)(?: (?:of|on)\b(?! (?:the )?(?:\p{L}+ )?(?:detection|discovery|mitigation|resolution|recovery|restoration|failure)\b)[^:]*)?\s*:?\s*$/iu

const mayHold = (said: string): boolean => mayBeStamp(said) || labelled.test(said)

interface LabelledStamp {
  readonly stamp: Stamp
  readonly label: string | null
}

/** The stamp that a text starts with, or ends with after a label. */
function labelledStamp(said: string): LabelledStamp | null {
  const stamp = mayBeStamp(said) ? stampAt(said) : null
  if (stamp !== null) return {stamp, label: null}
  const bracketed = stampInBrackets(said)
  if (bracketed !== null) return {stamp: bracketed, label: `${said.slice(0, bracketed.start)} ${told(said.slice(bracketed.end))}`}
  const at = labelled.exec(said)?.[0].length
  if (at === undefined || metadata.test(said.slice(0, at))) return null
  const next = /^\S*\s*/.exec(said.slice(at))![0].length
  const later = stampAt(said, at) ?? stampAt(said, at + next)
  return later !== null && saysOnly(withoutRemark(said), later) ? {stamp: later, label: said.slice(0, later.start)} : null
}

/** "Alert fired (10:42 UTC): the disk is full". */
function stampInBrackets(said: string): Stamp | null {
  const open = /^[^\d(（\n:]{2,60}[(（](?=[~≈]?\d)/u.exec(said)?.[0].length
  const stamp = open === undefined ? null : stampAt(said, open)
  return stamp?.time != null && /^\s?[)）]\W{0,3}[:–—-]\s/u.test(said.slice(stamp.end)) ? stamp : null
}

/** "2026-03-04 02:50 UTC onwards", "10:42 (by an alert)". */
const withoutRemark = (said: string): string => said.replace(/(?:\([^()]{1,80}\)|\s(?:and )?(?:onwards?|ongoing))\W{0,3}$/, '')
